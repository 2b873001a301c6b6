"""A computer at which nobody sits, and its window."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from desktop.ui.candidate_room import build_window
from desktop.ui.kiosk_window import KioskWindow
from tests.desktop.ui.gallery_desk import (
    SITTINGS,
)
from tests.fakes.presenters import FakeRoom


@pytest.fixture
def room() -> FakeRoom:
    """A computer at which nobody sits, with three sittings."""
    room = FakeRoom()
    room.leave.waiting = False
    room.desk.candidates.sittings = SITTINGS
    return room


@pytest.fixture
def window(qtbot: QtBot, room: FakeRoom) -> Iterator[KioskWindow]:
    """The sign-in screen."""
    window = build_window(room)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    room.show(Screen.SIGN_IN)
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    yield window
    window.close_for_good()
