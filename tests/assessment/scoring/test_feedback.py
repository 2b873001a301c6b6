"""What is told of a response: the feedback that applies, as far as the test lets it be told."""

from decimal import Decimal

import pytest

from assessment.content import test as tree
from assessment.content.interaction import Choice, Essay, MultipleChoice
from assessment.content.item import Item
from assessment.content.response import Response, response_of, single
from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import node
from assessment.expression.program import Program
from assessment.expression.values import BaseType, Cardinality
from assessment.ids import RESPONSE, ChoiceId, ItemId, PartId, SectionId, TestId
from assessment.scoring.feedback import feedback_for, sessions_of, told_of
from assessment.scoring.key import Feedback, ItemKey, Manual, MapResponse, When

ONE, Q1 = Decimal(1), ItemId("q1")
ITEM = Item(Q1, "<p>?</p>", (MultipleChoice(tuple(Choice(ChoiceId(id), id) for id in "ABC")),), Decimal(2))
FEEDBACK = (
    Feedback("always"),
    Feedback("right", When.CORRECT),
    Feedback("half", When.PARTIAL),
    Feedback("wrong", When.INCORRECT),
    Feedback("chose C", When.VALUE, RESPONSE, "C"),
)
KEY = ItemKey(
    Q1,
    {RESPONSE: MapResponse((("A", ONE), ("B", ONE), ("C", -ONE)))},
    "because",
    FEEDBACK,
)
OPEN = tree.SessionControl()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("A", "B"), ["always", "right"]),
        (("A",), ["always", "half"]),
        (("C",), ["always", "wrong", "chose C"]),
        (("A", "B", "C"), ["always", "half", "chose C"]),
        ((), ["always", "wrong"]),
    ],
)
def test_feedback_goes_by_what_was_earned_and_given(given: tuple[str, ...], expected: list[str]) -> None:
    """Full points, some, none, and a value given each call up their own texts, in the order written."""
    told = feedback_for(ITEM, KEY, response_of({RESPONSE: given}))

    assert expected == [one.text for one in told]


def test_what_a_person_marks_is_neither_right_nor_wrong_yet() -> None:
    """While a mark is open only what is always told is told."""
    essay = Item(Q1, "<p>?</p>", (Essay(),), Decimal(5))
    key = ItemKey(Q1, {RESPONSE: Manual(Decimal(5))}, "", FEEDBACK[:4])

    assert ["always"] == [one.text for one in feedback_for(essay, key, single("Ships."))]


@pytest.mark.parametrize(("hide", "expected"), [(False, ["told"]), (True, [])])
def test_an_outcome_shows_or_hides(hide: bool, expected: list[str]) -> None:
    """A text that goes by an outcome of the item's program is shown where the outcome holds, or unless it does."""
    word = Declaration("WORD", Kind.OUTCOME, Cardinality.SINGLE, BaseType.IDENTIFIER)
    value = node("baseValue", baseType="identifier", text="told")
    program = Program(
        declarations=(word,), response_processing=(node("setOutcomeValue", value, identifier="WORD"),)
    )
    key = ItemKey(Q1, {}, "", (Feedback("told", When.OUTCOME, "WORD", "told", hide=hide),), program=program)

    assert expected == [one.text for one in feedback_for(ITEM, key, single("A"))]


def test_the_test_says_what_may_be_told() -> None:
    """An item of which feedback or solution may not be shown tells neither; what stands nearer has the last word."""
    quiet = tree.SessionControl(show_feedback=False, show_solution=False)
    items = (
        tree.ItemRef(ItemId("q1")),
        tree.ItemRef(ItemId("q2"), session=tree.SessionControl(show_feedback=True)),
    )
    section = tree.Section(SectionId("s"), "S", items=items, session=quiet)
    part = tree.Part(PartId("p"), "P", tree.Navigation.FREE, (section,))
    sessions = sessions_of(tree.Test(TestId("t"), "T", (part,)))

    silent, open_one = (told_of(ITEM, KEY, Response(), sessions[ItemId(id)]) for id in ("q1", "q2"))
    assert ((), "") == (silent.feedback, silent.explanation)
    assert (2, "") == (len(open_one.feedback), open_one.explanation)
    assert "because" == told_of(ITEM, KEY, Response(), OPEN).explanation
