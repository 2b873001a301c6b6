"""An exam that ended without a word: where its policy asks for that, only a proctor lets it go on."""

import pytest

from assessment.attempt.attempt import BREAK, LEFT_UNPROVED, LOCK, Attempt
from assessment.attempt.events import Incident, LockdownReleased, Paused, Resumed, UnlockChoice, Unlocked
from assessment.attempt.lockdown import Level, Levels, LockdownPolicy
from assessment.attempt.states import State
from desktop.services.device import Device
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.import_sitting import import_sitting
from desktop.services.read_attempts import load_attempt
from desktop.services.resume_attempt import UNCLEAN_END, resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.unlock_pack import unlock_pack
from tests.builders import (
    LOCKED,
    MINUTE,
    Q1,
    Desk,
    answers,
    make_document,
    make_policy,
    make_sitting,
    responded,
    resumed,
    signed_in,
    started,
    visited,
)

GO_ON = Unlocked(UNCLEAN_END, "password", "proctor")
ALLOW = Unlocked(UNCLEAN_END, "password", "proctor", UnlockChoice.ALLOW)


def locking(desk: Desk, level: Level = Level.LOCK, *, stops_clock: bool = False) -> Desk:
    """Have a sitting whose level for an unclean end is this."""
    lockdown = LockdownPolicy(levels=Levels(unclean_end=level), lock_stops_clock=stops_clock)
    with desk.opened() as device:
        import_sitting(
            device, make_document(make_sitting(revision=2, policy=make_policy(lockdown=lockdown, breaks=1)))
        )
    return desk


def comes_back(desk: Desk) -> RunningAttempt:
    """Start anew after the end of everything, and return the attempt as it stands in the log."""
    with desk.opened() as device:
        running, gap = resumed(device)
        assert gap.unclean
        assert running.attempt == load_attempt(device, running.attempt.attempt_id)
        return running


@pytest.mark.parametrize("level", list(Level))
def test_the_level_decides(desk: Desk, level: Level) -> None:
    """It is locked where the level locks, goes on by itself where it does not, and is recorded in any case."""
    with locking(desk, level).opened() as device:
        started(device).record(visited(Q1), responded(Q1, "A"))
    attempt = comes_back(desk).attempt

    assert level.locks is attempt.locked
    assert (UNCLEAN_END, {Q1: ("A",)}) == (attempt.incidents[-1].kind, answers(attempt))


def test_ending_it_opens_no_lock(desk: Desk) -> None:
    """A locked test whose program is ended comes back by itself and locked, however often, and never at the sign-in."""
    with locking(desk).opened() as device:
        started(device).record(visited(Q1), Paused(LOCK))
    for ends in (1, 2, 3):
        attempt = comes_back(desk).attempt
        assert (True, ends) == (attempt.locked, len(attempt.incidents))


def test_a_break_is_no_way_out(desk: Desk) -> None:
    """An exam that was ended during a break does not wait for a sign-in: it comes back, and locked."""
    with locking(desk).opened() as device:
        started(device).record(visited(Q1), Paused(BREAK))
    attempt = comes_back(desk).attempt

    assert (State.PAUSED, LOCK) == (attempt.state, attempt.pause_reason)


def test_opened_it_goes_on_and_locks_again_at_the_next(desk: Desk) -> None:
    """A proctor who lets it go on opens this lock alone."""
    with locking(desk).opened() as device:
        started(device)
    with desk.opened() as device:
        running, _ = resumed(device)
        running.record(GO_ON)
        assert not running.attempt.locked
    assert comes_back(desk).attempt.locked


def test_allowed_it_locks_no_more(desk: Desk) -> None:
    """A proctor who allows it, where the power fails again and again, is not called each time."""
    with locking(desk).opened() as device:
        started(device)
    with desk.opened() as device:
        resumed(device)[0].record(ALLOW)
    attempt = comes_back(desk).attempt

    assert (State.IN_PROGRESS, 2) == (attempt.state, len(attempt.incidents))


def test_nothing_locks_where_no_machine_is_held(desk: Desk) -> None:
    """Where the lock is not engaged, as in practice, an unclean end locks nothing."""
    with locking(desk).opened() as device:
        started(device)
    with desk.opened() as device:
        who = find_open_attempt(device)
        assert who is not None
        running, _ = resume_attempt(device, who, unlock_pack(device, who.pack_hash), None)
        assert State.IN_PROGRESS is running.attempt.state


