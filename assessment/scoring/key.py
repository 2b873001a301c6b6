"""The keys: by which rules an item is judged, and what is told afterwards. Kept and sealed apart from the content."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from assessment.expression.program import Program
from assessment.ids import ItemId, ResponseId
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    Kprim,
    Manual,
    MapResponse,
    MatchCorrect,
    NumberMatch,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
)

__all__ = [
    "AcceptText",
    "AreaMap",
    "Feedback",
    "ItemKey",
    "Keys",
    "Kprim",
    "Manual",
    "MapResponse",
    "MatchCorrect",
    "NumberMatch",
    "OrderMatch",
    "PairByPair",
    "RightMinusWrong",
    "Rule",
    "When",
]


class When(Enum):
    """When a feedback is shown: by what was earned, by a value given, or by an outcome of the item's program."""

    ALWAYS = "always"
    CORRECT = "correct"
    PARTIAL = "partial"
    INCORRECT = "incorrect"
    VALUE = "value"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Feedback:
    """A text (restricted HTML) for the candidate, for where the policy allows it.

    For VALUE, ``variable`` is the response and ``value`` what was given; for OUTCOME the outcome and what it holds.
    ``hide`` turns an OUTCOME feedback round: shown unless (QTI showHide).
    """

    text: str
    when: When = When.ALWAYS
    variable: str = ""
    value: str = ""
    title: str = ""
    hide: bool = False


@dataclass(frozen=True, slots=True)
class ItemKey:
    """The rules of one item by response variable; ``explanation`` (restricted HTML) says why.

    The item's score is the sum over its rules, held within ``lower`` and ``upper``. With a ``program`` (QTI response
    processing) its SCORE is the score instead, and ``rules`` holds those variables only that a person marks.
    """

    item_id: ItemId
    rules: Mapping[ResponseId, Rule]
    explanation: str = ""
    feedback: tuple[Feedback, ...] = ()
    lower: Decimal | None = None
    upper: Decimal | None = None
    program: Program | None = None


Keys = Mapping[ItemId, ItemKey]
