"""How large a picture is, read from the first bytes of a PNG, JPEG, GIF or WebP file."""

import struct

_SIZED = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels; None if it is no such file, or a damaged one."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n"):
            return _pair(struct.unpack_from(">II", data, 16))
        if data.startswith((b"GIF87a", b"GIF89a")):
            return _pair(struct.unpack_from("<HH", data, 6))
        if data.startswith(b"\xff\xd8"):
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
    except (struct.error, IndexError):
        return None
    return None


def _pair(found: tuple[int, ...]) -> tuple[int, int] | None:
    width, height = found
    return (width, height) if 0 < width < 1 << 24 and 0 < height < 1 << 24 else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _SIZED:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return _pair((width, height))
        else:
            at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return _pair((width & 0x3FFF, height & 0x3FFF))
    if kind == b"VP8L":
        bits = int(struct.unpack_from("<I", data, 21)[0])
        return _pair(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
    if kind == b"VP8X":
        return _pair(tuple(int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27)))
    return None
