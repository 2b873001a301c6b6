"""``python -m tests.benchmarks.peers``: Anki's sync server and client beside ours, in one run with the raw floor.

Optional: Anki is no dependency of ours. It is asked for in an environment of its own, named by ``--python`` or by
``CARREL_ANKI_PYTHON``, or made by ``--install FOLDER``.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks.effort import Effort
from tests.benchmarks.peers.anki_place import VARIABLE, NoAnki, install, version_of
from tests.benchmarks.peers.anki_rows import anki
from tests.benchmarks.screen import a_screen
from tests.benchmarks.sending import sending
from tests.benchmarks.slow_link import cut_links
from tests.benchmarks.table import Row

GOALS = ("T1", "T2", "T4", "T5", "T6", "T7")
HOW = "python -m tests.benchmarks.peers --install FOLDER"


def main() -> int:
    """Measure both; exit 0 also where there is no Anki to compare with."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="take a fifth of the samples")
    parser.add_argument("--python", default=os.environ.get(VARIABLE, ""), help="an interpreter that has Anki")
    parser.add_argument("--install", type=Path, metavar="FOLDER", help="make an environment with Anki here")
    chosen = parser.parse_args()
    python = str(install(chosen.install)) if chosen.install else chosen.python
    try:
        version = version_of(python)
    except NoAnki:
        print(f"Nothing is compared: no Anki is installed for “{python}”. This installs it: {HOW}")
        return 0
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    with tempfile.TemporaryDirectory(prefix="carrel-peers-") as folder, a_screen():
        effort = Effort(Path(folder), chosen.quick)
        print(f"measuring Anki {version} …", file=sys.stderr, flush=True)
        theirs = anki(effort, python)
        print("measuring ours …", file=sys.stderr, flush=True)
        ours = [*sending(effort), *cut_links(effort)]
    _show(ours, theirs, version)
    return 0


def _show(ours: Sequence[Row], theirs: Sequence[Row], version: str) -> None:
    table = Table("", "what", "ours", "to reach", "floor", f"Anki {version}", "Anki / ours")
    told = []
    for goal in GOALS:
        for mine, other in zip(_of(goal, ours), _of(goal, theirs), strict=True):
            table.add_row(
                goal,
                mine.name,
                _figure(mine),
                mine.targets,
                "" if mine.limit is None else f"{mine.limit:.2f} {mine.unit} ({mine.limit_name})",
                "never finishes" if other.met is False else _figure(other),
                f"{other.figure / mine.figure:.2f}" if mine.figure and other.met is not False else "",
            )
            parts = ", ".join(f"{value:.0f} {name}" for name, value in other.parts)
            told.append("; ".join(text for text in (f"{goal} {other.name}", parts, other.why) if text))
    console = Console(width=160)
    console.print(table)
    for line in told:
        console.print(line, markup=False, highlight=False)
    console.print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", highlight=False)


def _of(goal: str, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row.goal == goal]


def _figure(row: Row) -> str:
    return f"{row.figure:.2f} {row.unit}" + ("" if row.met is not False else " (not reached)")


if __name__ == "__main__":
    sys.exit(main())
