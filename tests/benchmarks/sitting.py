"""What a candidate waits for: the first item after Start, and the item after Next or Back."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.effort import Effort
from tests.benchmarks.exam import Content, make_exam, make_home, make_single
from tests.benchmarks.start_up import CHILDREN
from tests.benchmarks.table import Row, median, p99

START_MS, START_P99_MS, MOVE_P99_MS = 90, 200, 16
SECONDS = 180


def first_item(effort: Effort) -> list[Row]:
    """Start the 200-item test with pictures, each time in a fresh process on a fresh computer."""
    found = [float(_sit(make_home(effort.folder, f"first-{n}"), 0)["start"]) for n in range(effort.times(15))]
    return [
        Row(
            "click Start → first item painted (200 items, media)",
            median(found),
            "ms",
            f"≤ {START_MS}, p99 ≤ {START_P99_MS}",
            median(found) <= START_MS and p99(found) <= START_P99_MS,
            p99(found),
            samples=len(found),
        )
    ]


def navigation(effort: Effort) -> list[Row]:
    """Go through all items and back, at the pace of somebody in a hurry: pages of fifty questions, and of one each."""
    return [
        _moves(effort, "next/previous item painted, fifty on a page", make_exam),
        _moves(effort, "… with a page for each", make_single),
    ]


def _moves(effort: Effort, name: str, content: Content) -> Row:
    times = effort.times(199)
    moves = _sit(make_home(effort.folder, f"moves-{content.__name__}", content), times)["moves"]
    bare: list[float] = _told("bare_moves", str(times), *(["single"] if content is make_single else []))
    found = [took for took, _ in moves]
    across = [took for took, other_page in moves if other_page]
    parts = (("worst", max(found)), *((("to another page", median(across)),) if across else ()))
    return Row(
        name,
        median(found),
        "ms",
        f"p99 ≤ {MOVE_P99_MS}",
        p99(found) <= MOVE_P99_MS,
        p99(found),
        limit=median(bare),
        limit_name="bare Qt",
        samples=len(found),
        parts=(*parts, ("bare Qt's p99", p99(bare))),
    )


def _sit(home: Path, moves: int) -> dict[str, Any]:
    told: dict[str, Any] = _told("sitting", str(home), str(moves))
    return told


def _told(child: str, *given: str) -> Any:
    command = [sys.executable, "-m", f"{CHILDREN}.{child}", *given]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=SECONDS)
    return json.loads(done.stdout.splitlines()[-1])
