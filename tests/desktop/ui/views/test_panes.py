"""Passage and questions in a window too narrow for both."""

from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.reader import Reader
from tests.desktop.ui.conftest import Opener


def view_of(window: KioskWindow) -> TestView:
    """Return the test screen."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def test_narrow_shows_one_pane_at_a_time(qtbot: QtBot, open_room: Opener) -> None:
    """At 640 × 360 passage and questions take turns, and nothing is wider than the window."""
    _, window = open_room(Screen.TEST, size=(640, 360))
    view = view_of(window)
    qtbot.waitUntil(view.switch.isVisible)
    assert view.pages.isVisible()
    assert not view.passages.isVisible()

    view.switch.segments.parts[0].click()

    assert view.passages.isVisible()
    assert window.width() == 640
    assert window.height() == 360


def test_the_keyboard_goes_where_one_looks(qtbot: QtBot, open_room: Opener) -> None:
    """Where the questions make way for the passage, the keyboard does not end up on whatever stands beside them."""
    _, window = open_room(Screen.TEST, size=(640, 360))
    view = view_of(window)
    qtbot.waitUntil(lambda: view.switch.isVisible() and view.pages.isAncestorOf(window.focusWidget()))

    view.switch.choose_passage(True)
    on_passage = window.focusWidget()
    view.switch.choose_passage(False)

    assert isinstance(on_passage, Reader)
    assert view.pages.isAncestorOf(window.focusWidget())
