"""The proctor's desk on the screen: the way in and out, its rail, its sittings, and the PIN."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.presenters.facts import Screen
from desktop.ui.desk import desk_view as module
from desktop.ui.desk.sections import Section, sections_of
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.icons import Icon
from tests.desktop.ui.desk.on_screen import inside, words_of
from tests.desktop.ui.gallery_desk import (
    HALL,
    SITTINGS,
    desk_view,
    section,
    sitting_page,
)
from tests.fakes.presenters import FakeRoom


@pytest.mark.parametrize("screen", [Screen.WELCOME, Screen.SIGN_IN, Screen.SUBMITTED])
def test_a_quiet_button_leads_to_the_desk(room: FakeRoom, window: KioskWindow, screen: Screen) -> None:
    """Where nobody sits there is a button for proctors, and the shortcut does the same."""
    room.show(screen)
    view = window.stack.currentWidget()
    assert isinstance(view, ColumnScreen)
    offered, words = view.proctor.isVisible(), view.proctor.text()
    view.proctor.click()
    by_button = room.screen
    room.show(screen)
    window.proctor_wished.emit()

    assert (True, "For proctors") == (offered, words)
    assert (Screen.DESK, Screen.DESK) == (by_button, room.screen)


def test_on_other_screens_there_is_no_way_to_the_desk(room: FakeRoom, window: KioskWindow) -> None:
    """Once somebody has signed in, the button is gone, and the shortcut asks whether to leave."""
    room.show(Screen.CHECK)
    view = window.stack.currentWidget()
    assert isinstance(view, ColumnScreen)
    window.proctor_wished.emit()

    assert not view.proctor.isVisible()
    assert Screen.CHECK is room.screen
    assert ("open_desk",) not in room.calls


def test_the_desk_is_left_by_its_button(room: FakeRoom, window: KioskWindow) -> None:
    """The button above says so."""
    room.show(Screen.DESK)
    desk_view(window).leave.click()

    assert ("leave",) in room.desk.calls


def test_signs_of_life_are_told_while_it_is_shown(room: FakeRoom, window: KioskWindow) -> None:
    """Every key at the desk is one, and none elsewhere."""
    room.show(Screen.DESK)
    QTest.keyClick(window, Qt.Key.Key_A)
    at_desk = room.desk.calls.count(("touched",))
    room.show(Screen.SIGN_IN)
    QTest.keyClick(window, Qt.Key.Key_A)

    assert at_desk > 0
    assert at_desk == room.desk.calls.count(("touched",))


def test_the_rail_goes_by_keyboard(
    room: FakeRoom, window: KioskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arrow keys go through the sections, Tab stops at the one in view, and each page is made when it is looked at."""
    made: list[str] = []

    def make(key: str) -> QWidget:
        made.append(key)
        return QWidget()

    def page(key: str) -> Section:
        return Section(key, key.title(), Icon.FILE, lambda: make(key))

    first_of_all = sections_of(room.desk)[0]
    monkeypatch.setattr(module, "sections_of", lambda _: (first_of_all, page("second"), page("third")))
    room.show(Screen.DESK)
    desk = desk_view(window)
    first = list(made)
    desk.rail.entries["candidates"].setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    second = (desk.section, list(made))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Up)

    assert ([], ("second", ["second"]), "candidates") == (first, second, desk.section)
    stops = [key for key, entry in desk.rail.entries.items() if entry.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert ["candidates"] == stops


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (700, False)])
def test_the_rail_stands_where_there_is_room(
    room: FakeRoom, window: KioskWindow, width: int, *, beside: bool
) -> None:
    """At the start side of a wide window, above the page in a narrow one."""
    window.resize(width, 720)
    room.show(Screen.DESK)
    QTest.qWait(0)
    desk = desk_view(window)
    rail, page = desk.rail.geometry(), desk.pages.geometry()

    assert beside == (rail.right() <= page.left())
    assert beside != (rail.bottom() <= page.top())


def test_another_look_keeps_the_place(room: FakeRoom, window: KioskWindow) -> None:
    """In larger text the desk is built anew, and what was being searched for is still there."""
    page = inside(room, window, HALL)
    page.roster.search.field.setText("49")
    room.display.step_text(1)
    QTest.qWait(50)
    again = sitting_page(window)

    assert page is not again
    assert "49" == again.roster.search.field.text()
    room.display.reset()
    QTest.qWait(50)


def test_an_empty_desk_says_what_to_do(room: FakeRoom, window: KioskWindow) -> None:
    """Without a sitting the page says how they come."""
    room.desk.candidates.sittings = ()
    room.show(Screen.DESK)

    assert "No sittings yet" in words_of(desk_view(window))
    assert "choose the sitting's file" in words_of(desk_view(window))


def test_every_sitting_says_how_it_can_be_sat(room: FakeRoom, window: KioskWindow) -> None:
    """Window, test, code, candidates and tier stand there; one without a PIN says so and has no way in."""
    room.show(Screen.DESK)
    words = words_of(desk_view(window))

    for told in (
        "Needs the release code",
        "24 candidates",
        "Needs tier B",
        "The test is not here yet",
        "Open now",
    ):
        assert told in words
    assert "no proctor PIN" in words
    assert 2 == len(section(window).sittings.ways_in)


def test_a_pin_is_asked_for_and_tried(room: FakeRoom, window: KioskWindow) -> None:
    """The sheet takes a PIN; a wrong one says so and counts down, the right one closes it."""
    room.show(Screen.DESK)
    page = section(window).sittings
    page.ways_in[0].click()
    sheet = page.sheet
    assert sheet is not None
    assert focus_in(window) is sheet.pin.field
    QTest.keyClicks(sheet.pin.field, "2580")
    QTest.keyClick(sheet.pin.field, Qt.Key.Key_Return)
    tried = list(room.desk.candidates.pin.calls)
    room.desk.candidates.pin.refused.emit(30)
    wrong, ready = sheet.pin.note.text(), sheet.go.isEnabled()
    room.desk.candidates.pin.accepted.emit()

    assert [("try_pin", "2580")] == tried
    assert ("choose", SITTINGS[0].sitting_id) in room.desk.candidates.calls
    assert "This PIN is not right. Try again in 30 seconds." == wrong
    assert not ready
    assert page.sheet is None
