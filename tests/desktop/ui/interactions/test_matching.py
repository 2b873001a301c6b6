"""Matching by mouse, by two presses, by letters and by keys alone; what is shown is what is told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.ui.interactions.chip import ChipState
from desktop.ui.interactions.corner_button import CornerButton
from desktop.ui.interactions.matching import MatchingWidget
from tests.desktop.ui.interactions.hands import Sheet, begin, carry, open_sheet, press, press_keys
from tests.fakes.moving_paper import ARABIC, HEADINGS, PEOPLE, SEVERAL

KEY = Qt.Key


def opened(qtbot: QtBot, *args: object, **kwargs: object) -> tuple[Sheet, MatchingWidget]:
    """Return a sheet and its matching widget."""
    sheet = open_sheet(qtbot, *args, **kwargs)  # type: ignore[arg-type]  # arguments passed on as they were given
    assert isinstance(sheet.widget, MatchingWidget)
    return sheet, sheet.widget


def test_a_target_is_carried_to_its_source(qtbot: QtBot) -> None:
    """Dragged into a place, a heading lies there and is used up in the bank."""
    sheet, widget = opened(qtbot, PEOPLE)

    carry(widget.bank.chips["t2"], widget.slots["p1"])
    carry(widget.bank.chips["t2"], widget.slots["p3"])

    assert [("p1 t2",), ("p1 t2", "p3 t2")] == sheet.told
    assert widget.slots["p3"].things == ("t2",)
    assert widget.bank.chips["t2"].state is ChipState.FREE


def test_a_target_for_one_use_is_used_up(qtbot: QtBot) -> None:
    """What may be used once cannot be picked up again from the bank, and says so."""
    sheet, widget = opened(qtbot, HEADINGS)
    press(widget.bank.chips["t2"])
    press(widget.slots["p1"])

    press(widget.bank.chips["t2"])

    assert [("p1 t2",)] == sheet.told
    assert widget.bank.chips["t2"].state is ChipState.USED
    assert widget.bank.chips["t2"].accessibleDescription() == "Used."
    assert widget.hand.held is None


def test_another_target_takes_the_place(qtbot: QtBot) -> None:
    """A place for one thing takes the new one, and the old one is free again."""
    sheet, widget = opened(qtbot, HEADINGS)
    widget.set_values(("p1 t2",))

    press(widget.bank.chips["t3"])
    press(widget.slots["p1"])

    assert [("p1 t3",)] == sheet.told
    assert widget.bank.chips["t2"].state is ChipState.FREE


def test_a_filled_place_and_then_a_target_replaces(qtbot: QtBot) -> None:
    """Pressing a filled place and then a target of the bank puts that one there."""
    sheet, widget = opened(qtbot, HEADINGS)
    widget.set_values(("p1 t2",))

    press(widget.slots["p1"])
    press(widget.bank.chips["t3"])

    assert [("p1 t3",)] == sheet.told


def test_moved_from_place_to_place(qtbot: QtBot) -> None:
    """Carried from one place to another a target leaves the first."""
    sheet, widget = opened(qtbot, HEADINGS, size=(620, 1000))
    widget.set_values(("p1 t2",))

    carry(widget.slots["p1"], widget.slots["p4"])

    assert [("p4 t2",)] == sheet.told


def test_letters_answer_at_a_place(qtbot: QtBot) -> None:
    """At a place the letter of a target puts it there; one that is used up is refused and said."""
    sheet, widget = opened(qtbot, HEADINGS)
    begin(sheet)

    press_keys(sheet, KEY.Key_C, KEY.Key_Tab, KEY.Key_C, KEY.Key_A)

    assert [("p1 t3",), ("p1 t3", "p2 t1")] == sheet.told
    assert not widget.bank.note.text().startswith("C.")


def test_keys_alone(qtbot: QtBot) -> None:
    """Space on an empty place goes to the bank, arrows choose, Space puts it in; Delete takes it away."""
    sheet, widget = opened(qtbot, HEADINGS)
    begin(sheet)

    press_keys(sheet, KEY.Key_Space, KEY.Key_Down, KEY.Key_Space)
    there = widget.slots["p1"].hasFocus()
    press_keys(sheet, KEY.Key_Delete)

    assert there
    assert [("p1 t2",), ()] == sheet.told


def test_escape_lets_go(qtbot: QtBot) -> None:
    """Escape forgets what was picked up or awaited, and tells nothing."""
    sheet, widget = opened(qtbot, HEADINGS)
    begin(sheet)

    press_keys(sheet, KEY.Key_Space, KEY.Key_Escape)
    widget.bank.go_to("t4")
    press_keys(sheet, KEY.Key_Space, KEY.Key_Down, KEY.Key_Escape)

    assert sheet.told == []
    assert (widget.hand.held, widget.hand.aimed) == (None, None)
    assert widget.bank.chips["t4"].hasFocus()


def test_tab_reads_the_bank_before_the_places(qtbot: QtBot) -> None:
    """From the bank, which is one stop, Tab goes to the first place and on to the next."""
    sheet, widget = opened(qtbot, PEOPLE)
    widget.bank.go_to("t1")

    press_keys(sheet, KEY.Key_Tab)
    first = widget.slots["p1"].hasFocus()
    press_keys(sheet, KEY.Key_Tab)

    assert first
    assert widget.slots["p2"].hasFocus()


def test_a_source_for_several_shows_all(qtbot: QtBot) -> None:
    """Places that take several show every target; the cross takes one away, the others stay."""
    sheet, widget = opened(qtbot, SEVERAL)
    widget.set_values(("p1 t1", "p1 t4", "p2 t2", "p2 t5"))

    press(widget.slots["p1"].findChildren(CornerButton)[0])

    assert [("p1 t4", "p2 t2", "p2 t5")] == sheet.told
    assert widget.slots["p2"].things == ("t2", "t5")


def test_a_full_place_refuses(qtbot: QtBot) -> None:
    """A place that takes two refuses a third, in words, and nothing is lost."""
    sheet, widget = opened(qtbot, SEVERAL)
    widget.set_values(("p2 t2", "p2 t5"))

    press(widget.bank.chips["t1"])
    press(widget.slots["p2"])

    assert sheet.told == []
    assert widget.slots["p2"].things == ("t2", "t5")
    assert widget.bank.note.text() == "Bases does not take this."


def test_no_more_pairs_than_the_whole_may_have(qtbot: QtBot) -> None:
    """When the greatest number of pairs is reached nothing more is picked up from the bank."""
    _, widget = opened(qtbot, SEVERAL)
    widget.set_values(("p1 t1", "p1 t2", "p1 t3", "p1 t4", "p1 t5"))

    press(widget.bank.chips["t6"])

    assert widget.hand.held is None
    assert widget.bank.note.text() == "There is no room for more. Take something away first."


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("p1 t2", "p2 t2"), ("p1 t2",)),
        (("gone t2", "p1 gone", "p1", "p2 t1"), ("p2 t1",)),
        (("p3 t1", "p1 t2"), ("p1 t2", "p3 t1")),
    ],
)
def test_what_no_longer_fits_is_left_out(
    qtbot: QtBot, values: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """Of values that the item no longer takes, what still fits is shown; nothing is told."""
    sheet, widget = opened(qtbot, HEADINGS)

    widget.set_values(values)

    assert expected == widget.values()
    assert sheet.told == []


def test_no_gap_opens_below_a_floating_bank(qtbot: QtBot) -> None:
    """Scrolled past a little, the bank ends where its own place ends, or takes its least share: nothing looks missing."""
    sheet, widget = opened(qtbot, HEADINGS, size=(620, 420))
    bar, place = sheet.page.verticalScrollBar(), widget.sticky.holder.geometry()
    seen = []
    for value in range(bar.minimum(), bar.maximum(), 10):
        bar.setValue(value)
        if widget.bank.floating and widget.bank.geometry().bottom() < place.bottom():
            seen.append(widget.bank.geometry())

    assert [] == seen
    assert widget.bank.floating


def test_the_bank_stays_in_view(qtbot: QtBot) -> None:
    """Scrolled past, the bank lies at the top of the view; back again, in its own place."""
    sheet, widget = opened(qtbot, HEADINGS, size=(620, 420))
    bar = sheet.page.verticalScrollBar()

    bar.setValue(bar.maximum())
    top = widget.bank.mapTo(sheet.page.viewport(), widget.bank.rect().topLeft()).y()
    floating, high = widget.bank.floating, widget.bank.height()
    bar.setValue(0)

    assert floating
    assert 0 <= top <= 1 or widget.bank.y() + high == widget.height()
    assert high < sheet.page.viewport().height() / 2
    assert not widget.bank.floating
    assert widget.sticky.holder.geometry() == widget.bank.geometry()


def test_the_place_in_focus_is_not_under_the_bank(qtbot: QtBot) -> None:
    """A place that Tab reaches is scrolled out from under the floating bank."""
    sheet, widget = opened(qtbot, HEADINGS, size=(620, 420))
    bar = sheet.page.verticalScrollBar()
    bar.setValue(bar.maximum())

    for place in ("p5", "p4", "p3", "p2", "p1"):
        widget.go_to_place(place)
        qtbot.waitUntil(_clear(widget, place))


def test_rows_stack_when_narrow(qtbot: QtBot) -> None:
    """Source and place stand side by side where there is room and one above the other where not."""
    sheet, widget = opened(qtbot, PEOPLE)
    source = widget.findChild(type(widget._texts[0]), options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert source is not None
    assert source.y() < widget.slots["p1"].geometry().bottom()
    beside = widget.slots["p1"].x() > source.geometry().right()

    sheet.resize(360, 700)

    assert beside
    qtbot.waitUntil(lambda: widget.slots["p1"].y() >= source.geometry().bottom())
    qtbot.waitUntil(lambda: widget.width() <= sheet.width())


def test_everything_has_a_name_and_a_state(qtbot: QtBot) -> None:
    """Places say what lies in them, targets their letter, and both are buttons to assistive technology."""
    _, widget = opened(qtbot, HEADINGS)
    widget.set_values(("p1 t2",))
    place = QAccessible.queryAccessibleInterface(widget.slots["p1"])
    thing = QAccessible.queryAccessibleInterface(widget.bank.chips["t1"])

    assert place.text(QAccessible.Text.Name) == "Paragraph A: B. How a lake keeps a calendar"
    assert thing.text(QAccessible.Text.Name) == "A. The price of getting a single year wrong"
    assert QAccessible.Role.Button == place.role() == thing.role()
    assert widget.slots["p2"].accessibleName() == "Paragraph B: empty"


def test_right_to_left(qtbot: QtBot) -> None:
    """In a mirrored window the places stand left of their sources, and the first thing is at the right."""
    _, widget = opened(qtbot, ARABIC, rtl=True)

    assert widget.slots["p1"].x() < widget._texts[0].x()
    assert widget.bank.chips["t1"].x() > widget.bank.chips["t2"].x()


def _clear(widget: MatchingWidget, place: str) -> Callable[[], bool]:
    slot = widget.slots[place]
    return lambda: not widget.bank.floating or slot.y() >= widget.bank.geometry().bottom()


def test_a_place_that_waits_is_named_above_the_bank(qtbot: QtBot) -> None:
    """What is awaited names its place and the way out, on the first line of the bank."""
    sheet, widget = opened(qtbot, HEADINGS)
    begin(sheet)

    press_keys(sheet, KEY.Key_Space)

    place = widget.place_name(widget.hand.aimed or "")
    assert f"Choose what goes into {place}. Escape cancels." == widget.bank.note.text()
    assert widget.bank.note.y() < min(
        chip.mapTo(widget.bank, chip.rect().topLeft()).y() for chip in widget.bank.chips.values()
    )
