"""Canonical JSON: the one byte form of a value, so that hashes and signatures mean something."""

import json


def canonical_json(value: object) -> bytes:
    """Return UTF-8 JSON with sorted keys and no spare white space.

    Raises:
        ValueError: if the value has no such form (NaN, a lone surrogate).
    """
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def is_canonical(data: bytes) -> bool:
    """Say whether these bytes are the canonical JSON of some value; this also refuses a key that stands twice."""
    try:
        return canonical_json(json.loads(data)) == data
    except (ValueError, RecursionError):
        return False
