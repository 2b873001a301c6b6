"""The practice screens: what is listed, what each button asks for, and what is said where there is nothing."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from assessment.errors import NoTestLeft
from assessment.registry.strategies import Strategy
from desktop.presenters.facts import HistoryRow, PracticeRow, PracticeStanding, Screen
from desktop.presenters.practice import OFFERED
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.header import TestHeader
from desktop.ui.views.history_view import STEP, HistoryView
from desktop.ui.views.instructions_view import InstructionsView
from desktop.ui.views.practice_view import STRATEGIES, PracticeView
from desktop.ui.views.sign_in_view import SignInView
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.text import Label
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import CANDIDATE, FakeAttempt
from tests.fakes.practice import long_history, many_tests, past, practice_row
from tests.fakes.presenters import CARD, FakeRoom

V = TypeVar("V", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


def seen(window: KioskWindow, kind: type[V]) -> V:
    """Return the screen in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, kind)
    return view


def words_on(widget: QWidget) -> str:
    """Return all words in view."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def practice(
    open_room: Opener, tests: Sequence[PracticeRow], history: Sequence[HistoryRow] = ()
) -> tuple[FakeRoom, PracticeView]:
    """Open the practice screen on these."""
    room, window = open_room(Screen.SIGN_IN)
    room.practice.tell(tuple(tests), tuple(history))
    room.show(Screen.PRACTICE)
    QApplication.processEvents()
    return room, seen(window, PracticeView)


def test_tests_are_listed_with_what_is_known_of_them(open_room: Opener) -> None:
    """Title, category, difficulty, length, how often done and the best score are there; what bars a test is said."""
    _, view = practice(open_room, many_tests())

    words = words_on(view)
    assert "Academic Reading  ·  Intermediate  ·  40 questions  ·  60 minutes" in words
    assert "Done 3 times  ·  best 31 of 40" in words
    for said in ("Not done yet", "Begun, not finished", "Opens with a code", "Not on this computer yet"):
        assert said in words
    assert "Opens on 3 December 2026" in words
    assert "Taken as often as allowed" in words


def test_each_test_that_can_be_taken_has_its_button(open_room: Opener) -> None:
    """Start, Go on and Enter the code ask for just their test; one that cannot be taken has no button."""
    room, view = practice(open_room, many_tests())

    names = [button.accessibleName().partition(":")[0] for button in view.starts]
    view.starts[1].click()

    assert ["Start", "Go on", "Start", "Start", "Enter the code"] == names
    assert [("take", many_tests()[1].key)] == room.practice.calls


def test_choose_for_me_has_the_focus(open_room: Opener) -> None:
    """With several tests ready, Return or Space at once has one chosen."""
    room, view = practice(open_room, many_tests())
    assert view.on is focus_in(view)

    QTest.keyClick(view.on, Qt.Key.Key_Space)

    assert [("choose_for_me",)] == room.practice.calls


def test_a_strategy_is_picked_by_keyboard(open_room: Opener) -> None:
    """Arrows go through the strategies, each is explained, and the presenter is told."""
    room, view = practice(open_room, many_tests())
    first = words_on(view)
    view.strategies.parts[0].setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(view.strategies.parts[0], Qt.Key.Key_Right)

    assert [("use", Strategy.ROUND_ROBIN)] == room.practice.calls
    assert "used least" in first
    assert "longest ago" in words_on(view)
    assert OFFERED == STRATEGIES


def test_one_test_is_simply_started(open_room: Opener) -> None:
    """With nothing to choose among there is no talk of choosing, and Start has the focus."""
    _, view = practice(open_room, [practice_row("Only one")])

    assert "How a test is chosen" not in words_on(view)
    assert not view.on.isVisible()
    assert view.starts[0] is focus_in(view)


def test_without_tests_that_is_said(open_room: Opener) -> None:
    """An empty list says what will fill it, and what was done before can still be seen."""
    _, view = practice(open_room, [])

    assert "No practice tests yet" in words_on(view)
    assert "as soon as your organisation sends them" in words_on(view)
    assert view.past is focus_in(view)


def test_while_it_is_looked_nothing_is_claimed(open_room: Opener) -> None:
    """Before the disk has told there is no empty list, only that somebody is looking."""
    room, window = open_room(Screen.SIGN_IN)
    room.practice.loading = True
    room.practice.tell(())
    room.show(Screen.PRACTICE)

    words = words_on(seen(window, PracticeView))
    assert "Looking for tests…" in words
    assert "No practice tests yet" not in words


def test_a_refusal_is_told_and_put_away(open_room: Opener) -> None:
    """That none is left stands above the list until the next wish."""
    room, view = practice(open_room, many_tests())
    room.practice.refused.emit(NoTestLeft("registry", "all"))
    told = words_on(view)

    view.starts[0].click()

    assert "No test is free to begin now" in told
    assert "No test is free to begin now" not in words_on(view)


def test_busy_takes_no_second_press(open_room: Opener) -> None:
    """While a test is being found no other can be asked for."""
    room, view = practice(open_room, many_tests())
    room.practice.busy_changed.emit(True)

    assert {False} == {button.isEnabled() for button in (*view.starts, view.on, view.out)}
    room.practice.busy_changed.emit(False)
    assert {True} == {button.isEnabled() for button in (*view.starts, view.on, view.out)}


def test_news_do_not_take_the_keyboard_away(open_room: Opener) -> None:
    """The same list told again leaves the focus where it was; another list puts it on the way on."""
    room, view = practice(open_room, many_tests())
    view.starts[2].setFocus()
    room.practice.tell(many_tests())
    kept = focus_in(view)
    button = view.starts[2]
    room.practice.tell(many_tests()[:3])

    assert button is kept
    assert view.on is focus_in(view)


def test_the_other_ways_out(open_room: Opener) -> None:
    """My attempts and Sign out ask for what they say."""
    room, view = practice(open_room, many_tests())
    view.past.click()
    view.out.click()

    assert [("show_history",), ("sign_out",)] == room.practice.calls


def history(open_room: Opener, rows: Sequence[HistoryRow], size: tuple[int, int]) -> HistoryView:
    """Open the history on these."""
    room, window = open_room(Screen.SIGN_IN, size=size)
    room.practice.tell((), tuple(rows))
    room.show(Screen.HISTORY)
    QApplication.processEvents()
    return seen(window, HistoryView)


@pytest.mark.parametrize("size", [(1366, 768), (640, 720)], ids=["wide", "narrow"])
def test_every_attempt_stands_with_its_score_and_time(open_room: Opener, size: tuple[int, int]) -> None:
    """Date, test, score, outcome and time are there for each, in columns or in lines."""
    view = history(open_room, long_history(), size)

    words = words_on(view)
    for said in ("33 / 40", "Passed", "Not passed", "1 answer to be marked", "43 minutes", "6 November 2026"):
        assert said in words
    assert "–" in words.split("\n")


def test_progress_is_drawn_and_told(open_room: Opener) -> None:
    """The line has a point for every score, and its name tells from where to where it went."""
    view = history(open_room, long_history(), (1366, 768))

    assert 9 == len(view.plot.places())
    assert view.plot.accessibleName().startswith("Progress over 9 attempts: 35 % on 22 September 2026")


@pytest.mark.parametrize("rows", [(), (past(0, "20"),), (past(0), past(1))], ids=["none", "one", "unscored"])
def test_a_line_needs_two_points(open_room: Opener, rows: tuple[HistoryRow, ...]) -> None:
    """Without two scores nothing is drawn, and an empty history says what will stand there."""
    view = history(open_room, rows, (1366, 768))

    assert not view.plot.isVisible()
    assert (not rows) is ("Nothing here yet" in words_on(view))


def test_a_long_history_comes_in_steps(open_room: Opener) -> None:
    """The newest are listed first; older ones come on demand, until all are there."""
    rows = [past(number, str(number % 41)) for number in range(STEP + 5)]
    view = history(open_room, rows, (1366, 768))
    newest = words_on(view).count(" / 40")

    view.older.click()

    assert (STEP, len(rows), False) == (newest, words_on(view).count(" / 40"), view.older.isVisible())


def test_signing_in_to_practise(open_room: Opener) -> None:
    """Practice stands apart from the exams, and its button signs in to practise."""
    room, window = open_room(Screen.WELCOME)
    room.sign_in.cards = (CARD, replace(CARD, practice=True, title="To practise"))
    room.show(Screen.SIGN_IN)
    view = seen(window, SignInView)
    words = words_on(view)
    enabled = view.practise.isEnabled()
    QTest.keyClicks(view.number.field, "C-1")
    QTest.keyClicks(view.secret.field, "secret")

    QTest.mouseClick(view.practise, LEFT)

    assert "1 practice test is here." in words
    assert "To practise" not in words
    assert not enabled
    assert [("practise", "C-1", "secret")] == room.sign_in.calls


def test_without_practice_nothing_is_said_of_it(open_room: Opener) -> None:
    """A computer that holds exams alone offers no practice."""
    _, window = open_room(Screen.SIGN_IN)

    assert not seen(window, SignInView).practise.isVisible()


def test_practice_is_left_by_its_candidate(open_room: Opener) -> None:
    """In practice the bar offers Leave instead of the proctor, and the sheet asks for no PIN and no proctor."""
    attempt = FakeAttempt(candidate=replace(CANDIDATE, practice=True))
    room, window = open_room(Screen.TEST, attempt=attempt)
    room.leave.pin_set, room.leave.own = False, True
    header = window.findChildren(TestHeader)[0]

    header.proctor.click()

    assert "Leave" == header.proctor.text()
    words = words_on(window)
    assert "You can go on with this test later." in words
    assert "proctor" not in words.casefold()


def test_the_instructions_tell_what_practice_is(open_room: Opener) -> None:
    """Nothing is said of a locked screen, but that it can be left and how answers are checked."""
    room, window = open_room(Screen.WELCOME)
    room.start.candidate = replace(CANDIDATE, practice=True, checks=True)
    room.show(Screen.INSTRUCTIONS)

    words = words_on(seen(window, InstructionsView))
    assert "it counts for nothing" in words
    assert "Check below a question" in words
    assert "locked" not in words


def test_buttons_are_large_enough(open_room: Opener) -> None:
    """Every button of the list is at least 40 px high; those of the bar above are small, and 24 at least."""
    _, view = practice(open_room, many_tests())

    heights = [button.height() for button in view.findChildren(Button) if button.isVisible()]
    assert min(heights) >= 24
    assert sorted(heights)[2:] == [height for height in sorted(heights) if height >= 40]


@pytest.mark.parametrize("standing", PracticeStanding)
def test_a_long_title_breaks_nothing(open_room: Opener, standing: PracticeStanding) -> None:
    """At 640 px the longest title wraps and its button stays inside the window."""
    room, window = open_room(Screen.SIGN_IN, size=(640, 360))
    room.practice.tell((practice_row("Wissenschaftlich " * 12, standing),))
    room.show(Screen.PRACTICE)
    view = seen(window, PracticeView)
    QApplication.processEvents()

    for button in view.starts:
        assert button.mapTo(view, button.rect().topRight()).x() < view.width()
