"""An exam computer without windows: the product's own device, sitting and sending, worked by a script.

``device join HOME URL CODE`` joins; ``device sit HOME LEDGER NUMBER SEED PACE_MS MOST`` lets a candidate sit one attempt
after the other of at most so many events, until it is told SIGTERM: then it submits, sends, and ends well once whoever
takes its log has all of it. ``device prepare HOME`` brings in what a day needs. SIGUSR1 leaves the attempt as it is. ``device send HOME`` only sends, until the organisation
has signed for everything. The ledger says what is wanted, and what is durable as soon as the product has said so.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from assessment.attempt.events import Body, Flagged, ItemVisited, Responded, SubmitMethod, Submitted
from assessment.content.response import single
from assessment.errors import AttemptError
from desktop.background import Background
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.presenters.facts import SendState
from desktop.presenters.sending import SendingPresenter
from desktop.services.device import TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.known_server import known_server
from desktop.services.list_sittings import list_sittings
from desktop.services.open_device import close_device, open_device
from desktop.services.resume_attempt import resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn, sign_in
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import needs_code, unlock_pack
from desktop.storage.engine import transaction
from desktop.storage.log import delivery
from desktop.sync.client import ServerClient
from tests.builders import ITEMS, LOCKED, Q3, Q4, Q5, SECRET

TEXT_ITEMS = (Q3, Q4, Q5)
LOOK_MS = 10
SITS = "sits"


class Ledger:
    """What was wanted and what was ticked, on the disk before anything else happens."""

    def __init__(self, file: Path) -> None:
        self._handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(self, *words: str) -> None:
        """Write a line durably."""
        os.write(self._handle, (" ".join(words) + "\n").encode())
        os.fsync(self._handle)


class Desk:
    """The installation with its engine of sending."""

    def __init__(self, home: Path) -> None:
        self.app = QCoreApplication([])
        self.device: Device = open_device(Paths(home), SystemClock(), os.urandom)
        self.background = Background()
        self.sending = SendingPresenter(self.device, self.background, lambda: None, "0.1.0")
        self.sending.use(client_of(self.device))
        self.looking = QTimer()  # signals are heard when Python runs
        self.looking.timeout.connect(self.look)
        self.looking.start(LOOK_MS)
        self.look_for: Callable[[], None] = lambda: None

    def look(self) -> None:
        """See whether what is waited for has come."""
        self.look_for()

    def sent(self, *, above: bool) -> bool:
        """Say whether all of the log is acknowledged; ``above``: by the organisation itself."""
        facts = self.sending.facts
        if facts.state is not SendState.SENT or facts.unsent or facts.unsent_files:
            return False

        def known() -> bool:
            with transaction(self.device.engine) as session:
                told = delivery(session, self.device.epoch)
            return (told.central if above else told.acknowledged) >= self.device.log.last

        return self.background.on_database(known)

    def end(self) -> None:
        """End in good order."""
        self.sending.stop()
        self.background.drain()
        close_device(self.device)
        self.app.quit()


class Candidate:
    """Sits on, answer after answer."""

    def __init__(self, desk: Desk, ledger: Ledger, number: str, pace_ms: int, most: int) -> None:
        self._desk, self._ledger, self._number = desk, ledger, number
        self._pace_ms, self._most = pace_ms, most
        self._running: RunningAttempt | None = None
        self._ending = ""
        self._first = True
        desk.look_for = self._look
        for how in (signal.SIGTERM, signal.SIGUSR1):
            signal.signal(how, self._told)
        print(SITS, flush=True)  # noqa: T201  # whoever started it may tell it things from now on
        self._next()

    def _told(self, how: int, _: object) -> None:
        self._ending = "submit" if how == signal.SIGTERM else "leave"

    def _look(self) -> None:
        if self._ending == "leave" or (self._ending == "submitted" and self._desk.sent(above=False)):
            self._desk.look_for = lambda: None
            self._desk.end()

    def _next(self) -> None:
        if self._ending in ("leave", "submitted"):
            return
        self._desk.background.database(self._work, lambda _: self._again(), self._failed)

    def _again(self) -> None:
        self._desk.sending.nudge()
        QTimer.singleShot(self._pace_ms, self._next)

    def _failed(self, error: Exception) -> None:
        raise error

    def _work(self) -> None:
        """Do the next thing; on the thread of the database, as in the application."""
        submits = (
            self._ending == "submit"
        )  # it may have been told to leave since this was asked for: then it sits on
        if self._running is None:
            self._running = self._taken_up() or (None if submits else self._begun())
        if self._running is None:
            if submits:
                self._ending = "submitted"
        elif submits or self._running.attempt.event_count >= self._most:
            self._record(Submitted(SubmitMethod.CANDIDATE), "submit")
            self._running = None
        else:
            self._step()

    def _taken_up(self) -> RunningAttempt | None:
        device = self._desk.device
        who = find_open_attempt(device)
        if who is None:
            return None
        running, _ = resume_attempt(device, who, unlock_pack(device, who.pack_hash), None)
        answers = {item: response.values() for item, response in running.attempt.responses.items()}
        self._ledger.say("found", running.attempt.attempt_id, json.dumps(answers, separators=(",", ":")))
        return running

    def _begun(self) -> RunningAttempt | None:
        device = self._desk.device
        who = sign_in(device, self._number, SECRET)
        if not isinstance(who, SignedIn) or needs_code(device, who.pack_hash):
            return None  # it has not come yet
        opened = unlock_pack(device, who.pack_hash)
        if who.admitted.attempt_id is not None:
            running, _ = resume_attempt(device, who, opened, None)
        else:
            running = start_attempt(prepare_attempt(device, who, opened), LOCKED)
        self._ledger.say("begun", running.attempt.attempt_id)
        return running

    def _step(self) -> None:
        move = random.random()
        if move < 0.7:
            value, item = f"{os.getpid()}-{random.getrandbits(48):x}", random.choice(TEXT_ITEMS)
            self._record(Responded(item, single(value)), f"answer {item} {value}")
        elif move < 0.9:
            self._record(ItemVisited(random.choice(ITEMS)))
        else:
            self._record(Flagged(random.choice(ITEMS), flagged=random.random() < 0.5))

    def _record(self, wish: Body, told: str = "") -> None:
        running = self._running
        assert running is not None
        if told:
            self._ledger.say("want", running.attempt.attempt_id, told)
        try:
            running.record(wish)
        except AttemptError:
            assert not told, told
            return
        if told:
            self._ledger.say("tick", running.attempt.attempt_id, told)


def client_of(device: Device) -> ServerClient:
    """Return the client by which an installation speaks with whom it joined, as the application makes it."""
    return ServerClient(known_server(device), device.secrets.get(TOKEN) or "")


def join(home: str, url: str, code: str) -> None:
    """Join with a code."""
    device = open_device(Paths(Path(home)), SystemClock(), os.urandom)
    client = ServerClient(url)
    request = enrolment_request(device, code=code, name=Path(home).name, app_version="0.1.0")
    keep_enrolment(device, url, client.enrol(request))
    client.close()
    print(device.device_id)  # noqa: T201  # whoever started it wants to know
    close_device(device)


def sit(home: str, ledger: str, number: str, seed: str, pace_ms: str, most: str) -> None:
    """Sit until told to end."""
    random.seed(int(seed))
    desk = Desk(Path(home))
    candidate = Candidate(desk, Ledger(Path(ledger)), number, int(pace_ms), int(most))
    desk.app.exec()
    del candidate


def send(home: str) -> None:
    """Send until the organisation has signed for all of it."""
    desk = Desk(Path(home))

    def look() -> None:
        if desk.sent(above=True):
            desk.end()

    desk.look_for = look
    desk.app.exec()


def prepare(home: str) -> None:
    """Bring in what the day needs: a sitting, and its pack with what opens it."""
    desk = Desk(Path(home))

    def look() -> None:
        if any(
            not needs_code(desk.device, one.pack_hash) for one in list_sittings(desk.device) if one.pack_hash
        ):
            desk.end()

    desk.look_for = look
    desk.app.exec()


def main() -> None:
    """Do what the command line says."""
    ways: dict[str, Callable[..., None]] = {"join": join, "prepare": prepare, "sit": sit, "send": send}
    ways[sys.argv[1]](*sys.argv[2:])
