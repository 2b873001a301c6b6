"""A proctor at the machine, without a network and without a mouse: in by PIN or code, done by keyboard, all of it in the log."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import HELD, Attempt
from assessment.attempt.sitting import Proctor
from assessment.attempt.states import State
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.focus import focus_in
from desktop.ui.proctor.sign_in_sheet import SignInSheet
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.proctor_view import ProctorView
from desktop.ui.widgets.button import Button
from tests.builders import cheap_hash, make_document, make_ready_desk, make_sitting
from tests.desktop.ui.conftest import activate
from tests.end_to_end.test_unlock_by_code import PATIENCE_MS, Desk, carrel
from tests.fakes.lock import FakeLock

PAT, PIN = "Pat Proctor", "pat 2580"
NAMED = replace(make_sitting(), proctors=(Proctor("p1", PAT, cheap_hash(PIN)),))
MINUTE = 60_000


class AtDesk(Desk):
    """A candidate's computer at which a proctor types."""

    device: Device

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus(), key, modifiers)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        return focus_in(self.window) or self.window

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self.focus(), text)

    def knock(self) -> SignInSheet:
        """Press the proctor's shortcut."""
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        self.key(Qt.Key.Key_L, both)
        sheet = self.window.findChild(SignInSheet)
        assert sheet is not None
        self.qtbot.waitUntil(lambda: focus_in(self.window) is sheet.pin.field, timeout=PATIENCE_MS)
        return sheet

    def come(self, typed: str) -> ProctorView:
        """Show who one is, and return the panel."""
        self.knock()
        self.type(typed)
        self.key(Qt.Key.Key_Return)
        self.until(Screen.PROCTOR)
        view = self.window.stack.currentWidget()
        assert isinstance(view, ProctorView)
        return view

    def to(self, words: str) -> None:
        """Go by Tab to the button with these words, and press it."""
        for _ in range(40):
            here = self.focus()
            if isinstance(here, Button) and here.text() == words:
                break
            self.key(Qt.Key.Key_Tab)
        here = self.focus()
        assert isinstance(here, Button)
        assert words == here.text()
        self.key(Qt.Key.Key_Space)

    def said(self, view: ProctorView, words: str) -> None:
        """Wait until the panel says what was recorded."""
        self.qtbot.waitUntil(lambda: words in view.done.text(), timeout=PATIENCE_MS)

    def stored(self) -> tuple[Attempt, list[str]]:
        """Return the attempt as the disk has it, and the kinds of its events."""
        (row,) = list_attempts(self.device)
        id = AttemptId(row.attempt_id)
        return load_attempt(self.device, id), [one.kind for one in attempt_entries(self.device, id)]


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[AtDesk]:
    """A computer that was never told of a server that answers, its window open."""
    apply_theme(qapp, LIGHT)
    with make_ready_desk(tmp_path / "device", sitting=NAMED).opened() as device:
        background, lock = Background(), FakeLock()
        room = RoomPresenter(device, background, lock, "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open()
        desk = AtDesk(room, window, lock, qtbot)
        desk.device = device
        yield desk
        window.close_for_good()
        room.close()
        background.drain()


def test_a_proctor_does_all_by_keyboard_and_offline(desk: AtDesk) -> None:
    """In by their own PIN: more time, a note, a pause that lasts, on again, and out; each with their name in the log."""
    desk.begin()
    view = desk.come(PIN)
    desk.to("Give more time")
    desk.type("10")
    desk.key(Qt.Key.Key_Return)
    desk.type("An alarm")
    desk.key(Qt.Key.Key_Return)
    desk.said(view, "10 minutes more")
    desk.to("Note an irregularity")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Tab)
    desk.type("Drilling next door")
    desk.to("Note it")
    desk.said(view, "Noise")
    desk.to("Pause the test")
    desk.type("A fire drill")
    desk.key(Qt.Key.Key_Return)
    desk.said(view, "paused")
    desk.to("Close the panel")
    desk.until(Screen.LOCKED)
    paused, _ = desk.stored()

    view = desk.come(PIN)
    desk.to("Let the test go on")
    desk.said(view, "goes on")
    desk.to("Close the panel")
    desk.until(Screen.TEST)
    again, _ = desk.stored()
    desk.come(PIN)
    desk.to("Leave the test")
    desk.to("Leave")
    desk.until(Screen.SIGN_IN)
    left, kinds = desk.stored()

    assert (State.PAUSED, HELD, PAT, "A fire drill") == (
        paused.state,
        paused.pause_reason,
        paused.pause_by,
        paused.pause_why,
    )
    assert (State.IN_PROGRESS, 10 * MINUTE) == (again.state, again.extended_ms)
    assert [("environment/noise", "Drilling next door", PAT)] == [
        (one.reason, one.note, one.by) for one in left.irregularities
    ]
    assert (State.PAUSED, 3, False) == (left.state, left.panels, desk.lock.engaged)
    assert [("left_by_pin", PAT)] == [
        (one.kind, one.detail) for one in left.incidents if one.kind == "left_by_pin"
    ]
    steps = ("panel_opened", "panel_closed", "time_extended", "irregularity", "unlocked")
    assert [
        *("panel_opened", "time_extended", "irregularity", "panel_closed"),
        *("panel_opened", "unlocked", "panel_closed"),
        *("panel_opened", "panel_closed"),
    ] == [kind for kind in kinds if kind in steps]


def test_a_forgotten_pin_is_no_way_out(desk: AtDesk, tmp_path: Path) -> None:
    """The challenge on the screen, answered from the sitting's file on another computer, opens the panel once."""
    file = tmp_path / "morning.carrelsitting"
    file.write_bytes(make_document(NAMED))
    desk.begin()
    sheet = desk.knock()
    code = carrel("code", str(file), "--challenge", sheet.codes.challenge.text(), home=tmp_path / "proctor")
    desk.type(code)
    desk.key(Qt.Key.Key_Return)
    desk.until(Screen.PROCTOR)
    desk.to("Close the panel")
    desk.until(Screen.TEST)
    sheet = desk.knock()
    desk.type(code)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "neither a PIN nor the code" in sheet.pin.note.text(), timeout=PATIENCE_MS)
    desk.qtbot.waitUntil(lambda: bool(desk.stored()[0].incidents), timeout=PATIENCE_MS)
    attempt, _ = desk.stored()

    assert Screen.TEST is desk.room.screen
    assert (1, ["panel_refused"]) == (attempt.panels, [one.kind for one in attempt.incidents])
