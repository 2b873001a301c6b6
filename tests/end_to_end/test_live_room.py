"""Two candidates sit, one is locked, one goes dark: the proctor's live view shows both truthfully, and what it orders is done."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assessment.attempt.command import CommandKind
from assessment.pack.seal import SealIdentity
from desktop.background import Background
from desktop.paths import Paths
from desktop.presenters import live_room, sending
from desktop.presenters.facts import Screen
from desktop.presenters.live_facts import UNSEEN_MS, AlarmKind, Stands, Tile
from desktop.presenters.room import RoomPresenter
from desktop.presenters.route import Route
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.sync.client import ServerClient
from desktop.ui.candidate_room import build_window
from desktop.ui.desk.live.candidate_sheet import CandidateSheet
from desktop.ui.desk.live.live_room_section import LiveRoomSection
from desktop.ui.desk.live.order_sheets import MessageSheet
from desktop.ui.theme import LIGHT, apply_theme
from sync_server.app import compose
from sync_server.services.add_staff import add_staff
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.release_pack import release_pack
from sync_server.services.roles import Role
from sync_server.storage.models import StaffSession
from tests.builders import Draw
from tests.contract.line import Line, make_line
from tests.contract.loopback import serving
from tests.desktop.presenters.helpers import Heard
from tests.desktop.presenters.in_room import Room
from tests.desktop.ui.conftest import activate
from tests.desktop.ui.gallery_live import section
from tests.fakes.lock import FakeLock

NAME, PASSWORD = "Ms Lee", "a long enough password"
PATIENCE_MS = 30_000


def join(line: Line, url: str, folder: Path, name: str) -> Device:
    """Return another computer that has joined the organisation."""
    Paths(folder).make()
    KeyFile(Paths(folder).key_file).put(SEAL_KEY, SealIdentity.generate().secret)
    device = open_device(Paths(folder), line.clock, Draw(name))
    made = make_enrolment_code(line.server, line.organisation, centre="", url="", days=1, actor="test")
    client = ServerClient(url)
    reply = client.enrol(enrolment_request(device, code=made.code, name=name, app_version="1"))
    client.close()
    keep_enrolment(device, url, reply)
    return device


class Sitter:
    """A candidate at a computer of their own, which sends by itself."""

    def __init__(self, device: Device, number: str, qtbot: QtBot, stack: ExitStack) -> None:
        self.clients: list[Route] = []
        self.background = threads_and_clients(stack, self.clients)
        self.room = Room(device, self.background, qtbot)
        stack.callback(self.room.presenter.close)
        keep_clients(self.room.presenter, self.clients)
        self.room.open()
        self.room.to_test(number)
        attempt = self.room.presenter.attempt
        assert attempt is not None
        self.said = Heard(attempt.said)
        attempt.said.connect(attempt.message_shown)  # as the screen says it

    def pull_the_cable(self) -> None:
        """Let nothing of this computer come through; its connections stay, for when it is put in again."""
        self.room.presenter.sending.use(None)

    def put_it_in(self) -> None:
        """Let it send again."""
        self.room.presenter.sending.use(self.clients[-1])


def threads_and_clients(stack: ExitStack, clients: list[Route]) -> Background:
    """Return an application's threads. In the end they are waited for, and only then the connections are closed."""
    others = set(threading.enumerate())
    background = Background()
    own = set(threading.enumerate()) - others

    def end() -> None:
        background.drain()
        for thread in own:
            thread.join(PATIENCE_MS / 1000)
        for client in clients:
            client.close()

    stack.callback(end)
    return background


def keep_clients(room: RoomPresenter, clients: list[Route]) -> None:
    """Keep the connections that a room makes, to be closed in the end."""
    room.welcome.server_known.connect(lambda client: clients.append(client) if client else None)


