"""What hours of work do to the screen and to memory: nothing waits for the disk, nothing grows."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import make_home, make_mixed
from tests.benchmarks.start_up import CHILDREN
from tests.benchmarks.table import Row

MINUTES, HOURS = 30, 3
MOST_GROWTH = 1.05


def soaking(effort: Effort) -> list[Row]:
    """Work for half an hour, watched; then through three simulated hours, weighed."""
    seconds = 60 * effort.times(MINUTES, least=1)
    told = _child(make_home(effort.folder, "soak", make_mixed), "soak", seconds, seconds + 120)
    places = tuple(dict.fromkeys(map(str, told["blocked"])))
    still = Row(
        f"frames over 16 ms held up by storage or network in {seconds // 60} minutes of work",
        float(len(told["blocked"])),
        "frames",
        "0",
        not told["blocked"],
        samples=int(told["steps"]),
        parts=(("late for any reason", float(told["late"])), ("turns of the loop", float(told["turns"]))),
        why=", ".join(places[:3]),
    )
    memory = _child(make_home(effort.folder, "grow", make_mixed), "grow", HOURS, 1_800)["memory"]
    first, last = float(memory[1]), float(memory[-1])
    flat = Row(
        f"memory after {HOURS} simulated hours",
        last,
        "MiB",
        f"≤ {MOST_GROWTH} × after a tenth of them",
        last <= MOST_GROWTH * first,
        limit=first,
        limit_name="after a tenth",
        parts=tuple((f"{part * 10} %", float(value)) for part, value in enumerate(memory)),
    )
    return [still, flat]


def _child(home: Path, what: str, amount: float, patience: float) -> dict[str, Any]:
    command = [sys.executable, "-m", f"{CHILDREN}.soak", str(home), what, str(amount)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=patience)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
