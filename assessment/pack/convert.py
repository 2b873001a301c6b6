"""From the checked shapes of a pack's JSON files to content and keys. The way there is ``plain``."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import Proctor, RosterEntry
from assessment.content.item import Item
from assessment.content.meta import PackMeta
from assessment.content.test import Stimulus, Test
from assessment.ids import PackId
from assessment.pack.key_shapes import ItemKeyShape
from assessment.pack.schema import (
    ItemFile,
    PackFile,
    PolicyShape,
    ProctorShape,
    RosterEntryShape,
    StimulusFile,
)
from assessment.pack.shape import Shape
from assessment.pack.tags import SHAPES
from assessment.pack.test_shapes import TestFile
from assessment.scoring.key import ItemKey

T = TypeVar("T")
Read = Callable[[Any], Any]


def meta_of(shape: PackFile) -> PackMeta:
    """Return what pack.json says of the pack."""
    return PackMeta(
        PackId(shape.pack_id),
        shape.version,
        shape.title,
        shape.language,
        shape.organisation,
        shape.description,
        shape.author,
        shape.licence,
    )


def test_of(shape: TestFile) -> Test:
    """Return the test of tests/ID.json."""
    return _expected(Test, shape)


def item_of(shape: ItemFile) -> Item:
    """Return the item of items/ID.json."""
    return _expected(Item, shape)


def stimulus_of(shape: StimulusFile) -> Stimulus:
    """Return the stimulus of stimuli/ID.json."""
    return _expected(Stimulus, shape)


def key_of(shape: ItemKeyShape) -> ItemKey:
    """Return the key of one entry of keys.json."""
    return _expected(ItemKey, shape)


def policy_of(shape: PolicyShape) -> SittingPolicy:
    """Return the policy of a sitting's document."""
    return _expected(SittingPolicy, shape)


def entry_of(shape: RosterEntryShape) -> RosterEntry:
    """Return one candidate of a sitting's document."""
    return _expected(RosterEntry, shape)


def proctor_of(shape: ProctorShape) -> Proctor:
    """Return one proctor of a sitting's document."""
    return _expected(Proctor, shape)


def _expected(kind: type[T], shape: Shape) -> T:
    thing = _thing_of(shape)
    assert isinstance(thing, kind)  # noqa: S101  # SHAPES says so
    return thing


def _thing_of(shape: Shape) -> Any:
    kind, readers = _plan(type(shape))
    return kind(**{name: read(getattr(shape, name)) for name, read in readers})


@cache
def _plan(shape: type[Shape]) -> tuple[type, tuple[tuple[str, Read], ...]]:
    """Return the class a shape stands for, and how each of its fields is read. Both have the same fields."""
    kind = SHAPES[shape]
    hints = get_type_hints(kind)
    return kind, tuple((field.name, _reader(hints[field.name])) for field in fields(kind))


def _reader(hint: Any) -> Read:
    """Return how a field of this type is read: exact numbers stand as texts in JSON, shapes stand for classes."""
    if hint is Decimal or hint is float:
        return cast("Read", hint)
    parts = get_args(hint)
    origin = get_origin(hint)
    if origin is tuple and parts[-1] is Ellipsis:
        read = _reader(parts[0])
        return lambda value: tuple(map(read, value))
    if origin is tuple:
        reads = tuple(map(_reader, parts))
        return lambda value: tuple(read(part) for read, part in zip(reads, value, strict=True))
    if origin is Mapping:
        read = _reader(parts[1])
        return lambda value: {name: read(part) for name, part in value.items()}
    if NoneType in parts and len(parts) == 2:
        read = _reader(next(part for part in parts if part is not NoneType))
        return lambda value: None if value is None else read(value)
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    if isinstance(value, Shape):
        return _thing_of(value)
    return tuple(map(_as_it_is, value)) if isinstance(value, tuple) else value
