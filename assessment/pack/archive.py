"""The ZIP around the parts: one byte form only, so every changed byte shows. Any ZIP tool can read it.

Entries are stored, in the order given, without extra fields, comments or times (APPNOTE.TXT 6.3 §4.3). Reading never
unpacks anything: a compressed entry is refused, so there is no bomb to defuse, and nothing is written to a disk.
"""

import re
import struct
from collections.abc import Iterator, Mapping
from zlib import crc32

from assessment.errors import PackCorrupt, PackPathUnsafe, PackTooLarge
from assessment.pack.limits import OUTER, Limits

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION, _MADE_BY_UNIX, _NEW_YEAR_1980, _REGULAR_FILE = 20, 0x0314, 0x21, 0o100644 << 16
_SYMLINK, _FILE_KIND = 0o120000, 0o170000
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")
_LONGEST_NAME = 200


def write_archive(parts: Mapping[str, bytes]) -> bytes:
    """Return the archive of these parts, in this order.

    Raises:
        PackPathUnsafe: if a name could lead anywhere else.
        PackTooLarge: if the parts do not fit a plain ZIP.
    """
    for name in parts:
        _check_name(name)
    if len(parts) > 0xFFFE or sum(map(len, parts.values())) > 0xF000_0000:
        raise PackTooLarge("archive", "more than a plain ZIP holds")
    return b"".join(_pieces(parts))


def read_archive(data: bytes, limits: Limits = OUTER) -> dict[str, bytes]:
    """Return the parts of an archive in their order.

    Raises:
        PackCorrupt: if the bytes are not exactly what ``write_archive`` makes of the parts.
        PackTooLarge: if it holds, or claims to hold, more than ``limits`` allow.
        PackPathUnsafe: if a name could lead anywhere else, stands twice or is a link.
    """
    if len(data) > limits.archive_bytes:
        raise PackTooLarge("archive", f"{len(data)} bytes of at most {limits.archive_bytes}")
    parts: dict[str, bytes] = {}
    for name, offset, size in _entries(data, limits):
        start = offset + _LOCAL.size + len(name)
        if start + size > len(data):
            raise PackCorrupt(name, "ends before its last byte")
        parts[name] = data[start : start + size]
    position = 0
    for piece in _pieces(parts):
        if data[position : position + len(piece)] != piece:
            raise PackCorrupt("archive", f"not as written, near byte {position}")
        position += len(piece)
    if position != len(data):
        raise PackCorrupt("archive", f"{len(data) - position} bytes too many")
    return parts


def _pieces(parts: Mapping[str, bytes]) -> Iterator[bytes]:
    directory: list[bytes] = []
    offset = 0
    for name, data in parts.items():
        raw = name.encode("ascii")
        about = (_VERSION, 0, 0, 0, _NEW_YEAR_1980, crc32(data), len(data), len(data), len(raw), 0)
        yield _LOCAL.pack(b"PK\3\4", *about) + raw
        yield data
        directory.append(
            _CENTRAL.pack(b"PK\1\2", _MADE_BY_UNIX, *about, 0, 0, 0, _REGULAR_FILE, offset) + raw
        )
        offset += _LOCAL.size + len(raw) + len(data)
    yield from directory
    size = sum(map(len, directory))
    yield _END.pack(b"PK\5\6", 0, 0, len(parts), len(parts), size, offset, 0)


def _entries(data: bytes, limits: Limits) -> Iterator[tuple[str, int, int]]:
    """Yield name, offset and size as the directory claims them, refusing what no pack has."""
    count, position = _end(data)
    if count > limits.parts:
        raise PackTooLarge("archive", f"{count} parts of at most {limits.parts}")
    seen: set[str] = set()
    for _ in range(count):
        if position + _CENTRAL.size > len(data):
            raise PackCorrupt("archive", "the directory ends early")
        (magic, _, _, flags, method, _, _, _, packed, size, name_size, extra, comment, _, _, kind, offset) = (
            _CENTRAL.unpack_from(data, position)
        )
        if magic != b"PK\1\2":
            raise PackCorrupt("archive", "the directory is damaged")
        position += _CENTRAL.size
        name = data[position : position + name_size].decode("ascii", "backslashreplace")
        position += name_size + extra + comment
        _check_name(name)
        if name in seen:
            raise PackPathUnsafe(name, "stands twice")
        seen.add(name)
        _check_entry(name, flags, method, packed, size, kind, limits)
        yield name, offset, size


def _end(data: bytes) -> tuple[int, int]:
    if not data.startswith(b"PK\3\4"):
        raise PackCorrupt("archive", "not a ZIP file")
    if len(data) < _END.size or data[-_END.size :][:4] != b"PK\5\6":
        raise PackCorrupt("archive", "the end is missing")
    _, _, _, count, total, _, position, _ = _END.unpack(data[-_END.size :])
    if count != total:
        raise PackCorrupt("archive", "the directory is damaged")
    return count, position


def _check_name(name: str) -> None:
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name):
        raise PackPathUnsafe(name[:_LONGEST_NAME], "not a name that a part may have")


def _check_entry(
    name: str, flags: int, method: int, packed: int, size: int, kind: int, limits: Limits
) -> None:
    if size > limits.part_bytes:
        raise PackTooLarge(name, f"{size} bytes of at most {limits.part_bytes}")
    if kind >> 16 & _FILE_KIND == _SYMLINK:
        raise PackPathUnsafe(name, "a link")
    if flags & 1:
        raise PackCorrupt(name, "encrypted by ZIP")
    if method != 0:
        if size > 100 * max(packed, 1):
            raise PackTooLarge(name, f"{packed} bytes that would unpack to {size}")
        raise PackCorrupt(name, "compressed")
