"""A proctor at their desk without a network and without a mouse, from the PIN to the candidate's receipt; told later."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assessment.content.response import single
from desktop.background import Background
from desktop.presenters.facts import Screen
from desktop.presenters.room import RoomPresenter
from desktop.ui.candidate_room import build_window
from desktop.ui.desk.candidates_section import CandidatesSection
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.desk.sitting_page import SittingPage
from desktop.ui.focus import focus_in
from desktop.ui.kiosk_window import KioskWindow
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.widgets.button import Button
from sync_server.services.publish_sitting import PlannedProctor
from sync_server.services.release_pack import release_pack
from tests.builders import Q1, SECRET
from tests.contract.line import Line, make_line
from tests.desktop.presenters.helpers import drain
from tests.desktop.ui.conftest import activate
from tests.fakes.lock import FakeLock

PAT, PIN = "Pat Proctor", "pat 2580"
PATIENCE_MS = 20_000
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class AtDesk:
    """A computer that a proctor opened at the desk; what it knows of the server leads nowhere."""

    def __init__(
        self, line: Line, room: RoomPresenter, window: KioskWindow, qtbot: QtBot, background: Background
    ) -> None:
        self.line, self.room, self.window, self.qtbot = line, room, window, qtbot
        self.background = background

    def until(self, screen: Screen) -> None:
        """Wait for a screen."""
        self.qtbot.waitUntil(lambda: self.room.screen is screen, timeout=PATIENCE_MS)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        return focus_in(self.window) or self.window

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Type over what stands where the keyboard is."""
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(self.focus, text)

    def to(self, name: str) -> None:
        """Go by Tab to the control with this name."""
        for _ in range(60):
            if self.focus.accessibleName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"no way to {name}, but to {self.focus.accessibleName()}")

    def press(self, name: str) -> None:
        """Go to a button, and press it."""
        self.to(name)
        assert isinstance(self.focus, Button)
        self.key(Qt.Key.Key_Space)

    def page(self) -> SittingPage:
        """Return the page of the sitting once the computer has been looked at and the roster is there."""

        def there() -> bool:
            candidates = self.room.desk.candidates
            return candidates.machine is not None and bool(candidates.roster) and not candidates.looking

        self.qtbot.waitUntil(there, timeout=PATIENCE_MS)
        view = self.window.stack.currentWidget()
        assert isinstance(view, DeskView)
        section = view.pages.currentWidget()
        assert isinstance(section, CandidatesSection)
        assert section.sitting is not None
        return section.sitting


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[AtDesk]:
    """A computer that has been brought everything, and is without a network since; its window opened at the desk."""
    apply_theme(qapp, LIGHT)
    with make_line(tmp_path, proctors=(PlannedProctor(PAT, PIN),)) as line:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        background = Background()
        room = RoomPresenter(line.device, background, FakeLock(), "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open(at_desk=True)
        yield AtDesk(line, room, window, qtbot, background)
        window.close_for_good()
        room.close()
        background.drain()


def test_a_proctor_launches_a_test_by_keyboard_and_offline(desk: AtDesk) -> None:
    """PIN, the computer's table, other accommodations with a reason, launch; the candidate sits, and the server is told."""
    desk.until(Screen.DESK)
    desk.qtbot.waitUntil(lambda: bool(desk.room.desk.candidates.sittings), timeout=PATIENCE_MS)
    desk.press(desk.focus.accessibleName())
    QTest.keyClicks(desk.focus, PIN)
    desk.key(Qt.Key.Key_Return)
    page = desk.page()
    assert "A test can start here" in page.summary.outcome.text()
    QTest.keyClicks(desk.focus, "c-2")
    assert 1 == len(page.roster.launches)
    desk.press(page.roster.launches[0].accessibleName())
    desk.press("Change them")
    desk.to("Time, in percent of everybody's")
    desk.type("150")
    sheet = page.sheet
    assert sheet is not None
    assert not sheet.go.isEnabled()
    sheet.form.no_drag.click()
    desk.to("Reason")
    desk.type("A broken arm")
    desk.press("Launch")

    desk.until(Screen.IDENTITY)
    candidate = desk.room.identity.candidate
    assert candidate is not None
    assert "Candidate 2" == candidate.name
    desk.room.identity.confirm()
    desk.qtbot.waitUntil(lambda: desk.room.check.can_go_on, timeout=PATIENCE_MS)
    desk.room.check.go_on()
    desk.until(Screen.INSTRUCTIONS)
    desk.key(Qt.Key.Key_L, BOTH)
    assert desk.room.screen is Screen.INSTRUCTIONS
    desk.key(Qt.Key.Key_Escape)
    desk.room.start.start()
    desk.until(Screen.TEST)
    attempt = desk.room.attempt
    assert attempt is not None
    attempt.choose(Q1, single("A"))
    attempt.submit()
    desk.until(Screen.SUBMITTED)
    drain(desk.qtbot, desk.background)  # from here on this test uses the log itself
    desk.line.push_all()
    view = desk.line.view(attempt.attempt.attempt_id)

    assert ("submitted", PAT, "C-2") == (view.state, view.launched_by, view.candidate.number)
    assert (150, True) == (view.terms["time_factor_percent"], view.chain_verified)
    assert view.accommodations is not None
    assert view.accommodations["no_drag"]
    told = {one.kind: one.body for one in view.timeline if not one.anomaly}
    assert {"by": PAT, "way": "password"} == told["launched"]
    assert (150, PAT, "A broken arm") == (
        told["time_agreed"]["time_factor_percent"],
        told["time_agreed"]["by"],
        told["time_agreed"]["reason"],
    )
    assert (PAT, "A broken arm") == (told["accommodated"]["by"], told["accommodated"]["reason"])
    kinds = [one.kind for one in view.timeline]
    assert ["initiated", "launched", "time_agreed", "accommodated"] == kinds[:4]


def test_the_shortcut_leads_to_the_desk_and_never_past_a_test(desk: AtDesk) -> None:
    """Where nobody sits it opens the desk; under a locked test it asks for the proctor of that test, and no more."""
    desk.until(Screen.DESK)
    desk.press("Leave the desk")
    desk.until(Screen.SIGN_IN)
    desk.key(Qt.Key.Key_L, BOTH)
    desk.until(Screen.DESK)
    desk.press("Leave the desk")
    desk.until(Screen.SIGN_IN)
    desk.room.sign_in.sign_in("C-1", SECRET)
    desk.until(Screen.IDENTITY)
    desk.room.identity.confirm()
    desk.qtbot.waitUntil(lambda: desk.room.check.can_go_on, timeout=PATIENCE_MS)
    desk.room.check.go_on()
    desk.until(Screen.INSTRUCTIONS)
    desk.room.start.start()
    desk.until(Screen.TEST)
    desk.key(Qt.Key.Key_L, BOTH)
    desk.room.open_desk()

    assert Screen.TEST is desk.room.screen
    assert not desk.room.desk_offered
