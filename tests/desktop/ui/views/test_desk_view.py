"""The proctor's desk on the screen: its rail, the PIN, the computer's table, long rosters and the sheet before a launch."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.accommodations import NO_ACCOMMODATIONS
from assessment.attempt.admitted import Admission
from assessment.attempt.lockdown import CONTROLS
from assessment.errors import ReleaseCodeWrong
from desktop.presenters.desk_facts import RosterRow
from desktop.presenters.facts import Screen, SignInRefused
from desktop.services.desk_roster import Here
from desktop.services.desk_sittings import PackHere
from desktop.services.launch import NO_CHANGE, Change
from desktop.ui.candidate_room import build_window
from desktop.ui.desk import desk_view as module
from desktop.ui.desk.launch_sheet import LaunchSheet
from desktop.ui.desk.machine_words import CONTROL_NAMES
from desktop.ui.desk.roster_list import STEP
from desktop.ui.desk.roster_words import here_words
from desktop.ui.desk.sections import Section, sections_of
from desktop.ui.desk.sitting_page import SittingPage
from desktop.ui.desk.words import pack_words
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.icons import Icon
from tests.desktop.ui.gallery_desk import (
    FIT,
    HALL,
    LOW,
    MUCH,
    ROSTER,
    SITTINGS,
    UNFIT,
    desk_view,
    row,
    section,
    sitting_page,
)
from tests.fakes.presenters import FakeRoom

MINUTE = 60_000


@pytest.fixture
def room() -> FakeRoom:
    """A computer at which nobody sits, with three sittings."""
    room = FakeRoom()
    room.leave.waiting = False
    room.desk.candidates.sittings = SITTINGS
    return room


@pytest.fixture
def window(qtbot: QtBot, room: FakeRoom) -> Iterator[KioskWindow]:
    """The sign-in screen."""
    window = build_window(room)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    room.show(Screen.SIGN_IN)
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    yield window
    window.close_for_good()


def inside(room: FakeRoom, window: KioskWindow, roster: tuple[RosterRow, ...] | None = ROSTER) -> SittingPage:
    """Let somebody in to the first sitting."""
    room.show(Screen.DESK)
    candidates = room.desk.candidates
    candidates.roster, candidates.machine = roster, FIT
    candidates.let_in(replace(SITTINGS[0], pack=PackHere.OPEN))
    return sitting_page(window)


def sheet_for(page: SittingPage, who: RosterRow = ROSTER[3]) -> LaunchSheet:
    """Open the sheet before a launch."""
    page.roster.launch_wished.emit(who)
    assert page.sheet is not None
    return page.sheet


def words_of(widget: QWidget) -> str:
    """Return what is to be read on a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# ------------------------------------------------------------------------------------------ the release code


def test_the_release_code_is_typed_at_the_desk(room: FakeRoom, window: KioskWindow) -> None:
    """Where a test needs its code the page of the sitting takes it, says when it is wrong, and is rid of it when open."""
    page = inside(room, window)
    without = page.code.isVisible()
    candidates = room.desk.candidates
    candidates.let_in(SITTINGS[0])
    page = sitting_page(window)
    shown, ready = page.code.isVisible(), page.code.open.isEnabled()
    page.first_focus()
    begins_there = page.code.field.hasFocus()
    QTest.keyClicks(page.code.field, "amber-7")
    page.code.open.click()
    candidates.code.busy = True
    candidates.changed.emit()
    waits = page.code.field.isEnabled()
    candidates.code.busy, candidates.code.error = False, ReleaseCodeWrong("x")
    candidates.changed.emit()
    words = words_of(page.code)
    candidates.open = replace(SITTINGS[0], pack=PackHere.OPEN)
    candidates.changed.emit()

    assert (False, True, False, False) == (without, shown, ready, waits)
    assert begins_there
    assert [("enter_code", "amber-7")] == candidates.calls
    assert "does not open the test" in words
    assert not page.code.isVisible()


# ---------------------------------------------------------------------------------------------- the way in


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


# ------------------------------------------------------------------------------------------------ the rail


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


# ----------------------------------------------------------------------------------------------- sittings


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


def test_who_is_not_let_in_any_more_sees_nothing(room: FakeRoom, window: KioskWindow) -> None:
    """When the PIN counts no more the roster is gone, with any sheet over it."""
    page = inside(room, window)
    sheet_for(page)
    room.desk.candidates.let_in(None)

    assert section(window).sitting is None
    assert section(window).currentWidget() is section(window).sittings
    assert not [sheet for sheet in window.findChildren(LaunchSheet) if sheet.isVisible()]
    assert "Amina" not in words_of(desk_view(window))


