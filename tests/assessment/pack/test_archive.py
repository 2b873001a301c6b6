"""The archive: readable by any ZIP tool, and no ZIP that such a tool could make to do harm is read."""

import io
import stat
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.errors import PackCorrupt, PackError, PackPathUnsafe, PackTooLarge
from assessment.pack.archive import read_archive, write_archive
from assessment.pack.limits import Limits

NAMES = st.from_regex(
    r"[A-Za-z0-9_][A-Za-z0-9._-]{0,9}(/[A-Za-z0-9_][A-Za-z0-9._-]{0,9}){0,2}", fullmatch=True
)


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    """Return a ZIP as an ordinary tool makes it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def refused(data: bytes, limits: Limits | None = None) -> type[PackError]:
    """Return how an archive is refused."""
    with pytest.raises(PackError) as caught:
        read_archive(data, limits or Limits())
    return type(caught.value)


@given(st.dictionaries(NAMES, st.binary(max_size=100), min_size=1, max_size=8))
def test_parts_come_back_in_their_order(parts: dict[str, bytes]) -> None:
    """Names, bytes and order survive, and writing again gives the same bytes."""
    data = write_archive(parts)

    assert list(parts.items()) == list(read_archive(data).items())
    assert data == write_archive(read_archive(data))


def test_other_tools_can_read_it() -> None:
    """The archive is an ordinary ZIP of regular files with sound checksums."""
    with zipfile.ZipFile(io.BytesIO(write_archive({"a.txt": b"one", "b/c.txt": b"two"}))) as archive:
        assert archive.testzip() is None
        assert ["a.txt", "b/c.txt"] == archive.namelist()
        assert all(stat.S_ISREG(info.external_attr >> 16) for info in archive.infolist())


@pytest.mark.parametrize(
    "name",
    [
        "../up",
        "/root",
        "a/../../b",
        "a//b",
        "C:/x",
        "a\\b",
        "..",
        ".hidden",
        "a/./b",
        "x\u00e9",
        "n\0l",
        "a/",
        "x" * 300,
    ],
)
def test_a_name_that_leads_outside_is_unsafe(name: str) -> None:
    """Paths out of the archive, drives, hidden files and odd letters are refused by name, reading and writing."""
    info = zipfile.ZipInfo("placeholder")
    info.filename = name

    assert refused(zipped((info, b"x"))) is PackPathUnsafe
    with pytest.raises(PackPathUnsafe):
        write_archive({name: b"x"})


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_unsafe() -> None:
    """Two entries of one name are refused: two readers could see two packs."""
    assert refused(zipped(("a", b"one"), ("a", b"two"))) is PackPathUnsafe


def test_a_link_is_unsafe() -> None:
    """A symbolic link is refused."""
    info = zipfile.ZipInfo("link")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert refused(zipped((info, b"/etc/passwd"))) is PackPathUnsafe


def test_a_bomb_is_too_large_and_never_unpacked() -> None:
    """Ten megabytes of nothing in ten kilobytes are refused by what they claim."""
    assert refused(zipped(("a", bytes(10_000_000)), method=zipfile.ZIP_DEFLATED)) is PackTooLarge


def test_any_compressed_entry_is_refused() -> None:
    """Even honest compression is refused: packs have one byte form."""
    assert refused(zipped(("a", b"honest text" * 9), method=zipfile.ZIP_DEFLATED)) is PackCorrupt


def test_entries_that_overlap_are_refused() -> None:
    """Two directory entries for the same bytes, the other kind of bomb, are refused."""
    data = bytearray(write_archive({"a": b"x" * 100, "b": b"y"}))
    second = data.rindex(b"PK\1\2")
    data[second + 42 : second + 46] = bytes(4)

    assert refused(bytes(data)) is PackCorrupt


def test_an_encrypted_entry_is_refused() -> None:
    """ZIP's own encryption is refused."""
    data = bytearray(write_archive({"a": b"x"}))
    data[data.index(b"PK\1\2") + 8] |= 1

    assert refused(bytes(data)) is PackCorrupt


@pytest.mark.parametrize("limits", [Limits(archive_bytes=99), Limits(part_bytes=9), Limits(parts=1)])
def test_more_than_allowed_is_too_large(limits: Limits) -> None:
    """Size, size of a part and number of parts have limits."""
    assert refused(write_archive({"a": b"0123456789", "b": b""}), limits) is PackTooLarge


def test_a_claim_of_gigabytes_costs_nothing() -> None:
    """An entry that claims more than there is, is refused without making room for it."""
    data = bytearray(write_archive({"a": b"x"}))
    directory = data.index(b"PK\1\2")
    data[directory + 24 : directory + 28] = (0xFFFF_FFFE).to_bytes(4, "little")

    assert refused(bytes(data)) is PackTooLarge


def test_a_zip_by_another_tool_is_refused_though_harmless() -> None:
    """Packs have one byte form; the same parts by another tool are not it."""
    assert refused(zipped(("a", b"x"))) is PackCorrupt


def test_a_zip_with_a_comment_or_data_before_it_is_refused() -> None:
    """Nothing hides before, after or between the parts."""
    plain = write_archive({"a": b"x"})
    comment = plain[:-2] + b"\x02\x00hi"

    assert {PackCorrupt} == {
        refused(data) for data in (b"MZ" + plain, plain + b"\0", comment, b"", plain[:21])
    }
