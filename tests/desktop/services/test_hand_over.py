"""An attempt goes from one machine to another in a file: nothing of it is lost, and never have two of them it unseen."""

from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.admitted import Admission
from assessment.attempt.attempt import fold
from assessment.attempt.events import Noted, Paused, SubmitMethod, Submitted, TakenOver
from assessment.attempt.lineage import trace
from assessment.attempt.states import State
from assessment.attempt.timing import remaining_ms
from assessment.errors import (
    HandOverRefused,
    IllegalMove,
)
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.hand_over import take_back
from desktop.services.held_attempts import held_attempts
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import attempt_events, list_attempts, load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.running_attempt import RunningAttempt
from desktop.services.seats import own_frames
from desktop.services.show_result import receipt_of
from desktop.services.store_blob import store_blob
from desktop.services.sweep_blobs import sweep_blobs
from desktop.services.take_over import FURTHEST_MS, read_arriving
from desktop.services.write_results import export_results
from tests.builders import (
    MINUTE,
    Q1,
    Q3,
    Q4,
    Q5,
    answers,
    make_policy,
    responded,
    resumed,
    signed_in,
    started,
    visited,
)
from tests.desktop.services.seats import SITTING, given, going_on, left, make_seat, taken


def test_an_attempt_goes_on_at_the_other_machine(tmp_path: Path, stick: Path) -> None:
    """Answers, notes, place and time are there, new answers join them, and the end is one attempt's end."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        running = left(device, responded(Q1, "A"), visited(Q3), Noted("sea"), responded(Q3, "a sailor"))
        first.clock.advance(60_000)
        file = given(device, running.attempt.attempt_id, stick)
        old = load_attempt(device, running.attempt.attempt_id)
    second.clock.advance(180_000)

    with second.opened() as device:
        attempt_id = taken(device, file.path)
        assert State.PAUSED is load_attempt(device, attempt_id).state
        again = going_on(device)
        assert (Q3, "sea") == (again.attempt.current_item, again.attempt.note)
        again.record(responded(Q4, "at sea"), Submitted(SubmitMethod.CANDIDATE))
        ended = load_attempt(device, attempt_id)

    assert old.handed is not None
    assert {Q1: ("A",), Q3: ("a sailor",), Q4: ("at sea",)} == answers(ended)
    assert [1, 2] == [seat for seat, _ in ended.seats]
    assert again.attempt == ended
    assert receipt_of(again.attempt) == receipt_of(ended)


@pytest.mark.parametrize("ahead", [-40 * MINUTE, 0, 40 * MINUTE, 400 * 24 * 60 * MINUTE])
def test_time_between_the_machines_never_counts(tmp_path: Path, stick: Path, ahead: int) -> None:
    """No clock measures the way: whatever the new machine's wall clock says, it costs nothing, and is told in the log.

    Where pauses run on, what each machine has measured itself of the pause counts.
    """
    for name, stops in (("stands", True), ("runs", False)):
        policy = make_policy(pause_stops_clock=stops)
        first, second = (make_seat(tmp_path / f"{name}{n}", f"{name}{n}", policy=policy) for n in (1, 2))
        with first.opened() as device:
            running = left(device, responded(Q1, "A"))
            first.clock.advance(5 * MINUTE)
            file = given(device, running.attempt.attempt_id, stick)
        second.clock.set_wall(25 * MINUTE + ahead)
        with second.opened() as device:
            apart = read_arriving(device, file.path).apart_ms
            attempt_id = taken(device, file.path)
            second.clock.advance(5 * MINUTE)
            again = going_on(device)

            rest = remaining_ms(again.attempt, again.clock.elapsed())
            told = attempt_events(device, attempt_id)
        assert (60 if stops else 50) * MINUTE == rest
        assert [apart] == [one.body.apart_ms for one in told if isinstance(one.body, TakenOver)]
        assert max(-FURTHEST_MS, min(FURTHEST_MS, 20 * MINUTE + ahead)) == apart


def test_a_file_from_before_the_key_was_renewed_still_opens(tmp_path: Path, stick: Path) -> None:
    """A later revision with another unlock key does not shut out a file that was made before it came."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        running = left(device, responded(Q1, "A"))
        file = given(device, running.attempt.attempt_id, stick)
    renewed = replace(
        SITTING, revision=SITTING.revision + 1, policy=replace(SITTING.policy, unlock_key="7" * 64)
    )
    second.holding(sittings=(renewed,))

    with second.opened() as device:
        assert renewed.revision == read_arriving(device, file.path).sitting.revision
        taken(device, file.path)

        assert {Q1: ("A",)} == answers(going_on(device).attempt)


@pytest.mark.parametrize("exported", [False, True])
def test_carrying_results_away_moves_no_clock(tmp_path: Path, stick: Path, exported: bool) -> None:
    """Where pauses run on, an hour's pause is an hour, also when results were exported in the middle of it."""
    desk = make_seat(tmp_path / "1", "one", policy=make_policy(pause_stops_clock=False))
    with desk.opened() as device:
        left(device, responded(Q1, "A"))
    desk.clock.reboot(20 * MINUTE)
    with desk.opened() as device:
        if exported:
            export_results(device, SITTING.id, by="Pat", folder=stick)
    desk.clock.reboot(10 * MINUTE)
    with desk.opened() as device:
        again = going_on(device)

        assert 30 * MINUTE == remaining_ms(again.attempt, again.clock.elapsed())


# --------------------------------------------------------------------------------------- the old machine


