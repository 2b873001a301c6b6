"""A whole hall that lives: heartbeats with answering, everyone who submits at once, and a pack that all fetch.

Short by default; ``CARREL_BENCH_SECONDS`` makes the hall live longer than one round of heartbeats.
"""

import asyncio
import json
import os
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from assessment.ids import DeviceId
from tests.benchmarks.effort import Effort
from tests.benchmarks.load.crowd import Sitter
from tests.benchmarks.load.place import DATABASES, Place, Use, database, place
from tests.benchmarks.load.raw import bare, bare_p95
from tests.benchmarks.load.wire import Link, Tally, request, run
from tests.benchmarks.table import Row, median, p99

SECONDS = float(os.environ.get("CARREL_BENCH_SECONDS", "15"))
DEVICES = (500, 5_000)
BEAT_SECONDS, PUSH_SECONDS, LISTEN_SECONDS = 15.0, 60.0, 3.0
MOST_P95, MOST_BYTES = 250.0, 2_048
BURST, BURST_EVENTS, A_MINUTE = 1_000, 60, 12.0
"""A fifth of five thousand, in a fifth of a minute."""
FETCHERS, PACK_BYTES, RANGE_BYTES = 100, 1 << 20, 256 << 10


@dataclass(slots=True)
class _Life:
    """What a hall did: how its requests fared, and what it was told it had stored."""

    beats: Tally = field(default_factory=Tally)
    pushes: Tally = field(default_factory=Tally)
    listens: Tally = field(default_factory=Tally)
    late: list[float] = field(default_factory=list)
    acknowledged: dict[DeviceId, int] = field(default_factory=dict)
    begun: Use = field(default_factory=lambda: Use(0, 0))
    ended: Use = field(default_factory=lambda: Use(0, 0))


def heartbeats(effort: Effort) -> list[Row]:
    """Let halls of two sizes live, on SQLite as an embedded server has it and on PostgreSQL; then let them listen too."""
    rows: list[Row] = []
    for kind in DATABASES:
        for count in DEVICES if kind == DATABASES[0] else DEVICES[-1:]:
            rows += _hall(effort, kind, count, listening=False)
    return rows + _hall(effort, DATABASES[0], DEVICES[-1], listening=True)


