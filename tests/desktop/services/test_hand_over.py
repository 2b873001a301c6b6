"""An attempt goes from one machine to another in a file: nothing of it is lost, and never have two of them it unseen."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Any

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
    ParcelError,
    ParcelForeign,
    ParcelTooLarge,
    UnlockKeyMissing,
)
from assessment.ids import AttemptId
from desktop.errors import DatabaseLocked, DiskFull, FileLost, FileNotWritten, FileUnreadable
from desktop.files import carried_file
from desktop.paths import Paths
from desktop.services import hand_over as service
from desktop.services import take_over as taking
from desktop.services.find_open_attempt import find_open_attempt
from desktop.services.hand_over import take_back, write_seat_file
from desktop.services.held_attempts import held_attempts
from desktop.services.open_device import close_device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import attempt_events, list_attempts, load_attempt
from desktop.services.read_blob import read_blob
from desktop.services.running_attempt import RunningAttempt
from desktop.services.seats import WhyNot, own_frames
from desktop.services.show_result import receipt_of
from desktop.services.store_blob import store_blob
from desktop.services.sweep_blobs import sweep_blobs
from desktop.services.take_over import FURTHEST_MS, read_arriving
from desktop.services.write_results import export_results
from desktop.storage.log import LogWriter
from tests.builders import (
    MINUTE,
    Q1,
    Q3,
    Q4,
    Q5,
    Desk,
    answers,
    make_policy,
    responded,
    resumed,
    signed_in,
    started,
    visited,
)
from tests.desktop.services.seats import SITTING, given, going_on, left, make_seat, taken


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


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


def test_who_has_begun_anew_is_not_given_a_second_attempt(tmp_path: Path, stick: Path) -> None:
    """A candidate with an open attempt at the new machine is refused the old one there, until that one has gone."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        file = given(device, left(device, responded(Q1, "A")).attempt.attempt_id, stick)
    with second.opened() as device:
        anew = left(device, responded(Q1, "B"))
        left(device, number="C-2")  # another candidate is nobody's business here
        assert WhyNot.BEGUN_HERE is why(lambda: read_arriving(device, file.path))
        assert WhyNot.BEGUN_HERE is why(lambda: taken(device, file.path))

        given(device, anew.attempt.attempt_id, stick)
        assert {Q1: ("A",)} == answers(load_attempt(device, taken(device, file.path)))


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


# ------------------------------------------------------------------------------------------ what is refused


def why(call: Callable[[], object]) -> WhyNot:
    """Return why something was refused."""
    with pytest.raises(HandOverRefused) as refused:
        call()
    return WhyNot(refused.value.place)


def test_what_cannot_go(tmp_path: Path, stick: Path) -> None:
    """An attempt that is unknown, over, or has gone is refused with the reason, and nothing is written."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        assert WhyNot.UNKNOWN is why(lambda: given(device, AttemptId("nobody"), stick))
        assert WhyNot.NOT_HANDED_OVER is why(lambda: write_seat_file(device, id, stick))
        going_on(device).record(Submitted(SubmitMethod.CANDIDATE))
        assert WhyNot.OVER is why(lambda: given(device, id, stick))
    assert [] == list(stick.iterdir())


def test_without_a_key_of_the_sitting_nothing_goes(tmp_path: Path, stick: Path) -> None:
    """Where the machines share no key the attempt stays, open."""
    with make_seat(tmp_path / "1", "one", policy=make_policy(unlock_key="")).opened() as device:
        id = left(device).attempt.attempt_id
        with pytest.raises(UnlockKeyMissing):
            given(device, id, stick)

        assert load_attempt(device, id).handed is None


def test_what_cannot_come(tmp_path: Path, stick: Path) -> None:
    """Twice, at its own old machine, an older file, at a machine without the sitting: each is refused by name."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    with first.opened() as device:
        id = left(device).attempt.attempt_id
        file = given(device, id, stick)
        assert WhyNot.OWN is why(lambda: taken(device, file.path))
    with second.opened() as device:
        taken(device, file.path)
        assert WhyNot.ALREADY_HERE is why(lambda: taken(device, file.path))
        again = going_on(device)
        again.record(Paused("proctor", "Sam"))
        back = given(device, id, stick)
    with first.opened() as device:
        taken(device, back.path)
        assert WhyNot.OLDER is why(lambda: taken(device, file.path))
    other = make_seat(tmp_path / "3", "three", id="another")
    with other.opened() as device, pytest.raises(ParcelForeign):
        taken(device, file.path)


