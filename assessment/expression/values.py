"""QTI's runtime values: base types, cardinalities, and values that say which of them they are.

NULL is ``None``. As the standard has it, an empty container and an empty string are NULL and are never built.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class BaseType(StrEnum):
    """What a single value is made of; the names are QTI's."""

    IDENTIFIER = "identifier"
    BOOLEAN = "boolean"
    INTEGER = "integer"
    FLOAT = "float"
    STRING = "string"
    POINT = "point"
    PAIR = "pair"
    DIRECTED_PAIR = "directedPair"
    DURATION = "duration"
    FILE = "file"
    URI = "uri"
    INT_OR_IDENTIFIER = "intOrIdentifier"


class Cardinality(StrEnum):
    """How many values, and whether their order counts."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    ORDERED = "ordered"
    RECORD = "record"


Scalar: TypeAlias = str | bool | int | float | tuple[int, int] | tuple[str, str]
"""bool for boolean; int for integer; float for float and duration (seconds); two ints for a point; two
identifiers for a pair (in the order given) and a directed pair; text for the rest."""


@dataclass(frozen=True, slots=True)
class Single:
    """One value."""

    base_type: BaseType
    value: Scalar


@dataclass(frozen=True, slots=True)
class Container:
    """At least one value, all of one base type. Without ``ordered`` their order means nothing."""

    base_type: BaseType
    items: tuple[Scalar, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """Named fields, each with a single value of its own base type, or NULL."""

    fields: tuple[tuple[str, Single | None], ...]


Value: TypeAlias = Single | Container | Record

NUMERIC = frozenset({BaseType.INTEGER, BaseType.FLOAT})
TRUE = Single(BaseType.BOOLEAN, True)
FALSE = Single(BaseType.BOOLEAN, False)


def boolean(truth: bool | None) -> Single | None:
    """Return a truth as a value; None is NULL."""
    if truth is None:
        return None
    return TRUE if truth else FALSE
