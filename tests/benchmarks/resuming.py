"""Taking up an attempt of 2,000 events after the process was killed."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from desktop.background import Background
from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.presenters.attempt import AttemptPresenter
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.open_device import close_device, open_device
from desktop.services.resume_attempt import resume_attempt
from desktop.services.unlock_pack import unlock_pack
from tests.benchmarks.answering import CANDIDATE, LOCKED, qt
from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import make_home
from tests.benchmarks.start_up import CHILDREN
from tests.benchmarks.table import Row, median, p99

EVENTS, MOST_MS = 2_000, 300


def resuming(effort: Effort) -> list[Row]:
    """Resume the same killed attempt again and again, each time from a copy of what the kill left."""
    qt()
    killed = make_home(effort.folder, "killed")
    command = [sys.executable, "-m", f"{CHILDREN}.killed", str(killed), str(EVENTS)]
    subprocess.run(command, check=False, timeout=120)
    found: list[dict[str, float]] = []
    for n in range(effort.times(15) + 1):
        home = Path(shutil.copytree(killed, effort.folder / f"resume-{n}"))
        found.append(_resume(home))
    found = found[1:]  # the first one loads modules
    whole = [sum(parts.values()) for parts in found]
    parts = tuple((name, median([one[name] for one in found])) for name in found[0])
    return [
        Row(
            f"resume after kill -9, {EVENTS:,} events, database to presenter",
            median(whole),
            "ms",
            f"≤ {MOST_MS}",
            median(whole) <= MOST_MS,
            p99(whole),
            samples=len(whole),
            parts=parts,
        )
    ]


def _resume(home: Path) -> dict[str, float]:
    times = [time.perf_counter()]

    def lap() -> None:
        times.append(time.perf_counter())

    device = open_device(Paths(home), SystemClock(), os.urandom)
    lap()
    signed_in = find_open_attempt(device)
    if signed_in is None:
        raise RuntimeError("nothing to resume")
    lap()
    opened = unlock_pack(device, signed_in.pack_hash)
    lap()
    running, _ = resume_attempt(device, signed_in, opened, LOCKED)
    lap()
    background = Background()
    presenter = AttemptPresenter(running, background, device.clock, CANDIDATE, None, None)
    lap()
    if running.attempt.event_count < EVENTS:
        raise RuntimeError(f"{running.attempt.event_count} events")
    presenter.stop()
    background.drain()
    close_device(device)
    names = ("open device", "find attempt", "open pack", "fold and resume", "presenter")
    return {name: (b - a) * 1000 for name, a, b in zip(names, times, times[1:], strict=False)}
