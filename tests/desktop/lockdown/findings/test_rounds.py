"""What is looked at again and again: each thing once, again when it came back, and nothing that is off."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.lockdown import Level, LockdownPolicy, ProgramRule
from desktop.lockdown.findings.rounds import Rounds
from desktop.lockdown.machine.running import Listening, Running
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.sighting import Sighting
from tests.builders import ALL_OFF
from tests.desktop.lockdown.tree import Tree

POLICY = LockdownPolicy(denied=(ProgramRule("obs"),))
OBS = Running(1, ("obs",), Path("/usr/bin/obs"))
SEEN = Sighting("programs", "program_denied", "obs (/usr/bin/obs)")


@given(st.lists(st.booleans(), max_size=12), st.booleans())
def test_each_thing_is_told_when_it_comes_and_not_while_it_stays(there: list[bool], known: bool) -> None:
    """For any history of coming and going, it is told exactly where it was not there the time before."""
    now: list[Running] = []
    rounds = Rounds(POLICY, MachineView(processes=lambda: now), (SEEN,) if known else ())
    told = []
    for present in there:
        now = [OBS] if present else []
        told.append((SEEN,) == rounds.look())

    before = [known, *there]
    assert [came and not was for was, came in zip(before, there, strict=False)] == told


def test_remote_access_that_begins_later_is_told() -> None:
    """A program that hands out the screen, and a port that opens."""
    running: list[Running] = []
    ports: list[Listening] = []
    rounds = Rounds(POLICY, MachineView(processes=lambda: running, ports=lambda: ports))
    before = rounds.look()
    running.append(Running(2, ("x11vnc",), Path("/usr/bin/x11vnc")))
    ports.append(Listening(5900, everywhere=True))

    assert () == before
    assert ["remote_program", "remote_port"] == [seen.kind for seen in rounds.look()]
    assert () == rounds.look()


def test_each_sleep_is_told_with_its_length() -> None:
    """The clock that counts sleep gains on the other; twice asleep is told twice, a little drift is none."""
    slept = 100.0
    rounds = Rounds(POLICY, MachineView(slept=lambda: slept))
    told = []
    for more in (0.2, 61.5, 0.0, 61.5):
        slept += more
        told.append([seen.detail for seen in rounds.look()])

    assert [[], ["slept_ms=61500"], [], ["slept_ms=61500"]] == told


def test_a_machine_without_such_clocks_never_slept() -> None:
    """Nothing is told where nothing can be known."""
    rounds = Rounds(POLICY, MachineView(slept=lambda: None))

    assert () == rounds.look()


def test_another_session_in_view_is_told(tree: Tree) -> None:
    """Another console, logind's word that ours is in the background, and its lock; back again it is over."""
    tree.environment["XDG_SESSION_ID"] = "2"
    tree.write("sys/class/tty/tty0/active", "tty7\n")
    tree.write("run/systemd/sessions/2", "ACTIVE=1\n")
    rounds = Rounds(POLICY, tree.view())
    before = rounds.look()
    tree.write("sys/class/tty/tty0/active", "tty2\n")
    tree.write("run/systemd/sessions/2", "ACTIVE=0\n")
    tree.script("loginctl", "yes")
    away = rounds.look()
    tree.write("sys/class/tty/tty0/active", "tty7\n")
    tree.write("run/systemd/sessions/2", "ACTIVE=1\n")
    tree.script("loginctl", "no")

    assert () == before
    assert [
        ("console_switched", "tty2 instead of tty7"),
        ("session_left", "session 2"),
        ("session_locked", "session 2"),
    ] == [(seen.kind, seen.detail) for seen in away]
    assert () == rounds.look()


def test_what_is_off_is_not_looked_at() -> None:
    """With every control off nobody asks the machine anything."""

    def asked() -> list[Running]:
        raise AssertionError("asked")

    policy = replace(POLICY, levels=replace(ALL_OFF, keys=Level.LOG))
    rounds = Rounds(policy, MachineView(processes=asked))

    assert () == rounds.look()
