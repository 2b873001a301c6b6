"""Everything before a start: what the policy asks for, from the machine itself."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.lockdown import Level, LockdownPolicy, ProgramRule
from desktop.lockdown.findings.integrity import Integrity
from desktop.lockdown.findings.preflight import Found, level_of, look_before
from desktop.lockdown.machine.running import Running
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import Screen, Session
from desktop.lockdown.sighting import Sighting
from tests.builders import ALL_OFF
from tests.desktop.lockdown.tree import Tree

SOURCE = Integrity(lambda: None)
OWN, BESIDE = Screen("eDP-1", (0, 0, 800, 600)), Screen("HDMI-1", (800, 0, 800, 600))


def test_everything_is_looked_at(tree: Tree) -> None:
    """Programs, screens, virtual machine, remote session and integrity each have their finding; exceptions a list."""
    tree.runs(1, Path("/usr/bin/obs"))
    tree.runs(2, Path("/usr/bin/orca"))
    tree.write("sys/hypervisor/type", "xen")
    tree.environment["SSH_CONNECTION"] = "10.0.0.2"
    policy = LockdownPolicy(denied=(ProgramRule("obs"),), exceptions=(ProgramRule("orca"),))

    found = look_before(policy, tree.view(), (OWN, BESIDE), SOURCE)

    assert {"programs", "displays", "virtual_machine", "remote_session", "integrity"} == {
        seen.control for seen in found.sightings
    }
    assert ("orca (/usr/bin/orca)",) == found.excepted


def test_what_is_off_is_not_looked_at() -> None:
    """With every control off nobody asks the machine anything."""

    def asked() -> list[Running]:
        raise AssertionError("asked")

    policy = LockdownPolicy(levels=ALL_OFF, denied=(ProgramRule("obs"),))

    assert Found() == look_before(policy, MachineView(processes=asked), (OWN, BESIDE), SOURCE)


def test_the_servers_own_list_of_screens_goes_first() -> None:
    """What the window knows counts only where the server of the screens cannot be asked."""
    policy = LockdownPolicy(levels=replace(ALL_OFF, displays=Level.LOCK))
    asked = MachineView(session=lambda: Session((OWN, BESIDE)))

    assert 1 == len(look_before(policy, asked, (OWN,), SOURCE).sightings)
    assert () == look_before(policy, MachineView(), (OWN,), SOURCE).sightings


@pytest.mark.parametrize("level", list(Level))
def test_what_cannot_be_verified_is_recorded_at_most(level: Level) -> None:
    """Running from the source refuses nobody, whatever the level; a changed file does what the level says."""
    policy = LockdownPolicy(levels=replace(ALL_OFF, integrity=level))

    source = level_of(policy, Sighting("integrity", "integrity_unverified"))
    changed = level_of(policy, Sighting("integrity", "program_changed"))
    assert (Level.OFF if level is Level.OFF else Level.LOG, level) == (source, changed)


@pytest.mark.skipif(sys.platform != "linux", reason="looks at this machine")
def test_this_machine_can_be_looked_at() -> None:
    """The real one is looked at whole, and fast enough to wait for."""
    from desktop.lockdown.machine.view import this_machine

    found = look_before(LockdownPolicy(), this_machine(), (OWN,), SOURCE)

    assert ["integrity_unverified"] == [seen.kind for seen in found.sightings if seen.control == "integrity"]
