"""Archives as people make them: litter left out, damage told, nothing unpacked that should not be."""

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.archive import ArchiveRefused, read_zip


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a ZIP of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def test_litter_of_file_managers_is_left_out() -> None:
    """What macOS and Windows put into archives is not looked at; what people put there is."""
    data = zipped({"__MACOSX/._a.xml": b"x", "._b.xml": b"x", ".DS_Store": b"x", "in/a.xml": b"<a/>"})

    assert {"in/a.xml": b"<a/>"} == read_zip(data, "z.zip").files


def test_a_path_that_leads_outside_is_not_read() -> None:
    """A file named to land elsewhere is told and left out; the others are read."""
    archive = read_zip(zipped({"../../etc/passwd": b"x", "/abs.xml": b"x", "a\\b.xml": b"y"}), "z.zip")

    assert {"a/b.xml": b"y"} == archive.files
    assert 2 == len(archive.unread)


def test_one_damaged_file_keeps_no_other_away() -> None:
    """A file whose bytes do not fit their sum is told; the rest is there."""
    data = bytearray(zipped({"a.xml": b"a" * 500, "b.xml": b"b" * 500}))
    data[40] ^= 0xFF

    archive = read_zip(bytes(data), "z.zip")

    assert ["b.xml"] == list(archive.files)
    assert ["a.xml"] == [path for path, _ in archive.unread]


def test_a_truncated_archive_is_refused() -> None:
    """Half an archive is refused by name, not read by halves."""
    data = zipped({"a.xml": b"a" * 500})

    with pytest.raises(ArchiveRefused) as refused:
        read_zip(data[: len(data) // 2], "z.zip")

    assert "z.zip" == refused.value.place


def test_a_file_without_a_name_is_told() -> None:
    """An entry with an empty name harms nothing."""
    data = zipped({"x": b"1", "y": b"2"}).replace(b"\x01\x00\x00\x00x", b"\x00\x00\x00\x00x")

    assert read_zip(data, "z.zip").files is not None


@given(st.binary(max_size=300), st.integers(0, 400), st.integers(0, 255))
def test_any_bytes_are_an_archive_or_refused(tail: bytes, at: int, byte: int) -> None:
    """However an archive is damaged, reading it ends in files or in a refusal."""
    data = bytearray(zipped({"a/b.xml": b"hello", "c.txt": tail}))
    data[at % len(data)] = byte
    with suppress(ArchiveRefused):
        archive = read_zip(bytes(data), "z.zip")
        assert len(archive.files) + len(archive.unread) <= 3
