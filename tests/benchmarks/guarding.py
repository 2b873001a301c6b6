"""What hours under the lock cost, and whether anything locks that should not: a real sitting on the rig's machine.

``CARREL_GUARDING_MINUTES`` sets how long (180 unless told). Nobody attacks; the screen saver comes now and then.
"""

import os
import time
from pathlib import Path

from assessment.ids import AttemptId
from desktop.paths import Paths
from desktop.services.read_attempts import list_attempts, load_attempt
from tests.benchmarks.effort import Effort
from tests.benchmarks.table import Row
from tests.builders import Desk
from tests.desktop.lockdown.rig.machine import Machine, a_machine, lacking
from tests.desktop.lockdown.rig.sat import PACE
from tests.desktop.lockdown.rig.sitting import EXAM, GUARD, SUPERVISOR, a_sitting

MINUTES = 180
MOST_SHARE = 2.0
SAVER_SECONDS = 300.0
HARMLESS = frozenset({"lockdown_lacking", "virtual_machine", "integrity_unverified"})
"""Told at the start, of the machine and not of what happens on it."""


def guarding(effort: Effort) -> list[Row]:
    """Sit for hours, an answer every three seconds; return what the helpers cost and how often it locked."""
    if lacking():
        return [Row("share of one core that the guard takes", 0.0, "%", f"the rig lacks {lacking()}", None)]
    minutes = float(os.environ.get("CARREL_GUARDING_MINUTES", str(MINUTES)))
    home = effort.folder / "guarding"
    os.environ[PACE] = "3000"
    with a_machine("openbox", effort.folder) as machine, a_sitting(machine, home, first=1) as sitting:
        pids = {name: sitting.pid(module) for name, module in _PARTS.items()}
        before = {name: _seconds(pid) for name, pid in pids.items()}
        begun = time.monotonic()
        while (passed := time.monotonic() - begun) < minutes * 60:
            _rest(machine, min(SAVER_SECONDS, minutes * 60 - passed))
        took = {name: _seconds(pid) - before[name] for name, pid in pids.items()}
        locks = sitting.told("locked")
    del os.environ[PACE]
    share = {name: 100 * seconds / (minutes * 60) for name, seconds in took.items()}
    seen = [kind for kind in _incidents(home) if kind not in HARMLESS]
    what = f"in {minutes:g} minutes"
    return [
        Row(
            f"share of one core that {name} takes {what}",
            share[name],
            "%",
            f"< {MOST_SHARE:g} %",
            share[name] < MOST_SHARE,
            parts=(("the exam itself", share["the exam"]),),
        )
        for name in ("the guard", "the supervisor")
    ] + [
        Row(f"false locks {what}", float(len(locks)), "locks", "0", not locks, why=", ".join(locks)),
        Row(f"incidents without an attack {what}", float(len(seen)), "", "0", not seen, why=", ".join(seen)),
    ]


_PARTS = {"the guard": GUARD, "the supervisor": SUPERVISOR, "the exam": EXAM}


def _rest(machine: Machine, seconds: float) -> None:
    """Let the time pass, and the screen saver come."""
    time.sleep(seconds)  # hours in which nothing happens are what is measured
    machine.run("xset", "s", "activate")
    machine.run("xset", "s", "reset")


def _seconds(pid: int) -> float:
    """Return the processor time that a process has taken, in seconds."""
    fields = (Path("/proc") / str(pid) / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _incidents(home: Path) -> list[str]:
    with Desk(Paths(home)).opened() as device:
        (row,) = list_attempts(device)
        return [one.kind for one in load_attempt(device, AttemptId(row.attempt_id)).incidents]
