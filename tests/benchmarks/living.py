"""A whole hall that lives: heartbeats with answering, asking for changes, over TLS; and where the server's memory goes.

Short by default; ``CARREL_BENCH_SECONDS`` makes the hall live longer than one round of heartbeats.
"""

import asyncio
import json
import os
import random
import time
from dataclasses import dataclass, field

from assessment.ids import DeviceId
from tests.benchmarks.effort import Effort
from tests.benchmarks.load.crowd import Sitter
from tests.benchmarks.load.place import DATABASES, Place, Use, database, hub_place, place
from tests.benchmarks.load.raw import bare_p95
from tests.benchmarks.load.wire import Tally, run
from tests.benchmarks.remembering import remembered
from tests.benchmarks.table import Row, median, p99

SECONDS = float(os.environ.get("CARREL_BENCH_SECONDS", "15"))
DEVICES = (500, 5_000)
BEAT_SECONDS, PUSH_SECONDS, LISTEN_SECONDS = 15.0, 60.0, 3.0
ENDING = 0.2
"""Of those who push while the hall asks for changes, so many hand in; their results come while all others ask."""
EVENTS, ENDED_EVENTS = 2, 60
CONNECTIONS = 2_000
MOST_P95, MOST_BYTES = 250.0, 2_048


@dataclass(frozen=True, slots=True)
class _Way:
    """How a hall lives. ``listening``: it asks for changes; ``brief``: devices hang up after each answer."""

    listening: bool = False
    brief: bool = False

    @property
    def told(self) -> str:
        """Return what is said of it in a row's name."""
        listening = ", asking for changes every 3 s while results come in" if self.listening else ""
        return listening + (", hanging up after each answer" if self.brief else "")


@dataclass(slots=True)
class _Life:
    """What a hall did: how its requests fared, what it was told it had stored, and whose result it heard of."""

    beats: Tally = field(default_factory=Tally)
    pushes: Tally = field(default_factory=Tally)
    listens: Tally = field(default_factory=Tally)
    late: list[float] = field(default_factory=list)
    acknowledged: dict[DeviceId, int] = field(default_factory=dict)
    cursors: dict[DeviceId, int] = field(default_factory=dict)
    ended: int = 0
    results: int = 0
    open: int = 0
    before: Use = field(default_factory=lambda: Use(0, 0))
    after: Use = field(default_factory=lambda: Use(0, 0))

    @property
    def took(self) -> list[float]:
        """Return the milliseconds of all good answers, shortest first."""
        return sorted(self.beats.took + self.pushes.took + self.listens.took)

    @property
    def failed(self) -> int:
        """Return how many requests were refused."""
        return self.beats.failed + self.pushes.failed + self.listens.failed


def heartbeats(effort: Effort) -> list[Row]:
    """Let halls of two sizes live, on SQLite as an embedded server has it and on PostgreSQL; let them listen; use TLS."""
    rows: list[Row] = []
    for kind in DATABASES:
        for count in DEVICES if kind == DATABASES[0] else DEVICES[-1:]:
            rows += _hall(effort, kind, count, _Way())
    rows += _hall(effort, DATABASES[0], DEVICES[-1], _Way(listening=True))
    with hub_place(effort.folder / "hall-hub", DEVICES[-1]) as at:
        rows += _rows(at, "SQLite, a hub's TLS", _Way(brief=True))
    return rows


def memory(effort: Effort) -> list[Row]:
    """Tell what of the server's memory is a device's, and what an open connection's, which a device at rest has not."""
    with place(effort.folder / "connections", "", 1) as at:
        alone = _open_connections(at, CONNECTIONS)
    small, large = (_hall(effort, DATABASES[0], count, _Way(brief=True)) for count in DEVICES)
    grown = (large[1].figure * DEVICES[1] - small[1].figure * DEVICES[0]) / (DEVICES[1] - DEVICES[0])
    each = Row(
        f"memory of each device from {DEVICES[0]:,} to {DEVICES[1]:,}, hanging up after each answer",
        grown,
        "B",
        f"≤ {MOST_BYTES:,} B",
        grown <= MOST_BYTES,
    )
    return [alone, *small, *large, each, remembered(effort)]


def _open_connections(at: Place, count: int) -> Row:
    """Open so many connections, each of which asks for nothing that is a device's; the server closes them after 5 s."""

    async def held() -> tuple[Use, Use, int]:
        for _ in range(50):  # the first requests load what is loaded late
            await at.link().ask(ALIVE)
        before, links = at.use(), [at.link() for _ in range(count)]
        for start in range(0, count, 200):
            await asyncio.gather(*(link.ask(ALIVE) for link in links[start : start + 200]))
        after, left = at.use(), sum(link.is_open for link in links)
        for link in links:
            link.close()
        return before, after, left

    before, after, left = run(held)
    return Row(
        "an open connection alone: memory of the server",
        (after.resident - before.resident) / count,
        "B",
        "",
        None,
        samples=count,
        why="" if left == count else f"too low: only {left:,} were open at once, the machine was too slow",
    )


