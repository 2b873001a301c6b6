"""Everyone who submits at once, and a pack that all fetch."""

import asyncio
import json
import os
import random
import time
from collections.abc import Sequence

from tests.benchmarks.effort import Effort
from tests.benchmarks.load.crowd import Sitter
from tests.benchmarks.load.place import DATABASES, Place, database, place
from tests.benchmarks.load.raw import bare
from tests.benchmarks.load.wire import Link, Tally, request, run
from tests.benchmarks.table import Row, median, p99

MOST_P95 = 250.0
MOST_SCORED = 10.0
BURST, BURST_EVENTS, A_MINUTE = 1_000, 60, 12.0
"""A fifth of five thousand, in a fifth of a minute."""
FETCHERS, PACK_BYTES, RANGE_BYTES = 100, 1 << 20, 256 << 10


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
                if within:
                    rows.append(_scored(at, kind, count))
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


def _scored(at: Place, kind: str, count: int) -> Row:
    """Wait until all that was submitted is scored; the last reply has just come."""
    begun, took = at.use().cpu, at.until_projected()
    return Row(
        f"{count:,} submitted, {kind}: from the last reply until all are scored",
        took,
        "s",
        f"≤ {MOST_SCORED:g} s",
        took <= MOST_SCORED,
        samples=count,
        parts=(("server s of processor", at.use().cpu - begun),),
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
