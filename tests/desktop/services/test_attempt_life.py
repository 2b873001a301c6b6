"""An attempt from its start to its end: every step durable, every refusal without a trace."""

import pytest

from assessment import errors as rules
from assessment.attempt.events import (
    Body,
    Event,
    Expired,
    Flagged,
    Incident,
    LockdownReleased,
    Paused,
    Resumed,
    SubmitMethod,
    Submitted,
)
from assessment.attempt.policy import Feedback
from assessment.attempt.receipt import receipt_code
from assessment.attempt.states import State
from assessment.ids import AttemptId, ItemId
from desktop.errors import StorageFailed
from desktop.services.device import Device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import attempt_entries, list_attempts, load_attempt
from desktop.services.show_result import local_result, receipt_of, server_result
from desktop.services.start_attempt import prepare_attempt, start_attempt
from desktop.services.unlock_pack import unlock_keys, unlock_pack
from desktop.services.wish_queue import WishQueue
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult
from tests.builders import (
    LIMIT_MS,
    LOCKED,
    Q1,
    Q2,
    Q3,
    Q4,
    Q5,
    Desk,
    answers,
    make_entry,
    make_pack,
    make_policy,
    make_sitting,
    responded,
    signed_in,
    started,
    visited,
)

SUBMIT = Submitted(SubmitMethod.CANDIDATE)


def test_a_start_is_three_events(device: Device) -> None:
    """The attempt is initiated with its seed and terms, the lock is recorded, the clock runs."""
    running = started(device)
    entries = attempt_entries(device, running.attempt.attempt_id)

    assert ["initiated", "lockdown_engaged", "started"] == [entry.kind for entry in entries]
    assert State.IN_PROGRESS is running.attempt.state
    assert [("in_progress", 1)] == [(row.state, row.first_dseq) for row in list_attempts(device)]
    assert running.attempt == load_attempt(device, running.attempt.attempt_id)


def test_two_candidates_get_forms_of_their_own(device: Device) -> None:
    """Each attempt draws its own id and seed."""
    one, other = started(device), started(device, "C-2")

    assert one.attempt.attempt_id != other.attempt.attempt_id
    assert one.paper.exam.form.seed != other.paper.exam.form.seed


def test_a_pack_without_the_sittings_test_starts_nothing(desk: Desk) -> None:
    """Where the pack lacks the test the start is refused and no attempt exists."""
    desk.holding(sittings=(make_sitting(revision=2, test_id="another"),))
    with desk.opened() as device:
        who = signed_in(device)
        with pytest.raises(rules.ContentError):
            start_attempt(prepare_attempt(device, who, unlock_pack(device, who.pack_hash)), LOCKED)

        assert (0, []) == (device.log.last, list_attempts(device))


def test_answers_are_in_the_log_when_record_returns(device: Device) -> None:
    """After record the fold of the stored log is the attempt in memory."""
    running = started(device)
    running.record(
        visited(Q1), responded(Q1, "A"), responded(Q2, "A", "B"), visited(Q4), responded(Q4, "sea")
    )
    running.record(responded(Q1, "C"), Flagged(Q5, flagged=True))

    stored = load_attempt(device, running.attempt.attempt_id)
    assert stored == running.attempt
    assert {Q1: ("C",), Q2: ("A", "B"), Q4: ("sea",)} == answers(stored)
    assert (Q4, frozenset({Q5})) == (stored.current_item, stored.flagged)
    assert prove_log(device).whole


def test_an_answer_taken_back_is_unanswered(device: Device) -> None:
    """An emptied response is recorded like any other."""
    running = started(device)
    running.record(visited(Q3), responded(Q3, "somebody"), responded(Q3))

    assert {} == answers(load_attempt(device, running.attempt.attempt_id))


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (responded(Q1, "Z"), rules.ResponseInvalid),
        (responded(Q1, "A", "B"), rules.ResponseInvalid),
        (responded(Q3, "x" * 2_001), rules.ResponseInvalid),
        (responded(ItemId("q99"), "A"), rules.NavigationRefused),
        (Expired(), rules.IllegalMove),
        (Resumed(), rules.IllegalMove),
    ],
)
def test_what_the_rules_refuse_leaves_no_trace(
    device: Device, wish: Submitted, expected: type[Exception]
) -> None:
    """A refused wish stores nothing and changes nothing."""
    running = started(device)
    running.record(visited(Q1))
    before, last = running.attempt, device.log.last
    with pytest.raises(expected):
        running.record(wish)

    assert (before, last) == (running.attempt, device.log.last)
    assert before == load_attempt(device, before.attempt_id)


