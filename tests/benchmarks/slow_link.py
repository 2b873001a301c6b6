"""Sending over a slow link and over one that is cut for ever, to a real server process, by the product's own engine."""

import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessment.sync.frame import runs
from desktop.presenters import sending
from desktop.services.push_log import apply_reply, collect, exchange
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median
from tests.faults.station import Station
from tests.faults.world import World

ROUND_TRIP, RATE = 0.3, 256_000 / 8
WORSE = (0.8, 64_000 / 8)
EVENTS, BACKLOG = 1_000, 10_000
CUTS = ((16_384, 1.5), (4_096, 2.0), (2_048, 3.0))


def slow_link(effort: Effort) -> list[Row]:
    """Measure in a world of its own, over a link of our own making."""
    world = World(_folder(effort, "slow-link"))
    try:
        return [
            _slow(effort.times(5), world, EVENTS, ROUND_TRIP, RATE),
            _slow(1, world, BACKLOG, ROUND_TRIP, RATE),
            _slow(1, world, EVENTS, *WORSE),
        ]
    finally:
        world.close()


def cut_links(effort: Effort) -> list[Row]:
    """Send a backlog over links that are cut for ever, in a world of its own."""
    world = World(_folder(effort, "cut-links"))
    try:
        return [_cut(world, every, most) for every, most in CUTS]
    finally:
        world.close()


def _slow(times: int, world: World, events: int, round_trip: float, rate: float) -> Row:
    took, limits = [], []
    for _ in range(times):
        station = world.station()
        station.work(events - 2)
        weather = world.proxy.weather
        weather.rate, weather.delay = rate, round_trip / 2
        world.proxy.forget()
        client = station.client()
        before = world.proxy.count()
        begin = time.monotonic()
        in_doubt, unsent = True, events
        while unsent:
            outgoing = collect(station.device, in_doubt=in_doubt)
            unsent = apply_reply(station.device, outgoing, exchange(client, outgoing)).unsent
            in_doubt = False
        took.append(1000 * (time.monotonic() - begin))
        limits.append(1000 * ((world.proxy.count() - before) / rate + 2 * round_trip))
        assert station.told().acknowledged == events
        client.close()
        world.proxy.clear()
    ratio = median([one / limit for one, limit in zip(took, limits, strict=True)])
    return Row(
        f"{events:,} events at {1000 * round_trip:.0f} ms and {rate * 8 / 1000:.0f} kbit/s",
        median(took),
        "ms",
        "≤ 1.15 × limit",
        ratio <= 1.15,
        limit=median(limits),
        limit_name="bytes / rate + 2 round trips",
        samples=len(took),
        goal="T3",
    )


def _cut(world: World, every: int, most: float) -> Row:
    """Let the engine send a backlog over a link that is cut for ever; its waits between tries are shortened."""
    _ = QCoreApplication.instance() or QApplication([])  # kept alive for as long as it is needed
    usual = _waits(lambda *_: 0.25)
    station = world.station()
    try:
        station.work(BACKLOG - 2)
        whole = _bytes(station)
        world.proxy.forget()
        world.proxy.weather.every = every
        before, cuts = world.proxy.count(), world.proxy.cuts
        end = time.monotonic() + 600
        station.run()
        while station.told().acknowledged < BACKLOG and time.monotonic() < end:
            QTest.qWait(5)
        passed, cuts = world.proxy.count() - before, world.proxy.cuts - cuts
        finished = station.told().acknowledged == BACKLOG
    finally:
        _waits(usual)
        world.proxy.clear()
        station.rest()
    return Row(
        f"link cut every {every // 1024} kB, {BACKLOG:,} events, both ways on the wire",
        passed / 1000,
        "kB",
        f"finishes, ≤ {most:g} × limit",
        finished and passed <= most * whole,
        limit=whole / 1000,
        limit_name="frames of 256",
        samples=cuts,
        goal="T6",
    )


def _bytes(station: Station) -> int:
    """Return how many bytes the whole log is in the largest frames."""
    device = station.device
    size = 0
    with device.log.transaction() as rows:
        from assessment.sync.frame import encode_frame, with_length
        from desktop.storage.log import entries_after, heads_of

        cut = runs(entries_after(rows, device.epoch, 0, BACKLOG))
        heads = heads_of(rows, device.epoch, [run[-1].dseq for run in cut])
        for run in cut:
            head = heads[run[-1].dseq]
            frame = encode_frame(
                run, device_id=device.device_id, epoch=device.epoch, head=head, key=device.key
            )
            size += len(with_length(frame))
    return size


def pack_download(effort: Effort) -> list[Row]:
    """Fetch a pack of 20 MB over a link that breaks fifty times on the way."""
    world = World(_folder(effort, "pack-download"))
    _ = QCoreApplication.instance() or QApplication([])  # kept alive for as long as it is needed
    usual = _waits(lambda *_: 0.01)
    try:
        station = world.station()
        facts = world.publish(20, 2)
        world.proxy.weather.every = facts.size // 50
        world.proxy.forget()
        begin, before = time.monotonic(), world.proxy.down.passed
        station.run()
        while not _has(station, facts.size) and time.monotonic() < begin + 300:
            QTest.qWait(2)
        passed, cuts, took = world.proxy.down.passed - before, world.proxy.cuts, time.monotonic() - begin
        again = 100 * (passed / facts.size - 1)
        name = f"a pack of 20 MB over {cuts} disconnections: sent twice, with all of HTTP"
        return [
            Row(name, again, "%", "≤ 2 %", _has(station, facts.size) and cuts >= 50 and again <= 2),
            Row("the same, whole time", took, "s", "", None),
        ]
    finally:
        _waits(usual)
        world.close()


def _waits(between: Any) -> Any:  # a function of the schedule
    """Have the engine wait so long between tries; return how it did before."""
    before = vars(sending)["retry_delay"]
    vars(sending)["retry_delay"] = between
    return before


def _has(station: Station, size: int) -> bool:
    packs = station.device.paths.packs
    return any(one.stat().st_size == size for one in packs.iterdir() if one.suffix != ".part")


def _folder(effort: Effort, name: str) -> Path:
    folder = effort.folder / name
    folder.mkdir()
    return folder
