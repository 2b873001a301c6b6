"""The paper of marks in a real window."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.presenters.facts import Screen
from tests.desktop.ui.conftest import Opener
from tests.desktop.ui.marks.sheet import Sheet
from tests.fakes.attempt import FakeAttempt
from tests.fakes.marks_paper import marks_paper


@pytest.fixture
def sheet(qtbot: QtBot, open_room: Opener) -> Sheet:
    """The test in view, at its first question."""
    attempt = FakeAttempt(marks_paper())
    _, window = open_room(Screen.TEST, attempt=attempt)
    QTest.qWait(60)
    return Sheet(qtbot, window, attempt)
