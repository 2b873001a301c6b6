"""Breaks, locked sections, what is wanted and warnings as they are seen, heard and reached by keyboard."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assessment.content.form import Heading
from desktop.presenters.course_facts import BreakFacts, HoldFacts, TimeNotice, Told
from desktop.presenters.facts import (
    Barred,
    Screen,
    TimeFacts,
    TimeOf,
)
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.review_sections import ReviewRow
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets import banner
from desktop.ui.widgets.nav_square import NavSquare
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt

SECTION = TimeFacts(
    59_000,
    600_000,
    paused=False,
    warning_ms=60_000,
    of=TimeOf.SECTION,
    title="Passage 1",
    last=True,
    several=True,
)


def view_of(window: KioskWindow) -> TestView:
    """Return the test screen in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def attempt_of(room: object) -> FakeAttempt:
    """Return the attempt under way."""
    return cast("FakeAttempt", room.attempt)  # type: ignore[attr-defined]  # the test has made it, and knows its kind


def words_in(window: KioskWindow) -> str:
    """Return all words of labels in view."""
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_break_is_asked_for_and_confirmed(open_room: Opener) -> None:
    """The button is there while breaks are left; the panel says how long and how many; then the questions are gone."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    assert view.header.rest.isHidden()
    attempt.breaks = BreakFacts(2, 600_000)
    attempt.paused_changed.emit(False)
    view.header.rest.click()
    asked = words_in(window)
    view.rest.begin.click()

    assert "It may last 10 minutes" in asked
    assert "2 breaks" in asked
    assert ("take_break",) in attempt.calls
    assert not view.pages.isVisible()
    assert "After this one you have 1 break left." in words_in(window)


def test_a_break_counts_down_in_view(open_room: Opener) -> None:
    """What is left of it stands in large digits; without a limit there are none."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    attempt.breaks = BreakFacts(1, 600_000)
    attempt.take_break()
    attempt.break_changed.emit(replace(attempt.breaks, remaining_ms=65_000))
    counting = view.pause_note.digits.text()
    attempt.resume()
    attempt.breaks = BreakFacts(1, 0)
    attempt.take_break()

    assert "01:05" == counting
    assert view.pause_note.digits.isHidden()
    assert "This is your last break." in words_in(window)


