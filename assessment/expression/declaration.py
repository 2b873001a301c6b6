"""What an item declares of its response, outcome and template variables (QTI 2.2 Information Model, §5).

Values are kept in their lexical form, as they stand in a file or a pack; ``prepare`` reads them once.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from assessment.expression.values import BaseType, Cardinality


class Kind(StrEnum):
    """Which of the three kinds of variable."""

    RESPONSE = "response"
    OUTCOME = "outcome"
    TEMPLATE = "template"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record's value; without a text it is NULL."""

    identifier: str
    base_type: BaseType
    text: str = ""


Given: TypeAlias = tuple[str, ...] | tuple[Field, ...]
"""A value in lexical form: one text, several, or the fields of a record. Empty: none is given."""


@dataclass(frozen=True, slots=True)
class MapEntry:
    """What one value of a response counts."""

    key: str
    value: float
    case_sensitive: bool = True


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the values of a response count, and within which bounds their sum is kept."""

    entries: tuple[MapEntry, ...]
    default: float = 0.0
    lower: float | None = None
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class AreaMapEntry:
    """What a point within an area counts. ``shape`` and ``coords`` are QTI's."""

    shape: str
    coords: tuple[int, ...]
    value: float


@dataclass(frozen=True, slots=True)
class AreaMapping:
    """What the points of a response count; an area counts once, whatever points lie in it."""

    entries: tuple[AreaMapEntry, ...]
    default: float = 0.0
    lower: float | None = None
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class MatchTable:
    """Whole numbers to values of the outcome's own base type; ``default`` None is NULL."""

    entries: tuple[tuple[int, str], ...]
    default: str | None = None


@dataclass(frozen=True, slots=True)
class InterpolationEntry:
    """The value for all numbers from a bound upwards; without ``include_boundary`` only above it."""

    source: float
    target: str
    include_boundary: bool = True


@dataclass(frozen=True, slots=True)
class InterpolationTable:
    """Entries in the order given: the first whose bound is met says the value."""

    entries: tuple[InterpolationEntry, ...]
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """A variable. ``base_type`` is None for records alone."""

    identifier: str
    kind: Kind
    cardinality: Cardinality = Cardinality.SINGLE
    base_type: BaseType | None = None
    default: Given = ()
    correct: Given = ()
    mapping: Mapping | None = None
    area_mapping: AreaMapping | None = None
    lookup: MatchTable | InterpolationTable | None = None
    normal_maximum: float | None = None
    normal_minimum: float | None = None
    mastery_value: float | None = None
    views: tuple[str, ...] = ()
    interpretation: str = ""
    external_scored: str = ""
