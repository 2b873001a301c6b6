"""Answers in words: every kind of right answer can be read, and none shows an id."""

import pytest

from assessment.content.interaction import Choice, SingleChoice, TrueFalseNotGiven
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId, ResponseId
from assessment.scoring.right_answer import right_answer
from desktop.ui.rich_text import plain_text
from desktop.ui.test_page.answer_words import answer_words
from tests.every_type import every_item, every_key

SAID = {
    "true_false_not_given": ["Not given"],
    "short_text": ["the sea"],
    "numeric": ["12.5 km"],
    "slider": ["7.5"],
}


@pytest.mark.parametrize(
    "item", [item for item in every_item().values() if item.asks], ids=lambda item: item.id
)
def test_every_right_answer_can_be_read(item: Item) -> None:
    """For every way of asking that has a right answer, each of its lines has words, and no id of a choice is shown."""
    right = right_answer(item, every_key()[item.id])

    lines = [plain_text(line) for line in answer_words(item, right)]

    assert bool(right) is bool(lines)
    assert all(lines)
    if item.id in SAID:
        assert SAID[item.id] == lines


def test_formulas_and_emphasis_of_a_choice_are_kept() -> None:
    """A choice is shown as its author wrote it."""
    item = Item(
        ItemId("q"),
        "<p>?</p>",
        (SingleChoice((Choice(ChoiceId("a"), "<em>Yes</em>"), Choice(ChoiceId("b"), "No"))),),
    )

    assert ["<em>Yes</em>"] == answer_words(item, {RESPONSE: ("a",)})


def test_several_questions_in_one_are_numbered() -> None:
    """Where an item asks twice, each line says which it answers."""
    first, second = ResponseId("R1"), ResponseId("R2")
    item = Item(
        ItemId("q"), "<p>?</p>", (TrueFalseNotGiven(response_id=first), TrueFalseNotGiven(response_id=second))
    )

    assert ["1: True", "2: Not given"] == answer_words(item, {first: ("true",), second: ("not_given",)})


def test_what_was_typed_is_no_markup() -> None:
    """A text is shown letter for letter."""
    item = every_item()[ItemId("short_text")]

    assert ["a &lt; b"] == answer_words(item, {RESPONSE: ("a < b",)})
