"""A locked test and a proctor without a network: the sitting's file, another computer's command line, eight digits."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.locked_view import LockedView
from tests import forking
from tests.builders import SECRET, make_document, make_policy, make_ready_desk, make_sitting
from tests.desktop.ui.conftest import activate
from tests.fakes.lock import FakeLock

PATIENCE_MS = 15_000
CODES_ALONE = make_sitting(
    policy=make_policy(leave_pin_hash="", lockdown=LockdownPolicy(unlock=(UnlockWay.CODE,)))
)


class Desk:
    """A candidate's computer with its window, and a lock that sees what it is told to."""

    def __init__(self, room: RoomPresenter, window: KioskWindow, lock: FakeLock, qtbot: QtBot) -> None:
        self.room, self.window, self.lock, self.qtbot = room, window, lock, qtbot

    def until(self, screen: Screen) -> None:
        """Wait for a screen."""
        self.qtbot.waitUntil(lambda: self.room.screen is screen, timeout=PATIENCE_MS)

    def begin(self) -> None:
        """Sign in and start the test."""
        self.until(Screen.SIGN_IN)
        self.room.sign_in.sign_in("C-1", SECRET)
        self.until(Screen.IDENTITY)
        self.room.identity.confirm()
        self.qtbot.waitUntil(lambda: self.room.check.can_go_on, timeout=PATIENCE_MS)
        self.room.check.go_on()
        self.until(Screen.INSTRUCTIONS)
        self.room.start.start()
        self.until(Screen.TEST)

    def locked(self) -> LockedView:
        """Bring another program's window in front, and return the locked test."""
        self.lock.see("foreign_windows", "window_above", "Notes")
        self.until(Screen.LOCKED)
        view = self.window.stack.currentWidget()
        assert isinstance(view, LockedView)
        self.qtbot.waitUntil(lambda: focus_in(view) is view.pin.field, timeout=PATIENCE_MS)
        return view


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A computer that was never told of a server that answers, its window open."""
    apply_theme(qapp, LIGHT)
    with make_ready_desk(tmp_path / "device", sitting=CODES_ALONE).opened() as device:
        background, lock = Background(), FakeLock()
        room = RoomPresenter(device, background, lock, "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open()
        yield Desk(room, window, lock, qtbot)
        window.close_for_good()
        room.close()
        background.drain()


def carrel(*arguments: str, home: Path) -> str:
    """Run the command as a proctor does on a computer of their own, on which Carrel has nothing."""
    done = forking.run(
        "desktop",
        *("proctor", *arguments, "--home", str(home)),
        beside=("desktop.cli.main",),
        environment={**os.environ, "HOME": str(home)},
    )
    done.check_returncode()
    return done.stdout.strip()


def test_a_locked_test_is_opened_by_a_code_from_the_sittings_file(desk: Desk, tmp_path: Path) -> None:
    """What the lock screen shows, answered from the file, opens the test once; at the next lock it opens nothing."""
    file = tmp_path / "morning.carrelsitting"
    file.write_bytes(make_document(CODES_ALONE))
    desk.begin()
    view = desk.locked()
    shown = view.codes.challenge.text()
    code = carrel("code", str(file), "--challenge", shown.lower(), home=tmp_path / "proctor")

    QTest.keyClicks(view.pin.field, code)
    QTest.keyClick(view.pin.field, Qt.Key.Key_Return)
    desk.until(Screen.TEST)
    again = desk.locked()
    QTest.keyClicks(again.pin.field, code)
    QTest.keyClick(again.pin.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "not right" in again.pin.note.text(), timeout=PATIENCE_MS)

    assert Screen.LOCKED is desk.room.screen
    attempt = desk.room.attempt
    assert attempt is not None
    device = attempt.running.device
    (row,) = list_attempts(device)
    attempt_id = AttemptId(row.attempt_id)

    def refused() -> list[str]:
        incidents = load_attempt(device, attempt_id).incidents
        return [one.detail for one in incidents if one.kind == "unlock_refused"]

    desk.qtbot.waitUntil(lambda: bool(refused()), timeout=PATIENCE_MS)
    assert ["code"] == refused()
    stored = load_attempt(device, attempt_id)
    assert (2, True) == (stored.locks, stored.locked)
    assert shown != again.codes.challenge.text()


def test_the_sheet_is_printed_without_a_display(tmp_path: Path) -> None:
    """A computer without screen, network and data prints the sheet of the sitting."""
    file, out = tmp_path / "morning.carrelsitting", tmp_path / "sheet.pdf"
    file.write_bytes(make_document())

    told = carrel("codes", str(file), "--out", str(out), home=tmp_path / "proctor")

    assert "2 candidates" in told
    assert out.read_bytes().startswith(b"%PDF-")
