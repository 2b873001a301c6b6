"""A text with gaps: what is shown is what is told, whatever is pressed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Choice, Cloze, SelectGap, TextGap
from assessment.content.item import Item
from assessment.content.response import Response, response_of
from assessment.ids import ChoiceId, ItemId, ResponseId
from desktop.ui.focus import focus_in
from desktop.ui.interactions.cloze import ClozeWidget
from desktop.ui.interactions.gap_line import GapLine
from desktop.ui.interactions.make import make_interaction
from desktop.ui.widgets.select_button import SelectButton
from tests.desktop.ui.interactions.held import Told, press
from tests.fakes.text_paper import CLOZE, CLOZE_GAPS

KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_C,
    Qt.Key.Key_5,
)
ASKED = Cloze(CLOZE, CLOZE_GAPS)
ITEM = Item(ItemId("one"), "Fill the gaps.", (ASKED,))


def cloze(asked: Cloze = ASKED) -> ClozeWidget:
    """Return the widget of a cloze."""
    made = make_interaction(Item(ItemId("one"), "Fill the gaps.", (asked,)), asked, b"seed")
    assert isinstance(made, ClozeWidget)
    return made


def of(**values: str) -> Response:
    """Return a response of single values."""
    return response_of({ResponseId(id): (value,) for id, value in values.items()})


def button_of(widget: ClozeWidget, index: int) -> SelectButton:
    """Return the select button of a gap."""
    field = widget.fields[index]
    assert isinstance(field, SelectButton)
    return field


def test_each_gap_is_a_variable_of_its_own(qtbot: QtBot) -> None:
    """What is told names all gaps that hold something, each under its own id, as typed."""
    widget = cloze()
    told = Told(qtbot, widget)

    QTest.keyClicks(widget.fields[0], "Silt ")
    QTest.keyClicks(widget.fields[2], "1,5")

    assert of(G1="Silt ", G3="1,5") == told.last


def test_an_answer_is_shown_silently(qtbot: QtBot) -> None:
    """Filling in a stored answer tells nobody and is what would be told."""
    widget = cloze()
    told = Told(qtbot, widget)
    answer = of(G1="silt", G4="t1", G5="measured")

    widget.set_response(answer)

    assert [] == told.responses
    assert answer == widget.response()
    assert button_of(widget, 3).text() == "corrects"


def test_a_value_that_no_longer_fits_is_passed_over(qtbot: QtBot) -> None:
    """An unknown choice shows nothing chosen, and the other gaps can still be answered."""
    widget = cloze()
    told = Told(qtbot, widget)

    widget.set_response(of(G1="silt", G4="gone", ELSE="x"))
    QTest.keyClicks(widget.fields[1], "a")

    assert of(G1="silt", G2="a") == told.last


def test_tab_goes_through_the_gaps_as_they_are_read(qtbot: QtBot) -> None:
    """Every gap is reached by Tab, in reading order, and Shift+Tab goes back."""
    widget = cloze()
    told = Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    seen = [focus_in(told.window)]
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(focus_in(told.window))
    press(Qt.Key.Key_Backtab)

    assert widget.fields == seen
    assert widget.fields[3] is focus_in(told.window)


def test_answering_begins_at_the_first_empty_gap(qtbot: QtBot) -> None:
    """The focus comes to the first gap without an answer."""
    widget = cloze()
    told = Told(qtbot, widget)
    widget.set_response(of(G1="silt", G2="dark"))

    widget.focus_first(Qt.FocusReason.TabFocusReason)

    assert widget.fields[2] is focus_in(told.window)


def test_a_choice_by_keys(qtbot: QtBot) -> None:
    """Space opens the list inside the window, arrows move, Enter picks, and the focus is back on the gap."""
    widget = cloze()
    told = Told(qtbot, widget)
    button = button_of(widget, 3)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    press(Qt.Key.Key_Space)
    assert button.popup is not None
    assert button.popup.window() is told.window
    assert not button.popup.isWindow()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert of(G4="t1") == told.last
    assert button is focus_in(told.window)
    assert button.popup is None


def test_too_many_words_are_said_and_kept(qtbot: QtBot) -> None:
    """A gap with too many words is named, marked, and told all the same."""
    widget = cloze()
    told = Told(qtbot, widget)
    assert widget.note.text() == "Gap 2: no more than 1 word."

    QTest.keyClicks(widget.fields[1], "very dark")

    assert of(G2="very dark") == told.last
    assert widget.note.text() == "Gap 2: 2 words. The limit is 1 word."


def test_gaps_have_names_and_their_surroundings(qtbot: QtBot) -> None:
    """Each gap says its number, its unit and what is chosen, and is described by the words around it."""
    widget = cloze()
    Told(qtbot, widget)
    names = []
    for field in widget.fields:
        interface = QAccessible.queryAccessibleInterface(field)
        names.append(interface.text(QAccessible.Text.Name))

    assert names[0] == "Gap 1 of 5"
    assert names[2] == "Gap 3 of 5, m"
    assert names[3] == "Gap 4 of 5: nothing chosen"
    assert "carries in pale [gap 1] , and in autumn" in widget.fields[0].accessibleDescription()
    widget.set_response(of(G4="t0"))
    assert widget.fields[3].accessibleName() == "Gap 4 of 5: corrected"


def test_leaving_a_gap_settles_it(qtbot: QtBot) -> None:
    """Going on to the next gap asks for what was typed to be saved now."""
    widget = cloze()
    Told(qtbot, widget)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    QTest.keyClicks(widget.fields[0], "silt")
    with qtbot.waitSignal(widget.settled):
        press(Qt.Key.Key_Tab)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from(KEYS), max_size=25))
def test_whatever_is_pressed_is_shown_and_may_be_stored(
    qtbot: QtBot, direction: Qt.LayoutDirection, keys: list[Qt.Key]
) -> None:
    """After any keys, what was told last is what the gaps show, and the item takes it."""
    widget = cloze()
    told = Told(qtbot, widget)
    told.window.setLayoutDirection(direction)
    widget.focus_first(Qt.FocusReason.TabFocusReason)

    for key in keys:
        press(key)
        if told.responses:
            ITEM.check(told.last)
            assert told.last == widget.response()

    again = cloze()
    again.set_response(widget.response())
    assert again.response() == widget.response()
    told.window.close()


def test_shuffled_choices_are_in_the_order_of_the_form(qtbot: QtBot) -> None:
    """A shuffled gap shows its choices as the form's seed orders them."""
    choices = tuple(Choice(ChoiceId(f"c{n}"), f"{n}") for n in range(6))
    asked = Cloze('<p><gap id="A"></p>', (SelectGap(ResponseId("A"), choices, shuffle=True),))
    widget = cloze(asked)

    shown = [choice.id for choice in button_of(widget, 0).choices]

    assert sorted(shown) == [choice.id for choice in choices]
    assert shown != [choice.id for choice in choices]


def test_a_limit_that_all_gaps_share_is_said_once(qtbot: QtBot) -> None:
    """Two gaps of two words each share one sentence."""
    gaps = (TextGap(ResponseId("A"), 2), TextGap(ResponseId("B"), 2))

    widget = cloze(Cloze('<p><gap id="A"> <gap id="B"></p>', gaps))

    assert widget.note.text() == "No more than 2 words in each gap."
    assert all(isinstance(field, GapLine) for field in widget.fields)
