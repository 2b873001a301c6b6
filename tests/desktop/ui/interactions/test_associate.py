"""Pairs by two presses, by dragging one onto the other, and by keys; what stands below is the answer."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from assessment.content.interaction import Associate
from desktop.ui.interactions.associate import AssociateWidget
from desktop.ui.interactions.chip import ChipState
from tests.desktop.ui.interactions.hands import Sheet, begin, carry, open_sheet, press, press_keys
from tests.fakes.moving_paper import ASSOCIATE, some

KEY = Qt.Key
OFTEN = Associate(some("One", "Two", "Three", most=2))


def opened(qtbot: QtBot, asked: Associate = ASSOCIATE) -> tuple[Sheet, AssociateWidget]:
    """Return a sheet and its pairs."""
    sheet = open_sheet(qtbot, asked)
    assert isinstance(sheet.widget, AssociateWidget)
    return sheet, sheet.widget


def test_two_presses_make_a_pair(qtbot: QtBot) -> None:
    """Two things pressed one after the other are a pair, and both are used up."""
    sheet, widget = opened(qtbot)

    press(widget.bank.chips["t1"])
    half = list(sheet.told)
    held = widget.bank.chips["t1"].words
    assert f"{held} is held. Choose its partner. Escape puts it back." == widget.bank.note.text()
    press(widget.bank.chips["t6"])

    assert half == []
    assert [("t1 t6",)] == sheet.told
    assert ["t1 t6"] == list(widget.pairs.rows)
    assert widget.bank.chips["t6"].state is ChipState.USED


def test_one_is_carried_onto_the_other(qtbot: QtBot) -> None:
    """A thing let go on another makes a pair; let go beside, none."""
    sheet, widget = opened(qtbot)

    carry(widget.bank.chips["t2"], widget.pairs)
    carry(widget.bank.chips["t2"], widget.bank.chips["t5"])

    assert [("t2 t5",)] == sheet.told


def test_pairs_by_keys(qtbot: QtBot) -> None:
    """Space picks up, arrows go to the partner, Space makes the pair; Tab goes to the pairs, Delete takes one apart."""
    sheet, _ = opened(qtbot)
    begin(sheet)

    press_keys(sheet, KEY.Key_Space, KEY.Key_Right, KEY.Key_Space)
    press_keys(sheet, KEY.Key_Space, KEY.Key_End, KEY.Key_Space)
    press_keys(sheet, KEY.Key_Tab, KEY.Key_Delete)

    assert [("t1 t3",), ("t1 t3", "t2 t6"), ("t2 t6",)] == sheet.told


def test_a_pair_stands_once(qtbot: QtBot) -> None:
    """The same two in the other order are the same pair, and refused in words."""
    sheet, widget = opened(qtbot, OFTEN)
    widget.set_values(("t1 t2",))

    press(widget.bank.chips["t2"])
    press(widget.bank.chips["t1"])

    assert sheet.told == []
    assert widget.bank.note.text() == "One does not take this."


def test_pairs_are_taken_apart_by_their_cross(qtbot: QtBot) -> None:
    """The cross frees both things."""
    sheet, widget = opened(qtbot)
    widget.set_values(("t1 t6", "t2 t5"))

    press(widget.pairs.rows["t1 t6"].cross)

    assert [("t2 t5",)] == sheet.told
    assert widget.bank.chips["t1"].state is ChipState.FREE


def test_no_more_pairs_than_asked_for(qtbot: QtBot) -> None:
    """When all pairs are made nothing is picked up any more."""
    sheet, widget = opened(qtbot, Associate(some("One", "Two", "Three", most=0), max_associations=1))
    widget.set_values(("t1 t2",))

    press(widget.bank.chips["t3"])

    assert widget.hand.held is None
    assert widget.bank.note.text() == "There is no room for more. Take something away first."
    assert sheet.told == []


def test_a_thing_with_itself_can_be_shown(qtbot: QtBot) -> None:
    """A pair of a thing with itself, which another program may have given, is shown."""
    _sheet, widget = opened(qtbot, OFTEN)

    widget.set_values(("t1 t1",))

    assert widget.values() == ("t1 t1",)
    assert widget.pairs.rows["t1 t1"].accessibleName() == "One with One"


def test_the_hint_goes_when_nothing_is_left_to_pair(qtbot: QtBot) -> None:
    """What to press is said as long as there is something to press."""
    _, widget = opened(qtbot)
    assert "Press two that belong together, or drag one onto the other." == widget.bank.note.text()

    widget.set_values(("t1 t6", "t2 t5", "t3 t4"))

    assert widget.bank.note.isHidden()
