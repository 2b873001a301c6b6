"""From a click on an answer to its tick: the whole stack beside one raw durable commit, and what it costs the screen."""

import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from assessment.attempt.events import LockdownEngaged, Responded
from assessment.content.response import Response, single
from assessment.ids import ItemId
from desktop.background import Background
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import CandidateFacts, SaveFacts, SaveState
from desktop.services.device import Device
from desktop.services.open_device import close_device, open_device
from desktop.services.running_attempt import RunningAttempt
from desktop.services.sign_in import SignedIn, sign_in
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import OpenedPack, unlock_pack
from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import NUMBER, SECRET, make_home
from tests.benchmarks.floor import RawLog
from tests.benchmarks.table import Row, median, p99

MOST_TIMES_RAW, MOST_MS, FRAME_MS = 1.5, 1.0, 16
ANSWERS, TICK_MS = 500, 2
BLOCK = 20
LOCKED = LockdownEngaged("B", ("window",))
CANDIDATE = CandidateFacts("A", "1", "", "", "", "", "", "", 200, None, 100, False)


class Desk:
    """A candidate who has just started the long test, without windows."""

    def __init__(self, home: Path) -> None:
        self.device: Device = open_device(Paths(home), SystemClock(), os.urandom)
        self.device.log.make_room()
        signed_in, opened = let_in(self.device)
        self.running: RunningAttempt = start_attempt(prepare_attempt(self.device, signed_in, opened), LOCKED)
        self.background = Background()
        self.presenter = AttemptPresenter(
            self.running, self.background, self.device.clock, CANDIDATE, None, None
        )
        self.presenter.begin()
        self._loop = QEventLoop()
        self._count = self._stored = 0
        self.presenter.save_changed.connect(self._changed)
        items = self.running.paper.exam.items
        self._items = [id for id in items if int(id[-2:]) % 5 < 2]

    def answer(self) -> float:
        """Choose an answer; return ms until it was told to be saved."""
        item_id, response = self.next_answer()
        begin = time.perf_counter()
        self.presenter.choose(item_id, response)
        self._loop.exec()
        return (time.perf_counter() - begin) * 1000

    def store(self) -> float:
        """Let the rules decide about an answer and store it, on the database thread; return ms."""
        self._stored += 1
        item_id, response = self._items[0], single("ABCD"[self._stored % 4])

        def work() -> float:
            begin = time.perf_counter()
            self.running.record(Responded(item_id, response))
            return (time.perf_counter() - begin) * 1000

        return self.background.on_database(work)

    def next_answer(self) -> tuple[ItemId, Response]:
        """Return an answer that is not in force yet."""
        self._count += 1
        turn, place = divmod(self._count, len(self._items) - 1)
        return self._items[place + 1], single("ABCD"[turn % 4])

    def leave(self) -> None:
        """Close everything."""
        self.presenter.stop()
        self.background.drain()
        close_device(self.device)

    def _changed(self, facts: SaveFacts) -> None:
        if facts.state is SaveState.SAVED:
            self._loop.quit()


def let_in(device: Device) -> tuple[SignedIn, OpenedPack]:
    """Sign the candidate in and open the pack."""
    signed_in = sign_in(device, NUMBER, SECRET)
    if not isinstance(signed_in, SignedIn):
        raise TypeError(signed_in)
    return signed_in, unlock_pack(device, signed_in.pack_hash)


def answering(effort: Effort) -> list[Row]:
    """Answer and commit raw in turn; then answer on and watch the event loop."""
    qt()
    desk = Desk(make_home(effort.folder, "answering"))
    raw = RawLog(effort.folder / "answering-raw.db")
    raw_grown = RawLog(effort.folder / "answering-raw-grown.db", grown=True)
    body = os.urandom(24)
    whole: list[float] = []
    stored: list[float] = []
    floor: list[float] = []
    grown: list[float] = []
    for _ in range(20):
        desk.answer()
    for _ in range(effort.times(600) // BLOCK):  # in turn, but not each on the heels of another's flush
        floor += [raw.commit_one(body) for _ in range(BLOCK)]
        grown += [raw_grown.commit_one(body) for _ in range(BLOCK)]
        whole += [desk.answer() for _ in range(BLOCK)]
        stored += [desk.store() for _ in range(BLOCK)]
    raw.close()
    raw_grown.close()
    idle = _lateness(desk, 0)
    busy = _lateness(desk, effort.times(ANSWERS))
    desk.leave()
    limit, ratio = median(floor), median(whole) / median(floor)
    return [
        Row(
            "answer → durable, click to tick (presenter, event loop, threads)",
            median(whole),
            "ms",
            f"≤ {MOST_MS:g} ms, ≤ {MOST_TIMES_RAW} × raw",
            ratio <= MOST_TIMES_RAW and median(whole) <= MOST_MS,
            p99(whole),
            limit,
            "raw commit",
            len(whole),
            parts=(
                ("rules and storage alone", median(stored)),
                ("raw commit p99", p99(floor)),
                ("raw commit in a journal grown beforehand, as the product's is", median(grown)),
            ),
            goal="T9",
        ),
        Row(
            "… rules, chain and storage alone",
            median(stored),
            "ms",
            "",
            None,
            p99(stored),
            limit,
            "raw commit",
            len(stored),
        ),
        Row(
            f"longest block of the event loop while {effort.times(ANSWERS)} answers are stored",
            max(busy),
            "ms",
            f"≤ {FRAME_MS}",
            max(busy) <= FRAME_MS,
            p99(busy),
            max(idle),
            "doing nothing",
            len(busy),
            goal="T9",
        ),
    ]


def _lateness(desk: Desk, answers: int) -> list[float]:
    """Return by how many ms each tick of a 2 ms timer came late while answers were stored, or for a second."""
    late: list[float] = []
    expected = [time.perf_counter() + TICK_MS / 1000]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - expected[0]) * 1000))
        expected[0] = now + TICK_MS / 1000

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    if answers:
        for _ in range(answers):
            desk.answer()
    else:
        loop = QEventLoop()
        QTimer.singleShot(1_000, loop.quit)
        loop.exec()
    timer.stop()
    return late or [0.0]


def qt() -> Any:  # the application, which must be kept
    """Return the Qt application of this process, without windows."""
    return QCoreApplication.instance() or _made()


def _made() -> QCoreApplication:
    _KEPT.append(QCoreApplication([]))
    return _KEPT[0]


_KEPT: list[QCoreApplication] = []
