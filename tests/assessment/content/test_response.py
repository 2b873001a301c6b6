"""A response is taken when its interaction could have given it, and only then."""

import pytest

from assessment.content.interaction import (
    MAX_TEXT_CHARACTERS,
    Choice,
    Essay,
    Interaction,
    MultipleChoice,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.content.response import NO_RESPONSE, response_of, single
from assessment.errors import ResponseInvalid
from assessment.ids import ChoiceId, ItemId, ResponseId

CHOICES = tuple(Choice(ChoiceId(id), id) for id in "ABC")


def item(interaction: Interaction) -> Item:
    """Return an item that asks in this way."""
    return Item(ItemId("q"), "<p>?</p>", (interaction,))


@pytest.mark.parametrize(
    ("interaction", "values"),
    [
        (SingleChoice(CHOICES), ("B",)),
        (MultipleChoice(CHOICES, 2, 2), ("A",)),
        (MultipleChoice(CHOICES), ("C", "A", "B")),
        (TrueFalseNotGiven(), ("not_given",)),
        (ShortText(2), ("many more words than two",)),
        (Essay(), ("x" * MAX_TEXT_CHARACTERS,)),
    ],
)
def test_work_in_progress_is_taken(interaction: Interaction, values: tuple[str, ...]) -> None:
    """What a candidate can give is taken, too few choices and too many words included."""
    item(interaction).check(single(*values))
    item(interaction).check(NO_RESPONSE)


@pytest.mark.parametrize(
    ("interaction", "values"),
    [
        (SingleChoice(CHOICES), ("D",)),
        (SingleChoice(CHOICES), ("A", "B")),
        (MultipleChoice(CHOICES, 0, 2), ("A", "B", "C")),
        (MultipleChoice(CHOICES), ("A", "A")),
        (TrueFalseNotGiven(not_given=False), ("not_given",)),
        (ShortText(), ("one", "two")),
        (ShortText(), ("x" * 2_001,)),
        (Essay(), ("x" * (MAX_TEXT_CHARACTERS + 1),)),
    ],
)
def test_what_cannot_be_given_is_refused(interaction: Interaction, values: tuple[str, ...]) -> None:
    """Unknown choices, too many, the same twice and endless texts are refused, naming the item."""
    with pytest.raises(ResponseInvalid) as caught:
        item(interaction).check(single(*values))

    assert caught.value.place == "q"


def test_a_variable_of_another_item_is_refused() -> None:
    """A response variable that the item does not have is refused."""
    with pytest.raises(ResponseInvalid):
        item(ShortText()).check(response_of({ResponseId("OTHER"): ("x",)}))


def test_a_response_has_one_form() -> None:
    """Variables stand in the order of their ids, empty ones are left out, and white space is no answer."""
    one = response_of({ResponseId("B"): ("2",), ResponseId("A"): ("1",), ResponseId("C"): ()})

    assert one == response_of({ResponseId("A"): ("1",), ResponseId("B"): ("2",)})
    assert one.as_map() == {"A": ["1"], "B": ["2"]}
    assert one.answered
    assert not single(" \n").answered
    assert not NO_RESPONSE.answered
