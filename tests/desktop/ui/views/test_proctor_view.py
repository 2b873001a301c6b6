"""The proctor's panel on the screen: the questions hidden, everything by keyboard, and each wish with what it needs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.accommodations import NO_ACCOMMODATIONS, Accommodations, Display
from assessment.attempt.command import MAX_REASON
from assessment.attempt.events import Accommodated, Paused, Resumed, SubmitMethod, Submitted, TimeExtended
from assessment.attempt.irregularity import CODES, REASONS, Irregularity
from desktop.presenters.commands import StaffMessage
from desktop.presenters.facts import Screen
from desktop.presenters.panel_facts import Standing
from desktop.presenters.unlocking import Asked
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.proctor.grant_sheet import GrantSheet
from desktop.ui.proctor.incidents import KINDS, seen_words
from desktop.ui.proctor.note_sheet import NoteSheet
from desktop.ui.proctor.reasons import group_words, noted_words, reason_words
from desktop.ui.proctor.sheet import ReasonSheet, Sheet
from desktop.ui.proctor.sign_in_sheet import SignInSheet
from desktop.ui.proctor.time_sheet import TimeSheet, read_number
from desktop.ui.proctor.words import done_words
from desktop.ui.staff_messages import StaffMessagePanel
from desktop.ui.views.proctor_view import ProctorView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.proctor_panel import ProctorPanel
from tests.desktop.ui.gallery_proctor import FACTS, GRANTED, HELD, SEEN, UNTIMED, attempt, view_of
from tests.fakes.presenters import FakeRoom

MINUTE = 60_000


@pytest.fixture
def room() -> FakeRoom:
    """A test under way, with a panel that can be opened."""
    room = FakeRoom(attempt())
    room.panel.offered = True
    room.leave.waiting = False
    return room


@pytest.fixture
def window(qtbot: QtBot, room: FakeRoom) -> Iterator[KioskWindow]:
    """The test on the screen."""
    window = build_window(room)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    room.show(Screen.TEST)
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    yield window
    window.close_for_good()


def opened(room: FakeRoom, window: KioskWindow, facts: object = FACTS) -> ProctorView:
    """Open the panel."""
    room.panel.is_open, room.panel.facts = True, facts  # type: ignore[assignment]  # what a panel shows
    room.show(Screen.PROCTOR)
    room.panel.opened.emit()
    return view_of(window)


def sheet_of(view: ProctorView) -> Sheet:
    """Return the sheet that is open."""
    sheet = view.sheets.open
    assert sheet is not None
    return sheet


def wishes(room: FakeRoom) -> list[tuple[object, ...]]:
    """Return what was wished of the panel, signs of life left out."""
    return [call for call in room.panel.calls if call[0] not in ("touched", "ask", "put_away")]


def words_of(widget: QWidget) -> str:
    """Return what is to be read on a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# ------------------------------------------------------------------------------------------------ the door


