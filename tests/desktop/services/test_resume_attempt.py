"""Taking an attempt up again: the same item, the same answers, and a clock that is right."""

from dataclasses import replace

import pytest

from assessment.attempt.events import Incident, LockdownReleased, Paused, SubmitMethod, Submitted
from assessment.attempt.states import State
from assessment.attempt.timing import remaining_ms
from assessment.errors import ContentError
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import load_attempt
from desktop.services.resume_attempt import UNCLEAN_END, resume_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.services.unlock_pack import unlock_pack
from tests.builders import (
    LIMIT_MS,
    LOCKED,
    MINUTE,
    Q1,
    Q4,
    Desk,
    answers,
    make_pack,
    make_policy,
    make_sitting,
    responded,
    resumed,
    signed_in,
    started,
    visited,
)


def left(running: RunningAttempt) -> int:
    """Return what is left on the clock now."""
    found = remaining_ms(running.attempt, running.clock.elapsed())
    assert found is not None
    return found


def work(desk: Desk, *, minutes: int = 10) -> int:
    """Sit for a while with two answers and a sign of life, then fail without a word; return what was left."""
    with desk.opened() as device:
        running = started(device)
        running.record(visited(Q1), responded(Q1, "A"), visited(Q4))
        desk.clock.advance(minutes * MINUTE)
        running.record(responded(Q4, "at sea"))
        desk.clock.advance(3_000)
        running.mark_alive()
        desk.clock.advance(1_000)
        return left(running)


def test_the_same_item_and_the_same_answers(desk: Desk) -> None:
    """After an unclean end the candidate stands where they stood, with all that had a tick."""
    work(desk)
    with desk.opened() as device:
        running, gap = resumed(device)

        assert (Q4, {Q1: ("A",), Q4: ("at sea",)}) == (running.attempt.current_item, answers(running.attempt))
        assert (State.IN_PROGRESS, True) == (running.attempt.state, gap.unclean)
        assert running.attempt == load_attempt(device, running.attempt.attempt_id)
        assert prove_log(device).whole


def test_the_same_form(desk: Desk) -> None:
    """The seed in the log makes the same form again."""
    with desk.opened() as device:
        form = started(device).paper.exam.form
    with desk.opened() as device:
        assert form == resumed(device)[0].paper.exam.form


def test_the_gap_is_an_incident(desk: Desk) -> None:
    """The unclean end, the length of the gap and how it was measured stand in the log."""
    work(desk)
    desk.clock.advance(7 * MINUTE)
    with desk.opened() as device:
        running, gap = resumed(device)

    incident = running.attempt.incidents[-1]
    assert (UNCLEAN_END, f"gap_ms={gap.length_ms} basis=monotonic") == (incident.kind, incident.detail)
    assert (7 * MINUTE + 1_000, "monotonic") == (gap.length_ms, gap.basis)


@pytest.mark.parametrize("by_ms", [0, -3 * 60 * MINUTE, 3 * 60 * MINUTE])
def test_within_one_boot_the_gap_is_monotonic(desk: Desk, by_ms: int) -> None:
    """In the same boot the clock is right to the sign of life, whatever was done to the wall clock."""
    before = work(desk)
    desk.clock.advance(20 * MINUTE)
    desk.clock.set_wall(by_ms)
    with desk.opened() as device:
        running, gap = resumed(device)

        assert 20 * MINUTE + 1_000 == gap.length_ms == gap.given_back_ms
        assert before + 1_000 == left(running)


def test_after_another_boot_the_gap_is_by_the_wall_clock(desk: Desk) -> None:
    """When the machine was off, the wall clock since the last sign of life is the gap."""
    before = work(desk)
    desk.clock.reboot(off_ms=15 * MINUTE)
    with desk.opened() as device:
        running, gap = resumed(device)

        assert (15 * MINUTE + 1_000, "wall") == (gap.length_ms, gap.basis)
        assert before + 1_000 == left(running)


def test_a_system_without_boot_names_uses_the_wall_clock(desk: Desk) -> None:
    """Where boots have no name the wall clock decides."""
    desk.clock.forget_boots()
    work(desk)
    desk.clock.advance(2 * MINUTE)
    with desk.opened() as device:
        _, gap = resumed(device)
        assert (2 * MINUTE + 1_000, "wall") == (gap.length_ms, gap.basis)


def test_a_clock_set_back_while_the_machine_was_off_makes_no_negative_gap(desk: Desk) -> None:
    """The gap is never negative, and nothing of the time left is lost."""
    before = work(desk)
    desk.clock.reboot(off_ms=-60 * MINUTE)
    with desk.opened() as device:
        running, gap = resumed(device)

        assert (0, "wall") == (gap.length_ms, gap.basis)
        assert before <= left(running) <= before + 1_000


