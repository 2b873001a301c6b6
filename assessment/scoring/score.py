"""From responses and keys to outcomes: per item, per section and in all. Pure, exact (Decimal), total."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from types import MappingProxyType

from assessment.content.form import Form
from assessment.content.interaction import NumberGap, Numeric, Variable
from assessment.content.item import Item
from assessment.content.response import Response
from assessment.errors import ScoringError
from assessment.expression.outcomes import Outcomes
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.run import Prepared, prepare
from assessment.ids import ItemId, SectionId
from assessment.scoring.apply import held, points_of
from assessment.scoring.correction import Corrections, corrected_item, corrected_key
from assessment.scoring.key import ItemKey, Keys, Manual
from assessment.scoring.numbers import readings

ZERO = Decimal(0)
NOTHING: Corrections = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item's outcome. ``score`` None: a person has yet to mark it. ``answered`` says whether anything was given.

    ``fault`` is why the item's program came to nothing (a code of ``Refusal``); then a person marks the item.
    """

    item_id: ItemId
    score: Decimal | None
    maximum: Decimal
    answered: bool
    fault: str = ""


@dataclass(frozen=True, slots=True)
class SectionScore:
    """Sum over an outermost section; ``pending`` counts items a person has yet to mark."""

    section_id: SectionId
    title: str
    score: Decimal
    maximum: Decimal
    pending: int


@dataclass(frozen=True, slots=True)
class AttemptScore:
    """Everything scoring says of an attempt. ``maximum`` counts pending items too."""

    items: tuple[ItemScore, ...]
    sections: tuple[SectionScore, ...]
    score: Decimal
    maximum: Decimal
    pending: int


def score_item(item: Item, key: ItemKey, response: Response, seed: bytes = b"") -> ItemScore:
    """Score one response. ``seed`` is the form's, for programs that draw numbers.

    A program that fails takes no other item's score away: its own item waits for a person, and says why.

    Raises:
        ScoringError: if the key has no rule for a response variable of the item.
    """
    manual = any(isinstance(rule, Manual) for rule in key.rules.values())
    if manual and response.answered:
        return ItemScore(item.id, None, item.points, response.answered)
    try:
        earned = (
            _by_rules(item, key, response)
            if key.program is None
            else _by_program(item, key.program, response, seed)
        )
    except ExpressionRefused as error:
        return ItemScore(item.id, None, item.points, response.answered, error.code.value)
    return ItemScore(item.id, held(earned, key.lower, key.upper), item.points, response.answered)


def score_attempt(
    form: Form,
    items: Mapping[ItemId, Item],
    keys: Keys,
    responses: Mapping[ItemId, Response],
    corrections: Corrections = NOTHING,
) -> AttemptScore:
    """Score every item of a form, by its key or by what corrects that.

    Raises:
        ScoringError: if an item has no key.
    """
    scores: dict[ItemId, ItemScore] = {}
    for entry in form.entries:
        item, key = items[entry.item_id], keys.get(entry.item_id)
        if not item.asks:
            continue
        if key is None:
            raise ScoringError(entry.item_id, "no key")
        response, changes = responses.get(entry.item_id, Response()), corrections.get(entry.item_id)
        if changes:
            item = corrected_item(item, changes)
            key = corrected_key(item, key, response, changes)
        scored = score_item(item, key, response, form.seed)
        scores[entry.item_id] = weighted(scored, entry.weight)
    sections = []
    for section in form.sections:
        own = [scores[item_id] for item_id in section.item_ids if item_id in scores]
        earned = held(_sum(own), section.floor, None)
        sections.append(SectionScore(section.id, section.title, earned, _most(own), _pending(own)))
    everything = tuple(scores.values())
    total = sum((section.score for section in sections), ZERO)
    return AttemptScore(everything, tuple(sections), total, _most(everything), _pending(everything))


def weighted(score: ItemScore, weight: Decimal) -> ItemScore:
    """Return a score as it counts in a test that gives the item this weight."""
    if weight == 1:
        return score
    earned = None if score.score is None else score.score * weight
    return replace(score, score=earned, maximum=score.maximum * weight)


def _by_rules(item: Item, key: ItemKey, response: Response) -> Decimal:
    total = ZERO
    for variable in item.variables():
        rule = key.rules.get(variable.response_id)
        if rule is None:
            raise ScoringError(item.id, f"no rule for {variable.response_id}")
        total += points_of(rule, response.values(variable.response_id), variable)
    return total


def outcomes_of(item: Item, program: Program, response: Response, seed: bytes = b"") -> Outcomes:
    """Return all that an item's program makes of a response, not its score alone.

    Raises:
        ExpressionRefused: the program cannot be run, or comes to no end.
    """
    given: dict[str, tuple[str, ...]] = {
        variable.response_id: _given(variable, response) for variable in item.variables()
    }
    return _prepared(program).run(given, seed=seed + item.id.encode(), strict=False)


def _by_program(item: Item, program: Program, response: Response, seed: bytes) -> Decimal:
    earned = outcomes_of(item, program, response, seed).number("SCORE")
    return ZERO if earned is None or not isfinite(earned) else Decimal(repr(earned))


def _given(variable: Variable, response: Response) -> tuple[str, ...]:
    """Return the values as a program reads them: a number in plain digits, however it was written."""
    values = response.values(variable.response_id)
    if isinstance(variable, Numeric | NumberGap) and values:
        number = readings(values[0])
        return (format(number[0], "f"),) if number else values
    return values


@lru_cache(maxsize=2_048)
def _prepared(program: Program) -> Prepared:
    return prepare(program)


def _sum(scores: list[ItemScore] | tuple[ItemScore, ...]) -> Decimal:
    return sum((score.score for score in scores if score.score is not None), ZERO)


def _most(scores: list[ItemScore] | tuple[ItemScore, ...]) -> Decimal:
    return sum((score.maximum for score in scores), ZERO)


def _pending(scores: list[ItemScore] | tuple[ItemScore, ...]) -> int:
    return sum(score.score is None for score in scores)