# ------------------------------------------------------------------------------------------------ machine


def test_the_table_names_every_control(room: FakeRoom, window: KioskWindow) -> None:
    """Each control of a policy has a row with what is wanted, what can be had and what follows."""
    page = inside(room, window)
    page.parts.parts[1].click()
    words = words_of(page.machine)

    assert set(CONTROLS) == set(CONTROL_NAMES)
    for name in CONTROL_NAMES.values():
        assert str(name) in words
    for told in (
        "Kept away",
        "Neither seen nor kept away",
        "Keep an eye on it",
        "Saving answers",
        "Test locked",
    ):
        assert told in words


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (FIT, "A test can start here."),
        (UNFIT, "x11vnc"),
        (LOW, "This computer cannot be locked far enough"),
        (replace(FIT, pack_here=False), "The test is not here yet"),
        (replace(FIT, required=None, rows=()), "This sitting locks no computer."),
        (None, "Not looked at yet."),
    ],
    ids=["fit", "unfit", "low", "no pack", "no lock", "nothing"],
)
def test_the_outcome_is_said_in_words(room: FakeRoom, window: KioskWindow, facts: object, told: str) -> None:
    """Whether a test starts here, and why not, stands above everything else."""
    page = inside(room, window)
    room.desk.candidates.machine = facts  # type: ignore[assignment]  # what was found, or nothing
    room.desk.candidates.changed.emit()

    assert told in words_of(page.summary)


def test_one_can_look_again(room: FakeRoom, window: KioskWindow) -> None:
    """The button asks for it, and rests while it is done."""
    page = inside(room, window)
    page.summary.again.click()
    room.desk.candidates.looking = True
    room.desk.candidates.changed.emit()

    assert ("look_again",) in room.desk.candidates.calls
    assert not page.summary.again.isEnabled()


def test_where_no_test_starts_nobody_is_launched(room: FakeRoom, window: KioskWindow) -> None:
    """The sheet says what is in the way; an attempt that goes on is asked at its own start."""
    page = inside(room, window)
    room.desk.candidates.machine = UNFIT
    sheet = sheet_for(page)
    new = (sheet.go.isEnabled(), "x11vnc" in sheet.hindered.text())
    sheet.close_panel()
    goes_on = sheet_for(page, ROSTER[2])

    assert (False, True) == new
    assert goes_on.go.isEnabled()


# ------------------------------------------------------------------------------------------------- roster


def test_every_word_is_there() -> None:
    """No state of an attempt or of a pack is without a word."""
    assert all(here_words(here) for here in Here)
    assert all(pack_words(pack) for pack in PackHere)


def test_a_long_roster_stays_quick(room: FakeRoom, window: KioskWindow) -> None:
    """Of five hundred as many are shown as are asked for, and a letter typed has no row made anew."""
    page = inside(room, window, HALL)
    shown = len(page.roster.launches)
    page.roster.more.click()
    more = len(page.roster.launches)
    made = list(page.roster.views)
    page.roster.search.field.setText("candidate 49")
    found = len(page.roster.launches)
    page.roster.search.field.clear()

    assert (STEP, 2 * STEP) == (shown, more)
    assert (10, STEP) == (found, len(page.roster.launches))
    assert made == page.roster.views
    assert "500 candidates" == page.roster.count.text()


def test_a_search_finds_names_and_numbers(room: FakeRoom, window: KioskWindow) -> None:
    """In any case and spacing; where nobody fits, that is said."""
    page = inside(room, window)
    found: list[int] = []
    for typed in ("AMINA el", "00 2", "الخطيب", "zz"):
        page.roster.search.field.setText(typed)
        found.append(len(page.roster.launches))

    assert [1, 1, 1, 0] == found
    assert "Nobody has this name or number." in words_of(page.roster)


def test_what_a_candidate_sits_with_is_told_whole(room: FakeRoom, window: KioskWindow) -> None:
    """Every accommodation stands in the row, also names that a later version gave."""
    page = inside(room, window, (row(1, "Ann", granted=MUCH, factor=150, extra_ms=5 * MINUTE),))
    words = words_of(page.roster)

    for told in (
        "Time 150",
        "5 minutes more",
        "Text 200",
        "Yellow on black",
        "a typeface of later",
        "2 breaks",
    ):
        assert told in words
    for told in (
        "without Notepad",
        "Keyboard alone",
        "Nothing has to be dragged",
        "Passage above the questions",
    ):
        assert told in words


