"""A page that only informs: it is read, never unanswered, and carries no number."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.focus import focus_in
from desktop.ui.test_page.review_sections import ReviewRow
from desktop.ui.views.review_view import ReviewView
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.nav_square import NavSquare
from desktop.ui.widgets.text import Label
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.text_paper import informing_paper

INFORMATION = ItemId("info")


def test_an_information_page_is_read_alone(open_room: Opener) -> None:
    """It has no number, no flag and no field; the focus is on its text, which a screen reader is given."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(informing_paper()))
    assert room.attempt is not None
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)

    room.attempt.go_to(INFORMATION)
    item = view.pages.item(INFORMATION)
    assert item is not None

    assert item.stem is focus_in(window)
    assert item.flag.isHidden()
    assert item.accessibleName() == "Information. Read this first."
    assert item.stem.accessibleName() == "Read this first."
    page = view.pages.current_view()
    assert page is not None
    headings = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert "Information" in headings
    assert not [text for text in headings if text.startswith("Question")]


def test_the_navigator_calls_it_read(open_room: Opener) -> None:
    """Its square has a sign instead of a number, and after a visit is said to be read; later numbers follow on."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(informing_paper()))
    assert room.attempt is not None
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    room.attempt.go_to(INFORMATION)
    room.attempt.go_to(ItemId("b"))
    QApplication.processEvents()

    names = [square.accessibleName() for square in view.footer.strip.squares.values()]

    assert ["Question 1, not answered", "Information, read", "Question 2, not answered, current"] == names


def test_the_flag_key_does_nothing_there(qtbot: QtBot, open_room: Opener) -> None:
    """Ctrl+F flags no page that asks nothing."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt(informing_paper()))
    assert room.attempt is not None
    room.attempt.go_to(INFORMATION)

    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert not room.attempt.flags


def test_the_review_counts_questions_alone(open_room: Opener) -> None:
    """The review counts two questions, shows the page as read or not, and never among what is unanswered."""
    attempt = FakeAttempt(informing_paper())
    _room, window = open_room(Screen.TEST, attempt=attempt)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    assert ["All 2", "Unanswered 2", "Flagged 0", "Answered 0"] == [part.text() for part in view.filter.parts]
    view.shape.parts[1].click()
    QApplication.processEvents()
    rows = [row.accessibleName() for row in view.findChildren(ReviewRow) if row.isVisible()]
    assert rows[1] == "Information. Read this first. Not read yet"
    view.shape.parts[0].click()
    view.filter.parts[1].click()
    QApplication.processEvents()

    shown = [square.item.number for square in view.findChildren(NavSquare) if square.isVisible()]

    assert [1, 2] == shown


def test_submitting_asks_about_questions_alone(open_room: Opener) -> None:
    """With both questions answered nothing is open, although the page was never opened."""
    attempt = FakeAttempt(informing_paper())
    attempt.fill(3)
    attempt.seen.discard(INFORMATION)
    _room, window = open_room(Screen.TEST, attempt=attempt)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)

    view.submit.click()

    assert view.panel.count.text() == "All 2 questions answered."
    assert view.panel.open_ones.isHidden()
