"""A computer with a sitting of the sample of forty questions, and the answers that its key calls right."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assessment.interchange.source import Source, read_source
from assessment.pack.build import build_pack
from desktop.paths import resources
from tests.builders import ISSUER, Desk, make_desk, make_sitting, seal_key
from tests.end_to_end.every_type_desk import OPEN

TEST = "academic-reading-a"


def forty_questions() -> Source:
    """Return the sample as its folder says it."""
    folder = resources() / "sample_packs" / "academic_reading"
    files = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    return read_source(files)


def sample_desk(home: Path, sample: Source, times: tuple[datetime, datetime] = OPEN) -> Desk:
    """Return an enrolled computer with a sitting of the sample; ``times``: when the sitting is open."""
    pack = build_pack(
        sample.pool,
        sample.keys,
        sample.meta,
        issuer=ISSUER,
        content_identity=seal_key("content of the sample"),
        keys_identity=seal_key("keys of the sample"),
        organisation_recipient=seal_key("organisation").recipient,
        device_recipients={"desk": seal_key("desk").recipient},
        keys_released=True,
    )
    sitting = replace(
        make_sitting(test_id=TEST, opens_at=times[0], closes_at=times[1]),
        pack_id=sample.meta.pack_id,
        pack_version=sample.meta.version,
    )
    return make_desk(home).enrolled().holding(pack, sittings=(sitting,))
