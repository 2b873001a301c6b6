"""The rules of answers: what an item can take, and what notes, marks and tools may leave."""

import pytest

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.events import (
    Accommodated,
    Annotated,
    Body,
    DisplayChosen,
    Mark,
    Noted,
    Responded,
    StruckOut,
    ToolUsed,
)
from assessment.attempt.payload import from_payload, kind_of, to_payload
from assessment.attempt.rules import MAX_NOTE_CHARACTERS
from assessment.content.response import Response, response_of, single
from assessment.errors import NavigationRefused, ResponseInvalid
from assessment.ids import RESPONSE, ItemId, ResponseId
from tests.assessment.attempt.wishes import Q1, Q2, Q3, Q4, Q5, ask, granted, running


@pytest.mark.parametrize(
    ("item_id", "response"),
    [
        (Q1, single("E")),
        (Q1, single("A", "B")),
        (Q2, single("A", "B", "C")),
        (Q2, single("A", "A")),
        (Q3, single("perhaps")),
        (Q4, single("a", "b")),
        (Q4, single("x" * 2_001)),
        (Q5, single("x" * 200_001)),
        (Q4, single("lone \ud800 surrogate")),
        (Q5, single("\udfff")),
        (Q1, response_of({ResponseId("OTHER"): ("A",)})),
        (Q1, Response(((RESPONSE, ("A",)), (ResponseId("OTHER"), ())))),
    ],
    ids=lambda value: value if isinstance(value, str) else "response",
)
def test_a_response_must_fit_its_item(item_id: ItemId, response: Response) -> None:
    """A response that the interaction cannot give is refused, and the refusal names the item."""
    with pytest.raises(ResponseInvalid) as refused:
        ask(running(), Responded(item_id, response))

    assert item_id == refused.value.place


@pytest.mark.parametrize(
    ("item_id", "response"),
    [
        (Q1, single("A")),
        (Q1, Response()),
        (Q2, single("A", "C")),
        (Q3, single("not_given")),
        (Q4, single("far too many words for this gap")),
        (Q4, single("x" * 2_000)),
        (Q5, single("ع 漢字 🙂 \x00 \n")),
        (Q5, single("x" * 200_000)),
    ],
    ids=lambda value: value if isinstance(value, str) else "response",
)
def test_a_response_that_fits_is_granted_and_stored_as_given(item_id: ItemId, response: Response) -> None:
    """What fits is granted, an empty response too, and comes back from its bytes letter for letter."""
    event = ask(running(), Responded(item_id, response))

    assert event.body == from_payload("responded", to_payload(event.body))


@pytest.mark.parametrize("text", ["x" * (MAX_NOTE_CHARACTERS + 1), "\ud83d"])
def test_a_note_that_cannot_be_kept_is_refused(text: str) -> None:
    """A note that is too long, or no text at all, is refused before anything is stored."""
    with pytest.raises(ResponseInvalid):
        ask(running(), Noted(text))


def test_a_note_of_full_length_is_granted() -> None:
    """The greatest length is allowed."""
    assert granted(running(), Noted("x" * MAX_NOTE_CHARACTERS))


@pytest.mark.parametrize(
    "wish",
    [
        Annotated("item/q1", (Mark(3, 3),)),
        Annotated("item/q1", (Mark(-1, 3),)),
        Annotated("item/q1", (Mark(0, 1, note="\ud83d"),)),
        Annotated("item/q1", (Mark(0, 1, note="x" * (MAX_NOTE_CHARACTERS + 1)),)),
        Annotated("item/q1", (Mark(0, 1),) * 1_001),
        StruckOut(Q1, ("RESPONSE/A",) * 1_001),
        StruckOut(Q1, ("x" * 201,)),
        ToolUsed("x" * 201, Q1),
        DisplayChosen(Display(text_percent=401)),
        DisplayChosen(Display(text_percent=99)),
        DisplayChosen(Display(line_percent=201)),
        DisplayChosen(Display(theme="x" * 201)),
        Accommodated(Accommodations(Display(text_percent=1)), "p", "r"),
    ],
    ids=repr,
)
def test_what_no_tool_can_give_is_refused(wish: Body) -> None:
    """Marks, notes, struck choices and looks that are none are refused before anything is stored."""
    with pytest.raises(ResponseInvalid):
        ask(running(), wish)


@pytest.mark.parametrize(
    "wish", [StruckOut(ItemId("q99"), ()), ToolUsed("notepad", ItemId("q99"))], ids=kind_of
)
def test_tools_belong_to_items_of_the_form(wish: Body) -> None:
    """What is not on the form cannot be worked on."""
    with pytest.raises(NavigationRefused):
        ask(running(), wish)
