"""The shapes of keys, field for field as ``scoring.rules`` and ``scoring.key`` have them; ``type`` says which rule."""

from typing import Annotated, Literal

from pydantic import Field

from assessment.pack.interaction_shapes import RegionOfShape
from assessment.pack.program_shapes import ProgramShape
from assessment.pack.shape import Count, Html, Id, Number, Points, Shape, Text, Title, Word
from assessment.scoring.key import When
from assessment.scoring.rules import OrderBy, ToleranceMode


class MatchCorrectShape(Shape):
    """All or nothing."""

    type: Literal["match_correct"]
    correct: tuple[Text, ...]
    points: Points
    wrong: Number
    unanswered: Number


class MapResponseShape(Shape):
    """Each value counts. An entry is a value and its points."""

    type: Literal["map_response"]
    entries: tuple[tuple[Text, Number], ...]
    lower: Number | None
    upper: Number | None
    default: Number


class AcceptTextShape(Shape):
    """One of the accepted texts."""

    type: Literal["accept_text"]
    accepted: tuple[Text, ...]
    points: Points
    case_sensitive: bool
    max_words: Count
    partial: tuple[tuple[Text, Number], ...]
    ignore_accents: bool
    wildcards: bool
    exact: bool
    wrong: Number
    unanswered: Number


class NearNumberShape(Shape):
    """A value and its tolerance."""

    type: Literal["near"]
    value: Number
    points: Number
    tolerance: Points
    mode: ToleranceMode


class NumberRangeShape(Shape):
    """From one number to another."""

    type: Literal["range"]
    lower: Number | None
    upper: Number | None
    points: Number
    lower_open: bool
    upper_open: bool


class UnitFactorShape(Shape):
    """A unit the candidate may give."""

    unit: Word
    factor: Number


class NumberMatchShape(Shape):
    """The first entry that holds the number."""

    type: Literal["number_match"]
    entries: tuple[Annotated[NearNumberShape | NumberRangeShape, Field(discriminator="type")], ...]
    units: tuple[UnitFactorShape, ...]
    without_unit: Points
    wrong: Number
    unanswered: Number


class AreaPointsShape(Shape):
    """What a point in a region counts."""

    region: RegionOfShape
    points: Number


class AreaMapShape(Shape):
    """Each region counts once."""

    type: Literal["area_map"]
    entries: tuple[AreaPointsShape, ...]
    lower: Number | None
    upper: Number | None
    default: Number


class RightMinusWrongShape(Shape):
    """Proportional."""

    type: Literal["right_minus_wrong"]
    correct: tuple[Text, ...]
    points: Points


class KprimShape(Shape):
    """Statements, all or all but one."""

    type: Literal["kprim"]
    correct: tuple[Text, ...]
    points: Points


class PairByPairShape(Shape):
    """Each source counts once."""

    type: Literal["pair_by_pair"]
    correct: tuple[Text, ...]
    points: Points
    wrong: Number


class OrderMatchShape(Shape):
    """The order counts."""

    type: Literal["order_match"]
    correct: tuple[Text, ...]
    points: Points
    by: OrderBy


class BandShape(Shape):
    """A level of a criterion."""

    points: Points
    text: Html


class CriterionShape(Shape):
    """One thing a marker looks at."""

    id: Id
    title: Title
    bands: tuple[BandShape, ...]


class ManualShape(Shape):
    """A person marks."""

    type: Literal["manual"]
    points: Points
    rubric: Html
    criteria: tuple[CriterionShape, ...]


RuleShape = Annotated[
    MatchCorrectShape
    | MapResponseShape
    | AcceptTextShape
    | NumberMatchShape
    | AreaMapShape
    | RightMinusWrongShape
    | KprimShape
    | PairByPairShape
    | OrderMatchShape
    | ManualShape,
    Field(discriminator="type"),
]


class FeedbackShape(Shape):
    """A text for the candidate afterwards."""

    text: Html
    when: When
    variable: Annotated[str, Field(max_length=100)]
    value: Text
    title: Title
    hide: bool


class ItemKeyShape(Shape):
    """The rules of one item, by response variable."""

    item_id: Id
    rules: dict[Id, RuleShape]
    explanation: Html
    feedback: tuple[FeedbackShape, ...]
    lower: Number | None
    upper: Number | None
    program: ProgramShape | None