@pytest.mark.parametrize("stops_clock", [True, False])
def test_the_clock_follows_the_policy(desk: Desk, stops_clock: bool) -> None:
    """The gap is given back; while it waits for the proctor, time stands or runs as the sitting says."""
    with locking(desk, stops_clock=stops_clock).opened() as device:
        started(device)
    desk.clock.advance(5 * MINUTE)
    with desk.opened() as device:
        running, _ = resumed(device)
        desk.clock.advance(2 * MINUTE)
        running.record(GO_ON, Resumed())
        assert (2 * MINUTE if stops_clock else 0) == running.attempt.given_back_ms - 5 * MINUTE


def test_who_was_let_go_waits_for_nobody(desk: Desk) -> None:
    """One that a proctor has left, the machine set free, is no unclean end and comes back only by signing in."""
    with locking(desk).opened() as device:
        started(device).record(Paused("proctor"), LockdownReleased("proctor"))
    with desk.opened() as device:
        assert find_open_attempt(device) is None


LEFT = (Incident(LEFT_UNPROVED, ""), Paused("left"), LockdownReleased("left"))
"""What stands in the log of a test that was left, and nobody showed who they are."""


def taken_up(device: Device) -> Attempt:
    """Sign in again and go on, as after leaving, and return the attempt as it stands in the log."""
    who = signed_in(device)
    running, _ = resume_attempt(device, who, unlock_pack(device, who.pack_hash), LOCKED)
    assert running.attempt == load_attempt(device, running.attempt.attempt_id)
    return running.attempt


@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("recorded", [1, 2, 3], ids=["incident", "pause", "release"])
def test_left_unproved_it_comes_back_locked(desk: Desk, level: Level, recorded: int) -> None:
    """Whatever an unclean end would do, and wherever the machine failed while it was left, it is locked."""
    with locking(desk, level).opened() as device:
        started(device).record(visited(Q1), *LEFT[:recorded])
    with desk.opened() as device:
        attempt = taken_up(device)

        assert (True, True, LOCK) == (attempt.locked, attempt.left_unproved, attempt.pause_reason)


def test_left_unproved_it_stays_locked_through_another_end(desk: Desk) -> None:
    """A machine that fails in that lock leads no way around it, and it is one lock, not two."""
    with locking(desk, Level.LOG).opened() as device:
        started(device).record(visited(Q1), *LEFT)
        taken_up(device)
    again = comes_back(desk).attempt

    assert (True, 1) == (again.locked, again.locks)


def test_a_failure_before_the_lock_of_what_was_left_leads_to_it(desk: Desk) -> None:
    """The machine is locked, the pause ended, and then it fails: the next time it is locked."""
    with locking(desk, Level.LOG).opened() as device:
        started(device).record(visited(Q1), *LEFT, LOCKED, Resumed())

    assert comes_back(desk).attempt.locked


def test_who_opened_it_has_answered_for_it(desk: Desk) -> None:
    """After a proctor let it go on, an unclean end is only that."""
    with locking(desk, Level.LOG).opened() as device:
        started(device).record(visited(Q1), *LEFT, LOCKED, Resumed(), Paused(LOCK), GO_ON, Resumed())
    again = comes_back(desk).attempt

    assert (False, False, State.IN_PROGRESS) == (again.locked, again.left_unproved, again.state)


def test_where_unclean_ends_are_allowed_leaving_locks_nothing(desk: Desk) -> None:
    """A proctor who allowed them until the end is not asked again: pulling the plug would do the same."""
    with locking(desk).opened() as device:
        started(device).record(visited(Q1), Paused(LOCK), ALLOW, Resumed(), *LEFT)
    with desk.opened() as device:
        assert not taken_up(device).locked


def test_without_a_lock_on_the_machine_leaving_locks_nothing(desk: Desk) -> None:
    """Where no machine is locked the test is not either."""
    with locking(desk).opened() as device:
        started(device).record(visited(Q1), *LEFT)
    with desk.opened() as device:
        who = signed_in(device)
        running, _ = resume_attempt(device, who, unlock_pack(device, who.pack_hash), None)

        assert (False, State.IN_PROGRESS) == (running.attempt.locked, running.attempt.state)
