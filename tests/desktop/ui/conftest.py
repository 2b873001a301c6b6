"""Every test of a screen runs in the look of the application, in a real window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui import clipboard
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from tests.fakes.attempt import FakeAttempt
from tests.fakes.presenters import FakeRoom
from tests.windows import delete_closed, wear_usual_look

Opener = Callable[..., tuple[FakeRoom, KioskWindow]]


@pytest.fixture(autouse=True)
def _look(qapp: object) -> Iterator[None]:
    """Begin in the usual look and leave the application in it, whatever a test makes it wear."""
    assert isinstance(qapp, QApplication)
    wear_usual_look(qapp)
    yield
    delete_closed()  # else the look is worked out for windows that nobody sees again
    wear_usual_look(qapp)


@pytest.fixture(autouse=True)
def _no_attempt() -> Iterator[None]:
    """Leave no attempt's clipboard to the next test."""
    yield
    clipboard.release()


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and ask for the keyboard until it has it: without a window manager one request may be lost."""

    def active() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    window.show()
    qtbot.waitUntil(active)


@pytest.fixture
def open_room(qtbot: QtBot) -> Iterator[Opener]:
    """Open a window on a screen: ``open_room(Screen.TEST, attempt=..., size=(1366, 768))``.

    The windows are held until the test is over, as the application holds its own: idle work goes on in them.
    """
    windows: list[KioskWindow] = []

    def opener(
        screen: Screen, *, attempt: FakeAttempt | None = None, size: tuple[int, int] = (1366, 768)
    ) -> tuple[FakeRoom, KioskWindow]:
        room = FakeRoom(attempt or FakeAttempt())
        window = build_window(room)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(*size)
        activate(qtbot, window)
        room.show(screen)
        QApplication.processEvents()
        return room, window

    yield opener
    for window in windows:
        window.close_for_good()