@pytest.mark.parametrize("minutes", [5, 30])
def test_the_gap_counts_where_policy_says_so(desk: Desk, minutes: int) -> None:
    """With counting gaps the time runs on during the crash, in the same boot and in another."""
    desk.holding(sittings=(make_sitting(revision=2, policy=make_policy(crash_gap_counts=True)),))
    before = work(desk)
    desk.clock.reboot(off_ms=minutes * MINUTE)
    with desk.opened() as device:
        running, gap = resumed(device)

        assert 0 == gap.given_back_ms
        assert before - minutes * MINUTE == left(running)


def test_the_clock_runs_on_after_a_resume(desk: Desk) -> None:
    """After being taken up again the attempt expires exactly when its time is over."""
    before = work(desk)
    desk.clock.reboot(off_ms=60 * MINUTE)
    with desk.opened() as device:
        running, _ = resumed(device)
        desk.clock.advance(before)
        assert 1_000 == left(running)
        desk.clock.advance(1_000)
        assert 0 == left(running)


def test_crash_after_crash_adds_up(desk: Desk) -> None:
    """Ten crashes in a row, in one boot and across boots, take no time from the candidate and give none."""
    expected = LIMIT_MS
    with desk.opened() as device:
        started(device)
    for number in range(10):
        desk.clock.reboot(off_ms=5 * MINUTE) if number % 3 == 2 else desk.clock.advance(5 * MINUTE)
        with desk.opened() as device:
            running, gap = resumed(device)
            assert 5 * MINUTE == gap.length_ms
            desk.clock.advance(MINUTE)
            running.record(visited(Q1))
            running.mark_alive()
            expected -= MINUTE
            assert expected == left(running)
    with desk.opened() as device:
        assert prove_log(device).whole


def test_a_paused_attempt_waits_for_its_candidate(desk: Desk) -> None:
    """A pause is no crash: nothing goes on by itself, no incident is recorded, and the pause is given back."""
    with desk.opened() as device:
        running = started(device)
        desk.clock.advance(MINUTE)
        running.record(visited(Q1), Paused("proctor"), LockdownReleased("proctor"))
        before = left(running)
    desk.clock.reboot(off_ms=30 * MINUTE)
    with desk.opened() as device:
        assert find_open_attempt(device) is None
        who = signed_in(device)
        running, gap = resume_attempt(device, who, unlock_pack(device, who.pack_hash), LOCKED)

        assert (State.IN_PROGRESS, False, ()) == (
            running.attempt.state,
            gap.unclean,
            running.attempt.incidents,
        )
        assert 30 * MINUTE == gap.length_ms == gap.given_back_ms
        assert before == left(running)


@pytest.mark.parametrize("paused", [True, False])
def test_what_the_lock_lacks_is_recorded_again(desk: Desk, paused: bool) -> None:
    """An attempt that goes on under a lesser lock says so in its log, after a pause as after a crash."""
    with desk.opened() as device:
        running = started(device)
        if paused:
            running.record(Paused("proctor"), LockdownReleased("proctor"))
    with desk.opened() as device:
        who = signed_in(device)
        opened = unlock_pack(device, who.pack_hash)
        running, _ = resume_attempt(
            device, who, opened, LOCKED, Incident("lockdown_lacking", "keep_awake: no")
        )

        assert "lockdown_lacking" in [incident.kind for incident in running.attempt.incidents]
        assert State.IN_PROGRESS is running.attempt.state


def test_a_finished_attempt_does_not_go_on(desk: Desk) -> None:
    """After submission there is nothing to take up."""
    with desk.opened() as device:
        started(device).record(Submitted(SubmitMethod.CANDIDATE))
    with desk.opened() as device:
        assert find_open_attempt(device) is None


def test_another_pack_is_refused(desk: Desk) -> None:
    """An attempt goes on only with the content it was begun with."""
    desk.holding(make_pack(2))
    with desk.opened() as device:
        running = started(device)
        who = find_open_attempt(device)
        assert who is not None
        opened = unlock_pack(device, who.pack_hash)
        last = device.log.last
        with pytest.raises(ContentError):
            resume_attempt(device, who, replace(opened, pack_hash="ab" * 32), LOCKED)

        assert (last, running.attempt) == (device.log.last, load_attempt(device, running.attempt.attempt_id))


def test_a_new_revision_touches_no_attempt_under_way(desk: Desk) -> None:
    """Test, pack and terms are those of the beginning, whatever the sitting says by now."""
    before = work(desk)
    later = make_sitting(revision=2, pack_version=2, test_id="another", time_limit_ms=MINUTE)
    desk.holding(make_pack(2), sittings=(later,))
    with desk.opened() as device:
        running, _ = resumed(device)

        assert "t1" == running.paper.test.id
        assert before + 1_000 == left(running)


def test_an_attempt_whose_sitting_is_gone_is_left_alone(desk: Desk) -> None:
    """Where no revision of its sitting names the candidate, an attempt stays in the log and disturbs nobody."""
    work(desk)
    with desk.opened() as device:
        device.log._raw.execute("DELETE FROM sittings")
        assert find_open_attempt(device) is None
    desk.holding(sittings=(make_sitting(revision=2, candidates=0),))
    with desk.opened() as device:
        assert find_open_attempt(device) is None
