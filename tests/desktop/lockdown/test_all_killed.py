"""Every process of the exam killed at once: nobody is left to start it, and the next start finds it as it was."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.desktop.lockdown.rig.attacker import pause
from tests.desktop.lockdown.rig.machine import Machine, a_machine, lacking
from tests.desktop.lockdown.rig.sitting import EXAM, GUARD, SUPERVISOR, a_sitting

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A machine without a window manager."""
    with a_machine("none", tmp_path) as made:
        yield made


def test_the_next_start_is_locked(machine: Machine, tmp_path: Path) -> None:
    """All three are killed: opened again by hand it comes up locked, and the proctor lets the same attempt go on."""
    with a_sitting(machine, tmp_path / "home") as sitting:
        for module in (SUPERVISOR, GUARD, EXAM):
            with suppress(ProcessLookupError):  # the exam may have ended it first
                sitting.send(module, signal.SIGKILL)
        sitting.end()
        ticks = len(sitting.told("tick"))
        sitting.begin()
        sitting.wait_for("tick", ticks + 3)

        assert ["unclean_end"] == sitting.told("locked")[-1:]
        assert ["C-1"] == sitting.told("signed_in")


def test_all_stopped_for_a_while_is_told(machine: Machine, tmp_path: Path) -> None:
    """All three are stopped at once and let go on four seconds later: nobody was there to cover, and it is locked."""
    modules = (SUPERVISOR, GUARD, EXAM)
    with a_sitting(machine, tmp_path / "home") as sitting:
        pids = [sitting.pid(module) for module in modules]
        for what in (signal.SIGSTOP, signal.SIGCONT):
            for pid in pids:
                os.kill(pid, what)
            pause(4 if what is signal.SIGSTOP else 0)
        sitting.wait_for("locked", 1)

        assert {"guard_lost", "no_answer"} >= set(sitting.told("locked"))
