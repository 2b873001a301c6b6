"""Whether material covers a topic, on a labelled set; and that what it does not have is named."""

from pathlib import Path

import pytest

from sync_server.ai.material.covers import THRESHOLD, covers
from sync_server.ai.material.model import Material
from sync_server.ai.material.query import Query
from sync_server.ai.material.read import read_folder, read_material
from tests.sync_server.ai.material.topics import COVERED, OF_OUR_PAGES, SOURCES, UNCOVERED

DOCS = Path(__file__).parents[4] / "docs"


@pytest.fixture(scope="module")
def materials() -> dict[str, Material]:
    """Return the sources, read."""
    return {name: read_material(f"{name}.md", text.encode()) for name, text in SOURCES.items()}


def test_covered_topics_are_known(materials: dict[str, Material]) -> None:
    """Of the topics that a source covers, at least 95 of 100 are said to be covered."""
    right = [covers([materials[name]], Query(skill, aim)).covered for name, skill, aim in COVERED]

    assert sum(right) >= 0.95 * len(COVERED)


def test_foreign_topics_are_refused(materials: dict[str, Material]) -> None:
    """Of the topics that a source does not cover, at least 97 of 100 are said not to be covered."""
    right = [not covers([materials[name]], Query(skill, aim)).covered for name, skill, aim in UNCOVERED]

    assert sum(right) >= 0.97 * len(UNCOVERED)


def test_the_threshold_lies_between(materials: dict[str, Material]) -> None:
    """The threshold lies between what is covered and what is not, with room on the side of inventing."""
    foreign = max(covers([materials[name]], Query(skill, aim)).score for name, skill, aim in UNCOVERED)

    assert foreign + 0.05 < THRESHOLD


def test_many_sources_do_not_cover_more_than_they_say(materials: dict[str, Material]) -> None:
    """A topic that none of several sources covers is not covered by all of them together."""
    nobody = [
        ("Mitosis and meiosis", "Compare cell division"),
        ("Nuclear fission", "Explain a chain reaction in a reactor"),
    ]

    assert [False, False] == [covers(list(materials.values()), Query(*one)).covered for one in nobody]


def test_a_long_source_covers_no_more_than_it_says() -> None:
    """In a source of a book's length, where everyday words all occur, topics of others are still told from its own."""
    pages = read_folder("docs", {path.name: path.read_bytes() for path in sorted(DOCS.glob("*.md"))})
    foreign = [(skill, aim) for name, skill, aim in COVERED + UNCOVERED if name.isascii()]
    own = [covers([pages], Query(skill, aim)).covered for skill, aim in OF_OUR_PAGES]
    others = [covers([pages], Query(skill, aim)).covered for skill, aim in foreign]

    assert sum(own) >= 0.85 * len(own)
    assert sum(others) <= 0.1 * len(others)


def test_missing_words_are_named(materials: dict[str, Material]) -> None:
    """The words of a topic that the material does not have are told."""
    told = covers([materials["circuits"]], Query("Nuclear fission", "Explain voltage"))

    assert ("nuclear", "fission") == told.missing


def test_no_topic_is_covered_by_any_words(materials: dict[str, Material]) -> None:
    """What asks for nothing in particular is covered by any material, and by none where there is none."""
    assert covers([materials["circuits"]], Query("")).covered
    assert not covers([], Query("")).covered
