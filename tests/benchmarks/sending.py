"""Sending over loopback to a real server process: one attempt, a long backlog, nothing at all; and bytes on the wire."""

import contextlib
import os
import random
import time
from dataclasses import replace
from pathlib import Path

from assessment.attempt.events import Event, ItemVisited, Responded
from assessment.content.response import single
from assessment.ids import AttemptId, ItemId, uuid7
from assessment.sync.log import LogEntry, to_entry
from desktop.clock import SystemClock
from desktop.demo.server import DemoServer
from desktop.errors import Offline
from desktop.paths import Paths
from desktop.services.device import TOKEN, Device
from desktop.services.enrol import enrolment_request, keep_enrolment
from desktop.services.open_device import close_device, open_device
from desktop.services.push_log import Outgoing, apply_reply, collect, exchange
from desktop.sync.client import ServerClient
from tests.benchmarks.effort import Effort
from tests.benchmarks.floor import BareExchange
from tests.benchmarks.line import CountedLine
from tests.benchmarks.table import Row, median, p99

ATTEMPT_EVENTS, BACKLOG_EVENTS, BATCH = 60, 10_000, 5_000
PACK = "5a" * 32
FLOOR = "the same rows, bare"
START_MS = 1_795_000_000_000


class Desk:
    """An enrolled device whose log is filled by hand."""

    def __init__(self, folder: Path, server: DemoServer) -> None:
        self.device: Device = open_device(Paths(folder), SystemClock(), os.urandom)
        self.device.log.make_room()
        self._chance = random.Random(7)
        self.address = f"http://127.0.0.1:{server.port}"
        code = server.ask("devices", "code")["code"]
        newcomer = ServerClient(self.address)
        request = enrolment_request(self.device, code=code, name="bench", app_version="0.1.0")
        reply = newcomer.enrol(request)
        newcomer.close()
        keep_enrolment(self.device, self.address, reply)
        self.client = ServerClient(self.address, self.device.secrets.get(TOKEN) or "")
        self.line = CountedLine(server.port)
        self.counted = ServerClient(self.line.url, self.device.secrets.get(TOKEN) or "")

    def write(self, count: int, *, texts: bool = False) -> list[LogEntry]:
        """Append an attempt of ``count`` events to the log: visits and choices, or short texts, no two alike."""
        attempt = AttemptId(uuid7(START_MS, os.urandom(10)))
        written = []
        elapsed = 0
        for seq in range(1, count + 1):
            elapsed += self._chance.randint(300, 20_000)
            item = ItemId(f"p1-q{seq // 2 % 40:02d}")
            said = f"{seq} {self._chance.randbytes(3).hex()}" if texts else self._chance.choice("ABCD")
            body = ItemVisited(item) if seq % 2 and not texts else Responded(item, single(said))
            event = Event(attempt, self.device.device_id, seq, START_MS + elapsed, elapsed, PACK, body)
            written.append(to_entry(event, self.device.log.last + 1))
            self.device.log.append(event)
        return written

    def send(self) -> float:
        """Send everything; return ms until it is acknowledged and the acknowledgement is durable here."""
        begin = time.perf_counter()
        while True:
            outgoing = collect(self.device, in_doubt=False)
            delivered = apply_reply(self.device, outgoing, exchange(self.client, outgoing))
            if not delivered.unsent:
                return (time.perf_counter() - begin) * 1000

    def close(self) -> None:
        """Give everything back."""
        self.client.close()
        self.counted.close()
        self.line.close()
        close_device(self.device)


def sending(effort: Effort) -> list[Row]:
    """Measure against a server of its own."""
    server = DemoServer(effort.folder / "server")
    server.command("init", "--organisation", "Bench")
    server.start()
    try:
        with (
            contextlib.closing(Desk(effort.folder / "sending", server)) as desk,
            contextlib.closing(BareExchange(effort.folder)) as raw,
        ):
            return [
                _one_attempt(effort, desk, raw),
                _backlog(effort, desk, raw),
                *_nothing(effort, desk),
                _lost_reply(desk),
                *_wire(desk),
            ]
    finally:
        server.stop()


