"""The kinds of events as docs/protocol.md tells them: the fields of each, their types, and which may be missing.

Names, types and defaults are those of the dataclasses. Whether a field is needed is found by leaving it out of a good
payload: the reader itself says so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from enum import Enum
from types import UnionType
from typing import Any, NewType, get_args, get_origin

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import Mark, Terms, Unknown
from assessment.attempt.payload import KINDS, from_payload
from assessment.codec import encode
from assessment.content.response import Response

Plain = dict[str, Any]  # values of msgpack
RECORDS: tuple[type[Any], ...] = (Terms, Mark, Display, Accommodations)
"""What stands within a payload, and is told in rows of its own."""
_TYPES: Mapping[Any, str] = {str: "text", int: "whole", bool: "bool", Response: "answer"}
_EXAMPLES: Mapping[Any, Any] = {
    str: "5eed",
    int: 7,
    bool: True,
    Response: {"RESPONSE": ["A", "القاهرة"], "WHY": ["開羅"]},
}


@dataclass(frozen=True, slots=True)
class Told:
    """One field. ``default`` is what a payload without it means, None where it must be there."""

    name: str
    type: str
    default: str | None

    def __str__(self) -> str:
        return f"`{self.name}` {self.type}" + (f" = {self.default}" if self.default is not None else "")


def example(kind: str) -> Plain:
    """Return a good payload of a kind, in which every field stands."""
    whole: Plain = _example(KINDS[kind])
    return whole


def told_of(kind: str) -> tuple[Told, ...]:
    """Return the fields of a kind."""
    whole = example(kind)
    return tuple(_told(whole, field, (field.name,), kind) for field in fields(KINDS[kind]))


def told_within(record: type[Any]) -> tuple[Told, ...]:
    """Return the fields of what stands within a payload."""
    kind, place = next(places(record))
    return tuple(_told(example(kind), field, (*place, field.name), kind) for field in fields(record))


def table() -> str:
    """Return the table of all kinds, and of what stands within them, in Markdown."""
    rows = [(kind, told_of(kind)) for kind in KINDS] + [(_word(one), told_within(one)) for one in RECORDS]
    return "".join(
        f"| `{name}` | {', '.join(map(str, told)) or '–'} |\n"
        if name in KINDS
        else f"| {name} | {', '.join(map(str, told))} |\n"
        for name, told in rows
    )


def counts(kind: str, payload: Plain) -> bool:
    """Say whether a payload is understood: what is not has no effect."""
    return not isinstance(from_payload(kind, encode(payload)), Unknown)


def without(payload: Plain, place: tuple[str | int, ...]) -> Plain:
    """Return a payload without what stands at a place."""
    rest: Plain = _changed(payload, place, None, drop=True)
    return rest


def instead(payload: Plain, place: tuple[str | int, ...], value: Any) -> Plain:
    """Return a payload with another value at a place."""
    other: Plain = _changed(payload, place, value, drop=False)
    return other


def _changed(payload: Any, place: tuple[str | int, ...], value: Any, *, drop: bool) -> Any:
    if len(place) > 1:
        inner = _changed(payload[place[0]], place[1:], value, drop=drop)
        return [inner] if isinstance(payload, list) else {**payload, place[0]: inner}
    rest = {name: told for name, told in payload.items() if name != place[0]}
    return rest if drop else {**rest, place[0]: value}


def _told(whole: Plain, field: Any, place: tuple[str | int, ...], kind: str) -> Told:
    needed = not counts(kind, without(whole, place))
    return Told(field.name, _type(field.type), None if needed else _default(field))


def places(record: type[Any]) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """Yield where a record stands."""
    for kind, body in KINDS.items():
        for field in fields(body):
            if field.type is record:
                yield kind, (field.name,)
            elif get_args(field.type)[:1] == (record,):
                yield kind, (field.name, 0)


def _default(field: Any) -> str:
    value = field.default if field.default is not MISSING else None
    if value == "":
        return "empty"
    if isinstance(value, bool):
        return str(value).lower()
    return "none" if value is None else str(value)


def _type(annotation: Any) -> str:
    plain: Any = annotation.__supertype__ if isinstance(annotation, NewType) else annotation
    if plain in _TYPES:
        return _TYPES[plain]
    if isinstance(plain, UnionType):
        return "whole or none"
    if get_origin(plain) is tuple:
        return f"list of {_type(get_args(plain)[0])}"
    if issubclass(plain, Enum):
        return " or ".join(f"`{one.value}`" for one in plain)
    return _word(plain)


def _word(record: type[Any]) -> str:
    return record.__name__.lower()


def _example(annotation: Any) -> Any:
    plain: Any = annotation.__supertype__ if isinstance(annotation, NewType) else annotation
    if plain in _EXAMPLES:
        return _EXAMPLES[plain]
    if isinstance(plain, UnionType):
        return 3_600_000
    if get_origin(plain) is tuple:
        return [_example(get_args(plain)[0])]
    if issubclass(plain, Enum):
        return next(iter(plain)).value
    return {field.name: _example(field.type) for field in fields(plain)}
