"""A device as a node: the real sending engine, log and rules on a real database; threads and timers are the loop's."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, TypeVar, cast

from assessment.attempt.attempt import blank
from assessment.attempt.events import Body, Event
from assessment.errors import AttemptError
from assessment.ids import AttemptId, Epoch
from assessment.sync.log import LogEntry
from desktop.background import Background
from desktop.clock import AttemptClock
from desktop.errors import EnvironmentProblem
from desktop.paths import Paths
from desktop.presenters.sending import SendingPresenter
from desktop.secrets import Place, SecretStore
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts, load_attempt
from desktop.services.running_attempt import Paper, RunningAttempt
from desktop.services.start_attempt import NOT_BEGUN, start_attempt
from desktop.storage.engine import transaction
from desktop.storage.log import LogWriter, delivery, entries_after, last_dseq
from desktop.storage.records import installation
from desktop.sync.client import ServerClient
from tests.builders import LOCKED
from tests.simulation.device_parts import Raw, SimClock, Suspended, Transport
from tests.simulation.disks import Crash, Disk, Identity
from tests.simulation.ledger import Ledger, Told, Violation, told
from tests.simulation.loop import VirtualLoop
from tests.simulation.network import Address, Network, Outcome, Request

T = TypeVar("T")
STEP = 0.0005
SERVER_URL = "http://server.test"


class _Log(LogWriter):
    """The real log, which tells the ledger."""

    def __init__(self, node: "DeviceNode", epoch: Epoch) -> None:
        super().__init__(node.disk.engine, node.who.device_id, epoch)
        self._node = node
        self._raw = cast("Any", Raw(self._raw, node.disk.fuse))

    def append(self, event: Event, state: str | None = None) -> LogEntry:
        entry = super().append(event, state)
        self._node.recorded([event])
        return entry

    def begin_attempt(self, events: Any, **facts: Any) -> None:
        super().begin_attempt(events, **facts)
        self._node.recorded(list(events))

    def append_with(self, event: Event, statements: Any) -> None:
        super().append_with(event, statements)
        self._node.recorded([event])

    def go_on(self, epoch: Epoch, last: int, head: bytes) -> None:
        super().go_on(epoch, last, head)
        self._node.learn()


class _Timer:
    """As much of QTimer as the engine uses."""

    def __init__(self, node: "DeviceNode", work: Callable[[], None]) -> None:
        self._node = node
        self._work = work
        self._turn = 0
        self._due: float | None = None

    def start(self, milliseconds: int) -> None:
        self._turn += 1
        turn, self._due = self._turn, self._node.loop.now + milliseconds / 1000

        def ring() -> None:
            if turn == self._turn:
                self._due = None
                self._work()

        self._node.after(milliseconds / 1000, ring)

    def stop(self) -> None:
        self._turn += 1
        self._due = None

    def isActive(self) -> bool:  # noqa: N802  # Qt's name
        return self._due is not None

    def remainingTime(self) -> int:  # noqa: N802  # Qt's name
        return -1 if self._due is None else max(0, round((self._due - self._node.loop.now) * 1000))


class _Background:
    """The threads of the application as turns of the loop: database work in order, network work when it is answered."""

    def __init__(self, node: "DeviceNode") -> None:
        self._node = node

    def database(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        node = self._node

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001  # as the real one: whoever asked is told
                reason = error
                node.after(STEP, lambda: failed(reason))
            else:
                node.after(STEP, lambda: done(result))

        node.after(STEP, run)

    def network(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        node, transport = self._node, self._node.transport

        def go_on(outcomes: list[Outcome]) -> None:
            transport.begin(outcomes)
            try:
                result = work()
            except Suspended as waits:
                node.send(waits.request, lambda outcome: go_on([*outcomes, outcome]))
            except Exception as error:  # noqa: BLE001  # as above
                failed(error)
            else:
                done(result)

        node.after(STEP, lambda: go_on([]))


class _Sender(SendingPresenter):
    """The real engine. What it does beside the log, changes and signs of life, is not simulated."""

    def _pull(self) -> None:
        self._done()


@dataclass(frozen=True)
class _NoSecrets:
    place: Place = Place.FILE


class DeviceNode:
    """One computer: its disk and clocks outlive the application that runs on it."""

    def __init__(
        self,
        name: str,
        who: Identity,
        disk: Disk,
        loop: VirtualLoop,
        network: Network,
        ledger: Ledger,
        dice: Random,
        papers: list[Paper],
        transport: Transport,
        client: ServerClient,
        say: Callable[[str], None],
    ) -> None:
        self.name = name
        self.who = who
        self.disk = disk
        self.loop = loop
        self.ledger = ledger
        self.dice = dice
        self.clock = SimClock(loop)
        self.up = False
        self.server: Address = "central"
        self.transport = transport
        self.running: dict[AttemptId, RunningAttempt] = {}
        self.checked: Callable[[DeviceNode], None] = lambda _: None
        self.exchanges = 0
        self._told = ("", 0)
        self._client = client
        self._network = network
        self._papers = papers
        self._say = say
        self._life = 0
        self.start()

    # --------------------------------------------------------------------------------------- the process

    def start(self) -> None:
        """Start the application on the disk."""
        self.guarded(self._start)

    def _start(self) -> None:
        self._life += 1
        self._told = ("", 0)
        with transaction(self.disk.engine) as session:
            row = installation(session)
        if row is None:
            raise Violation(f"{self.name} has lost its installation")
        epoch = Epoch(row.epoch)
        self.device = Device(
            paths=Paths(Path("/nowhere")),
            engine=self.disk.engine,
            secrets=cast("SecretStore", _NoSecrets()),
            clock=self.clock,
            draw=self.dice.randbytes,
            device_id=self.who.device_id,
            key=self.who.key,
            log=_Log(self, epoch),
        )
        self.learn()
        self.running = {
            AttemptId(row.attempt_id): self._resumed(AttemptId(row.attempt_id))
            for row in list_attempts(self.device)
            if row.state not in ("submitted", "expired", "cancelled", "completed")
        }
        self.sender = _Sender(self.device, cast("Background", _Background(self)), lambda: None, "0")
        self.sender._timer = cast("Any", _Timer(self, self.sender._begin))
        self.up = True
        self.sender.use(self._client)

    def crash(self) -> None:
        """End the application without a word."""
        self.disk.fuse.left = None
        if self.disk.raw.in_transaction:
            self.disk.raw.execute("ROLLBACK")
        if self.up:
            self._say(f"{self.name} crashes")
        self.up = False
        self._life += 1

    def after(self, delay: float, work: Callable[[], None]) -> None:
        """Do something later, unless the process ends before; a crash in it ends the process."""
        life = self._life

        def due() -> None:
            if life == self._life:
                self.guarded(work)

        self.loop.call_later(delay, due)

    def guarded(self, work: Callable[[], None]) -> None:
        """Do something in the process; a crash in it ends the process."""
        try:
            work()
        except Crash:
            self.crash()
        except EnvironmentProblem as error:  # at the start: the disk refused; it is started again later
            self._say(f"{self.name}: {type(error).__name__}")
            self.crash()

    def send(self, request: Request, then: Callable[[Outcome], None]) -> None:
        """Send a request over the network; nobody hears the answer if the process has ended meanwhile."""
        life = self._life
        self.exchanges += 1

        def answered(outcome: Outcome) -> None:
            if life == self._life:
                self.guarded(lambda: then(outcome))
                if self.up:
                    self.after(3 * STEP, lambda: self.checked(self))

        self._network.send(self.name, self.server, request, answered)

    # ------------------------------------------------------------------------------------ what is written

    def recorded(self, events: list[Event]) -> None:
        """The real log has said that these are durable: they are shown as saved."""
        self.learn()
        for event in events:
            self.ledger.tick(event)

    def learn(self) -> None:
        """Tell the ledger what has come onto the disk since it was told last."""
        epoch = self.device.epoch
        if self._told[0] != epoch:
            self._told = (epoch, 0)
        query = "SELECT dseq, head FROM log_entries WHERE epoch = ? AND dseq > ?"
        heads = dict(self.disk.raw.execute(query, self._told).fetchall())
        for entry in entries_after(self.disk.raw, epoch, self._told[1], 1 << 30):
            self.ledger.durable(self.who.device_id, epoch, entry, heads[entry.dseq])
            self._told = (epoch, entry.dseq)

    def held(self) -> set[Told]:
        """Return all events in the log in force, as they are on the disk."""
        return {told(self.who.device_id, entry) for entry in self.entries()}

    def entries(self) -> list[LogEntry]:
        """Return all entries of the log in force."""
        return entries_after(self.disk.raw, self._epoch(), 0, 1 << 30)

    def acknowledged(self) -> tuple[Epoch, int]:
        """Return what this device believes that the server has, and of which log."""
        epoch = self._epoch()
        return epoch, delivery(self.disk.raw, epoch).acknowledged

    def central(self) -> int:
        """Return how much this device believes to be at the organisation itself."""
        return delivery(self.disk.raw, self._epoch()).central

    def unsent(self) -> int:
        """Return how many entries are not acknowledged."""
        epoch, known = self.acknowledged()
        return last_dseq(self.disk.raw, epoch) - known

    def _epoch(self) -> Epoch:
        return Epoch(self.disk.raw.execute("SELECT epoch FROM installation").fetchone()[0])

    # --------------------------------------------------------------------------------------------- work

    def begin(self) -> AttemptId | None:
        """Begin an attempt."""
        paper = self.dice.choice(self._papers)
        clock = AttemptClock(self.clock, 0, self.clock.monotonic_ms())
        fresh = RunningAttempt(self.device, paper, blank(NOT_BEGUN), clock)
        if self._tried(lambda: start_attempt(fresh, LOCKED)):
            self.running[fresh.attempt.attempt_id] = fresh
            return fresh.attempt.attempt_id
        return None

    def record(self, attempt_id: AttemptId, *wishes: Body) -> bool:
        """Do what a candidate does; say whether it was granted and stored."""
        running = self.running[attempt_id]
        return self._tried(lambda: running.record(*wishes))

    def _tried(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except AttemptError:
            return False
        except EnvironmentProblem as error:
            self._say(f"{self.name}: not saved, {type(error).__name__}")
            return False
        except Crash:
            self.crash()
            return False
        self.sender.nudge()
        return True

    def ask(self, work: Callable[[], T]) -> T | None:
        """Do something at this computer that may fail; None where it did."""
        found: list[T] = []
        self._tried(lambda: found.append(work()))
        return found[0] if found else None

    def _resumed(self, attempt_id: AttemptId) -> RunningAttempt:
        attempt = load_attempt(self.device, attempt_id)
        seed = attempt.initiated.seed if attempt.initiated else ""
        paper = next(paper for paper in self._papers if paper.exam.form.seed.hex() == seed)
        clock = AttemptClock(self.clock, attempt.elapsed_ms, self.clock.monotonic_ms())
        return RunningAttempt(self.device, paper, attempt, clock)
