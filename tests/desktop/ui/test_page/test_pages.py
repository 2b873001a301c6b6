"""Promises of the questions pane: what one may go to next is there; what an attempt says reaches every question."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.ids import ItemId
from desktop.presenters.facts import Screen
from desktop.ui.interactions.gap_match import GapMatchWidget
from desktop.ui.test_page.page_view import PageView
from desktop.ui.test_page.pages import AHEAD
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.interactions.hands import carry
from tests.fakes.attempt import FakeAttempt
from tests.fakes.every_paper import every_paper
from tests.fakes.exam_paper import long_test

GAPS = ItemId("gap_match")


def test_pages_of_one_question_are_built_some_ahead(qtbot: QtBot, open_room: Opener) -> None:
    """Where each question has its own page, several on either side are built while the candidate reads."""
    attempt = FakeAttempt(long_test(20))
    attempt.current = [item.item_id for section in attempt.navigator for item in section.items][AHEAD]
    _, window = open_room(Screen.TEST, attempt=attempt)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)

    def built() -> list[int]:
        pages = view.pages.findChildren(PageView)
        return sorted(page.facts.page.index for page in pages if page.items and page.complete)

    qtbot.waitUntil(lambda: built() == list(range(2 * AHEAD + 1)))


def test_the_square_follows_at_once(open_room: Opener) -> None:
    """The question and its square in the navigator change in one frame."""
    attempt = FakeAttempt()
    _, window = open_room(Screen.TEST, attempt=attempt)
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)

    attempt.next()

    assert view.footer.strip.squares[attempt.current].item.current


@pytest.mark.parametrize("no_drag", [False, True])
def test_whoever_sits_without_dragging_has_none(open_room: Opener, no_drag: bool) -> None:
    """A word that is carried to a gap answers, but for a candidate from whom dragging was taken away."""
    attempt = FakeAttempt(every_paper())
    attempt.no_drag = no_drag
    _, window = open_room(Screen.TEST, attempt=attempt)
    attempt.go_to(GAPS)
    QApplication.processEvents()
    (widget,) = (one for one in window.findChildren(GapMatchWidget) if one.isVisible())

    carry(next(iter(widget.bank.chips.values())), next(iter(widget.gaps.values())))

    assert no_drag is (GAPS not in attempt.answers)
    assert no_drag is ("dragged" not in widget.bank.note.text())
