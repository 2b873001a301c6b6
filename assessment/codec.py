"""Canonical msgpack, the one byte form in which events are hashed, stored and sent. Home of msgspec."""

from collections.abc import Mapping
from typing import Any, cast

import msgspec

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_decoder = msgspec.msgpack.Decoder()
_map_decoder = msgspec.msgpack.Decoder(dict[str, Any])


FREE_BYTES = 64 << 10
"""So short a text cannot hold so many values that they are a burden: each takes a byte at least."""
MOST_VALUES = 200_000
"""So many values are read at once, unless the caller knows of more. Empty ones take 64 times their bytes in memory."""


class Undecodable(ValueError):
    """The bytes are not msgpack of the expected shape."""


def encode(value: object) -> bytes:
    """Return the canonical bytes of plain values (None, bool, int, str, bytes, lists, maps with text keys)."""
    return _encoder.encode(value)


def decode(
    data: bytes | memoryview, *, most: int = MOST_VALUES
) -> Any:  # plain values of any shape; the caller checks
    """Return the plain value that ``data`` encodes, of at most so many values, each key and each container counted.

    Raises:
        Undecodable: if the bytes are not msgpack, or too many values.
    """
    _check_count(data, most)
    try:
        return _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(str(error)) from error


def decode_map(data: bytes | memoryview, *, most: int = MOST_VALUES) -> Mapping[str, Any]:
    """Return the map that ``data`` encodes, of at most so many values, each key and each container counted.

    Raises:
        Undecodable: if the bytes are not a msgpack map with text keys, or too many values.
    """
    _check_count(data, most)
    try:
        return cast("Mapping[str, Any]", _map_decoder.decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(str(error)) from error


def _check_count(data: bytes | memoryview, most: int) -> None:
    """Walk over the heads of all values and count them: nothing is made of any before it is known how many there are."""
    if len(data) <= FREE_BYTES:
        return
    place = count = 0
    while place < len(data):
        count += 1
        if count > most:
            raise Undecodable(f"more than {most} values")
        head = data[place]
        place += 1
        if 0xA0 <= head <= 0xBF:  # a short text
            place += head & 0x1F
        elif head in _LENGTHS:
            size, more = _LENGTHS[head]
            place += size + more + int.from_bytes(data[place : place + size], "big")
        elif 0xCA <= head <= 0xDF:
            place += _FIXED.get(head, 0)


_LENGTHS = {
    0xC4: (1, 0),
    0xC5: (2, 0),
    0xC6: (4, 0),  # bytes
    0xC7: (1, 1),
    0xC8: (2, 1),
    0xC9: (4, 1),  # extensions, with a type
    0xD9: (1, 0),
    0xDA: (2, 0),
    0xDB: (4, 0),  # texts
}
"""Values that say how long they are: in how many bytes, and how many more follow."""
_FIXED = {
    0xCA: 4,
    0xCB: 8,
    0xCC: 1,
    0xCD: 2,
    0xCE: 4,
    0xCF: 8,
    0xD0: 1,
    0xD1: 2,
    0xD2: 4,
    0xD3: 8,  # numbers
    0xD4: 2,
    0xD5: 3,
    0xD6: 5,
    0xD7: 9,
    0xD8: 17,  # extensions of a fixed length
    0xDC: 2,
    0xDD: 4,
    0xDE: 2,
    0xDF: 4,  # how many values a container has; those follow
}
"""Values whose length their first byte says."""
