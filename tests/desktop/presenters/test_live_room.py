"""The live view against a real server over loopback, with a clock that is moved: truthful about what is not known."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import LOCK
from assessment.attempt.command import CommandKind
from assessment.attempt.events import Incident, Paused
from assessment.sync.messages import Heartbeat
from desktop.background import Background
from desktop.errors import Offline, ServerRefused
from desktop.presenters import live_room as module
from desktop.presenters.desk import DeskPresenter
from desktop.presenters.live_facts import UNSEEN_MS, AlarmKind, Sent, Stage, Stands, Tile
from desktop.presenters.live_room import LiveRoomPresenter
from desktop.presenters.live_session import complete_address
from desktop.presenters.sound import SoundPresenter
from desktop.services.running_attempt import RunningAttempt
from desktop.sync.staff_client import StaffClient, StaffSession
from sync_server.app import compose
from sync_server.services.add_staff import add_staff
from sync_server.services.project_attempt import project_stale
from sync_server.services.release_pack import release_pack
from sync_server.services.roles import Role
from sync_server.storage import models
from tests.builders import SERVER_URL, started
from tests.contract.line import Line, make_line
from tests.contract.loopback import serving
from tests.contract.test_commands import obey
from tests.desktop.presenters.helpers import Heard
from tests.fakes.lock import FakeLock

NAME, PASSWORD = "Ms Lee", "a long enough password"


class Silent:
    """A loudspeaker that keeps what it was given."""

    played: list[bytes]

    def __init__(self, data: bytes) -> None:
        self.played.append(data)
        self.ended = True

    def start(self) -> None:
        """Nothing is to be heard."""

    def close(self) -> None:
        """Nothing is to be given back."""


class Cut(StaffClient):
    """A line to the server that can be cut."""

    cut = False

    def room(self, sitting_id: str) -> object:  # type: ignore[override]  # whatever the real one returns
        if Cut.cut:
            raise Offline("timeout")
        return super().room(sitting_id)

    def order(self, order: object) -> object:  # type: ignore[override]  # as above
        if Cut.cut:
            raise Offline("timeout")
        return super().order(order)  # type: ignore[arg-type]  # as above


class Watch:
    """A proctor's computer that watches a room with one test under way."""

    def __init__(self, line: Line, url: str, background: Background, qtbot: QtBot) -> None:
        self.line, self.url, self.qtbot = line, url, qtbot
        Silent.played = []
        Cut.cut = False
        sound = SoundPresenter(background, play=Silent)  # type: ignore[arg-type]  # as far as it is used
        self.clients: list[Cut] = []
        self.live = LiveRoomPresenter(line.device, background, connect=self.connect, sound=sound)
        self.alarmed, self.refused = Heard(self.live.alarmed), Heard(self.live.refused)
        self.running: RunningAttempt = started(line.device)
        self.sent()

    def connect(self, address: str) -> Cut:
        """Return a client of the server at an address."""
        self.clients.append(Cut(address))
        return self.clients[-1]

    def sent(self) -> None:
        """Let the server have and read all that the device has recorded."""
        self.line.push_all()
        while project_stale(self.line.server, self.line.organisation):
            pass

    def beat(self, **more: object) -> None:
        """Let the device say how it is."""
        self.line.client.heartbeat(Heartbeat(app_version="1", device_ms=1, unsent=0, **more))  # type: ignore[arg-type]  # its fields

    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(so, timeout=15_000)

    def watch(self) -> None:
        """Sign in and watch the sitting."""
        self.live.sign_in(self.url, NAME, PASSWORD)
        self.until(lambda: bool(self.live.facts.sittings))
        self.live.choose(self.live.facts.sittings[0].id)
        self.until(lambda: self.live.facts.known)

    def pass_time(self, ms: int) -> None:
        """Let time pass, and the server answer once more."""
        self.line.clock.advance(ms)
        now = self.line.clock.monotonic_ms()
        self.until(lambda: self.live._heard_ms == now)

    @property
    def tile(self) -> Tile:
        """The tile of the candidate who sits here."""
        return next(one for one in self.live.facts.tiles if one.number == "C-1")

    def kinds(self) -> list[AlarmKind]:
        """Return the kinds of all alarms that were told, in order."""
        return [alarm.kind for told in self.alarmed.words for alarm in told]


