"""Typing in an essay of 20,000 words: from the key to its letter on the screen, beside a bare editor of Qt's."""

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import make_essays, make_home
from tests.benchmarks.start_up import CHILDREN
from tests.benchmarks.table import Row, median, p99

FRAME_MS = 16
SECONDS = 300


def writing(effort: Effort) -> list[Row]:
    """Type into a plain and a formatted essay, and into the bare editor that each of them is made of."""
    home = make_home(effort.folder, "writing", make_essays)
    command = [sys.executable, "-m", f"{CHILDREN}.writing", str(home), str(effort.times(400))]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=SECONDS)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return [row for name in ("plain", "rich") for row in _rows(name, told[name], told[f"bare-{name}"])]


def _rows(name: str, ours: dict[str, list[float]], bare: dict[str, list[float]]) -> list[Row]:
    keys, peer = ours["keys"], bare["keys"]
    worst = max(ours["late"])
    editor = "QTextEdit" if name == "rich" else "QPlainTextEdit"
    return [
        Row(
            f"typing in an essay of 20,000 words, {name}: key → painted",
            median(keys),
            "ms",
            f"p99 ≤ {FRAME_MS}",
            p99(keys) <= FRAME_MS,
            p99(keys),
            median(peer),
            f"bare {editor}",
            len(keys),
            parts=(
                ("worst", max(keys)),
                ("bare p99", p99(peer)),
                ("bare worst", max(peer)),
                ("processor time median", median(ours["keys_cpu"])),
                ("its p99", p99(ours["keys_cpu"])),
                ("bare processor time", median(bare["keys_cpu"])),
                ("bare p99 of it", p99(bare["keys_cpu"])),
            ),
        ),
        Row(
            f"… longest block of the event loop meanwhile, saved each second, {name}",
            worst,
            "ms",
            f"≤ {FRAME_MS}",
            worst <= FRAME_MS,
            p99(ours["late"]),
            max(bare["late"]),
            f"bare {editor}",
            len(ours["late"]),
            parts=(
                ("most processor time at a stretch", max(ours["late_cpu"])),
                ("its p99", p99(ours["late_cpu"])),
                ("bare at a stretch", max(bare["late_cpu"])),
            ),
        ),
    ]