def _hall(effort: Effort, kind: str, count: int, *, listening: bool) -> list[Row]:
    seconds = SECONDS
    folder = effort.folder / f"hall-{kind}-{count}-{listening}"
    with database(kind) as url, place(folder, url, count) as at:
        floor = bare_p95(at.folder, url, [b"x" * 300] * 100)
        life = run(lambda: _live(at, seconds, listening=listening))
        sent = {one.device_id: one.dseq for one in at.sitters if one.device_id in life.acknowledged}
    lost = sum(sent[one] != told for one, told in life.acknowledged.items())
    took = sorted(life.beats.took + life.pushes.took + life.listens.took)
    p95 = took[len(took) * 95 // 100]
    failed = life.beats.failed + life.pushes.failed + life.listens.failed
    rate, each = len(took) / seconds, (life.ended.resident - life.begun.resident) / count
    what = f"{count:,} devices, {kind}" + (", asking for changes every 3 s" if listening else "")
    parts = (
        ("p50", median(took)),
        ("p99", p99(took)),
        ("requests/s", rate),
        ("server % of a core", 100 * (life.ended.cpu - life.begun.cpu) / seconds),
        ("late ms of the clients, p95", sorted(life.late)[len(life.late) * 95 // 100]),
        ("resident MB", life.ended.resident / 1e6),
        ("refused", float(failed)),
        ("lost", float(lost)),
    )
    return [
        Row(
            f"{what}: heartbeat every 15 s, a push a minute, p95",
            p95,
            "ms",
            f"≤ {MOST_P95:g} ms, 0 lost",
            p95 <= MOST_P95 and not failed and not lost,
            p99(took),
            floor,
            "bare commit, p95",
            len(took),
            parts,
            _load(),
        ),
        Row(f"{what}: memory of the server", each, "B a device", f"≤ {MOST_BYTES:,} B", each <= MOST_BYTES),
    ]


async def _live(at: Place, seconds: float, *, listening: bool) -> _Life:
    """Let everyone live for some seconds, each at moments of their own."""
    life, chance = _Life(), random.Random(11)
    plan: list[tuple[float, int, bytes, Sitter]] = []
    for one in at.sitters:
        first = chance.random() * BEAT_SECONDS
        plan += [(when, 0, one.beat(), one) for when in _times(first, BEAT_SECONDS, seconds)]
        when = chance.random() * PUSH_SECONDS
        if when < seconds:
            plan.append((when, 1, one.push(one.frame(2, pack_hash=at.pack_hash)), one))
        if listening:
            asks = _times(chance.random() * LISTEN_SECONDS, LISTEN_SECONDS, seconds)
            plan += [(when, 2, one.listen(at.changes), one) for when in asks]
    plan.sort(key=lambda due: due[0])
    links = {one.device_id: [Link(at.port)] for one in at.sitters}
    for _ in range(20):  # the first requests load what is loaded late
        await Link(at.port).ask(at.sitters[0].beat())
    life.begun = at.use()
    tallies = (life.beats, life.pushes, life.listens)
    tasks: set[asyncio.Task[None]] = set()

    async def ask(kind: int, sent: bytes, who: Sitter) -> None:
        spare = links[who.device_id]
        link = spare.pop() if spare else Link(at.port)
        began = time.perf_counter()
        answer = await link.insist(sent)
        tallies[kind].note(answer, began)
        spare.append(link)
        if kind == 1 and answer.status == 200:
            life.acknowledged[who.device_id] = json.loads(answer.body)[0]

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
    life.ended = at.use()
    return life


def _times(first: float, every: float, until: float) -> list[float]:
    return [first + every * number for number in range(max(0, int((until - first) / every) + 1))]


def burst(effort: Effort) -> list[Row]:
    """Let everyone submit: as five thousand in a minute do, and then all of a hall in the same second."""
    rows: list[Row] = []
    for kind in DATABASES:
        count = effort.times(BURST)
        with database(kind) as url, place(effort.folder / f"burst-{kind}", url, count) as at:
            for within in (A_MINUTE * count / BURST, 0.0):
                bodies = [one.frame(BURST_EVENTS, ended=True, pack_hash=at.pack_hash) for one in at.sitters]
                floor = 1000 * count / bare(at.folder, url, bodies, 32)
                rows.append(_burst(at, kind, bodies, within, floor))
    return rows


def _burst(at: Place, kind: str, bodies: Sequence[bytes], within: float, floor: float) -> Row:
    tally, chance, count = Tally(), random.Random(13), len(bodies)
    told: dict[str, int] = {}

    async def submit(who: Sitter, body: bytes) -> None:
        """Send, as the product does: told to come later it does, by up to half again later."""
        await asyncio.sleep(chance.random() * within)
        link, began = Link(at.port), time.perf_counter()
        while True:
            answer = await link.insist(who.push(body))
            tally.note(answer, began)
            if answer.status == 200:
                told[who.device_id] = json.loads(answer.body)[0]
                link.close()
                return
            await asyncio.sleep((answer.retry_after or 1.0) * (1 + chance.random() / 2))

    async def all_of_them() -> None:
        await asyncio.gather(*(submit(who, body) for who, body in zip(at.sitters, bodies, strict=True)))

    before, begin = at.use(), time.perf_counter()
    run(all_of_them)
    took = time.perf_counter() - begin
    cpu = at.use().cpu - before.cpu
    lost = sum(told.get(one.device_id) != one.dseq for one in at.sitters)
    p95 = sorted(tally.took)[len(tally.took) * 95 // 100]
    parts = (
        ("p50", median(tally.took)),
        ("p95", p95),
        ("told to come later", float(tally.failed)),
        ("lost", float(lost)),
        ("server µs of processor each", cpu / count * 1e6),
    )
    if within:
        name = f"{count:,} submit {BURST_EVENTS} events each within {within:g} s, {kind}: p95"
        met = p95 <= MOST_P95 and not lost
        return Row(
            name, p95, "ms", f"≤ {MOST_P95:g} ms, 0 lost", met, samples=count, parts=parts, why=_load()
        )
    name = f"{count:,} submit in the same moment, {kind}: until all are acknowledged"
    goal = 1000 * count / 500
    return Row(
        name,
        1000 * took,
        "ms",
        f"≤ {goal:,.0f} ms, 0 lost",
        1000 * took <= goal and not lost,
        limit=floor,
        limit_name="bare rows, 32 a commit",
        samples=count,
        parts=parts,
        why=_load(),
    )


def downloads(effort: Effort) -> list[Row]:
    """Let many fetch the same pack in ranges, side by side."""
    with place(effort.folder / "downloads", "", FETCHERS, pack_bytes=PACK_BYTES) as at:
        size = next(one.stat().st_size for one in (at.folder / "packs").iterdir())
        tally = Tally()

        async def fetch(who: Sitter) -> None:
            link = Link(at.port)
            for start in range(0, size, RANGE_BYTES):
                part = f"Range: bytes={start}-{min(size, start + RANGE_BYTES) - 1}\r\n"
                began = time.perf_counter()
                tally.note(
                    await link.insist(request("GET", "/api/v1/packs/harbours/1", who.token, more=part)), began
                )
            link.close()

        async def all_of_them() -> None:
            await asyncio.gather(*(fetch(who) for who in at.sitters))

        async def floor() -> float:
            return await _bare_bytes(size * FETCHERS)

        bare_rate = run(floor)
        before, begin = at.use(), time.perf_counter()
        run(all_of_them)
        took = time.perf_counter() - begin
        rate = tally.received / took / 1e6
        whole = tally.received == size * FETCHERS
        parts = (
            ("p50 ms a range", median(tally.took)),
            ("p99 ms", p99(tally.took)),
            ("refused", float(tally.failed)),
            ("server µs of processor a range", (at.use().cpu - before.cpu) / len(tally.took) * 1e6),
        )
        return [
            Row(
                f"a pack of {size / 1e6:.1f} MB to {FETCHERS} devices in ranges of 256 KiB",
                rate,
                "MB/s",
                "all of it, ≥ 0.25 × bare",
                whole and rate >= 0.25 * bare_rate,
                limit=bare_rate,
                limit_name="bytes over bare loopback",
                samples=len(tally.took),
                parts=parts,
                why=_load(),
            )
        ]


async def _bare_bytes(count: int) -> float:
    """Return how many MB/s go over loopback with nothing around them."""
    piece = os.urandom(RANGE_BYTES)

    async def give(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in range(count // len(piece)):
            writer.write(piece)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(give, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.sockets[0].getsockname()[1])
    got, begin = 0, time.perf_counter()
    while part := await reader.read(RANGE_BYTES):
        got += len(part)
    took = time.perf_counter() - begin
    writer.close()
    server.close()
    return got / took / 1e6


def _load() -> str:
    return f"load average {os.getloadavg()[0]:.1f}"
