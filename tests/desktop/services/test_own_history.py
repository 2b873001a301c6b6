"""What somebody has done here: their own finished attempts alone, with the scores that they may see."""

from dataclasses import replace
from decimal import Decimal

from assessment.attempt.events import Cancelled, Paused, SubmitMethod, Submitted
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_digest
from assessment.ids import AttemptId, PackId, TestId
from assessment.registry.entry import EntryKey
from desktop.services.device import Device
from desktop.services.own_history import own_history
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult
from tests.builders import Q1, Q2, Q3, Q5, Desk, responded, started, visited
from tests.practice import begin, finish, holding_practice, offered, practising


def test_finished_attempts_with_score_and_time(desk: Desk, device: Device) -> None:
    """An attempt stands with its test, its points and the time worked, pauses left out."""
    holding_practice(desk, "ports")
    who = practising(device)
    running = begin(device, offered(device, who, "ports"))
    running.record(visited(Q1), responded(Q1, "A"))
    desk.clock.advance(90_000)
    running.record(responded(Q3, "a sailor"), Submitted(SubmitMethod.CANDIDATE))

    (past,) = own_history(device, who)

    assert (EntryKey(PackId("ports"), TestId("t1")), "Ports", True, 90_000) == (
        past.key,
        past.title,
        past.practice,
        past.worked_ms,
    )
    assert past.points is not None
    assert (Decimal(2), Decimal(14), 0, None) == (
        past.points.score,
        past.points.maximum,
        past.points.pending,
        past.points.passed,
    )
    assert desk.clock.now() == past.ended_at


def test_only_what_is_over_and_ones_own(desk: Desk, device: Device) -> None:
    """Attempts under way, cancelled ones and those of others are not in it."""
    holding_practice(desk, "ports", "lakes", "owls")
    who = practising(device)
    finish(device, who, "ports")
    finish(device, practising(device, "C-2"), "ports")
    begin(device, offered(device, who, "lakes")).record(Paused("candidate"))
    begin(device, offered(device, who, "owls")).record(Cancelled("ill", "proctor"))

    assert ["ports"] == [past.key.pack_id for past in own_history(device, who)]


def test_an_exams_score_stays_as_hidden_as_it_was(desk: Desk, device: Device) -> None:
    """An exam is listed without points where its sitting shows none."""
    holding_practice(desk, "ports")
    started(device).record(responded(Q1, "A"), Submitted(SubmitMethod.CANDIDATE))

    (past,) = own_history(device, practising(device))

    assert (False, None) == (past.practice, past.points)


def test_withheld_keys_give_no_points_but_the_servers_do(desk: Desk, device: Device) -> None:
    """Where keys stay closed the points come from the server, and are missing until they come."""
    holding_practice(desk, "ports", keys_withheld=True, feedback=Feedback.AT_END)
    who = practising(device)
    attempt_id = finish(device, who, "ports", (Q1, "A")).attempt.attempt_id
    (before,) = own_history(device, who)
    with transaction(device.engine) as session:
        session.add(StoredResult(attempt_id=attempt_id, digest="", score="1", maximum="14", pending=1))

    (after,) = own_history(device, who, {attempt_id: before})

    assert before.points is None
    assert after.points is not None
    assert (Decimal(1), 1) == (after.points.score, after.points.pending)


def test_what_was_released_goes_before_what_is_worked_out_here(desk: Desk, device: Device) -> None:
    """A released score of these very answers is the one listed; of other answers it is not."""
    holding_practice(desk, "ports")
    who = practising(device)
    attempt = finish(device, who, "ports", (Q1, "A")).attempt
    (own,) = own_history(device, who)
    shown = []
    for digest in (receipt_digest(attempt).hex(), "ab" * 32):
        released = StoredResult(
            attempt_id=attempt.attempt_id, digest=digest, score="9", maximum="14", pending=0, released=True
        )
        with transaction(device.engine) as session:
            session.merge(released)
        (past,) = own_history(device, who)
        assert past.points is not None
        shown.append(past.points.score)

    assert own.points is not None
    assert [Decimal(9), own.points.score] == shown


def test_what_is_final_is_not_worked_out_again(desk: Desk, device: Device) -> None:
    """An attempt whose points are final is taken over as it was told before."""
    holding_practice(desk, "ports")
    who = practising(device)
    finish(device, who, "ports", (Q1, "A"))
    (past,) = own_history(device, who)
    marked = replace(past, title="as told before")

    assert (marked,) == own_history(device, who, {past.attempt_id: marked})
    assert (past,) == own_history(device, who, {AttemptId("another"): marked})


def test_an_open_mark_is_counted(desk: Desk, device: Device) -> None:
    """An essay that was written waits for a person, and the row says so."""
    holding_practice(desk, "ports")
    who = practising(device)
    finish(device, who, "ports", (Q1, "A"), (Q5, "Ships."))

    (past,) = own_history(device, who)

    assert past.points is not None
    assert 1 == past.points.pending


def test_a_pack_that_is_gone_leaves_the_attempt(desk: Desk, device: Device) -> None:
    """Without its pack an attempt is still listed, by its sitting's title and without points."""
    holding_practice(desk, "ports")
    who = practising(device)
    finish(device, who, "ports", (Q1, "A"), (Q2, "A"))
    for file in desk.paths.packs.iterdir():
        file.unlink()

    (past,) = own_history(device, who)

    assert ("Morning", None) == (past.title, past.points)
