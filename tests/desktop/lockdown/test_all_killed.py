"""Every process of the exam killed at once: nobody is left to start it, and the next start finds it as it was."""

import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.lockdown.supervision import GAP_SECONDS
from desktop.lockdown.x11.watch import LOST_SECONDS
from tests.desktop.lockdown.rig.attacker import pause
from tests.desktop.lockdown.rig.machine import Machine, a_machine, lacking
from tests.desktop.lockdown.rig.sitting import EXAM, GUARD, SUPERVISOR, a_sitting

SEEN_STOPPED = {"stopped", "supervisor_lost"}
"""Told by the one that goes on first, where the others are given no time before it looks at them."""
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
    """All three are stopped at once and let go on when they were long away: nobody was there to cover, and it is locked."""
    with a_sitting(machine, tmp_path / "home") as sitting:
        sitting.send_to_all(signal.SIGSTOP)
        pause(max(GAP_SECONDS, LOST_SECONDS) + 1)  # not before is it too long for both who look
        sitting.send_to_all(signal.SIGCONT)
        sitting.wait_for("locked", 1)

        assert {"guard_lost", "no_answer", *SEEN_STOPPED} >= set(sitting.told("locked"))