def test_a_pause_is_no_break(open_room: Opener) -> None:
    """A pause of the proctor's says so and whether the clock goes on, and counts nothing down."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    attempt.pause()
    stopped = words_in(window)
    attempt.time = replace(attempt.time, paused=False)
    view_of(window).pause_note.begin()

    assert "The test is paused" in stopped
    assert "The test clock is stopped." in stopped
    assert "The test clock goes on." in words_in(window)
    assert view_of(window).pause_note.digits.isHidden()


def test_where_little_fits_the_footer_keeps_its_buttons_apart(open_room: Opener) -> None:
    """In a window of 640 px at 200 percent no button lies on another or on the numbers."""
    apply_theme(cast("QApplication", QApplication.instance()), LIGHT, zoom=2)
    _, window = open_room(Screen.TEST, size=(640, 768))
    footer = view_of(window).footer
    parts = [footer.strip, footer.unanswered, footer.review, footer.back, footer.next]
    shown = [part.geometry() for part in parts if part.isVisible()]
    assert [] == [(a, b) for at, a in enumerate(shown) for b in shown[at + 1 :] if a.intersects(b)]
    assert all(part.width() >= part.minimumSizeHint().width() for part in parts[2:] if part.isVisible())


def test_next_unanswered_by_button_and_key(qtbot: QtBot, open_room: Opener) -> None:
    """Both lead to the next question without an answer; with none left the button rests."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    attempt.fill(3)
    QTest.mouseClick(view.footer.unanswered, Qt.MouseButton.LeftButton)
    by_button = attempt.current
    QTest.keyClick(view, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    by_key = attempt.current
    attempt.fill(40)
    attempt.navigator_changed.emit(attempt.navigator)

    ids = [entry.item_id for entry in attempt.form.entries]
    assert (ids[3], ids[4]) == (by_button, by_key)
    assert not view.footer.unanswered.isEnabled()


def test_the_review_leads_to_the_next_unanswered(open_room: Opener) -> None:
    """Its button and its key lead back to the test, at the question."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    attempt.fill(3)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    view.unanswered.click()

    assert Screen.TEST is room.screen
    assert attempt.form.entries[3].item_id == attempt.current


def test_a_locked_section_says_why_in_the_review(open_room: Opener) -> None:
    """The reason stands in words above its questions; rows and squares are named and cannot be pressed."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    attempt.go_to(attempt.form.sections[1].item_ids[0])
    attempt.bar(attempt.form.sections[0].item_ids, Barred.LOCKED)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    QApplication.processEvents()
    squares = [one for one in view.findChildren(NavSquare) if one.isVisible() and one.item.number == 1]
    assert [False] == [square.isEnabled() for square in squares]
    assert "Locked" in squares[0].accessibleName()
    view.shape.parts[1].click()
    QApplication.processEvents()

    row = next(one for one in view.findChildren(ReviewRow) if one.isVisible())
    assert (False, True) == (row.isEnabled(), "Locked" in row.accessibleName())
    assert "Locked: you have left it, and it does not open again." in words_in(window)


def test_a_chip_of_a_locked_section_says_so(open_room: Opener) -> None:
    """The navigator names the reason, not only that it cannot be pressed."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    attempt.go_to(attempt.form.sections[1].item_ids[0])
    attempt.bar(attempt.form.sections[0].item_ids, Barred.TIME_OVER)
    view.footer.strip.show_sections(attempt.navigator)

    chip = view.footer.strip.chips[0]
    assert (False, True) == (chip.isEnabled(), chip.accessibleName().endswith("Time over"))


def test_a_question_whose_time_is_over_takes_no_answer(open_room: Opener) -> None:
    """On a page where others go on it is at rest, and says that what was answered is kept."""
    room, window = open_room(Screen.TEST)
    view, attempt = view_of(window), attempt_of(room)
    first, second = attempt.form.pages[0].item_ids[:2]
    attempt.bar([first], Barred.TIME_OVER)

    closed, other = view.pages.item(first), view.pages.item(second)
    assert closed is not None
    assert other is not None
    assert [False, True] == [one.interactions[0].isEnabled() for one in (closed, other)]
    assert "Its time is over" in closed.refusal.text()


@pytest.mark.parametrize(("last", "urgent"), [(False, False), (True, True)])
def test_only_the_last_warning_is_urgent(
    open_room: Opener, monkeypatch: pytest.MonkeyPatch, last: bool, urgent: bool
) -> None:
    """A screen reader is told each warning once; the early ones wait for other speech."""
    room, _window = open_room(Screen.TEST)
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(banner, "announce", lambda _, words, urgent=False: said.append((words, urgent)))

    attempt_of(room).time_warning.emit(replace(SECTION, last=last))

    assert [("1 minute left for Passage 1", urgent)] == [(words[:27], loud) for words, loud in said]
    assert "led on to the next open question" in said[0][0]


def test_what_has_changed_the_time_is_told(open_room: Opener) -> None:
    """An extension stands above the screen in words, with what is left."""
    room, window = open_room(Screen.TEST)
    attempt_of(room).time_told.emit(TimeNotice(Told.EXTENDED, SECTION, 600_000))

    assert "You have been given more time" in words_in(window)
    assert "10 minutes more." in words_in(window)


def test_what_is_wanted_before_going_on_is_told(open_room: Opener) -> None:
    """The way on stays there to be pressed, and says what it waits for."""
    room, window = open_room(Screen.TEST)
    attempt_of(room).held_back.emit(HoldFacts(14))

    assert "Question 14 needs an answer" in words_in(window)


def test_the_clock_is_hidden_on_both_screens(open_room: Opener) -> None:
    """Whoever hides the time in the test does not find it in the review."""
    room, window = open_room(Screen.TEST)
    view_of(window).header.timer.toggle.click()
    attempt_of(room).review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)

    assert view.header.timer.is_hidden
    view.header.timer.toggle.click()
    attempt_of(room).return_to(None)
    assert not view_of(window).header.timer.is_hidden


def test_a_section_within_a_section_has_both_instructions(open_room: Opener) -> None:
    """Where the outer section begins its title and instructions stand above those of the inner one."""
    attempt = FakeAttempt()
    page = replace(attempt.form.pages[0], above=(Heading("Part A", "<p>Three passages.</p>"),))
    attempt.form = replace(attempt.form, pages=(page, *attempt.form.pages[1:]))
    _, window = open_room(Screen.TEST, attempt=attempt)

    assert all(words in words_in(window) for words in ("Part A", "Three passages.", "Choose one answer"))


def test_what_is_wanted_before_the_end_is_told_instead_of_asking(open_room: Opener) -> None:
    """Submit asks nothing that would be refused: it says which question needs an answer."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    attempt.may_submit = False
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    view.submit.click()

    assert view.panel.isHidden()
    assert "Question 1 needs an answer" in words_in(window)


def test_a_sheet_does_not_outlive_its_screen(open_room: Opener) -> None:
    """Whoever is led on while asked whether to submit finds the keys of the test at work."""
    room, window = open_room(Screen.TEST)
    attempt = attempt_of(room)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    view.submit.click()
    attempt.return_to(None)
    QTest.keyClick(view_of(window), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)

    assert view.panel.isHidden()
    assert attempt.form.entries[1].item_id == attempt.current
