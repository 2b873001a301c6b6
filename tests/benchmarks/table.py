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

    ``met`` says whether every target is reached; None where there is none.
    """

    name: str
    figure: float
    unit: str
    targets: str
    met: bool | None
    p99: float | None = None
    limit: float | None = None
    limit_name: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the limit."""
        return self.figure / self.limit if self.limit else None

    def as_json(self) -> dict[str, Any]:
        """Return the row for ``bench.json``."""
        return asdict(self) | {"ratio": self.ratio}


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def p99(values: Sequence[float]) -> float:
    """Return the value below which 99 of 100 lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-len(ordered) * 99 // 100) - 1))]


def show(rows: Sequence[Row]) -> None:
    """Print the table."""
    table = Table("what", "median", "p99", "limit", "ratio", "to reach", "met")
    for row in rows:
        table.add_row(
            row.name,
            f"{row.figure:.2f} {row.unit}",
            "" if row.p99 is None else f"{row.p99:.2f} {row.unit}",
            "" if row.limit is None else f"{row.limit_name} {row.limit:.2f} {row.unit}",
            "" if row.ratio is None else f"{row.ratio:.2f}",
            row.targets,
            {True: "yes", False: "NO", None: ""}[row.met],
        )
    Console(width=160).print(table)
