"""What counts instead of a wrong key: each correction gives what it says, and never takes anything from anybody but by voiding."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Choice, Numeric, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.response import single
from assessment.errors import MarkingError
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.scoring.correction import (
    Correction,
    Instead,
    check_correction,
    corrected_item,
    corrected_key,
)
from assessment.scoring.key import AcceptText, ItemKey, Manual, MatchCorrect, NumberMatch, Rule
from assessment.scoring.rules import NearNumber
from assessment.scoring.score import score_item

ID = ItemId("q")
ZERO, TWO = Decimal(0), Decimal(2)
CHOICE = Item(ID, "<p>?</p>", (SingleChoice(tuple(Choice(ChoiceId(one), one) for one in "ABC")),), TWO)
TEXT = Item(ID, "<p>?</p>", (ShortText(),), TWO)
NUMBER = Item(ID, "<p>?</p>", (Numeric(),), TWO)
A_RIGHT = MatchCorrect(("A",), TWO, wrong=Decimal(-1))
COLOUR = AcceptText(("colour",), TWO)
SEVEN = NumberMatch((NearNumber(Decimal(7), TWO),))


def earned(item: Item, rule: Rule, answer: str, *corrections: Correction) -> tuple[Decimal | None, Decimal]:
    """Return what an answer earns, of how much."""
    counted, response = corrected_item(item, corrections), single(*([answer] if answer else []))
    key = corrected_key(counted, ItemKey(ID, {RESPONSE: rule}), response, corrections)
    scored = score_item(counted, key, response)
    return scored.score, scored.maximum


def accept(answer: str) -> Correction:
    """Accept an answer too."""
    return Correction(ID, Instead.ACCEPT, values=(answer,))


@pytest.mark.parametrize(
    ("item", "rule", "also", "answer", "points"),
    [
        (CHOICE, A_RIGHT, "B", "A", 2),
        (CHOICE, A_RIGHT, "B", "B", 2),
        (CHOICE, A_RIGHT, "B", "C", -1),
        (CHOICE, A_RIGHT, "B", "", 0),
        (TEXT, COLOUR, "Color", "color.", 2),
        (TEXT, COLOUR, "color", "colour", 2),
        (TEXT, COLOUR, "color", "hue", 0),
        (NUMBER, SEVEN, "8.50", "8.5", 2),
        (NUMBER, SEVEN, "8", "9", 0),
    ],
)
def test_another_answer_earns_what_the_right_one_does(
    item: Item, rule: Rule, also: str, answer: str, points: int
) -> None:
    """The accepted answer earns all, read as the rule reads answers; every other answer earns what it did."""
    assert (Decimal(points), TWO) == earned(item, rule, answer, accept(also))


@given(st.sampled_from(["", "A", "B", "C"]), st.lists(st.sampled_from("ABC"), max_size=3))
def test_no_correction_but_a_void_takes_points(answer: str, also: list[str]) -> None:
    """Whoever answered what earns with corrections at least what it earned without; everybody's points are everybody's."""
    before, _ = earned(CHOICE, A_RIGHT, answer)
    after, _ = earned(CHOICE, A_RIGHT, answer, *(accept(one) for one in also))
    assert before is not None
    assert after is not None
    assert after >= before
    assert (TWO, TWO) == earned(CHOICE, A_RIGHT, answer, Correction(ID, Instead.FULL))
    void = Correction(ID, Instead.VOID)
    assert (ZERO, ZERO) == earned(CHOICE, A_RIGHT, answer, *(accept(one) for one in also), void)
    assert (ZERO, ZERO) == earned(CHOICE, A_RIGHT, answer, Correction(ID, Instead.FULL), void)


def test_what_a_person_marks_waits_no_more_once_it_is_void() -> None:
    """A void essay waits for nobody, and neither does one whose points everybody gets."""
    manual = Manual(TWO)
    assert (None, TWO) == earned(TEXT, manual, "Boats")
    assert (ZERO, ZERO) == earned(TEXT, manual, "Boats", Correction(ID, Instead.VOID))
    assert (TWO, TWO) == earned(TEXT, manual, "Boats", Correction(ID, Instead.FULL))


@pytest.mark.parametrize(
    ("item", "rule", "correction"),
    [
        (CHOICE, A_RIGHT, accept("Z")),
        (CHOICE, A_RIGHT, accept(" ")),
        (CHOICE, A_RIGHT, Correction(ID, Instead.ACCEPT)),
        (TEXT, Manual(TWO), accept("Boats")),
        (TEXT, COLOUR, accept("x" * 2_000)),
    ],
)
def test_what_no_item_can_have_is_refused(item: Item, rule: Rule, correction: Correction) -> None:
    """An answer that the item cannot give, none at all, and one that a person marks are refused."""
    with pytest.raises(MarkingError):
        check_correction(item, ItemKey(ID, {RESPONSE: rule}), correction)
