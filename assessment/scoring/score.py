"""From responses and keys to outcomes: per item, per section and in all. Pure, exact (Decimal), total."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.form import Form
from assessment.content.item import Item
from assessment.content.response import Response
from assessment.errors import ScoringError
from assessment.ids import ItemId, SectionId
from assessment.scoring.key import AcceptText, ItemKey, Keys, Manual, MapResponse, MatchCorrect, Rule
from assessment.scoring.words import folded, words

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item's outcome. ``score`` None: a person has yet to mark it. ``answered`` says whether anything was given."""

    item_id: ItemId
    score: Decimal | None
    maximum: Decimal
    answered: bool


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


def score_item(item: Item, key: ItemKey, response: Response) -> ItemScore:
    """Score one response.

    Raises:
        ScoringError: if the key has no rule for a response variable of the item.
    """
    total = ZERO
    manual = False
    for interaction in item.interactions:
        rule = key.rules.get(interaction.response_id)
        if rule is None:
            raise ScoringError(item.id, f"no rule for {interaction.response_id}")
        if isinstance(rule, Manual):
            manual = manual or response.answered
        else:
            total += score_values(rule, response.values(interaction.response_id))
    return ItemScore(item.id, None if manual else total, item.points, response.answered)


def score_values(rule: Rule, values: tuple[str, ...]) -> Decimal:
    """Return what one rule gives for the values of one response variable."""
    match rule:
        case MatchCorrect(correct, points):
            return points if values and sorted(values) == sorted(correct) else ZERO
        case MapResponse():
            return _mapped(rule, values)
        case AcceptText():
            return rule.points if values and _accepted(rule, values[0]) else ZERO
        case Manual():
            return ZERO


def score_attempt(
    form: Form, items: Mapping[ItemId, Item], keys: Keys, responses: Mapping[ItemId, Response]
) -> AttemptScore:
    """Score every item of a form.

    Raises:
        ScoringError: if an item has no key.
    """
    scores: dict[ItemId, ItemScore] = {}
    for entry in form.entries:
        key = keys.get(entry.item_id)
        if key is None:
            raise ScoringError(entry.item_id, "no key")
        scores[entry.item_id] = score_item(
            items[entry.item_id], key, responses.get(entry.item_id, Response())
        )
    sections = []
    for section in form.sections:
        own = [scores[item_id] for item_id in section.item_ids]
        sections.append(SectionScore(section.id, section.title, _sum(own), _most(own), _pending(own)))
    everything = tuple(scores.values())
    return AttemptScore(
        everything, tuple(sections), _sum(everything), _most(everything), _pending(everything)
    )


def _mapped(rule: MapResponse, values: tuple[str, ...]) -> Decimal:
    if not values:
        return ZERO
    entries = dict(rule.entries)
    total = sum((entries.get(value, rule.default) for value in set(values)), ZERO)
    if rule.lower is not None:
        total = max(total, rule.lower)
    if rule.upper is not None:
        total = min(total, rule.upper)
    return total


def _accepted(rule: AcceptText, given: str) -> bool:
    if rule.max_words and len(words(given)) > rule.max_words:
        return False
    return any(_same(rule, given, text) for text in rule.accepted)


def _same(rule: AcceptText, given: str, text: str) -> bool:
    return folded(given, case_sensitive=rule.case_sensitive) == folded(
        text, case_sensitive=rule.case_sensitive
    )


def _sum(scores: list[ItemScore] | tuple[ItemScore, ...]) -> Decimal:
    return sum((score.score for score in scores if score.score is not None), ZERO)


def _most(scores: list[ItemScore] | tuple[ItemScore, ...]) -> Decimal:
    return sum((score.maximum for score in scores), ZERO)


def _pending(scores: list[ItemScore] | tuple[ItemScore, ...]) -> int:
    return sum(score.score is None for score in scores)
