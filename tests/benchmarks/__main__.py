"""``python -m tests.benchmarks``: measure, print the table, write ``bench.json`` in the current folder."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.answering import answering
from tests.benchmarks.asking import asking
from tests.benchmarks.browsing import browsing
from tests.benchmarks.bundle import bundle
from tests.benchmarks.bursting import burst, downloads
from tests.benchmarks.caging import caging
from tests.benchmarks.effort import Effort
from tests.benchmarks.gating import gating
from tests.benchmarks.guarding import guarding
from tests.benchmarks.importing import importing
from tests.benchmarks.living import heartbeats, memory
from tests.benchmarks.material import material
from tests.benchmarks.pushing import fan_in, small_pushes
from tests.benchmarks.resuming import resuming
from tests.benchmarks.scoring import scoring
from tests.benchmarks.screen import a_screen
from tests.benchmarks.sending import sending
from tests.benchmarks.sitting import first_item, navigation
from tests.benchmarks.slow_link import cut_links, pack_download, slow_link
from tests.benchmarks.soaking import soaking
from tests.benchmarks.start_up import start_up
from tests.benchmarks.summing import summing
from tests.benchmarks.table import Row, show
from tests.benchmarks.writing import writing

BENCHMARKS: dict[str, Callable[[Effort], list[Row]]] = {
    "start": start_up,
    "first-item": first_item,
    "navigation": navigation,
    "answer": answering,
    "writing": writing,
    "resume": resuming,
    "sending": sending,
    "slow-link": slow_link,
    "cut-links": cut_links,
    "pack-download": pack_download,
    "fan-in": fan_in,
    "small-pushes": small_pushes,
    "heartbeats": heartbeats,
    "memory": memory,
    "burst": burst,
    "downloads": downloads,
    "console": browsing,
    "results": summing,
    "scoring": scoring,
    "gates": gating,
    "asking": asking,
    "sandbox": caging,
    "importing": importing,
    "material": material,
    "soaking": soaking,
    "bundle": bundle,
    "guarding": guarding,
}
LONG = frozenset({"guarding"})
"""What takes hours is measured only when it is named."""


def main() -> int:
    """Run what is asked for; exit 0 when everything measured meets its targets."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="take a fifth of the samples")
    parser.add_argument("--only", action="append", choices=sorted(BENCHMARKS), help="measure only this")
    chosen = parser.parse_args()
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="carrel-bench-") as folder, a_screen() as screen:
        for name in chosen.only or [name for name in BENCHMARKS if name not in LONG]:
            print(f"measuring {name} …", file=sys.stderr, flush=True)
            rows += BENCHMARKS[name](Effort(Path(folder), chosen.quick))
            _write(rows, screen)
    show(rows)
    return 1 if any(row.met is False for row in rows) else 0


def _write(rows: list[Row], screen: str) -> None:
    about = {
        "python": platform.python_version(),
        "machine": platform.platform(),
        "cores": os.cpu_count(),
        "load": os.getloadavg(),
        "screen": screen,
    }
    text = json.dumps({"about": about, "rows": [row.as_json() for row in rows]}, indent=1, ensure_ascii=False)
    Path("bench.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
