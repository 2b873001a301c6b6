"""Many devices push at once, to a real server process on SQLite and on PostgreSQL, beside the raw floor of the run.

Whole attempts, as after an outage (T8); small pushes, as while people answer.
"""

import itertools
import os
import time
from collections.abc import Sequence

from tests.benchmarks.effort import Effort
from tests.benchmarks.load.place import DATABASES, Place, database, hub_place, place
from tests.benchmarks.load.raw import bare
from tests.benchmarks.load.wire import Tally, drain, run
from tests.benchmarks.table import Row, median, p99

ATTEMPTS, EVENTS, LINKS = 3_000, 60, 32
SMALL, SMALL_DEVICES, SMALL_LINKS, SMALL_EVENTS = 12_000, 400, 64, 2
RAW_GROUP = 32
LEAST_ATTEMPTS, MOST_P99, LEAST_SHARE = 1_000, 100.0, 0.5


def fan_in(effort: Effort) -> list[Row]:
    """Let as many devices as sat the day send an attempt each, to a server of either database and, over TLS, to a hub."""
    count, rows = effort.times(ATTEMPTS), []
    for kind in DATABASES:
        with database(kind) as url, place(effort.folder / f"fan-in-{kind}", url, count) as at:
            rows.append(_attempts(at, count, kind))
    with hub_place(effort.folder / "fan-in-hub", count) as at:
        rows.append(_attempts(at, count, "SQLite, a hub's TLS"))
    return rows


def _attempts(at: Place, count: int, what: str) -> Row:
    bodies = [one.frame(EVENTS, ended=True, pack_hash=at.pack_hash) for one in at.sitters]
    requests = [one.push(body) for one, body in zip(at.sitters, bodies, strict=True)]
    floor = bare(at.folder, at.url, bodies, RAW_GROUP)
    rate, tally, use = _pushed(at, requests, LINKS)
    worst = p99(tally.took)
    parts = (*_parts(tally, use, count), ("s more until all are projected", at.until_projected()))
    return Row(
        f"{count:,} attempts of {EVENTS} events from as many devices, {what}",
        rate,
        "attempts/s",
        f"≥ {LEAST_ATTEMPTS:,}/s, p99 ≤ {MOST_P99:g} ms",
        rate >= LEAST_ATTEMPTS and worst <= MOST_P99 and not tally.failed,
        limit=floor,
        limit_name=f"bare rows, {RAW_GROUP} a commit",
        samples=len(tally.took),
        parts=parts,
        why=_load(),
        goal="T8",
    )


def small_pushes(effort: Effort) -> list[Row]:
    """Let devices push a few events each, over and over, as fast as they are answered."""
    rows: list[Row] = []
    for kind in DATABASES:
        devices, each = SMALL_DEVICES, effort.times(SMALL) // SMALL_DEVICES
        with database(kind) as url, place(effort.folder / f"small-{kind}", url, devices) as at:
            bodies, requests = [], []
            for _ in range(each):
                for one in at.sitters:
                    bodies.append(one.frame(SMALL_EVENTS, pack_hash=at.pack_hash))
                    requests.append(one.push(bodies[-1]))
            single, grouped = (bare(at.folder, url, bodies[:6_000], size) for size in (1, RAW_GROUP))
            rate, tally, use = _pushed(at, requests, SMALL_LINKS)
            parts = (*_parts(tally, use, len(requests)), ("bare, 32 a commit /s", grouped))
            rows.append(
                Row(
                    f"pushes of {SMALL_EVENTS} events from {devices} devices, {kind}",
                    rate,
                    "pushes/s",
                    f"≥ {LEAST_SHARE:g} × bare durable batches",
                    rate >= LEAST_SHARE * single and not tally.failed,
                    limit=single,
                    limit_name="bare batches, each durable",
                    samples=len(tally.took),
                    parts=parts,
                    why=_load(),
                )
            )
    return rows


def _pushed(at: Place, requests: Sequence[bytes], links: int) -> tuple[float, Tally, float]:
    """Send all over open connections; return how many a second, the tally and the server's seconds of processor."""

    async def all_of_it() -> tuple[float, Tally, float]:
        opened = [at.link() for _ in range(links)]
        for one, who in zip(opened, itertools.cycle(at.sitters)):
            await one.insist(who.push(b""))
        before, begin = at.use(), time.perf_counter()
        tally = await drain(opened, requests)
        took = time.perf_counter() - begin
        for one in opened:
            one.close()
        return len(requests) / took, tally, at.use().cpu - before.cpu

    return run(all_of_it)


def _parts(tally: Tally, cpu: float, count: int) -> tuple[tuple[str, float], ...]:
    return (
        ("p50 ms", median(tally.took)),
        ("p95 ms", sorted(tally.took)[len(tally.took) * 95 // 100]),
        ("p99 ms", p99(tally.took)),
        ("server µs of processor each", cpu / count * 1e6),
        ("refused", tally.failed),
    )


def _load() -> str:
    return f"load average {os.getloadavg()[0]:.1f}"
