"""One row of the table: what was measured, against what, and what is to be reached."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Row:
    """A measured figure in ``unit``; ``limit`` the raw or peer figure of the same run; ``targets`` as text.

    ``met`` says whether every target is reached; None where there is none. ``parts`` says where the time goes,
    as measured in the same run; ``why`` what a profile says of it. ``goal`` is the row's place in docs/benchmarks.md.
    """

    name: str
    figure: float
    unit: str
    targets: str
    met: bool | None
    p99: float | None = None
    limit: float | None = None
    limit_name: str = ""
    samples: int = 0
    parts: tuple[tuple[str, float], ...] = ()
    why: str = ""
    goal: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the limit."""
        return self.figure / self.limit if self.limit else None

    def as_json(self) -> dict[str, Any]:
        """Return the row for ``bench.json``."""
        return asdict(self) | {"ratio": self.ratio, "parts": dict(self.parts)}


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def p99(values: Sequence[float]) -> float:
    """Return the value below which 99 of 100 lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * 99 // 100) - 1))]


def show(rows: Sequence[Row]) -> None:
    """Print the table, and under it what the rows are made of."""
    table = Table("what", "median", "p99", "limit", "ratio", "to reach", "met", "n")
    for row in rows:
        table.add_row(
            f"{row.goal} {row.name}".strip(),
            f"{row.figure:.2f} {row.unit}",
            "" if row.p99 is None else f"{row.p99:.2f} {row.unit}",
            "" if row.limit is None else f"{row.limit_name} {row.limit:.2f} {row.unit}",
            "" if row.ratio is None else f"{row.ratio:.2f}",
            row.targets,
            {True: "yes", False: "NO", None: ""}[row.met],
            str(row.samples or ""),
        )
    console = Console(width=160)
    console.print(table)
    for row in rows:
        if row.met is False or row.parts:
            parts = ", ".join(f"{name} {value:.2f}" for name, value in row.parts)
            told = "; ".join(text for text in (parts, row.why) if text)
            console.print(f"{row.name}: {told}", markup=False, highlight=False)
