"""A sitting with its network cut from end to end: locked and opened, handed over, gone on, submitted, carried to the server."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assessment.attempt.lockdown import LockdownPolicy, UnlockWay
from assessment.ids import AttemptId
from desktop.background import Background
from desktop.presenters.facts import Screen, SignInRefused
from desktop.presenters.room import RoomPresenter
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.ui.candidate_room import build_window
from desktop.ui.desk.attempts_page import AttemptsPage
from desktop.ui.desk.desk_view import DeskView
from desktop.ui.proctor.sheet import ReasonSheet
from desktop.ui.theme import LIGHT, apply_theme
from desktop.ui.views.handed_view import HandedView
from desktop.ui.views.proctor_view import ProctorView
from desktop.ui.widgets.panel import Panel
from sync_server.services.project_attempt import project_stale
from sync_server.services.take_in_results import take_in_results
from sync_server.services.view_attempt import view_attempt
from tests.builders import Q1, Q3, Q4, answers, responded
from tests.contract.offline import PIN, Offline, make_offline
from tests.desktop.ui.conftest import activate
from tests.end_to_end.test_unlock_by_code import PATIENCE_MS, Desk, carrel
from tests.fakes.lock import FakeLock

HOLDS = LockdownPolicy(unlock=(UnlockWay.CODE, UnlockWay.PASSWORD))


@pytest.fixture(autouse=True)
def _cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut the network: no name is found, no connection is made."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def offline(tmp_path: Path) -> Iterator[Offline]:
    """A server in another building, and what it published."""
    (tmp_path / "stick").mkdir()
    with make_offline(tmp_path, lockdown=HOLDS) as offline:
        yield offline


@contextmanager
def computer(offline: Offline, name: str, qtbot: QtBot, *, at_desk: bool = False) -> Iterator[Desk]:
    """Give a computer with its window open."""
    with ExitStack() as stack:
        device = stack.enter_context(offline.computer(name).opened())
        background, lock = Background(), FakeLock()
        room = RoomPresenter(device, background, lock, "1.0")
        window = build_window(room, media=room.media)
        qtbot.addWidget(window, before_close_func=lambda window: window.disengage())
        window.resize(1366, 768)
        activate(qtbot, window)
        room.open(at_desk=at_desk)
        desk = Desk(room, window, lock, qtbot)
        desk.device = device  # type: ignore[attr-defined]  # for looking at the disk
        yield desk
        window.close_for_good()
        room.close()
        background.drain()


def choose(panel: Panel, path: Path, qtbot: QtBot) -> None:
    """Type a path into a panel that asks for one."""
    qtbot.waitUntil(panel.isVisible, timeout=PATIENCE_MS)
    panel.path.field.setText(str(path))  # type: ignore[attr-defined]  # a file panel
    panel.choose.click()  # type: ignore[attr-defined]  # as above


def stored(desk: Desk) -> AttemptId:
    """Return the only attempt on a computer."""
    (row,) = list_attempts(desk.device)  # type: ignore[attr-defined]  # as above
    return AttemptId(row.attempt_id)


def proctor_hands_over(desk: Desk, stick: Path) -> HandedView:
    """Come to the machine by PIN, hand the test over, and wait until its file lies on the stick."""
    desk.room.panel.ask()
    desk.room.panel.try_typed(PIN)
    desk.until(Screen.PROCTOR)
    view = desk.window.stack.currentWidget()
    assert isinstance(view, ProctorView)
    view.give.click()
    assert view.sheets.folders is not None
    choose(view.sheets.folders, stick, desk.qtbot)
    sheet = view.sheets.open
    assert isinstance(sheet, ReasonSheet)
    QTest.keyClicks(sheet.reason.field, "The screen went dark")
    QTest.keyClick(sheet.reason.field, Qt.Key.Key_Return)
    desk.until(Screen.HANDED_OVER)
    handed = desk.window.stack.currentWidget()
    assert isinstance(handed, HandedView)
    desk.qtbot.waitUntil(lambda: handed.title.text() == "Handed over", timeout=PATIENCE_MS)
    return handed


def attempts_page(desk: Desk) -> AttemptsPage:
    """Open the desk's section of attempts."""
    desk.until(Screen.DESK)
    view = desk.window.stack.currentWidget()
    assert isinstance(view, DeskView)
    view.open_section("attempts")
    page = view.pages.currentWidget()
    assert isinstance(page, AttemptsPage)
    return page