def test_the_shortcut_asks_who_is_there(room: FakeRoom, window: KioskWindow) -> None:
    """It opens a sheet for a PIN; what is typed is tried, and the right one leads to the panel."""
    window.proctor_wished.emit()
    sheet = window.findChild(SignInSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert focus_in(window) is sheet.pin.field
    QTest.keyClicks(sheet.pin.field, "2580")
    QTest.keyClick(sheet.pin.field, Qt.Key.Key_Return)
    tried = wishes(room)
    opened(room, window)

    assert [("try_typed", "2580")] == tried
    assert sheet.isHidden()


def test_a_wrong_pin_is_told_with_its_wait(room: FakeRoom, window: KioskWindow) -> None:
    """The field says that it is wrong and when the next try may come; nothing is tried before."""
    window.proctor_wished.emit()
    sheet = window.findChild(SignInSheet)
    assert sheet is not None
    sheet.pin.field.setText("0000")
    sheet.go.click()
    room.panel.refused.emit(30)
    sheet.pin.field.setText("1111")
    sheet.go.click()

    assert "30 seconds" in sheet.pin.note.text()
    assert [("try_typed", "0000")] == wishes(room)
    assert not sheet.go.isEnabled()


def test_where_a_code_opens_the_panel_no_leaving_is_offered(room: FakeRoom, window: KioskWindow) -> None:
    """Without a PIN a code opens the panel, and that leads out: the sheet has no button to leave by."""
    room.leave.pin_set, room.leave.through_panel = False, True
    room.panel.asked = Asked(code=True)
    window.proctor_wished.emit()
    sheet = window.findChild(SignInSheet)

    assert sheet is not None
    assert sheet.isVisible()
    assert not sheet.leave.isVisible()
    assert sheet.go.isVisible()


def test_while_the_disk_refuses_leaving_is_offered(room: FakeRoom, window: KioskWindow) -> None:
    """It comes into the open sheet with the trouble, also while a code is being checked, and goes with it."""
    room.leave.pin_set, room.leave.through_panel = False, True
    room.panel.asked = Asked(code=True)
    window.proctor_wished.emit()
    sheet, leave = window.findChild(SignInSheet), window.findChild(ProctorPanel)
    assert sheet is not None
    assert leave is not None
    sheet.pin.field.setText("12345678")
    sheet.go.click()
    shown = []
    for through_panel in (False, True, False):
        room.leave.through_panel = through_panel
        room.leave.changed.emit()
        shown.append(sheet.leave.isVisible())
    sheet.leave.click()

    assert [True, False, True] == shown
    assert sheet.isHidden()
    assert leave.isVisible()


def test_who_may_not_leave_any_more_is_led_to_the_panel(room: FakeRoom, window: KioskWindow) -> None:
    """Where the disk takes again while somebody is being asked whether to leave, a code is asked for instead."""
    room.leave.pin_set = False
    room.panel.asked = Asked(code=True)
    window.proctor_wished.emit()
    sheet, leave = window.findChild(SignInSheet), window.findChild(ProctorPanel)
    assert sheet is not None
    assert leave is not None
    sheet.leave.click()
    leave.go.click()
    room.leave.through_panel = True
    room.leave.panel_needed.emit()

    assert ("try_pin", "") in room.leave.calls
    assert leave.isHidden()
    assert sheet.isVisible()
    assert not sheet.leave.isVisible()


@pytest.mark.parametrize("locks_again", [True, False])
def test_who_leaves_freely_is_told_what_follows(
    room: FakeRoom, window: KioskWindow, locks_again: bool
) -> None:
    """Where the test is locked afterwards, that is said before anybody leaves."""
    room.leave.pin_set, room.leave.locks_again = False, locks_again
    room.panel.offered = False
    window.proctor_wished.emit()
    leave = window.findChild(ProctorPanel)

    assert leave is not None
    assert leave.isVisible()
    assert locks_again is ("locked until a proctor opens it" in leave.text.text())


def test_without_a_panel_the_shortcut_leads_to_leaving(room: FakeRoom, window: KioskWindow) -> None:
    """In practice, before and after a test, and while somebody leaves, it is as it was."""
    room.panel.offered = False
    window.proctor_wished.emit()
    leave = window.findChild(ProctorPanel)

    assert leave is not None
    assert leave.isVisible()


# ----------------------------------------------------------------------------------------------- the panel


def test_the_questions_are_hidden(room: FakeRoom, window: KioskWindow) -> None:
    """Nothing of the test is in sight or in reach, no window was opened, and the shortcut asks nobody again."""
    behind = window.stack.currentWidget()
    view = opened(room, window)
    window.proctor_wished.emit()
    sheet = window.findChild(SignInSheet)

    assert isinstance(behind, TestView)
    assert not behind.isVisible()
    assert not view.isWindow()
    assert sheet is not None
    assert sheet.isHidden()


def test_it_says_how_the_test_stands(room: FakeRoom, window: KioskWindow) -> None:
    """Who, how far, what is unsent and unsaved, what is left and was given, what holds, and what happened."""
    view = opened(room, window)
    told = words_of(view)

    for words in (
        "Pat Proctor",
        FACTS.candidate.name,
        "12 of 40",
        "2 flagged",
        "38:14 left",
        "10 minutes more",
        "Entries not sent: 31",
        "Tier B",
        "the clock goes on",
        "Candidate: Unwell",
        "came in front of the test",
    ):
        assert words in told, words
    assert all(value.accessibleName().endswith(value.text()) for value in view.values.values())


def test_what_is_not_on_the_disk_is_said_first(room: FakeRoom, window: KioskWindow) -> None:
    """Answers in memory only, and what the proctor did, are told as what they are."""
    view = opened(room, window, replace(FACTS, unsaved=2))
    answers = view.values["saved"].text()
    room.panel.facts = replace(FACTS, unrecorded=True)
    room.panel.changed.emit()

    assert "2 answers are not on the disk yet" == answers
    assert "not on the disk yet" in view.values["saved"].text()


@pytest.mark.parametrize(
    ("facts", "offered"),
    [
        (FACTS, (True, False, True)),
        (HELD, (False, True, True)),
        (replace(FACTS, standing=Standing.LOCKED), (False, False, True)),
        (replace(FACTS, standing=Standing.BREAK), (False, True, True)),
        (UNTIMED, (True, False, False)),
    ],
)
def test_it_offers_what_can_be_done(
    room: FakeRoom, window: KioskWindow, facts: object, offered: tuple[bool, ...]
) -> None:
    """A test that rests can go on, one at work can be paused, a lock is opened elsewhere, and time needs a clock."""
    view = opened(room, window, facts)

    assert offered == tuple(button.isVisible() for button in (view.pause, view.go_on, view.extend))


def test_the_keyboard_stays_when_an_offer_goes(room: FakeRoom, window: KioskWindow) -> None:
    """Where the test was paused by the button that has the keyboard, its other side has it then."""
    view = opened(room, window)
    view.pause.setFocus()
    room.panel.facts = HELD
    room.panel.changed.emit()

    assert focus_in(window) is view.go_on


def test_every_action_is_reached_by_tab(room: FakeRoom, window: KioskWindow) -> None:
    """Tab alone reaches every button of the panel and comes round again."""
    view = opened(room, window)
    reached = set()
    for _ in range(20):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.add(focus_in(window))

    wanted = {button for button in (*view.choices, view.close_it) if button.isVisible()}
    assert wanted <= reached


def test_keys_and_presses_show_that_somebody_is_there(room: FakeRoom, window: KioskWindow) -> None:
    """Each key and each press on the panel is told; behind another screen none is."""
    view = opened(room, window)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    there = room.panel.calls.count(("touched",))
    room.panel.is_open = False
    room.show(Screen.TEST)
    QTest.keyClick(window, Qt.Key.Key_PageDown)

    assert there >= 2
    assert there == room.panel.calls.count(("touched",))


def test_pages_go_by_key(room: FakeRoom, window: KioskWindow) -> None:
    """What happened is read by Page Down where it does not fit."""
    window.resize(window.minimumSize())
    view = opened(room, window)
    QTest.qWait(20)
    bar = view.scroller.verticalScrollBar()
    QTest.keyClick(view.close_it, Qt.Key.Key_PageDown)
    down = bar.value()
    QTest.keyClick(view.close_it, Qt.Key.Key_Home)

    assert (True, 0) == (down > 0, bar.value())


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (Paused("held", "Pat", "x"), "paused"),
        (Resumed(by="Pat"), "goes on"),
        (TimeExtended(300_000, "Pat", "x"), "5 minutes more"),
        (Accommodated(NO_ACCOMMODATIONS, "Pat", "x"), "accommodations"),
        (Irregularity("staff/absent", "", "Pat"), "Nobody was in the room"),
        (Submitted(SubmitMethod.PROCTOR), "ended"),
    ],
)
def test_what_was_recorded_is_said(room: FakeRoom, window: KioskWindow, done: object, words: str) -> None:
    """Each action is told in words when it is recorded, and not before."""
    view = opened(room, window)
    before = view.done.text()
    room.panel.told.emit(done)

    assert words not in before
    assert words in view.done.text()
    assert done_words(done) == view.done.text()  # type: ignore[arg-type]  # a body