def test_wishes_before_a_refused_one_hold(device: Device) -> None:
    """Of several wishes those before the refused one are stored, those after it are not."""
    running = started(device)
    with pytest.raises(rules.ResponseInvalid):
        running.record(responded(Q1, "A"), responded(Q1, "Z"), responded(Q3, "nobody"))

    assert {Q1: ("A",)} == answers(load_attempt(device, running.attempt.attempt_id))


def test_submitting_ends_it(device: Device) -> None:
    """After submission nothing but incidents and the lock's release is taken."""
    running = started(device)
    running.record(responded(Q1, "A"), SUBMIT, LockdownReleased("ended"))
    with pytest.raises(rules.IllegalMove):
        running.record(responded(Q1, "B"))

    stored = load_attempt(device, running.attempt.attempt_id)
    assert (State.SUBMITTED, {Q1: ("A",)}) == (stored.state, answers(stored))
    assert ["submitted"] == [row.state for row in list_attempts(device)]


def test_time_ends_it_and_grace_takes_what_was_typed(device: Device, desk: Desk) -> None:
    """At the deadline typing may still be flushed for the grace, then the rules refuse, and it expires."""
    running = started(device)
    desk.clock.advance(LIMIT_MS)
    running.record(responded(Q3, "typed before"))
    desk.clock.advance(3_000)
    running.record(responded(Q3, "at the last moment"))
    desk.clock.advance(1)
    with pytest.raises(rules.TimeOver):
        running.record(responded(Q3, "too late"))
    with pytest.raises(rules.TimeOver):
        running.record(SUBMIT)
    running.record(Expired())

    stored = load_attempt(device, running.attempt.attempt_id)
    assert (State.EXPIRED, {Q3: ("at the last moment",)}) == (stored.state, answers(stored))


def test_it_does_not_expire_early(device: Device, desk: Desk) -> None:
    """A millisecond before the deadline there is time left."""
    running = started(device)
    desk.clock.advance(LIMIT_MS - 1)
    with pytest.raises(rules.IllegalMove):
        running.record(Expired())
    desk.clock.advance(1)

    assert State.EXPIRED is running.record(Expired()).state


def test_an_accommodation_moves_the_deadline(desk: Desk) -> None:
    """A quarter more time and five minutes extra are kept to the millisecond."""
    roster = (make_entry(1, time_factor_percent=125, extra_ms=300_000),)
    desk.holding(sittings=(make_sitting(revision=2, roster=roster),))
    with desk.opened() as device:
        running = started(device)
        desk.clock.advance(LIMIT_MS * 5 // 4 + 300_000 - 1)
        with pytest.raises(rules.IllegalMove):
            running.record(Expired())
        desk.clock.advance(1)
        assert State.EXPIRED is running.record(Expired()).state


@pytest.mark.parametrize("by_ms", [-86_400_000, 86_400_000])
def test_a_clock_set_during_the_test_moves_no_deadline(device: Device, desk: Desk, by_ms: int) -> None:
    """Setting the wall clock a day back or forward neither gives nor takes a millisecond."""
    running = started(device)
    desk.clock.set_wall(by_ms)
    desk.clock.advance(LIMIT_MS - 1)
    running.record(Incident("clock_jump", f"by_ms={by_ms}"))
    with pytest.raises(rules.IllegalMove):
        running.record(Expired())
    desk.clock.advance(1)

    assert State.EXPIRED is running.record(Expired()).state
    assert LIMIT_MS == running.attempt.elapsed_ms


def test_a_pause_stops_the_clock_where_policy_says_so(device: Device, desk: Desk) -> None:
    """What was left at the pause is left after it."""
    running = started(device)
    desk.clock.advance(60_000)
    running.record(Paused("proctor"))
    desk.clock.advance(600_000)
    running.record(Resumed())
    desk.clock.advance(LIMIT_MS - 60_000 - 1)
    with pytest.raises(rules.IllegalMove):
        running.record(Expired())
    desk.clock.advance(1)

    assert State.EXPIRED is running.record(Expired()).state


def test_many_answers_stay_one_chain(device: Device) -> None:
    """Two attempts taking turns in one log: each numbered by itself, the log numbered over both."""
    one, other = started(device), started(device, "C-2")
    for number in range(20):
        one.record(responded(Q3, f"one {number}"))
        other.record(responded(Q3, f"other {number}"))

    for running in (one, other):
        entries = attempt_entries(device, running.attempt.attempt_id)
        assert list(range(1, 24)) == [entry.seq for entry in entries]
    proof = prove_log(device)
    assert (46, True) == (proof.entries, proof.whole)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_entries SET payload = x'80' WHERE dseq = 4",
        "UPDATE log_entries SET at_ms = at_ms + 1 WHERE dseq = 2",
        "DELETE FROM log_entries WHERE dseq = 3",
        "DELETE FROM log_entries WHERE dseq = 1",
        "UPDATE log_entries SET dseq = 99 WHERE dseq = 5",
        "UPDATE log_entries SET head = zeroblob(32) WHERE dseq = 5",
    ],
)
def test_a_tampered_log_is_found(device: Device, statement: str) -> None:
    """An entry altered, moved or removed breaks the proof."""
    started(device).record(visited(Q1), responded(Q1, "A"))
    assert prove_log(device).whole

    device.log._raw.execute(statement)

    assert not prove_log(device).whole


