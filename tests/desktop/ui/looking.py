"""The screen in another look: what is in view then, and waiting until it is there."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.test_view import TestView
from desktop.ui.widgets.display_panel import DisplayPanel
from tests.fakes.presenters import FakeRoom


def the_test(window: KioskWindow) -> TestView:
    """Return the test in view."""
    view = window.stack.currentWidget()
    assert isinstance(view, TestView)
    return view


def panel(window: KioskWindow) -> DisplayPanel:
    """Return the sheet that is open."""
    (found,) = [one for one in window.findChildren(DisplayPanel) if one.isVisible()]
    return found


def open_panel(window: KioskWindow) -> DisplayPanel:
    """Press the button in the header."""
    the_test(window).header.display.click()
    return panel(window)


def at(room: FakeRoom, number: int) -> None:
    """Go to a question by its number."""
    assert room.attempt is not None
    room.attempt.go_to(room.attempt.form.entries[number - 1].item_id)


def rebuilt(room: FakeRoom, window: KioskWindow, qtbot: QtBot, wish: Callable[[], object]) -> None:
    """Wish for another look and wait until the screen is there in it."""
    before = window.stack.currentWidget()
    wish()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is not before)
    qtbot.wait(60)  # heights are final then