# ---------------------------------------------------------------------------------------------- the sheets


@pytest.mark.parametrize("which", ["pause", "end"])
def test_a_reason_is_needed(room: FakeRoom, window: KioskWindow, which: str) -> None:
    """Without a reason nothing is wished; with one it is, once, and the sheet is gone."""
    view = opened(room, window)
    getattr(view, which).click()
    sheet = sheet_of(view)
    assert isinstance(sheet, ReasonSheet)
    assert focus_in(window) is sheet.reason.field
    QTest.keyClick(sheet.reason.field, Qt.Key.Key_Return)
    sheet.reason.field.setText("   ")
    sheet.go.click()
    none = wishes(room)
    sheet.reason.field.setText(" A fire drill ")
    QTest.keyClick(sheet.reason.field, Qt.Key.Key_Return)
    sheet._go()  # a second press that was on its way

    assert [] == none
    assert [(which, "A fire drill")] == wishes(room)
    assert view.sheets.open is None
    assert MAX_REASON == sheet.reason.field.maxLength()


def test_escape_takes_a_sheet_away_and_nothing_is_wished(room: FakeRoom, window: KioskWindow) -> None:
    """The safe way out of every sheet is Escape, and the keyboard is where it was."""
    view = opened(room, window)
    for button in (view.pause, view.extend, view.grant, view.note, view.end, view.leave):
        button.setFocus()
        button.click()
        QTest.keyClick(sheet_of(view), Qt.Key.Key_Escape)
        assert view.sheets.open is None
        assert focus_in(window) is button

    assert [] == wishes(room)