ALIVE = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def _hall(effort: Effort, kind: str, count: int, way: _Way) -> list[Row]:
    folder = effort.folder / f"hall-{kind}-{count}{way.told.replace(' ', '-').replace(',', '')}"
    with database(kind) as url, place(folder, url, count) as at:
        return _rows(at, kind, way)


def _rows(at: Place, what: str, way: _Way) -> list[Row]:
    count = len(at.sitters)
    floor = bare_p95(at.folder, at.url, [b"x" * 300] * 100)
    life = run(lambda: _live(at, SECONDS, way))
    lost = sum(one.dseq != life.acknowledged.get(one.device_id, one.dseq) for one in at.sitters)
    took = life.took
    p95 = took[len(took) * 95 // 100]
    each = (life.after.resident - life.before.resident) / count
    parts = [
        ("p50", median(took)),
        ("p99", p99(took)),
        ("requests/s", len(took) / SECONDS),
        ("server % of a core", 100 * (life.after.cpu - life.before.cpu) / SECONDS),
        ("late ms of the clients, p95", sorted(life.late)[len(life.late) * 95 // 100]),
        ("refused", float(life.failed)),
        ("lost", float(lost)),
    ]
    if way.listening:
        parts += [("attempts ended", life.ended), ("results heard of", life.results)]
    name = f"{count:,} devices, {what}{way.told}"
    held = (("connections open at the end", float(life.open)), ("resident MB", life.after.resident / 1e6))
    return [
        Row(
            f"{name}: heartbeat every 15 s, a push a minute, p95",
            p95,
            "ms",
            f"≤ {MOST_P95:g} ms, 0 lost",
            p95 <= MOST_P95 and not life.failed and not lost,
            p99(took),
            floor,
            "bare commit, p95",
            len(took),
            tuple(parts),
            f"load average {os.getloadavg()[0]:.1f}",
        ),
        Row(
            f"{name}: memory of the server",
            each,
            "B a device",
            f"≤ {MOST_BYTES:,} B",
            each <= MOST_BYTES,
            parts=held,
        ),
    ]


async def _live(at: Place, seconds: float, way: _Way) -> _Life:
    """Let everyone live for some seconds, each at moments of their own."""
    life, chance = _Life(), random.Random(11)
    plan: list[tuple[float, int, bytes, Sitter]] = []
    for one in at.sitters:
        life.cursors[one.device_id] = at.changes
        first = chance.random() * BEAT_SECONDS
        plan += [(when, 0, one.beat(), one) for when in _times(first, BEAT_SECONDS, seconds)]
        when = chance.random() * PUSH_SECONDS
        if when < seconds:
            ended = way.listening and chance.random() < ENDING
            events = ENDED_EVENTS if ended else EVENTS
            plan.append((when, 1, one.push(one.frame(events, ended=ended, pack_hash=at.pack_hash)), one))
            life.ended += ended
        if way.listening:
            asks = _times(chance.random() * LISTEN_SECONDS, LISTEN_SECONDS, seconds)
            plan += [(when, 2, b"", one) for when in asks]
    plan.sort(key=lambda due: due[0])
    links = {one.device_id: [at.link()] for one in at.sitters}
    for _ in range(20):  # the first requests load what is loaded late
        await at.link().ask(at.sitters[0].beat())
    life.before = at.use()
    tallies = (life.beats, life.pushes, life.listens)
    tasks: set[asyncio.Task[None]] = set()

    async def ask(kind: int, sent: bytes, who: Sitter) -> None:
        spare = links[who.device_id]
        link = spare.pop() if spare else at.link()
        began = time.perf_counter()
        answer = await link.insist(sent or who.listen(life.cursors[who.device_id]))
        tallies[kind].note(answer, began)
        if way.brief:
            link.close()
        spare.append(link)
        if answer.status == 200:
            _heard(life, kind, answer.body, who.device_id)

    begin = time.perf_counter()
    for when, kind, sent, who in plan:
        wait = begin + when - time.perf_counter()
        if wait > 0.001:
            await asyncio.sleep(wait)
        life.late.append(max(0.0, 1000 * (time.perf_counter() - begin - when)))
        task = asyncio.create_task(ask(kind, sent, who))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    while tasks:
        await asyncio.gather(*tasks)
    life.open = sum(link.is_open for spare in links.values() for link in spare)
    life.after = at.use()
    return life


def _heard(life: _Life, kind: int, body: bytes, who: DeviceId) -> None:
    """Take in what a device was told: how much is stored, or what is new."""
    if kind == 1:
        life.acknowledged[who] = json.loads(body)[0]
    elif kind == 2:
        told = json.loads(body)
        life.cursors[who] = told["cursor"]
        life.results += sum(one["kind"] == "result" for one in told["changes"])


def _times(first: float, every: float, until: float) -> list[float]:
    return [first + every * number for number in range(max(0, int((until - first) / every) + 1))]
