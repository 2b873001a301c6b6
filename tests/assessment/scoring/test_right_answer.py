"""The right answer of every kind of question, as the key has it: given back, it earns all that can be earned."""

from decimal import Decimal

import pytest

from assessment.content.interaction import Choice, MultipleChoice, Numeric, SingleChoice
from assessment.content.item import Item
from assessment.content.response import response_of
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.scoring.key import ItemKey, MapResponse
from assessment.scoring.right_answer import right_answer
from assessment.scoring.rules import AreaMap, Manual, NearNumber, NumberMatch, NumberRange
from assessment.scoring.score import score_item
from tests.every_type import every_item, every_key

ONE = Decimal(1)
CHOICES = tuple(Choice(ChoiceId(id), id) for id in "ABC")
ITEMS = [item for item in every_item().values() if item.asks]


def by_person_or_place(key: ItemKey) -> bool:
    """Say whether a key holds what has no right answer in words."""
    return any(isinstance(rule, Manual | AreaMap) for rule in key.rules.values())


def most_of(item: Item, key: ItemKey) -> Decimal:
    """Return what the best answer earns; a key may give less than the item is worth."""
    rules = [rule for rule in key.rules.values() if isinstance(rule, NumberMatch)]
    numbers = sum((max(entry.points for entry in rule.entries) for rule in rules), Decimal(0))
    return numbers if len(rules) == len(key.rules) else item.points


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_the_right_answer_earns_everything(item: Item) -> None:
    """For every way of asking, the answer that is shown as right is scored with full points."""
    key = every_key()[item.id]
    if by_person_or_place(key):
        return

    shown = response_of(right_answer(item, key))

    item.check(shown)
    assert most_of(item, key) == score_item(item, key, shown).score


def test_of_one_choice_the_best_is_shown() -> None:
    """Where several choices earn something and one may be given, it is the one that earns most."""
    item = Item(ItemId("q"), "<p>?</p>", (SingleChoice(CHOICES),))
    key = ItemKey(item.id, {RESPONSE: MapResponse((("A", Decimal("0.5")), ("B", ONE)))})

    assert {RESPONSE: ("B",)} == right_answer(item, key)


def test_no_more_is_shown_than_may_be_given() -> None:
    """Of three that count, two are shown where two may be chosen: the two that count most."""
    item = Item(ItemId("q"), "<p>?</p>", (MultipleChoice(CHOICES, 0, 2),), Decimal(2))
    key = ItemKey(item.id, {RESPONSE: MapResponse((("A", ONE), ("B", Decimal(2)), ("C", ONE)))})

    shown = right_answer(item, key)[RESPONSE]

    assert (2, "B") == (len(shown), shown[0])


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (NearNumber(Decimal("2.50"), ONE), "2.50"),
        (NumberRange(Decimal(2), Decimal(3), ONE), "2 – 3"),
        (NumberRange(Decimal(2), None, ONE), "≥ 2"),
        (NumberRange(None, Decimal("3E+2"), ONE, upper_open=True), "< 300"),
        (NumberRange(Decimal(2), None, ONE, lower_open=True), "> 2"),
    ],
)
def test_numbers_are_told_in_digits(entry: NearNumber | NumberRange, shown: str) -> None:
    """A number or a range is one text without words, in any language the same."""
    item = Item(ItemId("q"), "<p>?</p>", (Numeric(),))

    assert {RESPONSE: (shown,)} == right_answer(item, ItemKey(item.id, {RESPONSE: NumberMatch((entry,))}))


def test_a_program_tells_what_it_declares() -> None:
    """Where a program scores, the declared correct response is the right answer; without one there is none."""
    item = Item(ItemId("q"), "<p>?</p>", (SingleChoice(CHOICES),))
    declared = Declaration("RESPONSE", Kind.RESPONSE, Cardinality.SINGLE, BaseType.IDENTIFIER, correct=("C",))

    assert {RESPONSE: ("C",)} == right_answer(item, ItemKey(item.id, {}, program=Program((declared,))))
    assert {} == right_answer(item, ItemKey(item.id, {}, program=Program()))