@pytest.mark.parametrize(
    ("typed", "ms"),
    [("10", 10 * MINUTE), ("1440", 1440 * MINUTE), ("١٥", 15 * MINUTE), ("0", None), ("1441", None)]
    + [(wrong, None) for wrong in ("", "-5", "1.5", "ten", "²")],
)
def test_more_time_is_a_number_of_minutes(
    room: FakeRoom, window: KioskWindow, typed: str, ms: int | None
) -> None:
    """Whole minutes up to a day, in the digits of any script; anything else gives nothing."""
    view = opened(room, window)
    view.extend.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, TimeSheet)
    sheet.minutes.field.setText(typed)
    sheet.reason.field.setText("Noise")
    sheet.go.click()

    assert ([] if ms is None else [("extend", ms, "Noise")]) == wishes(room)


def test_a_number_is_one() -> None:
    """Only digits make a number."""
    assert (None, None, 7, 12) == (read_number(""), read_number("1 2"), read_number("7"), read_number("१२"))


def test_accommodations_begin_with_what_is_in_force(room: FakeRoom, window: KioskWindow) -> None:
    """What was granted is shown; what is changed is wished with all the rest as it was, barred tools too."""
    view = opened(room, window, replace(FACTS, granted=GRANTED))
    view.grant.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, GrantSheet)
    same = sheet.granted
    sheet.reason.field.setText("Sees badly")
    unchanged = sheet.go.isEnabled()
    sheet.form.text.pick("300")
    sheet.form.tools[next(tool for tool in sheet.form.tools if tool.value == "line_reader")].click()
    sheet.form.length.field.setText("10")
    sheet.go.click()

    assert (GRANTED, False) == (same, unchanged)
    assert [
        (
            "accommodate",
            replace(
                GRANTED,
                display=replace(GRANTED.display, text_percent=300),
                tools=("masking", "-notepad", "line_reader"),
                break_ms=600_000,
            ),
            "Sees badly",
        )
    ] == wishes(room)


def test_what_has_no_choice_here_stays(room: FakeRoom, window: KioskWindow) -> None:
    """A size between the steps, a theme of a later version, a sheet, odd seconds: nobody loses them by another change."""
    odd = Accommodations(
        Display(135, "ultraviolet", line_percent=120), ("sheet:table", "telepathy"), 1, 90_500
    )
    view = opened(room, window, replace(FACTS, granted=odd))
    view.grant.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, GrantSheet)
    sheet.reason.field.setText("x")
    sheet.form.no_drag.click()
    sheet.go.click()

    assert [("accommodate", replace(odd, no_drag=True), "x")] == wishes(room)


