"""Canonical msgpack, the one byte form in which events are hashed, stored and sent. Home of msgspec."""

from collections.abc import Mapping
from typing import Any, cast

import msgspec

_encoder = msgspec.msgpack.Encoder(order="deterministic")
_decoder = msgspec.msgpack.Decoder()
_map_decoder = msgspec.msgpack.Decoder(dict[str, Any])


class Undecodable(ValueError):
    """The bytes are not msgpack of the expected shape."""


def encode(value: object) -> bytes:
    """Return the canonical bytes of plain values (None, bool, int, str, bytes, lists, maps with text keys)."""
    return _encoder.encode(value)


def decode(data: bytes | memoryview) -> Any:  # plain values of any shape; the caller checks
    """Return the plain value that ``data`` encodes.

    Raises:
        Undecodable: if the bytes are not msgpack.
    """
    try:
        return _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(str(error)) from error


def decode_map(data: bytes | memoryview) -> Mapping[str, Any]:
    """Return the map that ``data`` encodes.

    Raises:
        Undecodable: if the bytes are not a msgpack map with text keys.
    """
    try:
        return cast("Mapping[str, Any]", _map_decoder.decode(data))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Undecodable(str(error)) from error
