"""The tools of the real screen over the real log: what is noted and used is on the disk."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assessment.attempt.events import ToolUsed
from desktop.background import Background
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import load_attempt
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.rich_text import no_media
from desktop.ui.tools.notepad_panel import NotepadPanel
from desktop.ui.views.test_view import TestView
from tests.builders import Q1, Desk, started
from tests.desktop.presenters.helpers import CANDIDATE
from tests.desktop.ui.conftest import activate
from tests.fakes.presenters import FakeSending


@pytest.fixture
def attempt(device: Device, desk: Desk, qtbot: QtBot) -> Iterator[AttemptPresenter]:
    """An attempt that has just begun."""
    background = Background()
    running = background.on_database(lambda: started(device))
    presenter = AttemptPresenter(running, background, desk.clock, CANDIDATE)
    presenter.begin()
    yield presenter
    presenter.stop()
    presenter.give_up()
    background.drain()


def test_what_is_noted_on_the_screen_is_in_the_log(
    attempt: AttemptPresenter, device: Device, qtbot: QtBot
) -> None:
    """By keyboard alone: the notepad is opened, written on and put away; the log holds its use and its text."""
    window = KioskWindow()
    qtbot.addWidget(window)
    view = TestView(attempt, FakeSending(), no_media)
    window.stack.addWidget(view)
    activate(qtbot, window)
    used: list[ToolUsed] = []
    attempt._recorder.granted.connect(lambda wish: used.append(wish) if isinstance(wish, ToolUsed) else None)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    (panel,) = view.findChildren(NotepadPanel)
    QTest.keyClicks(panel.area, "dates: 1784")
    QTest.keyClick(panel.area, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: panel.state.text().startswith("Saved on this computer"), timeout=10_000)
    assert "dates: 1784" == load_attempt(device, attempt.attempt.attempt_id).note
    assert [ToolUsed("notepad", Q1)] == used