def _one_attempt(effort: Effort, desk: Desk, raw: BareExchange) -> Row:
    sent: list[float] = []
    floor: list[float] = []
    for _ in range(effort.times(100) + 5):
        entries = desk.write(ATTEMPT_EVENTS)
        floor.append(raw.send(entries, ATTEMPT_EVENTS))
        sent.append(desk.send())
    sent, floor = sent[5:], floor[5:]
    ratio = median(sent) / median(floor)
    return Row(
        f"one attempt of {ATTEMPT_EVENTS} events: durable and acknowledged, loopback",
        median(sent),
        "ms",
        "≤ 4 ms, ≤ 2.5 × floor",
        median(sent) <= 4 and ratio <= 2.5,
        p99(sent),
        median(floor),
        FLOOR,
        len(sent),
        goal="T1",
    )


def _backlog(effort: Effort, desk: Desk, raw: BareExchange) -> Row:
    sent: list[float] = []
    floor: list[float] = []
    for _ in range(effort.times(7)):
        entries = desk.write(BACKLOG_EVENTS)
        floor.append(raw.send(entries, BATCH))
        sent.append(desk.send())
    ratio = median(sent) / median(floor)
    return Row(
        f"backlog of {BACKLOG_EVENTS:,} events",
        median(sent),
        "ms",
        "≤ 2.2 × floor",
        ratio <= 2.2,
        p99(sent),
        median(floor),
        f"{FLOOR}, {BATCH:,} a request",
        len(sent),
        goal="T2",
    )


def _lost_reply(desk: Desk) -> Row:
    """Send a backlog each reply to which is lost; count what passes until the device knows that all is there."""
    desk.write(BACKLOG_EVENTS)
    again, whole = 0, 0
    while True:
        outgoing = collect(desk.device, in_doubt=False)
        before, desk.line.weather.cut_down = desk.line.count(), 0
        with contextlib.suppress(Offline):
            exchange(desk.counted, outgoing)
            raise AssertionError("the reply was to be lost")
        whole += desk.line.count() - before
        before = desk.line.count()
        question = collect(desk.device, in_doubt=True)
        delivered = apply_reply(desk.device, question, exchange(desk.counted, question))
        again += desk.line.count() - before
        if not delivered.unsent:
            share = 100 * again / whole
            name = "every reply lost: bytes until all is known to be there, with all of HTTP, both ways"
            return Row(name, share, "%", "≤ 2 %", share <= 2, goal="T7")


def _nothing(effort: Effort, desk: Desk) -> list[Row]:
    took: list[float] = []
    outgoing = collect(desk.device, in_doubt=True)
    for _ in range(effort.times(300)):
        begin = time.perf_counter()
        exchange(desk.client, outgoing)
        took.append((time.perf_counter() - begin) * 1000)
    size, trips = _passed(desk, outgoing)
    return [
        Row(
            "nothing to sync: the question and its answer",
            median(took),
            "ms",
            "≤ 2 ms",
            median(took) <= 2,
            p99(took),
            samples=len(took),
            goal="T5",
        ),
        Row("nothing to sync: round trips", trips, "", "1", trips == 1, goal="T5"),
        Row("nothing to sync: both ways on the wire", size, "B", "≤ 250 B", size <= 250, goal="T5"),
    ]


def _wire(desk: Desk) -> list[Row]:
    rows = []
    for entries, most in ((256, 14), (64, 18)):
        desk.write(entries * 8, texts=True)
        size, _ = _passed(desk, collect(desk.device, in_doubt=False, frame_entries=entries))
        desk.send()
        size /= entries * 8
        name = f"wire per short text answered, signed, with HTTP and the reply, {entries} a frame"
        rows.append(Row(name, size, "B", f"≤ {most} B", size <= most, goal="T4"))
    return rows


def _passed(desk: Desk, outgoing: Outgoing) -> tuple[float, int]:
    """Return how many bytes pass, both ways, when this is sent over an open connection, and in how many requests."""
    exchange(desk.counted, replace(outgoing, body=b""))  # opens it
    before, asked = desk.line.count(), desk.line.turns
    exchange(desk.counted, outgoing)
    return desk.line.count() - before, desk.line.turns - asked