def confirm(page: AttemptsPage, desk: Desk) -> None:
    """Show by PIN who one is, and wait until it is done."""
    done: list[object] = []
    desk.room.desk.attempts.done.connect(done.append)
    desk.qtbot.waitUntil(page.pin.isVisible, timeout=PATIENCE_MS)
    QTest.keyClicks(page.pin.pin.field, PIN)
    QTest.keyClick(page.pin.pin.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)


def test_a_whole_sitting_without_a_network(offline: Offline, qapp: QApplication, qtbot: QtBot) -> None:
    """Two computers, a stick, and a server that neither reached: one attempt, all answers, the right score and receipt."""
    apply_theme(qapp, LIGHT)
    stick, sitting = offline.folder / "stick", offline.folder / "morning.carrelsitting"
    sitting.write_bytes(offline.document)
    with computer(offline, "1", qtbot) as desk:
        desk.begin()
        attempt = desk.room.attempt
        assert attempt is not None
        attempt.choose(Q1, responded(Q1, "A").response)
        attempt.choose(Q3, responded(Q3, "a sailor").response)
        view = desk.locked()
        code = carrel(
            "code", str(sitting), "--challenge", view.codes.challenge.text(), home=offline.folder / "proctor"
        )
        QTest.keyClicks(view.pin.field, code)
        QTest.keyClick(view.pin.field, Qt.Key.Key_Return)
        desk.until(Screen.TEST)
        handed = proctor_hands_over(desk, stick)
        (file,) = stick.glob("*.carrelseat")
        assert str(file) in handed.file.text().replace("\u2066", "").replace("\u2069", "")
        handed.on.click()
        desk.until(Screen.SIGN_IN)
        refused: list[SignInRefused] = []
        desk.room.sign_in.refused.connect(refused.append)
        desk.room.sign_in.sign_in("C-1", "open sesame")
        qtbot.waitUntil(lambda: bool(refused), timeout=PATIENCE_MS)
        assert "handed_over" == refused[0].refusal.value
    with computer(offline, "2", qtbot, at_desk=True) as desk:
        page = attempts_page(desk)
        page.take.click()
        choose(page.files, file, qtbot)
        qtbot.waitUntil(lambda: page.sheet is not None, timeout=PATIENCE_MS)
        assert page.sheet is not None
        page.sheet.go.click()
        confirm(page, desk)
        desk.room.desk.leave()
        desk.begin()
        attempt = desk.room.attempt
        assert attempt is not None
        assert {Q1: ("A",), Q3: ("a sailor",)} == answers(attempt.attempt)
        attempt.choose(Q4, responded(Q4, "at sea").response)
        attempt.submit()
        desk.until(Screen.SUBMITTED)
        end = desk.room.end.end
        assert end is not None
        desk.room.open_desk()
        page = attempts_page(desk)
        qtbot.waitUntil(lambda: bool(desk.room.desk.attempts.attempts), timeout=PATIENCE_MS)
        next(one for one in page.findChildren(QPushButton) if one.text().startswith("Export")).click()
        choose(page.folders, stick, qtbot)
        confirm(page, desk)
        id = stored(desk)
        ended = load_attempt(desk.device, id)  # type: ignore[attr-defined]  # for looking at the disk
    (results,) = stick.glob("*.carrelresult")

    told = take_in_results(offline.server, offline.organisation, results, actor="test")
    while project_stale(offline.server, offline.organisation):
        pass
    seen = view_attempt(offline.server, offline.organisation, id)

    assert ["", ""] == [one.refused for one in told]
    assert ("submitted", (), True) == (seen.state, seen.flags, seen.chain_verified)
    assert end.receipt_code == seen.receipt
    assert {"q1": "1", "q3": "1", "q4": "1"}.items() <= {i.item_id: i.score for i in seen.items}.items()
    assert [1, 2] == [seat for seat, _ in seen.seats] == [seat for seat, _ in ended.seats]
    kinds = [one.kind for one in seen.timeline]
    assert {"paused", "unlocked", "panel_opened", "handed_over", "taken_over", "exported"} <= set(kinds)
