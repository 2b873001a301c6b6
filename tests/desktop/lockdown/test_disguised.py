"""A window that passes itself off as one that may lie over the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from Xlib import X, Xatom

from tests.desktop.lockdown.rig.attacker import RED, Attacker
from tests.desktop.lockdown.rig.machine import SIZE, Machine, a_machine, lacking
from tests.desktop.lockdown.rig.room import until
from tests.desktop.lockdown.rig.sitting import EXAM, SUPERVISOR, a_sitting

pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"the rig lacks {', '.join(lacking())}")


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A machine without a window manager."""
    with a_machine("none", tmp_path) as made:
        yield made


def test_a_frame_around_the_curtain_is_a_strangers(
    machine: Machine, attacker: Attacker, tmp_path: Path
) -> None:
    """A program that calls itself the window manager and puts the curtain into its window is covered, and it is locked."""
    with a_sitting(machine, tmp_path / "home") as sitting:
        exam, supervisor = sitting.pid(EXAM), sitting.pid(SUPERVISOR)
        curtain = attacker.window_of(supervisor)
        attacker.display.grab_server()  # nobody looks before all of it is there
        frame = attacker.root.create_window(
            0, 0, *SIZE, 0, 24, X.InputOutput, X.CopyFromParent, background_pixel=RED, override_redirect=1
        )
        check = attacker.display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        attacker.root.change_property(check, Xatom.WINDOW, 32, [frame.id])
        curtain.reparent(frame.id, SIZE[0] - 1, 0)
        frame.map()
        attacker.display.ungrab_server()
        attacker.display.sync()
        sitting.wait_for("locked", 1)

        assert ["window_above"] == sitting.told("locked")[:1]
        until(lambda: attacker.owner_in_front() == exam, "the test in front again")
