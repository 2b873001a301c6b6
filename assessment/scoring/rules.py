"""The rules by which the values of one response variable are judged: frozen values, nothing is reckoned here.

``points`` is what the right answer earns. ``wrong`` is what any other answer earns (mostly zero or less) and
``unanswered`` what no answer earns; item and section bound what comes together (``ItemKey.lower``, ``Section.floor``).
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from assessment.content.interaction import Region

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class MatchCorrect:
    """All or nothing: the response equals the correct one (QTI match_correct). Order does not matter."""

    correct: tuple[str, ...]
    points: Decimal
    wrong: Decimal = ZERO
    unanswered: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class MapResponse:
    """Each value counts what the map says, the sum held within bounds (QTI map_response)."""

    entries: tuple[tuple[str, Decimal], ...]
    lower: Decimal | None = ZERO
    upper: Decimal | None = None
    default: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class AcceptText:
    """One of the accepted texts. White space is folded, and so is what stands behind the last word (". ! ? , ; :").

    ``partial`` holds texts that earn other points. ``wildcards``: "*" in an accepted text stands for any run of
    characters, "\\*" for itself. ``max_words`` over the limit scores nothing (0: no limit). ``exact``: white space and
    the marks behind the last word count.
    """

    accepted: tuple[str, ...]
    points: Decimal
    case_sensitive: bool = False
    max_words: int = 0
    partial: tuple[tuple[str, Decimal], ...] = ()
    ignore_accents: bool = False
    wildcards: bool = False
    exact: bool = False
    wrong: Decimal = ZERO
    unanswered: Decimal = ZERO


class ToleranceMode(Enum):
    """How far from the value is near enough (QTI toleranceMode, and significant figures)."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    SIGNIFICANT_FIGURES = "significant_figures"
    DECIMAL_PLACES = "decimal_places"


@dataclass(frozen=True, slots=True)
class NearNumber:
    """A value and its tolerance: a distance, a fraction of the value, or a count of figures or places to round to."""

    value: Decimal
    points: Decimal
    tolerance: Decimal = ZERO
    mode: ToleranceMode = ToleranceMode.ABSOLUTE


@dataclass(frozen=True, slots=True)
class NumberRange:
    """From ``lower`` to ``upper``, ends included unless open; None means no end."""

    lower: Decimal | None
    upper: Decimal | None
    points: Decimal
    lower_open: bool = False
    upper_open: bool = False


@dataclass(frozen=True, slots=True)
class UnitFactor:
    """A unit the candidate may give, and what one of it is in the unit that the values are in."""

    unit: str
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """The first entry that holds the number gives the points.

    With ``units`` a number without one of them earns ``without_unit`` times the points (0: nothing).
    """

    entries: tuple[NearNumber | NumberRange, ...]
    units: tuple[UnitFactor, ...] = ()
    without_unit: Decimal = ZERO
    wrong: Decimal = ZERO
    unanswered: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class AreaPoints:
    """What a point in this region counts."""

    region: Region
    points: Decimal


@dataclass(frozen=True, slots=True)
class AreaMap:
    """Each region counts once, however many points lie in it; others count ``default`` (QTI map_response_point)."""

    entries: tuple[AreaPoints, ...]
    lower: Decimal | None = ZERO
    upper: Decimal | None = None
    default: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class RightMinusWrong:
    """Proportional: ``points`` × (right − wrong) ÷ all that are right, never below zero (as OpenOLAT counts)."""

    correct: tuple[str, ...]
    points: Decimal


@dataclass(frozen=True, slots=True)
class Kprim:
    """Statements each judged right or wrong: all right give all points, all but one half of them, else nothing."""

    correct: tuple[str, ...]
    points: Decimal


@dataclass(frozen=True, slots=True)
class PairByPair:
    """Each source counts once: an equal share of ``points`` if its pairs are just the right ones, else ``wrong``."""

    correct: tuple[str, ...]
    points: Decimal
    wrong: Decimal = ZERO


class OrderBy(Enum):
    """What of an order counts: all of it, each thing in its place, each neighbour, or the longest run that is in order."""

    EXACT = "exact"
    POSITION = "position"
    ADJACENT_PAIRS = "adjacent_pairs"
    LONGEST_RUN = "longest_run"


@dataclass(frozen=True, slots=True)
class OrderMatch:
    """The order of the values counts, as ``by`` says."""

    correct: tuple[str, ...]
    points: Decimal
    by: OrderBy = OrderBy.EXACT


@dataclass(frozen=True, slots=True)
class Band:
    """A level of a criterion: what it earns, and what such an answer is like (restricted HTML)."""

    points: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing a marker looks at, with its levels."""

    id: str
    title: str
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Manual:
    """A person marks, by this rubric (restricted HTML) and these criteria; until then the score is open."""

    points: Decimal
    rubric: str = ""
    criteria: tuple[Criterion, ...] = ()


Rule = (
    MatchCorrect
    | MapResponse
    | AcceptText
    | NumberMatch
    | AreaMap
    | RightMinusWrong
    | Kprim
    | PairByPair
    | OrderMatch
    | Manual
)
