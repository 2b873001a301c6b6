"""The shapes of expression trees and processing, field for field as ``assessment.expression`` has them."""

from typing import Annotated

from pydantic import Field

from assessment.expression.declaration import Kind
from assessment.expression.values import BaseType, Cardinality
from assessment.pack.shape import Pixels, Shape, Text

Name = Annotated[str, Field(max_length=200)]
Double = Annotated[str, Field(pattern=r"^-?(inf|[0-9]{1,309}(\.[0-9]{1,330})?(e[+-]?[0-9]{1,3})?)$")]
"""A double in the shortest digits that give it back."""


class NodeShape(Shape):
    """One element of an expression or rule, named as QTI 2.x names it. An attribute is its name and value."""

    op: Name
    args: tuple["NodeShape", ...]
    attributes: tuple[tuple[Name, Text], ...]
    text: Text


class FieldShape(Shape):
    """One field of a record."""

    identifier: Name
    base_type: BaseType
    text: Text


class MapEntryShape(Shape):
    """What one value counts."""

    key: Text
    value: Double
    case_sensitive: bool


class MappingShape(Shape):
    """What the values of a response count."""

    entries: tuple[MapEntryShape, ...]
    default: Double
    lower: Double | None
    upper: Double | None


class AreaMapEntryShape(Shape):
    """What a point within an area counts."""

    shape: Name
    coords: tuple[Pixels, ...]
    value: Double


class AreaMappingShape(Shape):
    """What the points of a response count."""

    entries: tuple[AreaMapEntryShape, ...]
    default: Double
    lower: Double | None
    upper: Double | None


class MatchTableShape(Shape):
    """Whole numbers to values."""

    entries: tuple[tuple[int, Text], ...]
    default: Text | None


class InterpolationEntryShape(Shape):
    """The value from a bound upwards."""

    source: Double
    target: Text
    include_boundary: bool


class InterpolationTableShape(Shape):
    """Bounds to values."""

    entries: tuple[InterpolationEntryShape, ...]
    default: Text | None


class DeclarationShape(Shape):
    """A variable. A value is a list of texts, or of a record's fields."""

    identifier: Name
    kind: Kind
    cardinality: Cardinality
    base_type: BaseType | None
    default: tuple[Text, ...] | tuple[FieldShape, ...]
    correct: tuple[Text, ...] | tuple[FieldShape, ...]
    mapping: MappingShape | None
    area_mapping: AreaMappingShape | None
    lookup: MatchTableShape | InterpolationTableShape | None
    normal_maximum: Double | None
    normal_minimum: Double | None
    mastery_value: Double | None
    views: tuple[Name, ...]
    interpretation: Text
    external_scored: Name


class ProgramShape(Shape):
    """All that decides an item's (or a test's) outcomes."""

    declarations: tuple[DeclarationShape, ...]
    template_processing: tuple[NodeShape, ...]
    response_processing: tuple[NodeShape, ...]
    outcome_processing: tuple[NodeShape, ...]
    adaptive: bool
