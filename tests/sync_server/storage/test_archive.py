"""A backup's file: what is read of it is what was written, or it is refused, whatever became of its bytes."""

import io
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from sync_server.errors import BackupProblem
from sync_server.storage.archive import FORMAT, VERSION, Archive, ArchiveWriter, Manifest

PARTS = {
    "tables/audit.jsonl": b'["a","b"]\n[1,2]\n[3,4]\n',
    "packs/aa": bytes(range(256)) * 8,
    "blobs/o/aa/bb": b"",
    "keys/o/issuer.key": b"secret",
}


@cache
def written() -> bytes:
    """Return a small backup."""
    stream = io.BytesIO()
    with ArchiveWriter(stream) as archive:
        for name, data in PARTS.items():
            archive.add(name, [data[:5], data[5:]], small=name.startswith("tables/"))
        archive.end(Manifest(FORMAT, VERSION, 1, "0017", ("o",), {"audit": 2}, (), dict(archive.parts)))
    return stream.getvalue()


def read(data: bytes) -> dict[str, bytes]:
    """Read all parts."""
    archive = Archive(io.BytesIO(data))
    return {name: b"".join(archive.pieces(name)) for name in archive.manifest.parts}


def test_what_was_written_is_read() -> None:
    """Every part comes back as it was, and a table line by line."""
    archive = Archive(io.BytesIO(written()))

    assert read(written()) == PARTS
    assert [b'["a","b"]', b"[1,2]", b"[3,4]"] == list(archive.lines("tables/audit.jsonl"))


@given(st.data())
def test_bytes_that_changed_are_refused_or_change_nothing(data: st.DataObject) -> None:
    """Bytes that were changed, cut or put in are refused as ours; where they are not, every part is as it was."""
    whole = written()
    at = data.draw(st.integers(0, len(whole) - 1))
    gone = data.draw(st.integers(0, 40))
    changed = whole[:at] + data.draw(st.binary(max_size=40)) + whole[at + gone :]

    try:
        found = read(changed)
    except BackupProblem:
        return
    assert found == PARTS


@given(st.binary(max_size=400))
def test_anything_else_is_refused(data: bytes) -> None:
    """Bytes that are no backup are refused as ours, and nothing else goes wrong."""
    try:
        read(data)
    except BackupProblem:
        return
    raise AssertionError