@pytest.mark.parametrize("before", [True, False])
def test_a_machine_whose_disk_was_put_back(tmp_path: Path, stick: Path, before: bool) -> None:
    """It has lost what it told of the attempt itself: it takes nothing over that would be without those answers."""
    first, second = make_seat(tmp_path / "1", "one"), make_seat(tmp_path / "2", "two")
    if not before:
        with first.opened() as device:
            left(device)
    copytree(tmp_path / "1", tmp_path / "kept")
    with first.opened() as device:
        running = left(device) if before else going_on(device)
        if before:
            running = going_on(device)
        running.record(responded(Q1, "A"), Paused("proctor", "Pat"))
        file = given(device, running.attempt.attempt_id, stick)
    with second.opened() as device:
        taken(device, file.path)
        again = going_on(device)
        again.record(responded(Q3, "a sailor"), Paused("proctor", "Sam"))
        back = given(device, again.attempt.attempt_id, stick)
    with Desk(Paths(tmp_path / "kept"), first.clock, first.draw).opened() as device:
        assert WhyNot.CONTRADICTS is why(lambda: taken(device, back.path))
    with make_seat(tmp_path / "3", "three").opened() as device:
        taken(device, back.path)
        assert {Q1: ("A",), Q3: ("a sailor",)} == answers(going_on(device).attempt)


def test_a_candidate_or_pack_that_is_not_here(tmp_path: Path, stick: Path) -> None:
    """The roster must know the candidate, and the pack must be here and open."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device).attempt.attempt_id, stick)
    with make_seat(tmp_path / "2", "two", roster=SITTING.roster[1:]).opened() as device:
        assert WhyNot.CANDIDATE_GONE is why(lambda: read_arriving(device, file.path))
    bare = make_seat(tmp_path / "3", "three", packs=())
    with bare.opened() as device:
        assert WhyNot.PACK_MISSING is why(lambda: read_arriving(device, file.path))


@pytest.mark.parametrize("cut", [0, 5, 100, -1, -40])
def test_a_file_that_is_not_whole(tmp_path: Path, stick: Path, cut: int) -> None:
    """Cut short anywhere it is refused, and nothing of it is here."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device).attempt.attempt_id, stick)
    data = file.path.read_bytes()
    file.path.write_bytes(data[:cut])
    with make_seat(tmp_path / "2", "two").opened() as device:
        with pytest.raises(ParcelError):
            taken(device, file.path)
        assert [] == list_attempts(device)
        with pytest.raises(FileUnreadable):
            taken(device, stick / "nothing")


# --------------------------------------------------------------------------------------------- every crash


class Killed(BaseException):
    """The process ends here: nothing catches it."""


def killed_at(monkeypatch: pytest.MonkeyPatch, nth: int) -> list[str]:
    """Let the process end at the n-th durable step; return the steps that were taken."""
    steps: list[str] = []

    def counted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            if len(steps) == nth:
                raise Killed(name)
            steps.append(name)
            return real(*arguments, **named)

        return step

    for owner, name in (
        (carried_file, "_write"),
        (carried_file, "sync_folder"),
        (service, "_check"),
        (LogWriter, "append"),
        (LogWriter, "append_with"),
        (taking, "store_blob"),
    ):
        monkeypatch.setattr(owner, name, counted(name, getattr(owner, name)))
    return steps


