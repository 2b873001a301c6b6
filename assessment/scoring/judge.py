"""How one answer came out, and what the key has to say of it: for practice, where that is told at once."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from assessment.content.item import Item
from assessment.content.response import Response
from assessment.expression.outcomes import Outcomes
from assessment.expression.refusal import ExpressionRefused
from assessment.scoring.key import Feedback, ItemKey, Manual, When
from assessment.scoring.score import outcomes_of, score_item, weighted


class Verdict(Enum):
    """All points, some of them, or none."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Judgement:
    """``score`` and ``maximum`` as they count in the test; ``feedback`` are the texts that the key has for this."""

    verdict: Verdict
    score: Decimal
    maximum: Decimal
    feedback: tuple[Feedback, ...] = ()


def judged_by_machine(item: Item, key: ItemKey) -> bool:
    """Say whether the key judges an item without a person, and there is anything to earn."""
    return item.asks and item.points > 0 and not any(isinstance(rule, Manual) for rule in key.rules.values())


def judge(
    item: Item, key: ItemKey, response: Response, seed: bytes = b"", weight: Decimal = Decimal(1)
) -> Judgement | None:
    """Return how a response comes out; None where only a person can tell, also after a program that failed.

    Raises:
        ScoringError: the key does not fit the item.
    """
    scored = score_item(item, key, response, seed)
    if scored.score is None:
        return None
    verdict = _verdict(scored.score, scored.maximum)
    outcomes = _outcomes(item, key, response, seed)
    texts = tuple(text for text in key.feedback if _applies(text, verdict, response, outcomes))
    counted = weighted(scored, weight)
    return Judgement(verdict, counted.score or Decimal(0), counted.maximum, texts)


def _verdict(score: Decimal, maximum: Decimal) -> Verdict:
    if score >= maximum:
        return Verdict.RIGHT
    return Verdict.PARTLY if score > 0 else Verdict.WRONG


def _outcomes(item: Item, key: ItemKey, response: Response, seed: bytes) -> Outcomes | None:
    if key.program is None or not any(text.when is When.OUTCOME for text in key.feedback):
        return None
    try:
        return outcomes_of(item, key.program, response, seed)
    except ExpressionRefused:
        return None


def _applies(text: Feedback, verdict: Verdict, response: Response, outcomes: Outcomes | None) -> bool:
    match text.when:
        case When.ALWAYS:
            return True
        case When.CORRECT:
            return verdict is Verdict.RIGHT
        case When.PARTIAL:
            return verdict is Verdict.PARTLY
        case When.INCORRECT:
            return verdict is Verdict.WRONG
        case When.VALUE:
            return any(id == text.variable and text.value in values for id, values in response.variables)
        case When.OUTCOME:
            return outcomes is not None and _holds(outcomes, text) is not text.hide


def _holds(outcomes: Outcomes, text: Feedback) -> bool:
    """Say whether an outcome is a value, or has it among several (QTI feedback's identifier)."""
    held = outcomes.plain().get(text.variable)
    return text.value in (held if isinstance(held, list) else [held])
