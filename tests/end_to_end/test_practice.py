"""Practice by keyboard alone in the real window: chosen, checked, left, gone on with after a restart, and looked back at."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.states import State
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in
from desktop.ui.interactions.option_card import CheckCard
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.test_page.check_panel import CheckPanel
from desktop.ui.test_page.item_view import ItemView
from desktop.ui.theme import LIGHT, apply_theme
from tests.builders import Q1, Q2, Q3, SECRET, Desk, make_ready_desk
from tests.desktop.ui.conftest import activate
from tests.fakes.lock import FakeLock
from tests.practice import holding_practice

Key = Qt.Key
PATIENCE_MS = 20_000
MOST_PRESSES = 60


class Candidate:
    """Sits in front of a window with a keyboard and no mouse."""

    def __init__(self, room: RoomPresenter, window: KioskWindow, device: Device, qtbot: QtBot) -> None:
        self.room, self.window, self.device, self.qtbot = room, window, device, qtbot

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what follows."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def sees(self, screen: Screen) -> None:
        """Wait for a screen that has the keyboard."""
        self.until(lambda: self.room.screen is screen and focus_in(self.window) is not None)

    def focus(self) -> QWidget:
        """Return what the next key goes to."""
        focus = focus_in(self.window)
        assert focus is not None
        assert (True, True) == (focus.isVisible(), focus.isEnabled()), focus
        return focus

    def press(self, key: Key) -> None:
        """Press a key on what has the focus."""
        QTest.keyClick(self.focus(), key)

    def write(self, text: str) -> None:
        """Type a text."""
        for character in text:
            QTest.keyClicks(self.focus(), character)

    def tab_to(self, name: str) -> None:
        """Go on by Tab to what has this name, or a name that begins so."""
        for _ in range(MOST_PRESSES):
            if self.focus().accessibleName().startswith(name):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}; the focus is on {self.focus()!r}")

    def tab_into(self, kind: type[QWidget]) -> None:
        """Go on by Tab to something of this kind."""
        for _ in range(MOST_PRESSES):
            if isinstance(self.focus(), kind):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to a {kind.__name__}")

    def go(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def sign_in(self) -> None:
        """Sign in to practise."""
        self.sees(Screen.SIGN_IN)
        self.tab_to("Candidate number")
        self.write("C-1")
        self.press(Key.Key_Return)
        self.write(SECRET)
        self.go("Sign in to practise")
        self.sees(Screen.PRACTICE)
        self.until(lambda: not self.room.practice.loading)

    def check(self, number: int) -> str:
        """Check a question and return what is said of it."""
        self.go(f"Check question {number}")
        self.until(lambda: self.panel(number).outcome is not None)
        outcome = self.panel(number).outcome
        assert outcome is not None
        assert outcome is self.focus()
        return outcome.accessibleName()

    def panel(self, number: int) -> CheckPanel:
        """Return what checks a question."""
        views = self.window.findChildren(ItemView)
        (panel,) = next(view for view in views if view.number == number).findChildren(CheckPanel)
        return panel

    def words(self) -> str:
        """Return all words in view."""
        QApplication.processEvents()
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


Opened = Callable[[], Any]  # a context manager that gives a candidate


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Opened:
    """Opens the application on one computer, again and again, as after each start."""
    apply_theme(qapp, LIGHT)
    desk: Desk = holding_practice(make_ready_desk(tmp_path / "home"), "ports")

    @contextmanager
    def open_application() -> Iterator[Candidate]:
        with desk.opened() as device:
            background, lock = Background(), FakeLock()
            room = RoomPresenter(device, background, lock, "1.0")
            window = build_window(room, media=room.media)
            qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
            window.resize(1366, 768)
            activate(qtbot, window)
            room.open()
            yield Candidate(room, window, device, qtbot)
            assert [] == lock.turns
            window.close_for_good()
            room.close()
            background.drain()

    return open_application


def test_practice_from_the_first_key_to_the_last(opened: Opened) -> None:
    """A candidate practises over two starts of the application; log, verdicts and history agree, and nothing was locked."""
    with opened() as who:
        who.sign_in()
        who.go("Start: Ports")
        who.sees(Screen.INSTRUCTIONS)
        who.go("Start the test")
        who.sees(Screen.TEST)
        who.until(lambda: who.room.attempt.checking.offered(Q1))
        who.write("a")
        right = who.check(1)
        who.tab_into(CheckCard)
        who.press(Key.Key_Space)  # the first of two choices that count
        partly = who.check(2)
        who.go("Leave")
        who.until(lambda: "You can go on with this test later." in who.words())
        who.go("Leave")
        who.sees(Screen.PRACTICE)
    with opened() as who:
        who.sign_in()
        who.until(lambda: "Begun, not finished" in who.words())
        who.go("Go on: Ports")
        who.sees(Screen.INSTRUCTIONS)
        who.go("Go on with the test")
        who.sees(Screen.TEST)
        who.until(lambda: who.panel(1).outcome is not None)
        kept = [who.panel(number).outcome.accessibleName() for number in (1, 2)]
        closed = [who.room.attempt.checking.closed(item) for item in (Q1, Q2, Q3)]
        who.tab_into(QLineEdit)
        who.write("a whale")
        wrong = who.check(3)
        QTest.keyClick(who.focus(), Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        who.sees(Screen.REVIEW)
        who.go("Submit")
        who.go("Submit now")
        who.sees(Screen.SUBMITTED)
        who.go("Finish")
        who.sees(Screen.PRACTICE)
        who.until(lambda: "Done 1 time  ·  best 2 of 14" in who.words())
        who.go("My attempts")
        who.sees(Screen.HISTORY)
        history = who.words()
        (row,) = list_attempts(who.device)
        attempt = load_attempt(who.device, AttemptId(row.attempt_id))
        kinds = [entry.kind for entry in attempt_entries(who.device, attempt.attempt_id)]

    assert right.startswith("Right, 1 of 1 point.")
    assert partly.startswith("Partly right, 1 of 2 points.")
    assert wrong.startswith("Not right, 0 of 1 point.")
    assert ([right, partly], [True, True, False]) == (kept, closed)
    assert "2 / 14" in history
    assert (State.SUBMITTED, 3) == (attempt.state, kinds.count("checked"))
    assert {"a whale"} == set(attempt.response(Q3).values())
    assert not {"lockdown_engaged", "lockdown_released", "incident", "recovered"} & set(kinds)
