"""What the values of a response count: ``mapResponse`` and ``mapResponsePoint`` (QTI 2.2, mapping, areaMapping)."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from assessment.expression.declaration import AreaMapping, Mapping
from assessment.expression.lexical import parse
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.sameness import key_of
from assessment.expression.shape import inside
from assessment.expression.values import BaseType, Container, Record, Scalar, Value

Mapper: TypeAlias = Callable[[Value | None], float]

_CASED = frozenset({BaseType.STRING, BaseType.IDENTIFIER, BaseType.URI, BaseType.INT_OR_IDENTIFIER})


def bind_mapping(mapping: Mapping, base: BaseType) -> Mapper:
    """Return the mapping as a function.

    A value that a container holds twice counts once, as the standard says; NULL counts the default, or what
    the empty text counts where the mapping names it.

    Raises:
        ExpressionRefused: ``BAD_VALUE``, if a key is not in the lexical form of the base type.
    """
    exact: dict[Scalar, float] = {}
    folded: dict[str, float] = {}
    empty = None
    for entry in mapping.entries:
        if not entry.key.strip() and base in _CASED:
            empty = entry.value if empty is None else empty
            continue
        key = key_of(parse(entry.key, base), base)
        if base in _CASED and not entry.case_sensitive and isinstance(key, str):
            folded.setdefault(key.casefold(), entry.value)
        else:
            exact.setdefault(key, entry.value)
    default, clamp = mapping.default, _clamp(mapping.lower, mapping.upper)
    nothing = clamp(default if empty is None else empty)

    def counted(item: Scalar) -> float:
        key = key_of(item, base)
        value = exact.get(key)
        if value is None and folded and isinstance(key, str):
            value = folded.get(key.casefold())
        return default if value is None else value

    def mapped(value: Value | None) -> float:
        if value is None:
            return nothing
        if isinstance(value, Record):
            raise ExpressionRefused(Refusal.WRONG_TYPE, "mapResponse", "record")
        if isinstance(value, Container):
            return clamp(_sum(counted(item) for item in _distinct(value.items, base)))
        return clamp(counted(value.value))

    return mapped


def bind_areas(mapping: AreaMapping) -> Mapper:
    """Return the area mapping as a function.

    A point counts for the first area it lies in, and an area counts once. A point in no area counts the default.

    Raises:
        ExpressionRefused: ``BAD_ATTRIBUTE``, if an area is none.
    """
    areas = tuple((inside(entry.shape, entry.coords), entry.value) for entry in mapping.entries)
    default, clamp = mapping.default, _clamp(mapping.lower, mapping.upper)

    def mapped(value: Value | None) -> float:
        if value is None:
            return clamp(default)
        if isinstance(value, Record) or value.base_type is not BaseType.POINT:
            raise ExpressionRefused(Refusal.WRONG_TYPE, "mapResponsePoint", "no point")
        found: set[int] = set()
        total = 0.0
        for point in value.items if isinstance(value, Container) else (value.value,):
            x, y = point if isinstance(point, tuple) else (None, None)
            if not isinstance(x, int) or not isinstance(y, int):
                continue
            for number, (within, counts) in enumerate(areas):
                if within(x, y):
                    total += 0.0 if number in found else counts
                    found.add(number)
                    break
            else:
                total += default
        return clamp(total)

    return mapped


def _distinct(items: tuple[Scalar, ...], base: BaseType) -> Iterable[Scalar]:
    return {key_of(item, base): item for item in items}.values()


def _sum(values: Iterable[float]) -> float:
    return float(sum(values))


def _clamp(lower: float | None, upper: float | None) -> Callable[[float], float]:
    def clamp(value: float) -> float:
        if lower is not None and value < lower:
            return lower
        if upper is not None and value > upper:
            return upper
        return value

    return clamp