def test_who_has_sat_once_has_no_button(room: FakeRoom, window: KioskWindow) -> None:
    """Where one attempt is all there is, what is over is over; where there are more, it may be launched again."""
    page = inside(room, window, (row(1, "Ann", Here.SUBMITTED),))
    once = len(page.roster.launches)
    room.desk.candidates.let_in(None)
    room.desk.candidates.let_in(replace(SITTINGS[0], again=True))

    assert (0, 1) == (once, len(sitting_page(window).roster.launches))


def test_a_refusal_is_told(room: FakeRoom, window: KioskWindow) -> None:
    """Why a candidate cannot sit stands above the roster."""
    page = inside(room, window)
    room.desk.candidates.refused.emit(SignInRefused(Admission.NO_ATTEMPTS_LEFT))

    assert page.notice.isVisible()


# ------------------------------------------------------------------------------------------------- launch


def test_a_launch_needs_no_change(room: FakeRoom, window: KioskWindow) -> None:
    """One press on the sheet launches as the roster says."""
    page = inside(room, window)
    sheet = sheet_for(page)
    focused = focus_in(window) is sheet.go
    sheet.go.click()

    assert focused
    assert ("launch", ROSTER[3].candidate_id, NO_CHANGE) in room.desk.candidates.calls
    assert page.sheet is None


def test_a_change_needs_a_reason(room: FakeRoom, window: KioskWindow) -> None:
    """What was changed goes with its reason, all of it and no more; without one nothing goes."""
    page = inside(room, window)
    sheet = sheet_for(page)
    sheet.adjust.click()
    unchanged = sheet.go.isEnabled()
    sheet.factor.field.setText("150")
    sheet.minutes.field.setText("٥")
    sheet.form.no_drag.click()
    without = sheet.go.isEnabled()
    sheet.reason.field.setText("A broken arm")
    sheet.go.click()

    granted = replace(MUCH, no_drag=False)
    wished = Change("A broken arm", 150, 5 * MINUTE, granted)
    assert (True, False) == (unchanged, without)
    assert ("launch", ROSTER[3].candidate_id, wished) in room.desk.candidates.calls


@pytest.mark.parametrize(
    ("factor", "minutes"), [("99", "0"), ("1001", "0"), ("", "0"), ("ten", "0"), ("100", "1441"), ("100", "")]
)
def test_what_cannot_be_read_launches_nobody(
    room: FakeRoom, window: KioskWindow, factor: str, minutes: str
) -> None:
    """A number out of its range, or none at all, is marked, and the way on is shut."""
    sheet = sheet_for(inside(room, window))
    sheet.adjust.click()
    sheet.factor.field.setText(factor)
    sheet.minutes.field.setText(minutes)
    sheet.reason.field.setText("A broken arm")

    assert not sheet.go.isEnabled()


def test_an_attempt_that_goes_on_is_given_minutes(room: FakeRoom, window: KioskWindow) -> None:
    """Its time factor stays as it was agreed; more minutes are an extension."""
    page = inside(room, window)
    sheet = sheet_for(page, ROSTER[2])
    sheet.adjust.click()
    factor = sheet.factor.isVisible()
    sheet.minutes.field.setText("7")
    sheet.reason.field.setText("An alarm")
    sheet.go.click()

    assert not factor
    wished = Change("An alarm", extension_ms=7 * MINUTE)
    assert ("launch", ROSTER[2].candidate_id, wished) in room.desk.candidates.calls
    assert NO_ACCOMMODATIONS == ROSTER[2].granted


def test_a_change_that_is_called_back_is_none(room: FakeRoom, window: KioskWindow) -> None:
    """Switched off again, nothing of what was typed is wished."""
    page = inside(room, window)
    sheet = sheet_for(page)
    sheet.adjust.click()
    sheet.factor.field.setText("150")
    sheet.adjust.click()
    sheet.go.click()

    assert ("launch", ROSTER[3].candidate_id, NO_CHANGE) in room.desk.candidates.calls


def test_one_press_launches_once(room: FakeRoom, window: KioskWindow) -> None:
    """While somebody is being let in nothing else can be pressed."""
    page = inside(room, window)
    room.desk.candidates.busy = True
    room.desk.candidates.changed.emit()

    assert not any(button.isEnabled() for button in page.roster.launches)