class Hall:
    """Both of them, the proctor's window, and the clock of all."""

    def __init__(self, folder: Path, qtbot: QtBot, stack: ExitStack) -> None:
        self.qtbot = qtbot
        self.line = line = stack.enter_context(make_line(folder))
        url = stack.enter_context(serving(compose(line.server)))
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        add_staff(
            line.server, line.organisation, name=NAME, role=Role.PROCTOR, password=PASSWORD, actor="test"
        )
        devices = [join(line, url, folder / name, name) for name in ("north-1", "north-2", "desk")]
        for device in devices:
            stack.callback(close_device, device)
        self.first = Sitter(devices[0], "C-1", qtbot, stack)
        self.second = Sitter(devices[1], "C-2", qtbot, stack)
        clients: list[Route] = []
        background = threads_and_clients(stack, clients)
        self.room = RoomPresenter(devices[2], background, FakeLock(), "1.0")
        stack.callback(self.room.close)
        keep_clients(self.room, clients)
        self.window = build_window(self.room, media=self.room.media)
        stack.callback(self.window.close_for_good)
        self.window.resize(1366, 768)
        activate(qtbot, self.window)
        self.room.open(at_desk=True)
        self.until(lambda: self.room.screen is Screen.DESK)
        self.live = self.room.desk.live
        stack.callback(self._sign_out)
        self.section: LiveRoomSection = section(self.window)
        page = self.section.sign_in
        self.until(lambda: page.address.words() == url)
        page.name.field.setText(NAME)
        page.password.field.setText(PASSWORD)
        page.on.click()
        self.until(lambda: bool(self.section.sittings.watch))
        next(iter(self.section.sittings.watch.values())).click()
        self.section.room.sound.click()  # nobody is to hear it
        self.until(lambda: self.tile("C-1").stands is self.tile("C-2").stands is Stands.AT_WORK)

    def _sign_out(self) -> None:
        """Sign out, and wait until the server knows: what ends a session is begun before the threads are told to end."""
        self.live.sign_out()
        self.until(lambda: not self._sessions())

    def _sessions(self) -> int:
        with self.line.server.database.read() as session:
            rows = session.query(StaffSession).filter(StaffSession.ended_ms.is_(None))
            return rows.count()

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(so, timeout=PATIENCE_MS)

    def tile(self, number: str) -> Tile:
        """Return a candidate's tile, as it is on the screen."""
        nobody = Tile("", number, "")
        return next((one.tile for one in self.section.room.grid.tiles if one.tile.number == number), nobody)

    def pass_time(self, ms: int) -> None:
        """Let time pass on every clock, the computers that send say how they are, and the proctor's ask again."""
        self.line.clock.advance(ms)
        now = self.line.clock.monotonic_ms()
        self.until(lambda: self.live._heard_ms == now)

    def alarms(self) -> set[tuple[AlarmKind, str]]:
        """Return what is the matter now, and with whom."""
        return {(one.kind, one.name) for one in self.live.facts.alarms if one.stands}


@pytest.fixture
def hall(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    """Two who sit and one who watches."""
    monkeypatch.setattr(sending, "LISTEN_SECONDS", 0.1)
    monkeypatch.setattr(sending, "AFTER_EVENT_SECONDS", 0.05)
    monkeypatch.setattr(live_room, "POLL_SECONDS", 0.1)
    apply_theme(qapp, LIGHT)
    with ExitStack() as stack:
        yield Hall(tmp_path, qtbot, stack)


def test_a_room_with_one_locked_and_one_dark(hall: Hall) -> None:
    """Seen as they are, told a message, one unlocked from afar: applied on both computers, and shown as applied."""
    hall.first.room.lock.see("foreign_windows", "window_above", "Notes")
    hall.first.room.until(Screen.LOCKED)
    hall.until(lambda: hall.tile("C-1").stands is Stands.LOCKED and hall.tile("C-1").serious == 1)
    locked = hall.tile("C-1")
    hall.second.pull_the_cable()
    for _ in range(UNSEEN_MS // 5_000 + 1):
        hall.pass_time(5_000)
    hall.until(lambda: hall.tile("C-2").unseen)
    dark, seen = hall.tile("C-2"), hall.tile("C-1")
    matter = hall.alarms()

    page = hall.section.room
    page.to_all[CommandKind.MESSAGE].click()
    sheet = page.orders.open
    assert isinstance(sheet, MessageSheet)
    sheet.words.setPlainText("Please stay seated.")
    sheet.go.click()
    hall.until(lambda: hall.live.facts.orders[0].applied == 1)
    half = hall.live.facts.orders[0]
    next(one for one in page.grid.tiles if one.tile.number == "C-1").click()
    assert isinstance(page.sheet, CandidateSheet)
    page.sheet.orders[CommandKind.UNLOCK].click()
    assert page.orders.open is not None
    page.orders.open.go.click()
    hall.first.room.until(Screen.TEST)
    hall.until(lambda: hall.tile("C-1").stands is Stands.AT_WORK)
    hall.second.put_it_in()
    hall.until(lambda: hall.live.facts.orders[1].applied == 2)
    hall.until(lambda: not hall.tile("C-2").unseen)

    assert ("window_above", True) == (locked.locked_for, bool(locked.incidents))
    assert (Stands.AT_WORK, True) == (dark.stands, (dark.seen_ms or 0) >= UNSEEN_MS)
    assert (Stands.LOCKED, False) == (seen.stands, seen.unseen)
    assert {(AlarmKind.LOCKED, "Candidate 1"), (AlarmKind.UNSEEN, "Candidate 2")} <= matter
    assert (1, 1) == (half.applied, half.waiting)
    assert ["Please stay seated."] == [one.text for one in hall.first.said.words]
    assert ["Please stay seated."] == [one.text for one in hall.second.said.words]
    assert (1, 0) == (hall.live.facts.orders[0].applied, hall.live.facts.orders[0].waiting)
    assert {"Candidate 1", "Candidate 2"}.isdisjoint({name for _, name in hall.alarms()}) or {
        AlarmKind.INCIDENT
    } == {kind for kind, name in hall.alarms() if name}