@pytest.mark.parametrize("nth", range(6))
def test_killed_while_handing_over(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """At each step: the old machine still has it and there is no file, or it is closed and a file can be written."""
    first = make_seat(tmp_path / "1", "one")
    with first.opened() as device:
        id = left(device, responded(Q1, "A")).attempt.attempt_id
    with monkeypatch.context() as patched:
        steps = killed_at(patched, nth)
        device = first.open()
        with suppress(Killed):
            given(device, id, stick)
        close_device(device)
    with first.opened() as device:
        stored = load_attempt(device, id)
        usable = list(stick.glob("*.carrelseat"))
        if stored.handed is None:
            assert [] == usable
            assert {Q1: ("A",)} == answers(going_on(device).attempt)
            return
        assert "append" in steps
        file = write_seat_file(device, id, stick)
    with make_seat(tmp_path / "2", "two").opened() as device:
        taken(device, file.path)
        assert {Q1: ("A",)} == answers(going_on(device).attempt)


@pytest.mark.parametrize("nth", range(3))
def test_killed_while_taking_over(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """At each step nothing of it is here, or all of it; and it can be done again."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        ref = store_blob(device, b"an essay", name="essay.txt", mime="text/plain")
        running = started(device)
        running.record(responded(Q5, ref.value), Paused("proctor", "Pat"))
        file = given(device, running.attempt.attempt_id, stick)
    second = make_seat(tmp_path / "2", "two")
    with monkeypatch.context() as patched:
        killed_at(patched, nth)
        device = second.open()
        with suppress(Killed):
            taken(device, file.path)
        close_device(device)
    with second.opened() as device:
        sweep_blobs(device)
        if not list_attempts(device):
            taken(device, file.path)
        again = going_on(device)

        assert (ref.value,) == again.attempt.response(Q5).values()
        assert b"an essay" == read_blob(device, ref.sha256)
        assert [1, 2] == [seat for seat, _ in again.attempt.seats]


def test_a_stick_without_room_gives_nothing_away(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trial fails: the attempt is as it was, and nothing lies on the stick."""

    def full(path: Path, _: object) -> None:
        raise OSError(28, "No space left on device")

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(carried_file, "_write", full)
        with pytest.raises(DiskFull):
            given(device, id, stick)

        assert load_attempt(device, id).handed is None
        assert [] == list(stick.iterdir())


def test_a_stick_pulled_out_after_the_trial(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is handed over, that its file is missing is said, and it is written to another."""
    real = carried_file._write

    def gone(path: Path, pieces: Any) -> None:
        if path.name.endswith(".new"):
            raise OSError(5, "Input/output error")
        real(path, pieces)

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        with monkeypatch.context() as patched:
            patched.setattr(carried_file, "_write", gone)
            with pytest.raises(FileNotWritten):
                given(device, id, stick)
        assert load_attempt(device, id).handed is not None
        assert [] == list(stick.iterdir())

        assert given(device, id, stick).path.exists()


@pytest.mark.parametrize("trouble", [DatabaseLocked("busy"), FileLost("0" * 64), ParcelTooLarge("part 1")])
def test_whatever_keeps_the_file_back_is_said_to_be_that(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    """Once it is given away nobody is told that it was not, whatever went wrong with the file."""

    def refuse(*_: object) -> None:
        raise trouble

    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "seal_parcel", refuse)
        with pytest.raises(FileNotWritten):
            given(device, id, stick)

        assert load_attempt(device, id).handed is not None


def test_the_trial_is_as_large_as_the_file(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the whole log of the machine adds is tried out too, before anything is given away."""
    tried: list[int] = []
    drawn = Random(1)
    with make_seat(tmp_path / "1", "one").opened() as device:
        other = started(device, "C-2")
        for _ in range(40):
            other.record(responded(Q3, "".join(chr(drawn.randrange(0x4E00, 0x9000)) for _ in range(1_900))))
        other.record(Paused("proctor", "Pat"))
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "try_room", lambda folder, size, draw: tried.append(size))
        file = given(device, id, stick)

    assert tried[0] >= file.path.stat().st_size


def test_a_file_that_reads_back_otherwise_is_none(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the stick gives back must be what was written."""
    with make_seat(tmp_path / "1", "one").opened() as device:
        id = left(device).attempt.attempt_id
        monkeypatch.setattr(service, "carried_events", lambda id, frames: [])
        with pytest.raises(FileNotWritten):
            given(device, id, stick)
        assert [] == list(stick.iterdir())


def test_the_new_machine_recovers_what_came(tmp_path: Path, stick: Path) -> None:
    """Killed right after taking over, and again while it goes on: it resumes as any attempt does."""
    second = make_seat(tmp_path / "2", "two")
    with make_seat(tmp_path / "1", "one").opened() as device:
        file = given(device, left(device, responded(Q1, "A"), visited(Q3)).attempt.attempt_id, stick)
    with second.opened() as device:
        taken(device, file.path)
    with second.opened() as device:
        going_on(device).record(responded(Q3, "a sailor"))
    with second.opened() as device:
        again, gap = resumed(device)

        assert gap.unclean
        assert (Q3, {Q1: ("A",), Q3: ("a sailor",)}) == (again.attempt.current_item, answers(again.attempt))