def test_nothing_more_is_taken_on_the_old_machine(tmp_path: Path, stick: Path) -> None:
    """Who signs in there is told; nothing goes on by itself, and the rules refuse what is tried all the same."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        running = left(device)
        given(device, running.attempt.attempt_id, stick)

        assert Admission.HANDED_OVER is signed_in(device).admitted.admission
        assert find_open_attempt(device) is None
        late = RunningAttempt(
            device, running.paper, load_attempt(device, running.attempt.attempt_id), running.clock
        )
        with pytest.raises(IllegalMove):
            late.record(responded(Q1, "B"))
        (held,) = held_attempts(device)
        assert (True, "Pat", True) == (held.handed, held.handed_by, held.open)


def test_its_file_can_be_written_again(tmp_path: Path, stick: Path) -> None:
    """A stick that was lost: the same hand-over in another file, and nothing is recorded twice."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        one = given(device, id, stick)
        last = device.log.last
        other = given(device, id, stick)

        assert last == device.log.last
        assert one.path != other.path
        assert one.path.exists()
    with make_seat(tmp_path / "2", "two").opened() as device:
        assert id == taken(device, other.path)


def test_it_is_taken_back(tmp_path: Path, stick: Path) -> None:
    """The other machine never came: at a later seat it goes on here, with all that was there."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
        given(device, id, stick)

        take_back(device, id, by="Pat")
        again = going_on(device)
        again.record(responded(Q4, "at sea"))

        stored = load_attempt(device, id)
        assert {Q1: ("A",), Q4: ("at sea",)} == answers(stored)
        assert [1, 3] == [seat for seat, _ in stored.seats]
        with pytest.raises(HandOverRefused):
            take_back(device, id, by="Pat")


def test_both_went_on(tmp_path: Path, stick: Path) -> None:
    """Taken back and taken over: each has its own, and whoever sees both logs sees a branch, nothing lost."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
        file = given(device, id, stick)
        take_back(device, id, by="Pat")
        going_on(device).record(responded(Q3, "here"))
        told = attempt_events(device, id)
    with second.opened() as device:
        taken(device, file.path)
        going_on(device).record(responded(Q3, "there"))
        told += [one for one in attempt_events(device, id) if one not in told]

    lineage = trace(id, told)

    assert ("there",) == fold(id, told).response(Q3).values()
    assert len(told) == len(lineage.chain) + sum(len(one.events) for one in lineage.branches)
    assert [True] == [one.rooted for one in lineage.branches]


def test_from_machine_to_machine_and_back(tmp_path: Path, stick: Path) -> None:
    """Three seats on two machines: the first goes on where the second was, with everything."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
        there = given(device, id, stick)
    with second.opened() as device:
        taken(device, there.path)
        again = going_on(device)
        again.record(responded(Q3, "a sailor"), Paused("proctor", "Sam"))
        back = given(device, id, stick)
    with first.opened() as device:
        taken(device, back.path)
        again = going_on(device)
        again.record(responded(Q4, "at sea"), Submitted(SubmitMethod.CANDIDATE))
        ended = load_attempt(device, id)

        assert prove_log(device).whole
    assert {Q1: ("A",), Q3: ("a sailor",), Q4: ("at sea",)} == answers(ended)
    assert [1, 2, 3] == [seat for seat, _ in ended.seats]
    assert again.attempt == ended


def test_a_machine_that_failed_is_handed_over_too(tmp_path: Path, stick: Path) -> None:
    """Killed in the middle of work, the attempt goes to another machine as it is on the disk, with the gap told."""
    desk = make_seat(tmp_path / "1", "one")
    with desk.opened() as device:
        id = started(device).attempt.attempt_id
        resumed(device)[0].record(responded(Q1, "A"))
    desk.clock.advance(3 * MINUTE)
    with desk.opened() as device:
        file = given(device, id, stick)
        old = load_attempt(device, id)
    with make_seat(tmp_path / "2", "two").opened() as device:
        taken(device, file.path)
        again = going_on(device)

    assert ["unclean_end", "unclean_end"] == [one.kind for one in old.incidents]
    assert {Q1: ("A",)} == answers(again.attempt)
    assert 60 * MINUTE == remaining_ms(again.attempt, again.clock.elapsed())


def test_others_on_the_machine_do_not_go_along(tmp_path: Path, stick: Path) -> None:
    """Where two attempts share a machine, what the other machine reads holds nothing of the second."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        one = left(device, responded(Q3, "mine"))
        two = left(device, responded(Q3, "a secret of somebody else"), number="C-2")
        again = going_on(device)
        again.record(responded(Q1, "A"), Paused("proctor", "Pat"))
        frames = own_frames(device, one.attempt.attempt_id)
        file = given(device, one.attempt.attempt_id, stick)
    with make_seat(tmp_path / "2", "two").opened() as device:
        id = taken(device, file.path)

        assert [id] == [row.attempt_id for row in list_attempts(device)]
        assert {Q1: ("A",), Q3: ("mine",)} == answers(load_attempt(device, id))
    assert len(frames) > 1
    assert two.attempt.attempt_id != id


# ------------------------------------------------------------------------------------------------- files


def test_files_go_along(tmp_path: Path, stick: Path) -> None:
    """A file that an answer names is on the new machine before the attempt is, whole, and stays there."""
    data = bytes(range(256)) * 3_000
    with make_seat(tmp_path / "1", "one").opened() as device:
        ref = store_blob(device, data, name="plan.pdf", mime="application/pdf")
        running = left(device)
        event = responded(Q5, ref.value)
        resume = going_on(device)
        resume.record(event, Paused("proctor", "Pat"))
        file = given(device, running.attempt.attempt_id, stick)
    with make_seat(tmp_path / "2", "two").opened() as device:
        taken(device, file.path)

        assert 0 == sweep_blobs(device)
        assert data == read_blob(device, ref.sha256)
