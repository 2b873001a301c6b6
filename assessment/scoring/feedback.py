"""What a candidate is told of an item afterwards: which feedback applies, and whether the test lets it be told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessment.content.item import Item
from assessment.content.response import Response
from assessment.content.test import ItemRef, Section, SessionControl, Test
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.values import Container, Single
from assessment.ids import ItemId, ResponseId
from assessment.scoring.key import Feedback, ItemKey, When
from assessment.scoring.score import ItemScore, outcomes_of, score_item


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one item: texts in restricted HTML."""

    feedback: tuple[Feedback, ...] = ()
    explanation: str = ""


def told_of(item: Item, key: ItemKey, response: Response, session: SessionControl, seed: bytes = b"") -> Told:
    """Return what is told of a response, as far as the item's session control lets it be.

    Raises:
        ScoringError: if the key has no rule for a response variable of the item.
    """
    feedback = () if session.show_feedback is False else feedback_for(item, key, response, seed)
    return Told(feedback, "" if session.show_solution is False else key.explanation)


def feedback_for(item: Item, key: ItemKey, response: Response, seed: bytes = b"") -> tuple[Feedback, ...]:
    """Return the feedback that applies to a response, in the order written.

    What goes by right or wrong waits for a person where a person marks.

    Raises:
        ScoringError: if the key has no rule for a response variable of the item.
    """
    score = score_item(item, key, response, seed)
    outcomes = _outcomes(item, key, response, seed)
    return tuple(one for one in key.feedback if _applies(one, score, response, outcomes))


def sessions_of(test: Test) -> Mapping[ItemId, SessionControl]:
    """Return what holds for each item: what its own place says, else what stands above (QTI itemSessionControl)."""
    found: dict[ItemId, SessionControl] = {}
    for part in test.parts:
        for section in part.sections:
            for ref, above in _refs(section, part.session):
                found[ref.item_id] = _over(above, ref.session)
    return found


def _refs(section: Section, above: SessionControl) -> Iterator[tuple[ItemRef, SessionControl]]:
    here = _over(above, section.session)
    for ref in section.items:
        yield ref, here
    for child in section.sections:
        yield from _refs(child, here)


def _over(above: SessionControl, own: SessionControl) -> SessionControl:
    return SessionControl(
        show_feedback=above.show_feedback if own.show_feedback is None else own.show_feedback,
        show_solution=above.show_solution if own.show_solution is None else own.show_solution,
    )


def _applies(
    feedback: Feedback, score: ItemScore, response: Response, outcomes: Mapping[str, frozenset[str]]
) -> bool:
    match feedback.when:
        case When.ALWAYS:
            return True
        case When.VALUE:
            return feedback.value in response.values(ResponseId(feedback.variable))
        case When.OUTCOME:
            held = feedback.value in outcomes.get(feedback.variable, frozenset())
            return held is not feedback.hide
    earned = score.score
    if earned is None:
        return False
    if feedback.when is When.CORRECT:
        return earned >= score.maximum > 0
    return earned <= 0 if feedback.when is When.INCORRECT else 0 < earned < score.maximum


def _outcomes(item: Item, key: ItemKey, response: Response, seed: bytes) -> Mapping[str, frozenset[str]]:
    """Return what the item's program leaves in each outcome, as texts; nothing where it has none or it fails."""
    if key.program is None:
        return {}
    try:
        found = outcomes_of(item, key.program, response, seed).values
    except ExpressionRefused:
        return {}
    texts: dict[str, frozenset[str]] = {}
    for name, value in found.items():
        if isinstance(value, Single):
            texts[name] = frozenset({str(value.value)})
        elif isinstance(value, Container):
            texts[name] = frozenset(map(str, value.items))
    return texts
