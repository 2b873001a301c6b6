"""The review: what is open is easy to find, and nothing is submitted by one press."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.review_sections import ReviewRow
from desktop.ui.views.review_view import ReviewView
from desktop.ui.widgets.nav_square import NavSquare
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom


def open_review(open_room: Opener, answered: int = 8) -> tuple[FakeRoom, KioskWindow, ReviewView]:
    """Open the review of an attempt with some answers and two flags."""
    attempt = FakeAttempt()
    attempt.fill(answered, flagged=(4, 9))
    room, window = open_room(Screen.TEST, attempt=attempt)
    attempt.review()
    view = window.stack.currentWidget()
    assert isinstance(view, ReviewView)
    QApplication.processEvents()
    return room, window, view


def numbers_of(view: ReviewView) -> list[int | None]:
    """Return the numbers of the squares in view."""
    QApplication.processEvents()
    return [square.item.number for square in view.findChildren(NavSquare) if square.isVisible()]


def test_filters_show_what_is_open_or_flagged(open_room: Opener) -> None:
    """The filters count and show all, unanswered, flagged and answered questions."""
    _, _, view = open_review(open_room)
    told = ["All 40", "Unanswered 32", "Flagged 2", "Answered 8"]
    assert told == [part.text() for part in view.filter.parts]

    view.filter.parts[1].click()
    assert list(range(9, 41)) == numbers_of(view)
    view.filter.parts[2].click()
    assert [4, 9] == numbers_of(view)
    view.filter.parts[3].click()

    assert list(range(1, 9)) == numbers_of(view)


def test_an_empty_filter_says_so(open_room: Opener) -> None:
    """With every question answered, the unanswered filter says that, instead of showing nothing."""
    _, _, view = open_review(open_room, answered=40)

    view.filter.parts[1].click()

    assert view.nothing.isVisible()
    assert view.nothing.text() == "Every question is answered."


def test_a_square_leads_back(qtbot: QtBot, open_room: Opener) -> None:
    """A press on a question returns to the test at that question."""
    room, _, view = open_review(open_room)
    attempt = room.attempt
    assert attempt is not None
    square = next(s for s in view.findChildren(NavSquare) if s.isVisible() and s.item.number == 12)

    QTest.mouseClick(square, Qt.MouseButton.LeftButton)

    assert attempt.current == "p1-d1"
    assert room.screen is Screen.TEST


def test_the_list_shows_the_questions(open_room: Opener) -> None:
    """As a list, each row has its number, the words of the question and how it stands."""
    _, _, view = open_review(open_room)

    view.shape.parts[1].click()

    QApplication.processEvents()
    rows = [row for row in view.findChildren(ReviewRow) if row.isVisible()]
    assert len(rows) == 40
    assert rows[8].accessibleName().startswith("9. The count from Lake Suigetsu")
    assert rows[8].accessibleName().endswith("Not answered, flagged")


def test_submitting_asks_and_says_what_is_open(qtbot: QtBot, open_room: Opener) -> None:
    """Submit asks first, naming what is unanswered; Escape and Keep working change nothing; the second press submits."""
    room, window, view = open_review(open_room)
    attempt = room.attempt
    assert attempt is not None

    QTest.mouseClick(view.submit, Qt.MouseButton.LeftButton)
    assert view.panel.isVisible()
    assert "9–40" in view.panel.open_ones.text()
    assert view.panel.stay is window.focusWidget()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert ("submit",) not in attempt.calls
    QTest.mouseClick(view.submit, Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.panel.submit, Qt.MouseButton.LeftButton)

    assert ("submit",) in attempt.calls
    assert room.screen is Screen.SUBMITTED


def test_the_panel_keeps_the_focus(qtbot: QtBot, open_room: Opener) -> None:
    """Tab goes round inside the panel, and shortcuts behind it rest."""
    room, window, view = open_review(open_room)
    QTest.mouseClick(view.submit, Qt.MouseButton.LeftButton)

    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert view.panel.isAncestorOf(window.focusWidget())
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)

    assert room.screen is Screen.REVIEW
    view.panel.close_panel()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert room.screen.value == "test"


def test_back_returns_to_the_same_question(qtbot: QtBot, open_room: Opener) -> None:
    """Back to the test returns to where the candidate was."""
    room, _, view = open_review(open_room)
    attempt = room.attempt
    assert attempt is not None

    QTest.mouseClick(view.back, Qt.MouseButton.LeftButton)

    assert ("return_to", None) in attempt.calls
    assert ItemId("p1-a0") == attempt.current


def test_the_list_is_laid_out_at_once(open_room: Opener) -> None:
    """Every row stands in its place before anything else happens, and all of them can be scrolled to."""
    _, _, view = open_review(open_room)
    view.shape.parts[1].click()

    rows = [row for row in view.findChildren(ReviewRow) if row.isVisible()]
    places = [row.mapTo(view, row.rect().topLeft()).y() for row in rows]
    assert 40 == len(rows)
    assert all(
        after - before >= row.height() for before, after, row in zip(places, places[1:], rows, strict=False)
    )
    bar = view.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = rows[-1]
    assert not last.visibleRegion().isEmpty()
