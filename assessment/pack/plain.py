"""Content and keys as the plain values that stand in a pack's JSON files. The way back is ``convert``."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from assessment.content.meta import PackMeta
from assessment.content.pool import ContentPool
from assessment.pack.tags import TAGS

Plain = dict[str, Any]


def pack_plain(meta: PackMeta, pool: ContentPool) -> Plain:
    """Return pack.json."""
    return {
        "pack_id": meta.pack_id,
        "version": meta.version,
        "title": meta.title,
        "language": meta.language,
        "organisation": meta.organisation,
        "description": meta.description,
        "author": meta.author,
        "licence": meta.licence,
        "tests": list(pool.tests),
        "items": list(pool.items),
        "stimuli": list(pool.stimuli),
        "media": sorted(pool.media),
    }


def plain_of(thing: Any) -> Any:
    """Return the plain value of any part of content or keys: a test, an item, a stimulus, a key, or what is in them.

    A dataclass becomes an object with its fields' names and, where it is one of several kinds, its ``type``; numbers
    that must be exact become texts in digits.

    Raises:
        TypeError: if it is none of that.
    """
    if thing is None or isinstance(thing, bool | int) or type(thing) is str:
        return thing
    if isinstance(thing, Enum):
        return thing.value
    if isinstance(thing, str):
        return str(thing)
    if isinstance(thing, Decimal):
        return decimal_text(thing)
    if isinstance(thing, float):
        return repr(thing).replace("e+", "e")
    if isinstance(thing, tuple | list):
        return [plain_of(part) for part in thing]
    if isinstance(thing, Mapping):
        return {str(name): plain_of(part) for name, part in thing.items()}
    if is_dataclass(thing) and not isinstance(thing, type):
        plain = {name: plain_of(getattr(thing, name)) for name in _names(type(thing))}
        tag = TAGS.get(type(thing))
        return plain if tag is None else {"type": tag} | plain
    raise TypeError(f"{type(thing).__name__} has no place in a pack")


def decimal_text(number: Decimal) -> str:
    """Return a number in digits, without an exponent or idle zeros."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