def test_a_tool_that_was_barred_is_granted_by_its_switch(room: FakeRoom, window: KioskWindow) -> None:
    """Switched on, what bars it is gone; the last word has always been the accommodations'."""
    view = opened(room, window, replace(FACTS, granted=GRANTED))
    view.grant.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, GrantSheet)
    sheet.form.tools[next(tool for tool in sheet.form.tools if tool.value == "notepad")].click()

    assert ("masking", "notepad") == sheet.granted.tools


def test_breaks_are_numbers(room: FakeRoom, window: KioskWindow) -> None:
    """What is no number of breaks or minutes changes nothing."""
    view = opened(room, window)
    view.grant.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, GrantSheet)
    sheet.reason.field.setText("x")
    for breaks, minutes in (("many", "5"), ("101", "5"), ("1", "1441"), ("1", "")):
        sheet.form.breaks.field.setText(breaks)
        sheet.form.length.field.setText(minutes)
        assert not sheet.go.isEnabled()


def test_an_irregularity_has_a_reason_of_the_tree(room: FakeRoom, window: KioskWindow) -> None:
    """Group and reason are chosen by key; words are free, and needed where the reason says nothing."""
    view = opened(room, window)
    view.note.click()
    sheet = sheet_of(view)
    assert isinstance(sheet, NoteSheet)
    sheet.go.click()
    none = (wishes(room), sheet.go.isEnabled())
    sheet.groups.pick("staff")
    shown = [group for group, button in sheet.reasons.items() if button.isVisible()]
    sheet.reasons["staff"].pick("staff/other")
    without_words = sheet.go.isEnabled()
    sheet.words.setPlainText("The clock in the room was wrong")
    sheet.go.click()

    assert ([], False) == none
    assert (["staff"], False) == (shown, without_words)
    assert [("note", "staff/other", "The clock in the room was wrong")] == wishes(room)


def test_every_reason_and_every_kind_has_words() -> None:
    """Each code of the tree reads as something else than its code, and so does each incident the panel knows."""
    for code in CODES:
        assert reason_words(code) not in (code, code.partition("/")[2])
    assert all(group_words(group) != group for group in REASONS)
    assert noted_words("environment/meteor").endswith("meteor")
    assert all(seen_words(replace(SEEN[1], kind=kind)) != kind for kind in (*KINDS, "a_later_kind"))


def test_leaving_asks_once_more(room: FakeRoom, window: KioskWindow) -> None:
    """One press does not end a sitting: the sheet says what becomes of the test, and the keyboard is at the way back."""
    view = opened(room, window)
    view.leave.click()
    sheet = sheet_of(view)
    first = focus_in(window)
    sheet.go.click()

    assert first is sheet.back
    assert [("leave",)] == wishes(room)


# ------------------------------------------------------------------------------------------- what comes in


def test_a_panel_that_goes_takes_its_sheet_along(room: FakeRoom, window: KioskWindow) -> None:
    """Where the panel is closed while something is being filled in, nothing of it stays, and shortcuts work again."""
    view = opened(room, window)
    view.note.click()
    room.panel.is_open = False
    room.show(Screen.TEST)
    window.proctor_wished.emit()
    sheet = window.findChild(SignInSheet)

    assert view.sheets.open is None
    assert sheet is not None
    assert sheet.isVisible()
    assert [] == wishes(room)


def test_what_staff_say_waits_for_the_candidate(room: FakeRoom, window: KioskWindow) -> None:
    """A message that comes while a proctor has the screen is shown, and told as shown, when they are done."""
    opened(room, window)
    assert room.attempt is not None
    room.attempt.said.emit(StaffMessage("m1", "Please speak up."))
    early = window.findChild(StaffMessagePanel)
    room.panel.is_open = False
    room.show(Screen.TEST)
    room.panel.closed.emit()
    later = window.findChild(StaffMessagePanel)

    assert early is None
    assert later is not None
    assert later.isVisible()
