"""The battery, with the whole application: what goes against the lock becomes one event of the attempt, chained and kept to be sent."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assessment.attempt.events import Incident, Paused, Unlocked
from assessment.attempt.lockdown import Level, Levels, LockdownPolicy
from assessment.attempt.sitting import Sitting
from assessment.ids import AttemptId
from assessment.sync.log import to_event
from desktop.lockdown.storm import QUIET_SECONDS
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import attempt_entries, list_attempts
from tests.builders import Desk, make_policy, make_ready_desk, make_sitting
from tests.desktop.lockdown.rig.attacker import TITLE, Attacker, pause
from tests.desktop.lockdown.rig.conditions import needs_rig
from tests.desktop.lockdown.rig.machine import Machine
from tests.desktop.lockdown.rig.room import APPLICATION, Room, a_program, until
from tests.standing import unsent
from tests.thorough import one_in

pytestmark = needs_rig

SINCE, UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
LIMIT_MS = 3_600_000
HOUR_MS = 3_600_000
SLACK_MS = 120_000
"""So long a slow machine may take for all of it."""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A computer on which a clock that jumps locks the test, as windows of others do; no server answers."""
    return make_ready_desk(tmp_path / "home", sitting=a_sitting_that(Levels(clock=Level.LOCK)))


def a_sitting_that(levels: Levels) -> Sitting:
    """Return a sitting with these levels, open at any time."""
    policy = make_policy(lockdown=LockdownPolicy(levels=levels))
    return make_sitting(policy=policy, time_limit_ms=LIMIT_MS, opens_at=SINCE, closes_at=UNTIL)


@contextmanager
def a_sitting(machine: Machine, desk: Desk, **environment: str) -> Iterator[Room]:
    """Have the application with a test under way on that computer."""
    with a_program(machine, APPLICATION, str(desk.paths.home), **environment) as room:
        yield room
        room.tell("end")
        room.process.wait()


def incidents(desk: Desk, kind: str) -> list[Incident]:
    """Return what was recorded of a kind; the chain is whole, and nothing of it was sent."""
    with desk.opened() as device:
        (row,) = list_attempts(device)
        entries = attempt_entries(device, AttemptId(row.attempt_id))
        proof = prove_log(device)
        bodies = [to_event(entry, device.device_id).body for entry in entries]
        assert (True, proof.entries) == (proof.whole, unsent(device))
        assert sum(isinstance(body, Paused) for body in bodies) <= 1
        assert not any(isinstance(body, Unlocked) for body in bodies)
        return [body for body in bodies if isinstance(body, Incident) and body.kind == kind]


def locked(room: Room) -> None:
    """Wait until the test is locked."""
    until(lambda: room.get("screen") == "locked", "the test to be locked")


def test_a_window_over_the_test_is_one_event(machine: Machine, attacker: Attacker, desk: Desk) -> None:
    """One window is one incident in the database, in the chain, and in what waits for the server; the test is locked."""
    with a_sitting(machine, desk) as room:
        attacker.open(override=True)
        locked(room)
        pause(2 * QUIET_SECONDS)

    seen = incidents(desk, "window_above")
    assert 1 == len(seen), seen
    assert TITLE in seen[0].detail
    assert [] == incidents(desk, "focus_theft")  # the beginning of a test is none


def test_a_second_instance_is_refused_and_recorded(machine: Machine, desk: Desk) -> None:
    """Who starts the application again is told that it runs, and the test that is under way records it, and locks."""
    with a_sitting(machine, desk) as room:
        with a_program(machine, APPLICATION, str(desk.paths.home)) as second:
            told = second.wait("failure")
        locked(room)

    (seen,) = incidents(desk, "second_instance")
    assert "AlreadyRunning" == told["failure"]
    assert f"process {second.process.pid}" == seen.detail


def test_on_another_folder_it_starts(machine: Machine, desk: Desk, tmp_path: Path) -> None:
    """What is refused above is the second start and nothing else: where no test is under way the same program opens."""
    other = make_ready_desk(tmp_path / "other", sitting=a_sitting_that(Levels()))
    with a_sitting(machine, other) as room:
        assert room.get("screen") in ("test", "locked")


def test_keys_that_no_hand_pressed_lock_where_the_policy_says_so(machine: Machine, tmp_path: Path) -> None:
    """At the level of lock the first key that a program types is recorded and locks the test; more make no other lock."""
    strict = make_ready_desk(tmp_path / "strict", sitting=a_sitting_that(Levels(injected_input=Level.LOCK)))
    with a_sitting(machine, strict) as room:
        machine.run("xdotool", "type", "abc")
        locked(room)
        machine.run("xdotool", "type", "def")
        pause(2 * QUIET_SECONDS)

    seen = incidents(strict, "injected_key")
    assert seen
    assert all("XTEST" in one.detail for one in seen)


@pytest.mark.parametrize("hours", one_in(2, [1, -2]))
def test_a_clock_that_is_set_changes_no_time(
    machine: Machine, desk: Desk, tmp_path: Path, hours: int
) -> None:
    """Set forward or back under the running application, the test has as much time as before; it is recorded, and locks."""
    offset = tmp_path / "offset"
    offset.write_text("+0", encoding="ascii")
    with a_sitting(machine, desk, **moved_by(offset)) as room:
        before = room.get("left")
        offset.write_text(f"{hours * 3600:+d}", encoding="ascii")
        locked(room)
        after = room.get("left")

    (seen,) = incidents(desk, "clock_jump")
    assert 0 <= before - after <= SLACK_MS
    assert abs(int(seen.detail.removeprefix("by_ms=")) - hours * HOUR_MS) <= SLACK_MS


def moved_by(offset: Path) -> dict[str, str]:
    """Return what makes a program see the wall clock moved by the seconds in a file, and no other clock."""
    shown = subprocess.run(["faketime", "-m", "-f", "+0", "env"], capture_output=True, text=True, check=True)
    library = next(line for line in shown.stdout.splitlines() if line.startswith("LD_PRELOAD="))
    return {
        "LD_PRELOAD": library.removeprefix("LD_PRELOAD="),
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_FORCE_MONOTONIC_FIX": "0",  # else waits with a time limit come back at once, and again
        "DONT_FAKE_MONOTONIC": "1",
    }
