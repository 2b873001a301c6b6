"""A stranger's program run in the cell, against the same program run bare."""

import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sync_server.ai.sandbox.cell import End, NoCell, run
from sync_server.ai.sandbox.languages import PYTHON
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row, median, p99

MOST_MILLISECONDS = 40.0
PROGRAM = b"print(sum(map(int, input().split())))"
WORDS = (PYTHON, "-I", "-S", "main.py")
GIVEN, SAID = b"2 3\n", b"5\n"
ROUNDS = 60


def caging(effort: Effort) -> list[Row]:
    """Run a short program in turn in the cell and bare; the first of each is left out."""
    with tempfile.TemporaryDirectory(prefix="carrel-bench-cell-") as folder:
        (Path(folder) / "main.py").write_bytes(PROGRAM)
        inside, outside = [], []
        try:
            for _ in range(effort.times(ROUNDS) + 1):
                inside.append(_milliseconds(_in_the_cell))
                outside.append(_milliseconds(lambda: _bare(folder)))
        except NoCell as error:
            return [
                Row("sandbox: a run in the cell", 0.0, "ms", "", None, why=f"no cell here: {error.detail}")
            ]
    more = [one - bare for one, bare in zip(inside[1:], outside[1:], strict=True)]
    figure = median(more)
    return [
        Row(
            "sandbox: what the cell adds to a run",
            figure,
            "ms",
            f"≤ {MOST_MILLISECONDS:.0f} ms",
            figure <= MOST_MILLISECONDS,
            p99(more),
            median(outside[1:]),
            "the same bare",
            len(more),
            (("least of all, in the cell", min(inside)), ("bare", min(outside))),
        )
    ]


def _in_the_cell() -> None:
    ran = run(WORDS, {"main.py": PROGRAM}, GIVEN)
    assert (End.DONE, SAID) == (ran.end, ran.out), ran


def _bare(folder: str) -> None:
    ran = subprocess.run(WORDS, cwd=folder, input=GIVEN, capture_output=True, check=True)
    assert ran.stdout == SAID


def _milliseconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1e3
