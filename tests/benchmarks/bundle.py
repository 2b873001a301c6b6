"""The folder bundle that ``nox -s build`` makes: how large it is, and how soon its window is there."""

import os
import subprocess
import time
from pathlib import Path

from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import make_home
from tests.benchmarks.table import Row, median, p99

PROGRAM = Path("dist") / "carrel" / "carrel"
PATIENCE_SECONDS = 60


def bundle(effort: Effort) -> list[Row]:
    """Measure the bundle in ``dist``; nothing where there is none."""
    if not PROGRAM.exists():
        return []
    files = [file for file in PROGRAM.parent.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files)
    home = make_home(effort.folder, "bundle")
    _start(home)  # the first start reads the program from the disk
    took = [_start(home) for _ in range(effort.times(10))]
    return [
        Row("bundle: size", size / 1e6, "MB", "", None),
        Row(
            "bundle: start → first screen shown, installation taken",
            median(took),
            "ms",
            "",
            None,
            p99(took),
            samples=len(took),
        ),
    ]


def _start(home: Path) -> float:
    """Run the bundle until it has shown its first screen and taken its installation's lock; return ms."""
    lock = home / "carrel.lock"
    lock.unlink(missing_ok=True)
    begin = time.perf_counter()
    environment = os.environ | {"CARREL_HOME": str(home)}
    with subprocess.Popen([PROGRAM], stdout=subprocess.DEVNULL, env=environment) as process:
        while not lock.exists():
            if process.poll() is not None or time.perf_counter() - begin > PATIENCE_SECONDS:
                raise RuntimeError("the bundle did not start")
        took = (time.perf_counter() - begin) * 1000
        process.kill()
    return took
