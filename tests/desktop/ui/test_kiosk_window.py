"""The window: locked it fills the screen, refuses to close, and lets only the proctor's PIN out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.errors import DatabaseDamaged, DiskFull
from desktop.presenters.facts import Screen
from desktop.ui.candidate_room import CandidateRoom
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.views.stopped_view import StoppedView
from desktop.ui.widgets.proctor_panel import ProctorPanel
from tests.desktop.ui.conftest import Opener


def panel_of(window: KioskWindow) -> ProctorPanel:
    """Return the proctor's panel."""
    panel = window.findChild(ProctorPanel)
    assert isinstance(panel, ProctorPanel)
    return panel


def test_a_locked_window_refuses_to_close(open_room: Opener) -> None:
    """A wish to close a locked window is told and nothing else happens; unlocked, it closes."""
    room, window = open_room(Screen.TEST)
    window.engage()

    window.close()
    assert window.isVisible()
    assert [("close_wished",)] == room.calls
    window.disengage()
    window.close()

    assert not window.isVisible()


@pytest.mark.parametrize("unmanaged", [False, True])
def test_engaged_it_fills_the_screen_on_top(open_room: Opener, unmanaged: bool) -> None:
    """Engaged, the window is frameless, over all screens and above others; disengaged, an ordinary window."""
    _, window = open_room(Screen.TEST)
    window.unmanaged = unmanaged

    window.engage()
    flags = window.windowFlags()
    covers = window.geometry() == window.screen().virtualGeometry()
    assert covers if unmanaged else window.isFullScreen()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert unmanaged is bool(flags & Qt.WindowType.BypassWindowManagerHint)
    assert window.locked
    window.disengage()
    window.disengage()

    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not window.locked


def test_the_pin_lets_out(qtbot: QtBot, open_room: Opener) -> None:
    """Ctrl+Shift+L asks for the PIN inside the window; a wrong one is told with the wait, then all is saved."""
    room, window = open_room(Screen.TEST)
    panel = panel_of(window)
    window.proctor_wished.emit()
    assert panel.isVisible()

    QTest.keyClicks(panel.pin.field, "1234")
    QTest.keyClick(panel.pin.field, Qt.Key.Key_Return)
    assert [("try_pin", "1234")] == room.leave.calls
    room.leave.refused.emit(30)
    assert "30 seconds" in panel.pin.note.text()
    assert not panel.go.isEnabled()
    room.leave.accepted.emit()
    room.leave.left.emit()

    assert not panel.isVisible()


def test_the_shortcut_opens_the_panel(qtbot: QtBot, open_room: Opener) -> None:
    """Ctrl+Shift+L opens the panel from anywhere in the test."""
    _, window = open_room(Screen.TEST)
    keys = Qt.KeyboardModifier
    QTest.keyClick(window, Qt.Key.Key_L, keys.ControlModifier | keys.ShiftModifier)

    assert panel_of(window).isVisible()


def test_problems_are_told_above_the_test(open_room: Opener) -> None:
    """Trouble during a test is told in a line above it, with what to do."""
    room, window = open_room(Screen.TEST)

    room.problem.emit(DiskFull())

    assert window.banner.accessibleName() == "The disk is full"
    assert "Tell the proctor" in window.banner.accessibleDescription()


def test_trouble_while_opening_stops(open_room: Opener) -> None:
    """When the stored state cannot be read, the screen says so and what to do."""
    room, window = open_room(Screen.OPENING)

    room.problem.emit(DatabaseDamaged("/x"))

    view = window.stack.currentWidget()
    assert isinstance(view, StoppedView)
    assert "cannot be read" in view.title.text()


def test_nothing_can_be_dropped_or_asked_of_the_window(open_room: Opener) -> None:
    """The window takes no drops and shows no menu."""
    _, window = open_room(Screen.TEST)

    assert not window.acceptDrops()
    assert Qt.ContextMenuPolicy.NoContextMenu == window.contextMenuPolicy()
    assert window.findChild(CandidateRoom) is not None