# ------------------------------------------------------------------------------------------------ wish queue


def test_wishes_wait_in_order_for_a_disk_that_refuses(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the disk refuses nothing is lost; when it takes again everything comes in the order it was wished."""
    running = started(device)
    queue = WishQueue(running)
    wishes: list[Body] = [visited(Q4), responded(Q4, "sea"), visited(Q1), responded(Q1, "A"), SUBMIT]
    append = device.log.append

    def refuse(event: Event, state: str | None = None) -> None:
        raise StorageFailed("no")

    monkeypatch.setattr(device.log, "append", refuse)
    outcomes = [queue.add(wish) for wish in wishes]
    assert [((), "StorageFailed")] * 5 == [(o.granted, type(o.problem).__name__) for o in outcomes]
    monkeypatch.setattr(device.log, "append", append)
    outcome = queue.try_all()

    assert (tuple(wishes), None) == (outcome.granted, outcome.problem)
    assert {Q4: ("sea",), Q1: ("A",)} == answers(load_attempt(device, running.attempt.attempt_id))


def test_a_refused_wish_holds_up_no_other(device: Device) -> None:
    """What the rules refuse is reported and left behind."""
    queue = WishQueue(started(device))

    assert "ResponseInvalid" == type(queue.add(responded(Q1, "Z")).refused[0][1]).__name__
    assert (responded(Q1, "A"),) == queue.add(responded(Q1, "A")).granted


# --------------------------------------------------------------------------------------------------- result


def test_the_receipt_outlives_what_follows_the_end(device: Device) -> None:
    """What is recorded after the end changes no digit of the receipt."""
    running = started(device)
    receipt = receipt_of(running.record(responded(Q1, "A"), SUBMIT))
    running.record(LockdownReleased("ended"), Incident("late", ""))

    again = receipt_of(load_attempt(device, running.attempt.attempt_id))
    assert receipt == again
    assert receipt.code == receipt_code(bytes.fromhex(receipt.digest))


@pytest.mark.parametrize("feedback", list(Feedback))
def test_a_score_is_shown_only_where_policy_says_so(desk: Desk, feedback: Feedback) -> None:
    """With feedback at the end the score is worked out here; without, it is not."""
    policy = make_policy(feedback=feedback, keys_withheld=False)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    with desk.opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"), responded(Q2, "A", "C"), responded(Q5, "Ships."))
        assert local_result(device, running.paper, running.attempt) is None
        running.record(SUBMIT)
        result = local_result(device, running.paper, running.attempt)
        if feedback is Feedback.NONE:
            assert result is None
        else:
            assert result is not None
            assert (1, 1) == (int(result.score.score), result.score.pending)
            assert (feedback is Feedback.PER_ITEM) is bool(result.told)


def test_withheld_keys_give_no_score_here(desk: Desk) -> None:
    """A pack whose keys stay closed is scored on the server alone."""
    policy = make_policy(feedback=Feedback.AT_END, keys_withheld=True)
    sitting = make_sitting(revision=2, policy=policy, pack_version=2)
    desk.holding(make_pack(2, keys_released=False), sittings=(sitting,))
    with desk.opened() as device:
        running = started(device)
        running.record(SUBMIT)
        assert local_result(device, running.paper, running.attempt) is None


def test_a_sitting_may_withhold_keys_that_the_pack_releases(desk: Desk) -> None:
    """Where the sitting withholds the keys they stay closed here, though the pack would release them."""
    policy = make_policy(feedback=Feedback.AT_END, keys_withheld=True)
    desk.holding(sittings=(make_sitting(revision=2, policy=policy),))
    with desk.opened() as device:
        running = started(device)
        running.record(responded(Q1, "A"), SUBMIT)

        assert unlock_keys(device, running.paper.exam.pack_hash) is not None
        assert local_result(device, running.paper, running.attempt) is None


def test_a_score_from_the_server_is_found(device: Device) -> None:
    """What came back is found by its attempt."""
    with transaction(device.engine) as session:
        session.add(StoredResult(attempt_id="a", digest="d", score="7", maximum="14", pending=1))

    found = server_result(device, AttemptId("a"))
    assert found is not None
    assert ("7", 1) == (found.score, found.pending)
    assert server_result(device, AttemptId("b")) is None
