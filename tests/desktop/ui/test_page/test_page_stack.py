"""Promises of the stack of pages: one of them is in view."""

from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui.test_page.page_view import PageView
from desktop.ui.views.test_view import TestView
from tests.desktop.ui.conftest import Opener
from tests.fakes.attempt import FakeAttempt


def test_a_page_that_was_left_covers_nothing_and_is_hidden_once_the_next_is_painted(
    qtbot: QtBot, open_room: Opener
) -> None:
    """One page is in view at once; the one before cannot be found by a screen reader a turn of the loop later."""
    room, window = open_room(Screen.TEST, attempt=FakeAttempt())
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    assert room.attempt is not None
    first = view.pages.current_view()
    assert first is not None
    elsewhere = next(
        item.item_id
        for section in room.attempt.navigator
        for item in section.items
        if item.item_id not in first.items
    )

    room.attempt.go_to(elsewhere)
    second = view.pages.current_view()

    assert second is not None
    assert second is not first
    assert not first.geometry().intersects(second.geometry())
    qtbot.waitUntil(first.isHidden)
    assert [page for page in view.pages.findChildren(PageView) if page.isVisible()] == [second]
    room.attempt.go_to(next(iter(first.items)))
    qtbot.waitUntil(second.isHidden)
    assert first.isVisible()
    assert first.pos().isNull()
