"""From exec to the first paint: the application against a bare PySide6 window, both as whole processes."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import make_home
from tests.benchmarks.table import Row, median, p99

CHILDREN = "tests.benchmarks.children"
MOST_TIMES_BARE = 2.0
SECONDS = 60


def start_up(effort: Effort) -> list[Row]:
    """Measure in turn: a bare window, then the application of an enrolled computer with one sitting."""
    home = make_home(effort.folder, "start-up")
    application = [sys.executable, "-m", f"{CHILDREN}.application"]
    bare_window = [sys.executable, "-m", f"{CHILDREN}.bare_window"]
    for _ in range(2):  # the first opening teaches the computer that it begins with the sign-in screen
        lines_of(application, home, "ready")
    bare: list[float] = []
    painted: list[float] = []
    ready: list[float] = []
    for _ in range(effort.times(15)):
        bare.append(lines_of(bare_window, home, "painted")["painted"])
        said = lines_of(application, home, "ready")
        painted.append(said["painted"])
        ready.append(said["ready"])
    ratio = median(painted) / median(bare)
    return [
        Row(
            "application start → sign-in painted",
            median(painted),
            "ms",
            "≤ 2 × bare",
            ratio <= MOST_TIMES_BARE,
            p99(painted),
            median(bare),
            "bare window",
            len(painted),
        ),
        Row(
            "… → database open, its sittings listed and painted",
            median(ready),
            "ms",
            "",
            None,
            p99(ready),
            median(bare),
            "bare window",
            len(ready),
        ),
    ]


def lines_of(command: Sequence[str], home: Path, last: str) -> dict[str, float]:
    """Run a process until it has said ``last``; return when it said what, in ms since it was started."""
    environment = os.environ | {"CARREL_HOME": str(home)}
    environment.pop(
        "PYTHONDONTWRITEBYTECODE", None
    )  # an installed program is not compiled anew at every start
    environment.setdefault("DISPLAY", "none")
    said: dict[str, float] = {}
    begin = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        for line in process.stdout or ():
            said[line.decode().strip()] = (time.perf_counter() - begin) * 1000
            if last in said:
                break
        process.kill()
    if last not in said:
        raise RuntimeError(f"{command[-1]} ended without saying {last!r}")
    return said
