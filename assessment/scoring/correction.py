"""What counts instead where the key of an item was wrong: another answer too, nothing, or all points for everybody.

A correction lies beside a pack, which stays as it was signed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum

from assessment.content.interaction import Associate, Values, Variable
from assessment.content.item import Item
from assessment.content.response import Response
from assessment.errors import MarkingError, ResponseInvalid
from assessment.ids import RESPONSE, ItemId, ResponseId
from assessment.scoring.apply import most_points
from assessment.scoring.key import ItemKey
from assessment.scoring.numbers import readings
from assessment.scoring.rules import AcceptText, Manual, MatchCorrect, NumberMatch, OrderMatch, Rule
from assessment.scoring.words import folded, without_end

ZERO = Decimal(0)
MOST_VALUES, LONGEST_VALUE = 50, 1_000


class Instead(Enum):
    """What counts: this answer too, nothing for anybody (the item is void), or all points for everybody."""

    ACCEPT = "accept"
    VOID = "void"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of one item. Of ``accept``, ``values`` of a response variable earn what the best answer there earns."""

    item_id: ItemId
    instead: Instead
    response_id: ResponseId = RESPONSE
    values: Values = ()


Corrections = Mapping[ItemId, Sequence[Correction]]


def check_correction(item: Item, key: ItemKey | None, correction: Correction) -> None:
    """Refuse a correction that its item cannot have.

    Raises:
        MarkingError: it asks nothing, or this is no answer to it that a key judges.
    """
    if not item.asks or key is None:
        raise MarkingError("item_id", "asks nothing")
    if correction.instead is not Instead.ACCEPT:
        return
    variable = next((one for one in item.variables() if one.response_id == correction.response_id), None)
    if variable is None:
        raise MarkingError("response_id", f"no response {correction.response_id[:100]}")
    if key.program is None and isinstance(key.rules.get(variable.response_id), Manual | None):
        raise MarkingError("response_id", "a person marks it")
    values = correction.values
    if not any(value.strip() for value in values) or len(values) > MOST_VALUES:
        raise MarkingError("values", "no answer")
    if any(len(value) > LONGEST_VALUE for value in values):
        raise MarkingError("values", "too_long")
    try:
        variable.check(values)
    except ResponseInvalid as error:
        raise MarkingError("values", error.detail[:100]) from error


def corrected_item(item: Item, corrections: Iterable[Correction]) -> Item:
    """Return an item as it counts: a void one has no points to earn."""
    void = any(one.instead is Instead.VOID for one in corrections)
    return replace(item, points=ZERO) if void else item


def corrected_key(item: Item, key: ItemKey, response: Response, corrections: Sequence[Correction]) -> ItemKey:
    """Return the key by which this one response is judged. ``item`` is as it counts."""
    wanted = {one.instead for one in corrections}
    if Instead.VOID in wanted:
        return _always(item, key, ZERO)
    if Instead.FULL in wanted:
        return _always(item, key, item.points)
    variables = {one.response_id: one for one in item.variables()}
    for one in corrections:
        variable, given = variables.get(one.response_id), response.values(one.response_id)
        rule = key.rules.get(one.response_id)
        if variable is None or not given or not _same(variable, rule, given, one.values):
            continue
        if key.program is not None:
            return _always(item, key, item.points)
        if rule is not None:
            best = MatchCorrect(given, most_points(rule))
            key = replace(key, rules={**key.rules, one.response_id: best})
    return key


def _always(item: Item, key: ItemKey, points: Decimal) -> ItemKey:
    """Return a key that gives these points, whatever was answered."""
    rules: dict[ResponseId, Rule] = {one.response_id: MatchCorrect((), ZERO) for one in item.variables()}
    return replace(key, rules=rules, program=None, lower=points, upper=points)


def _same(variable: Variable, rule: Rule | None, given: Values, accepted: Values) -> bool:
    """Say whether two answers are one: of texts and numbers as the rule reads them, in any order unless it counts."""
    match rule:
        case AcceptText(exact=False):
            return len(given) == 1 and _text(rule, given[0]) == _text(rule, accepted[0])
        case NumberMatch():
            mine, theirs = readings(given[0]), readings(accepted[0])
            return given == accepted or bool(set(mine) & set(theirs))
        case OrderMatch():
            return given == accepted
    if isinstance(variable, Associate):
        given, accepted = (
            tuple(" ".join(sorted(pair.split(" "))) for pair in one) for one in (given, accepted)
        )
    return sorted(given) == sorted(accepted)


def _text(rule: AcceptText, text: str) -> str:
    return without_end(folded(text, case_sensitive=rule.case_sensitive, accents=not rule.ignore_accents))