@pytest.fixture
def watch(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Somebody who may watch, and does not yet."""
    monkeypatch.setattr(module, "POLL_SECONDS", 0.05)
    monkeypatch.setattr(module, "LONGEST_SECONDS", 0.1)
    monkeypatch.setattr(module, "TICK_MS", 50)
    background = Background()
    with make_line(tmp_path) as line, serving(compose(line.server)) as url:
        release_pack(line.server, line.organisation, "ports", 1, actor="test")
        line.pull()
        add_staff(
            line.server, line.organisation, name=NAME, role=Role.PROCTOR, password=PASSWORD, actor="test"
        )
        watch = Watch(line, url, background, qtbot)
        yield watch
        watch.live.stop()
        background.drain()
        for client in watch.clients:
            client.close()


def test_the_server_of_this_installation_is_offered(watch: Watch) -> None:
    """Who comes to the desk finds the address that is known here, and nothing is asked of anybody."""
    watch.live.begin()
    watch.until(lambda: watch.live.facts.address == SERVER_URL)

    assert Stage.SIGNED_OUT is watch.live.facts.stage


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("exams.example", "https://exams.example"), (" http://h:1/ ", "http://h:1"), ("", "")],
)
def test_an_address_may_leave_out_its_scheme(typed: str, meant: str) -> None:
    """Without a scheme the safe one is meant."""
    assert meant == complete_address(typed)


def test_a_wrong_password_is_told_and_may_be_tried_again(watch: Watch) -> None:
    """Nobody is signed in, the reason is told, and the right one works then."""
    watch.live.sign_in(watch.url, NAME, "wrong")
    watch.until(lambda: len(watch.refused) == 1)
    (error,) = watch.refused.words
    busy = watch.live.facts.busy
    watch.watch()

    assert isinstance(error, ServerRefused)
    assert ("credentials_wrong", False) == (error.code, busy)
    assert Stage.WATCHING is watch.live.facts.stage


def test_the_room_is_shown_as_the_server_tells_it(watch: Watch) -> None:
    """Every candidate has a tile; who sits is at work, who has not begun is said so."""
    watch.watch()

    assert {"C-1": Stands.AT_WORK, "C-2": Stands.NOT_BEGUN} == {
        one.number: one.stands for one in watch.live.facts.tiles
    }
    assert ("", []) == (watch.live.facts.contact.error or "", watch.kinds())


def test_a_lock_is_told_with_sign_word_and_sound(watch: Watch) -> None:
    """Locked at the computer, it is an alarm here at once, heard once; what happens meanwhile is told as well."""
    watch.watch()
    watch.running.record(Incident("window_above", "Notes"), Paused(LOCK))
    watch.sent()
    watch.until(lambda: AlarmKind.LOCKED in watch.kinds())

    assert Stands.LOCKED is watch.tile.stands
    assert sorted((AlarmKind.LOCKED.value, AlarmKind.INCIDENT.value)) == sorted(
        kind.value for kind in watch.kinds()
    )
    watch.until(lambda: bool(Silent.played))
    watch.pass_time(1_000)
    watch.pass_time(1_000)
    assert 1 == len(Silent.played)
    assert watch.tile.fresh


def test_muted_alarms_are_seen_and_not_heard(watch: Watch) -> None:
    """Without sound an alarm is still told, listed and shown."""
    watch.watch()
    watch.live.mute(True)
    watch.beat(battery_percent=9)
    watch.until(lambda: watch.kinds() == [AlarmKind.BATTERY])

    assert [] == Silent.played
    assert [AlarmKind.BATTERY] == [one.kind for one in watch.live.facts.alarms]
    watch.live.acknowledge_all()
    assert [True] == [one.acknowledged for one in watch.live.facts.alarms]
    assert not watch.tile.fresh


def test_not_seen_for_forty_seconds(watch: Watch) -> None:
    """While the server answers and hears nothing of a device, the age is told by its clock, and at forty seconds the alarm."""
    watch.watch()
    for _ in range(UNSEEN_MS // 5_000 - 1):
        watch.pass_time(5_000)
    before = (watch.tile.unseen, watch.kinds())
    watch.pass_time(5_500)
    unseen = watch.tile
    watch.beat()
    watch.until(lambda: not watch.tile.unseen)

    assert (False, []) == before
    assert UNSEEN_MS <= (unseen.seen_ms or 0) < UNSEEN_MS + 10_000
    assert [AlarmKind.UNSEEN] == watch.kinds()
    assert [False] == [one.stands for one in watch.live.facts.alarms]


def test_when_the_server_is_away_nothing_is_guessed(watch: Watch) -> None:
    """Since when is told; the tiles stay and grow older; nobody is said to be unseen; one alarm names the server."""
    watch.watch()
    seen = watch.tile.seen_ms or 0
    Cut.cut = True
    watch.line.clock.advance(125_000)
    watch.until(lambda: watch.live.facts.contact.lost_ms is not None and AlarmKind.SERVER in watch.kinds())
    away = watch.live.facts
    Cut.cut = False
    watch.beat()
    watch.until(lambda: watch.live.facts.contact.lost_ms is None)

    assert 2 == len(away.tiles)
    old = next(one for one in away.tiles if one.number == "C-1")
    assert (Stands.AT_WORK, False) == (old.stands, old.unseen)
    assert (old.seen_ms or 0) >= seen + 125_000
    assert (away.contact.lost_ms or 0) >= 125_000
    assert [AlarmKind.SERVER] == watch.kinds()


def test_an_order_is_followed_until_it_is_done(watch: Watch) -> None:
    """Given to all, waiting, carried out by the device, and said to be done when its log says so."""
    watch.watch()
    watch.live.order(CommandKind.EXTEND, reason="Alarm", extension_ms=60_000)
    watch.until(lambda: watch.live.facts.orders[0].sent is Sent.GIVEN)
    given = watch.live.facts.orders[0]
    watch.line.pull()
    obey(watch.running)
    watch.sent()
    watch.until(lambda: watch.live.facts.orders[0].applied == 1)

    assert (1, 0, "") == (given.waiting, given.applied, given.name)
    assert 0 == watch.live.facts.orders[0].waiting
    assert 60_000 == watch.running.attempt.extended_ms


def test_an_order_that_was_not_sent_is_kept_and_sent_again(watch: Watch) -> None:
    """Without an answer nothing was told as far as anybody knows; sent again, it is told once."""
    watch.watch()
    Cut.cut = True
    watch.live.order(CommandKind.MESSAGE, (watch.tile.attempt_id,), text="Hello")
    watch.until(lambda: watch.live.facts.orders[0].sent is Sent.NOT_SENT)
    kept = watch.live.facts.orders[0]
    Cut.cut = False
    watch.live.send_again(kept.id)
    watch.until(lambda: watch.live.facts.orders[0].sent is Sent.GIVEN)

    assert ("Candidate 1", "Hello") == (kept.name, kept.words)
    assert isinstance(kept.error, Offline)
    assert 1 == len(watch.live.facts.orders) == watch.live.facts.orders[0].waiting


def test_an_order_without_a_place_is_refused_by_name(watch: Watch) -> None:
    """What a test has no place for is told with whose it is and why."""
    watch.watch()
    watch.live.order(CommandKind.UNLOCK, (watch.tile.attempt_id,))
    watch.until(lambda: watch.live.facts.orders[0].sent is Sent.GIVEN)

    assert (("Candidate 1", "not_locked"),) == watch.live.facts.orders[0].refusals


def test_a_session_that_ends_is_told(watch: Watch) -> None:
    """When the server does not know the session any more nothing is shown of the room, and one can sign in again."""
    watch.watch()
    watch.line.clock.advance(400 * 3_600_000)
    watch.until(lambda: watch.live.facts.stage is Stage.SIGNED_OUT)

    assert (True, (), "") == (watch.live.facts.over, watch.live.facts.tiles, watch.live.facts.title)
    assert NAME == watch.live.facts.name


def test_signing_out_ends_the_session_on_the_server(watch: Watch) -> None:
    """Nothing of it is left there or here, and nothing is asked any more."""
    watch.watch()
    client = watch.live._session._client
    assert client is not None
    held = StaffClient(watch.url, server=client._server)
    watch.live.sign_out()

    def ended() -> bool:
        try:
            held.sittings()
        except Exception:  # noqa: BLE001  # signed out, or closed behind us: either way it is over
            return True
        return False

    watch.until(ended)
    assert (Stage.SIGNED_OUT, ()) == (watch.live.facts.stage, watch.live.facts.tiles)
    with_room = Heard(watch.live.changed)
    watch.line.clock.advance(10_000)
    assert 0 == len(with_room)


def test_who_leaves_while_signing_in_is_signed_out_too(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session that begins when nobody waits for it any more is ended on the server, and is nobody's here."""
    there, go_on = Event(), Event()
    real = StaffClient.sign_in

    def slowly(client: StaffClient, name: str, password: str) -> StaffSession:
        session = real(client, name, password)
        there.set()
        go_on.wait(10)
        return session

    def sessions() -> int:
        with watch.line.server.database.read() as session:
            open_ones = sa.select(models.StaffSession).where(models.StaffSession.ended_ms.is_(None))
            return len(session.scalars(open_ones).all())

    monkeypatch.setattr(Cut, "sign_in", slowly)
    watch.live.sign_in(watch.url, NAME, PASSWORD)
    watch.until(there.is_set)
    begun = sessions()
    watch.live.sign_out()
    go_on.set()
    watch.until(lambda: sessions() == 0)

    assert 1 == begun
    assert (Stage.SIGNED_OUT, False) == (watch.live.facts.stage, watch.live._session.signed_in)


def test_while_nobody_looks_nothing_is_asked_or_heard(watch: Watch) -> None:
    """Away from the desk the room rests; back at it, what has happened meanwhile is told."""
    watch.watch()
    watch.live.rest()
    watch.beat(battery_percent=3)
    watch.line.clock.advance(2_000)
    resting = watch.kinds()
    watch.live.wake()
    watch.until(lambda: watch.kinds() == [AlarmKind.BATTERY])

    assert [] == resting


def test_another_room_begins_anew(watch: Watch) -> None:
    """Going back to the sittings forgets the tiles and alarms of the room before."""
    watch.watch()
    watch.beat(battery_percent=3)
    watch.until(lambda: bool(watch.live.facts.alarms))
    watch.live.leave_room()
    watch.until(lambda: watch.live.facts.stage is Stage.CHOOSING and not watch.live.facts.busy)

    assert ((), (), ()) == (watch.live.facts.tiles, watch.live.facts.alarms, watch.live.facts.orders)


def test_who_leaves_the_desk_is_signed_out(watch: Watch) -> None:
    """A candidate may sit here next: nothing of the room is left, and the session is over on the server too."""
    desk = DeskPresenter(watch.line.device, watch.live._background, FakeLock())
    desk.live = watch.live
    watch.watch()
    cookies = watch.clients[-1]
    desk.end()

    assert (Stage.SIGNED_OUT, (), False) == (
        watch.live.facts.stage,
        watch.live.facts.tiles,
        watch.live._session.signed_in,
    )
    assert cookies is not watch.live._session._client
