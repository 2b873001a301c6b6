"""One computer behind the link: its installation, its engine of sending, what a person sees of it, and the ledger.

The ledger is what was ticked: an entry stands in it once the device's log has said that it is on the disk.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from assessment.attempt.events import Body, Event, Started
from assessment.attempt.origin import attempt_id_for
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.log import LogEntry
from assessment.sync.messages import PushReply
from desktop.background import Background
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.presenters.facts import SendFacts, SendState
from desktop.presenters.sending import SendingPresenter
from desktop.secrets import KeyFile
from desktop.services.device import SEAL_KEY, TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.storage.engine import transaction
from desktop.storage.log import Delivery, delivery, entries_after
from desktop.sync.client import ServerClient
from desktop.ui.messages import of_send
from tests.faults import invariants
from tests.faults.invariants import Contact
from tests.sync_server.events import NOON_MS, answered, initiated
from tests.sync_server.signed_log import seal_of

if TYPE_CHECKING:
    from tests.faults.world import World

SECONDS = 60
SEEN = {
    "busy": "Not sent yet: the server is busy.",
    "sent": "Sent to the server",
    "centre": "Sent to the centre",
    "sending": "Sending…",
    "no_network": "Not sent yet: no network.",
    "foreign": "Not sent yet: ",
    "refused": "Not sent: the server did not accept it.",
}


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
        self.url = url or world.proxy.url
        self.seqs: dict[str, int] = {}
        self.contacts: list[Contact] = []
        self.asked = 0
        self.slowest = 0.0
        self._engine: tuple[Background, SendingPresenter, ServerClient] | None = None
        self.device: Device = self._open()

    # ------------------------------------------------------------------------------------------------- life

    def join(self, code: str) -> None:
        """Enrol at the server, over the link."""
        client = ServerClient(self.url)
        request = enrolment_request(self.device, code=code, name="desk", app_version="0.1.0")
        keep_enrolment(self.device, self.url, client.enrol(request))
        client.close()

    def close(self) -> None:
        """End the application."""
        self.rest()
        close_device(self.device)

    def client(self) -> ServerClient:
        """Return a client that asks as this computer, over the link."""
        return _Watched(self)

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
        id, wished = id or self.attempt(attempt), time.monotonic()
        if self._engine:
            self._engine[0].on_database(lambda: self._tick(bodies, attempt, id, at_ms, wished))
        else:
            self._tick(bodies, attempt, id, at_ms, wished)

    def _tick(
        self, bodies: Sequence[Body], attempt: int, id: AttemptId, at_ms: int | None, wished: float
    ) -> None:
        for body in bodies:
            seq = self.seqs.get(id, 0) + 1
            at = NOON_MS + attempt if seq == 1 else NOON_MS + seq * 1_000 if at_ms is None else at_ms
            event = Event(id, self.device.device_id, seq, at, (seq - 1) * 1_000, self.world.pack_hash, body)
            self.ledger.append(self.device.log.append(event))
            self.seqs[id] = seq
            self.slowest, wished = max(self.slowest, time.monotonic() - wished), time.monotonic()

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

    def told(self) -> Delivery:
        """Return what the device knows of the server's copy."""
        with transaction(self.device.engine) as session:
            return delivery(session, self.device.epoch)

    # --------------------------------------------------------------------------------------------- what holds

    def log(self) -> list[LogEntry]:
        """Return the device's log as it lies in its database."""
        with transaction(self.device.engine) as session:
            return entries_after(session, self.device.epoch, 0, 10_000_000)

    def check(self, *, whole: bool = True) -> None:
        """Assert I1 to I6 and I8 of this computer, and I7 where the server has the ``whole`` of its log."""
        invariants.check(self, whole=whole)


class _Watched(ServerClient):
    """The product's client, with what the server answered to each push kept."""

    def __init__(self, station: Station) -> None:
        super().__init__(station.url, station.device.secrets.get(TOKEN) or "")
        self._station = station

    def push(self, device_id: DeviceId, epoch: Epoch, frames: bytes, *, receipt: bool = False) -> PushReply:
        """Send, and keep what came back, unless the link itself has answered."""
        self._station.asked += 1
        reply = super().push(device_id, epoch, frames, receipt=receipt)
        if self._station.world.proxy.weather.answer is None:
            self._station.contacts.append(Contact(frames, reply))
        return reply
