"""The sample test that asks in every way, as a paper for the screens."""

from functools import cache

from assessment.content.pool import ContentPool
from assessment.interchange.source import read_source
from assessment.interchange.typeset_pool import typeset_pool
from desktop.paths import resources
from tests.fakes.every_paper import Paper


@cache
def sample_pool() -> ContentPool:
    """Return what the sample's folder says."""
    folder = resources() / "sample_packs" / "every_type"
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    return typeset_pool(read_source(files).pool)


def sample_paper() -> Paper:
    """Return its test with items and passages."""
    pool = sample_pool()
    (test,) = pool.tests.values()
    return test, pool.items, pool.stimuli


def sample_media(name: str) -> bytes | None:
    """Return the bytes of one of its pictures."""
    return sample_pool().media.get(name)
