"""A small world for faults: the real server as a process, real devices behind a faulty link, and what must stay true.

The ledger is what was ticked: an entry stands in it once the device's log has said that it is on the disk.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from assessment.attempt.attempt import fold
from assessment.attempt.events import Body, Event, Started
from assessment.attempt.origin import attempt_id_for
from assessment.content.media import media_name
from assessment.content.meta import PackMeta
from assessment.ids import AttemptId, DeviceId, PackId
from assessment.pack.build import build_pack
from assessment.pack.seal import SealIdentity
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry, to_event
from desktop.background import Background
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.presenters.facts import SendFacts, SendState
from desktop.presenters.sending import SendingPresenter
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.services.prove_log import prove_log
from desktop.storage.engine import transaction
from desktop.storage.log import delivery, entries_after
from desktop.sync.client import ServerClient
from desktop.ui.messages import of_send
from sync_server.app import open_server
from sync_server.config import read_config
from sync_server.services.make_enrolment_code import make_enrolment_code
from sync_server.services.project_attempt import project_stale
from sync_server.services.publish_pack import PackFacts, publish_pack
from sync_server.services.server import Server
from sync_server.services.verify_log import verify_log
from sync_server.services.view_attempt import AttemptView, view_attempt
from sync_server.storage.frames import LogName, frames_of_log
from sync_server.storage.models import QuarantinedFrame
from tests.assessment.pack.examples import IMAGE, keys, pool
from tests.faults.proxy import Proxy
from tests.sync_server.hall import NOON_MS, answered, initiated, opened_hall, seal_of

ROOT = Path(__file__).parents[2]
SECONDS = 60
SEEN = {
    "sent": "Sent to the server",
    "centre": "Sent to the centre",
    "sending": "Sending…",
    "no_network": "Not sent yet: no network.",
    "foreign": "Not sent yet: ",
    "refused": "Not sent: the server did not accept it.",
}


class ServerProcess:
    """``carrel-server serve`` on a folder, as a process that can be killed and comes back on the same port."""

    def __init__(self, folder: Path, *program: str, environment: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.port = 0
        self.program = program or ("-m", "sync_server")
        self.environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Serve; return when it answers."""
        command = [sys.executable, *self.program, "serve", "--port", str(self.port), "--data"]
        with (self.folder / "server.log").open("ab") as told:
            self._process = subprocess.Popen(
                [*command, str(self.folder)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=told,
                env=os.environ | self.environment,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.startswith(b"Serving on http://127.0.0.1:"), (self.folder / "server.log").read_text()
        self.port = int(line.rsplit(b":", 1)[1].split(b".")[0])

    def kill(self) -> None:
        """End it at once, as a power cut of the process."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it in good order."""
        self._end(signal.SIGTERM)

    def wait(self) -> int:
        """Return its exit code once it has ended by itself."""
        assert self._process is not None
        return self._process.wait(SECONDS)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is not None:
            if process.poll() is None:
                process.send_signal(how)
            process.wait(SECONDS)
            assert process.stdout is not None
            process.stdout.close()


@dataclass
class Seen:
    """What a person saw of sending, in order."""

    facts: list[SendFacts] = field(default_factory=list)

    def hear(self, facts: SendFacts) -> None:
        """Take in what is shown."""
        self.facts.append(facts)

    @property
    def words(self) -> list[str]:
        """The sentences, in order, without repetition."""
        told = [of_send(facts) for facts in self.facts]
        return [one for place, one in enumerate(told) if not place or told[place - 1] != one]

    def said(self, beginning: str) -> bool:
        """Say whether a sentence with this beginning was shown."""
        return any(one.startswith(beginning) for one in self.words)


class Station:
    """One computer behind the link: its installation, its engine of sending, and the ledger."""

    def __init__(self, world: "World", folder: Path, *, url: str = "") -> None:
        self.world = world
        self.folder = folder
        self.ledger: list[LogEntry] = []
        self.seen = Seen()
        self.acknowledged = 0
        self._url = url or world.proxy.url
        self.seqs: dict[str, int] = {}
        self._engine: tuple[Background, SendingPresenter, ServerClient] | None = None
        self.device: Device = self._open()

    # ------------------------------------------------------------------------------------------------- life

    def join(self, code: str) -> None:
        """Enrol at the server, over the link."""
        client = ServerClient(self._url)
        request = enrolment_request(self.device, code=code, name="desk", app_version="0.1.0")
        keep_enrolment(self.device, self._url, client.enrol(request))
        client.close()

    def reopen(self) -> None:
        """End the application and start it again."""
        self.close()
        self.device = self._open()

    def close(self) -> None:
        """End the application."""
        self.rest()
        close_device(self.device)

    def client(self) -> ServerClient:
        """Return a client that asks as this computer, over the link."""
        return ServerClient(self._url, self.device.secrets.get(TOKEN) or "")

    def _open(self) -> Device:
        paths = Paths(self.folder)
        paths.make()
        if not paths.key_file.exists():
            KeyFile(paths.key_file).put(SEAL_KEY, seal_of(99).secret)
        return open_device(paths, SystemClock(), os.urandom)

    # ------------------------------------------------------------------------------------------------- work

    def attempt(self, number: int = 1) -> AttemptId:
        """Return the id of an attempt that this computer begins."""
        return attempt_id_for(self.device.device_id, NOON_MS + number, initiated().seed)

    def tick(
        self, *bodies: Body, attempt: int = 1, id: AttemptId | None = None, at_ms: int | None = None
    ) -> None:
        """Store events of an attempt; what is stored is in the ledger."""
        id = id or self.attempt(attempt)
        if self._engine:
            self._engine[0].on_database(lambda: self._tick(bodies, attempt, id, at_ms))
        else:
            self._tick(bodies, attempt, id, at_ms)

    def _tick(self, bodies: Sequence[Body], attempt: int, id: AttemptId, at_ms: int | None) -> None:
        for body in bodies:
            seq = self.seqs.get(id, 0) + 1
            at = NOON_MS + attempt if seq == 1 else NOON_MS + seq * 1_000 if at_ms is None else at_ms
            event = Event(id, self.device.device_id, seq, at, (seq - 1) * 1_000, self.world.pack_hash, body)
            self.ledger.append(self.device.log.append(event))
            self.seqs[id] = seq

    def work(self, count: int, attempt: int = 1) -> None:
        """Begin an attempt where it has not begun, and give so many answers."""
        if self.attempt(attempt) not in self.seqs:
            self.tick(initiated(), Started(), attempt=attempt)
        place = len(self.ledger)
        texts = (f"{number} {os.urandom(3).hex()}" for number in range(place, place + count))
        self.tick(
            *(answered(f"q{number % 5 + 1}", text) for number, text in enumerate(texts)), attempt=attempt
        )

    # ---------------------------------------------------------------------------------------------- sending

    def run(self) -> SendingPresenter:
        """Let the engine of sending run, as in the application; return it."""
        if self._engine is None:
            background = Background()
            presenter = SendingPresenter(self.device, background, lambda: None, "0.1.0", battery=lambda: None)
            presenter.changed.connect(self.seen.hear)
            client = self.client()
            self._engine = background, presenter, client
            presenter.use(client)
        return self._engine[1]

    def rest(self) -> None:
        """Stop the engine."""
        if self._engine is not None:
            background, presenter, client = self._engine
            self._engine = None
            presenter.stop()
            background.drain()
            client.close()
            presenter.deleteLater()
            background.deleteLater()

    def until(self, true: Callable[[], bool], qtbot: QtBot, seconds: float = SECONDS) -> None:
        """Let the engine run until something is true."""
        self.run()
        qtbot.waitUntil(true, timeout=round(1000 * seconds))

    def until_sent(self, qtbot: QtBot, seconds: float = SECONDS) -> None:
        """Let the engine run until the person is told that all is sent, and see that this is so."""
        presenter = self.run()
        presenter.try_now()
        last = self.device.log.last
        self.until(
            lambda: (
                presenter.facts.state is SendState.SENT
                and not presenter.facts.unsent
                and self.told().acknowledged >= last
            ),
            qtbot,
            seconds,
        )

    def told(self) -> Any:  # a Delivery
        """Return what the device knows of the server's copy."""
        with transaction(self.device.engine) as session:
            return delivery(session, self.device.epoch)

    # --------------------------------------------------------------------------------------------- what holds

    def log(self) -> list[LogEntry]:
        """Return the device's log as it lies in its database."""
        with transaction(self.device.engine) as session:
            return entries_after(session, self.device.epoch, 0, 10_000_000)

    def check(self, *, whole: bool = True, folded: bool = True) -> None:
        """Assert I1 to I4 of this computer, and I7 where ``folded``. ``whole``: the server has all."""
        mine = self.log()
        assert len(self.ledger) == len(mine), (len(self.ledger), len(mine), self.seen.words)
        assert self.ledger == mine, [p for p in zip(self.ledger, mine, strict=True) if p[0] != p[1]][:2]
        assert prove_log(self.device).whole, "I1: and the chain holds"
        theirs = self.world.entries(self)
        assert theirs == mine[: len(theirs)], "I2, I4: the server has a prefix of the log, each entry once"
        told = self.told().acknowledged
        assert told <= len(theirs), "I3: nothing is acknowledged that the server has not"
        assert self.acknowledged <= len(theirs), "I3: and the cursor does not go back"
        self.acknowledged = len(theirs)
        if whole:
            assert mine == theirs, "nothing is lost"
            for id in dict.fromkeys(entry.attempt_id for entry in mine if folded):
                self.check_fold(id)

    def check_fold(self, id: AttemptId) -> None:
        """Assert I7: both ends make the same attempt of the same events, each of them once."""
        events = [to_event(entry, self.device.device_id) for entry in self.log() if entry.attempt_id == id]
        view = self.world.view(id)
        assert [event.seq for event in events] == sorted(one.seq for one in view.timeline if not one.branch)
        mine = fold(id, events)
        assert mine.responses, "there is something to compare"
        assert {item: r.as_map() for item, r in mine.responses.items() if r.variables} == {
            item.item_id: item.response for item in view.items if item.response
        }


class World:
    """The server's process, the link, and the computers behind it."""

    def __init__(self, folder: Path, *program: str, environment: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.server = ServerProcess(folder / "server", *program, environment=environment)
        with opened_hall(folder / "server") as hall:
            self.organisation = hall.organisation
            self.pack_hash = hall.publish().pack_hash
            hall.sitting(attempts_allowed=0)
            self._codes = [hall.code()]  # the first computer joins without a writer beside the server
        self.server.start()
        self.proxy = Proxy(self.server.port)
        self.stations: list[Station] = []
        self._count = 0
        self._inside: Server | None = None

    def station(self, name: str = "", *, join: bool = True) -> Station:
        """Return a new computer that has joined."""
        self._count += 1
        station = Station(self, self.folder / (name or f"desk-{self._count}"))
        self.stations.append(station)
        if join:
            station.join(self.code())
        return station

    def code(self) -> str:
        """Return a code by which a computer may join."""
        if self._codes:
            return self._codes.pop()
        with self.inside() as server:
            made = make_enrolment_code(server, self.organisation, centre="", url="", days=7, actor="test")
        return made.code

    def adopt(self, folder: Path) -> Station:
        """Return a computer whose folder is there already, a copy of another's say."""
        station = Station(self, folder)
        self.stations.append(station)
        return station

    @contextmanager
    def inside(self) -> Iterator[Server]:
        """Look into the server's folder, beside the process that serves it."""
        if self._inside is None:
            self._inside = open_server(read_config({}, self.folder / "server"))
        yield self._inside

    def leave(self) -> None:
        """Hold nothing of the server's folder open."""
        inside, self._inside = self._inside, None
        if inside is not None:
            inside.close()

    def entries(self, station: Station, epoch: str = "") -> list[LogEntry]:
        """Return what the server has of a log and counts, proved anew."""
        log = self.log_name(station.device.device_id, epoch or station.device.epoch)
        with self.inside() as server:
            facts = verify_log(server, log)
            with server.database.look() as connection:
                stored = frames_of_log(connection, log)
        assert facts.verified, "I2: the server's copy proves itself"
        entries = [
            entry
            for one in stored
            for entry in decode_frame(one.data).entries
            if one.first <= entry.dseq <= one.last and one.last <= facts.cursor  # more may come meanwhile
        ]
        assert list(range(1, facts.cursor + 1)) == [entry.dseq for entry in entries], "I2: 1..cursor, once"
        return entries

    def publish(self, megabytes: float, version: int) -> PackFacts:
        """Publish a pack of about this size."""
        count = max(1, round(megabytes / 2))
        pictures = [IMAGE + os.urandom(round(megabytes * 1e6 / count)) for _ in range(count)]
        content = replace(pool(), media={**pool().media, **{media_name(one): one for one in pictures}})
        with self.inside() as server:
            own = server.keys(self.organisation)
            data = build_pack(
                content,
                keys(),
                PackMeta(PackId("harbours"), version, "Harbours"),
                issuer=own.issuer,
                content_identity=SealIdentity.generate(),
                keys_identity=SealIdentity.generate(),
                organisation_recipient=own.identity.recipient,
            )
            return publish_pack(server, self.organisation, data, opens_ms=None, actor="test")

    def cursor(self, station: Station) -> int:
        """Return how much the server has of a computer's log, proved anew."""
        with self.inside() as server:
            facts = verify_log(server, self.log_name(station.device.device_id, station.device.epoch))
        assert facts.verified, "I2"
        return facts.cursor

    def log_name(self, device_id: DeviceId, epoch: Any) -> LogName:
        """Return a log by its name."""
        return LogName(self.organisation, device_id, epoch)

    def view(self, id: AttemptId) -> AttemptView:
        """Return the attempt as the server understands it, once it has thought about it."""
        with self.inside() as server:
            while project_stale(server, self.organisation):
                pass
            return view_attempt(server, self.organisation, id)

    def quarantined(self, station: Station) -> list[QuarantinedFrame]:
        """Return what was set aside of a computer's frames."""
        found = sa.select(QuarantinedFrame).where(QuarantinedFrame.device_id == station.device.device_id)
        with self.inside() as server, server.database.read() as session:
            return list(session.scalars(found))

    def close(self) -> None:
        """End everything."""
        for station in self.stations:
            station.close()
        self.leave()
        self.proxy.close()
        self.server.kill()


def waited(true: Callable[[], bool], seconds: float = SECONDS) -> None:
    """Wait for what another process does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.005)
