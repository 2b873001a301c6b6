"""An attempt is a function of the set of its events: no order of arrival, repetition or device changes it."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.accommodations import Accommodations, Display
from assessment.attempt.attempt import Attempt, apply, blank, fold
from assessment.attempt.events import (
    Accommodated,
    Annotated,
    Body,
    Completed,
    DisplayChosen,
    Event,
    Expired,
    Flagged,
    Incident,
    Initiated,
    ItemVisited,
    LockdownReleased,
    Mark,
    Noted,
    Paused,
    Recovered,
    Responded,
    Resumed,
    Started,
    StruckOut,
    SubmitMethod,
    Submitted,
    TakenOver,
    TimeExtended,
    ToolUsed,
    Unknown,
)
from assessment.attempt.lineage import head_of, trace
from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.attempt.states import State
from assessment.content.response import NO_RESPONSE, Response, single
from tests.strategies import (
    ATTEMPT,
    DEVICES,
    INITIATED,
    ITEM_IDS,
    PACK_HASH,
    bodies,
    histories,
    history_of,
    legal_histories,
    working,
)

Q1, Q2, Q3, *_ = ITEM_IDS
FIRST, SECOND, THIRD = DEVICES


@given(history=histories(), randoms=st.randoms(use_true_random=False), data=st.data())
def test_any_order_and_any_repetition_give_the_same_attempt(
    history: list[Event], randoms: Random, data: st.DataObject
) -> None:
    """Events from one to three devices fold to the same attempt and receipt, shuffled and repeated at will."""
    again = data.draw(st.lists(st.sampled_from(history), max_size=8))
    arrived = [*history, *again]
    randoms.shuffle(arrived)

    attempt = fold(ATTEMPT, arrived)

    assert fold(ATTEMPT, history) == attempt
    assert receipt_digest(fold(ATTEMPT, history)) == receipt_digest(attempt)
    assert list(fold(ATTEMPT, history).responses) == list(attempt.responses)


@given(history=histories(most=6), other=bodies | working, data=st.data())
def test_contradictory_events_do_not_make_the_order_of_arrival_matter(
    history: list[Event], other: Body, data: st.DataObject
) -> None:
    """Where a cloned device told two things at one place, the same one is believed everywhere."""
    twin = replace(data.draw(st.sampled_from(history)), body=other)

    assert fold(ATTEMPT, [*history, twin]) == fold(ATTEMPT, [twin, *history])


@given(history=histories())
def test_every_event_is_counted(history: list[Event]) -> None:
    """What the table refuses has no effect, but it is counted and named, and what it allows is not."""
    attempt, lineage = fold(ATTEMPT, history), trace(ATTEMPT, history)
    allowed = blank(ATTEMPT)
    for event in lineage.chain:
        if (event.device_id, event.seq) not in attempt.anomalies:
            allowed = apply(allowed, event)

    assert len(lineage.chain) == attempt.event_count
    assert len(history) == len(lineage.chain) + sum(len(branch.events) for branch in lineage.branches)
    assert len(set(attempt.anomalies)) == len(attempt.anomalies)
    assert replace(attempt, anomalies=(), seqs={}) == replace(allowed, seqs={})


@given(history=histories())
def test_elapsed_time_is_the_longest_that_was_told(history: list[Event]) -> None:
    """A second device whose clock is behind takes no time back."""
    attempt = fold(ATTEMPT, history)
    chain = trace(ATTEMPT, history).chain
    counted = [event.elapsed_ms for event in chain if (event.device_id, event.seq) not in attempt.anomalies]

    assert max(counted, default=0) == attempt.elapsed_ms


@given(history=legal_histories())
def test_one_event_at_a_time_gives_what_the_whole_history_gives(history: list[Event]) -> None:
    """Working along and loading after a crash end in the same attempt, at every point of a history."""
    attempt = blank(ATTEMPT)
    for count, event in enumerate(history, 1):
        attempt = apply(attempt, event)

        assert fold(ATTEMPT, history[:count]) == attempt
    assert attempt.anomalies == ()
    assert len(history) == attempt.event_count


@given(history=legal_histories())
def test_time_only_grows(history: list[Event]) -> None:
    """Elapsed time never falls and pauses and gaps never give back more than passed or was granted."""
    attempt = blank(ATTEMPT)
    granted = 0
    for event in history:
        before, attempt = attempt, apply(attempt, event)
        granted += event.body.given_back_ms if isinstance(event.body, Recovered) else 0

        assert before.elapsed_ms <= attempt.elapsed_ms
        assert before.given_back_ms <= attempt.given_back_ms <= granted + attempt.elapsed_ms


@given(history=histories())
def test_the_last_response_of_the_last_seat_is_in_force(history: list[Event]) -> None:
    """For each item the answer that counts is the last one that was allowed along the chain."""
    attempt = fold(ATTEMPT, history)
    given: dict[str, Response] = {}
    for event in trace(ATTEMPT, history).chain:
        if isinstance(event.body, Responded) and (event.device_id, event.seq) not in attempt.anomalies:
            given[event.body.item_id] = event.body.response

    assert given == dict(attempt.responses)


def test_apply_leaves_the_earlier_attempt_alone() -> None:
    """An attempt in hand never changes, whatever comes after it."""
    attempt = folded(INITIATED, Started(), ItemVisited(Q1), Responded(Q1, single("A")))
    copy = replace(attempt, responses=dict(attempt.responses), seqs=dict(attempt.seqs))

    apply(attempt, Event(ATTEMPT, FIRST, 5, 9, 9, PACK_HASH, Responded(Q1, single("B"))))

    assert copy == attempt


def test_a_whole_attempt() -> None:
    """Every kind of work leaves its trace and the end is written down with its time."""
    attempt = folded(
        INITIATED,
        Started(),
        ItemVisited(Q1),
        Responded(Q1, single("A")),
        Responded(Q1, single("B")),
        ItemVisited(Q2),
        Responded(Q2, single("  ")),
        Flagged(Q1, True),
        Flagged(Q2, True),
        Flagged(Q1, False),
        Noted("rest later"),
        Incident("focus_lost", "2 s"),
        TimeExtended(60_000, "proctor", "noise"),
        Unknown("telepathy", b""),
        Submitted(SubmitMethod.PROCTOR),
    )

    assert (State.SUBMITTED, State.SUBMITTED) == (attempt.state, attempt.ended_as)
    assert {Q1} == attempt.answered
    assert single("B") == attempt.response(Q1)
    assert NO_RESPONSE == attempt.response(Q3)
    assert {Q1, Q2} == attempt.visited
    assert {Q2} == attempt.flagged
    assert Q2 == attempt.current_item
    assert ("rest later", 60_000) == (attempt.note, attempt.extended_ms)
    assert ["focus_lost"] == [incident.kind for incident in attempt.incidents]
    assert SubmitMethod.PROCTOR is attempt.submit_method
    assert (1_002_000, 1_015_000) == (attempt.started_at_ms, attempt.ended_at_ms)
    assert 15 == attempt.event_count


def test_what_comes_after_the_end_does_not_move_the_end() -> None:
    """Releasing the lock and making results final change neither the end nor the receipt."""
    told = (INITIATED, Started(), Responded(Q1, single("A")), Expired())
    ended = folded(*told)
    later = folded(*told, Incident("late"), LockdownReleased("ended"), Completed("server"))

    assert (State.EXPIRED, State.COMPLETED) == (ended.state, later.state)
    assert (ended.ended_at_ms, ended.ended_as) == (later.ended_at_ms, later.ended_as)
    assert receipt_digest(ended) == receipt_digest(later)


def test_without_a_beginning_there_is_no_attempt() -> None:
    """Events whose attempt was never begun have no effect; they stand apart."""
    attempt = folded(Started(), Responded(Q1, single("A")))

    assert (State.ABSENT, {}) == (attempt.state, attempt.responses)
    (branch,) = trace(ATTEMPT, history_of(Started(), Responded(Q1, single("A")))).branches
    assert (2, False) == (len(branch.events), branch.rooted)


def test_a_late_answer_is_an_anomaly_and_no_answer() -> None:
    """An answer after the end is in the log, named, and not in force."""
    attempt = folded(INITIATED, Started(), Submitted(SubmitMethod.CANDIDATE), Responded(Q1, single("A")))

    assert ((FIRST, 4),) == attempt.anomalies
    assert not attempt.answered


def test_a_hand_over_goes_on_at_the_next_seat() -> None:
    """The second device's answers count over the first's, even what the first recorded later by the clock."""
    first = history_of(
        INITIATED, Started(), Responded(Q1, single("A")), Responded(Q2, single("A")), step_ms=50_000
    )
    second = history_of(
        taken_over(first[0], first[3]), Responded(Q1, single("B")), device_id=SECOND, step_ms=100
    )

    attempt = fold(ATTEMPT, [*second, *first])

    assert single("B") == attempt.response(Q1)
    assert single("A") == attempt.response(Q2)
    assert ((1, FIRST), (2, SECOND)) == attempt.seats
    assert ({FIRST: 4, SECOND: 2}, ()) == (attempt.seqs, attempt.anomalies)


def test_hand_overs_count_whatever_the_devices_are_called() -> None:
    """The order of the chain is not the order of device ids."""
    last_by_name = history_of(INITIATED, Started(), Responded(Q1, single("A")), device_id=THIRD)
    over = taken_over(last_by_name[0], last_by_name[2])
    first_by_name = history_of(over, Responded(Q1, single("B")), device_id=FIRST)

    assert single("B") == fold(ATTEMPT, [*first_by_name, *last_by_name]).response(Q1)


def test_a_gap_within_a_pause_is_given_back_once() -> None:
    """A crash during a pause that stops the clock is part of the pause, not time on top of it."""
    told = history_of(INITIATED, Started(), Paused("fire"), Recovered(1_000, "wall", 1_000), Resumed())

    assert 2_000 == fold(ATTEMPT, told).given_back_ms


def test_a_gap_within_a_pause_that_runs_on_is_given_back() -> None:
    """Where pauses cost time, a gap within one is still given back as the log says."""
    running = Initiated(
        INITIATED.test_id,
        INITIATED.candidate_id,
        INITIATED.sitting_id,
        INITIATED.seed,
        replace(INITIATED.terms, pause_stops_clock=False),
    )
    told = history_of(running, Started(), Paused("fire"), Recovered(1_000, "wall", 700), Resumed())

    assert 700 == fold(ATTEMPT, told).given_back_ms


def test_other_answers_have_another_receipt() -> None:
    """A receipt stands for these answers, this end and this pack only."""
    told = (INITIATED, Started(), Responded(Q1, single("A")))
    digests = {
        receipt_digest(folded(*told, Submitted(SubmitMethod.CANDIDATE))),
        receipt_digest(folded(*told, Expired())),
        receipt_digest(folded(*told[:2], Responded(Q1, single("B")), Submitted(SubmitMethod.CANDIDATE))),
        receipt_digest(folded(*told[:2], Responded(Q2, single("A")), Submitted(SubmitMethod.CANDIDATE))),
    }

    assert 4 == len(digests)


def test_the_receipt_never_changes() -> None:
    """The digest of a history is fixed for ever: candidates hold it on paper."""
    attempt = folded(INITIATED, Started(), Responded(Q1, single("A")), Submitted(SubmitMethod.CANDIDATE))

    assert "OZTD-WVJL-RPZK-PN34" == receipt_code(receipt_digest(attempt))


def taken_over(beginning: Event, last: Event, seat: int = 2) -> TakenOver:
    """Return the hand-over that goes on after an event."""
    return TakenOver(seat, last.device_id, last.seq, "proctor", head_of(beginning, last))


def folded(*told: object) -> Attempt:
    """Return what one device's history amounts to, a second between events."""
    return fold(ATTEMPT, history_of(*told))  # type: ignore[arg-type]  # bodies, of every kind


def test_tools_leave_their_traces() -> None:
    """Marks, struck choices and looks are what was last said of each place; a proctor's change stands apart."""
    first, second = (Mark(0, 3),), (Mark(2, 9, note="why?"),)
    granted = Accommodations(tools=("masking",))
    attempt = folded(
        INITIATED,
        Started(),
        Annotated("stimulus/a", first),
        Annotated("item/q1", first),
        Annotated("stimulus/a", second),
        StruckOut(Q1, ("RESPONSE/A", "RESPONSE/B")),
        StruckOut(Q1, ("RESPONSE/A",)),
        DisplayChosen(Display(text_percent=150)),
        DisplayChosen(Display(theme="dark")),
        ToolUsed("notepad", Q1),
        Accommodated(granted, "proctor", "asked for"),
    )

    assert {"stimulus/a": second, "item/q1": first} == attempt.marks
    assert {Q1: ("RESPONSE/A",)} == attempt.struck_out
    assert (Display(theme="dark"), granted) == (attempt.display, attempt.accommodations)


def test_time_is_counted_for_the_item_in_view() -> None:
    """What passes between two events is the current item's; pauses are nobody's, nor is a gap that is given back."""
    attempt = folded(
        INITIATED,
        Started(),
        ItemVisited(Q1),  # 3 s
        Responded(Q1, single("A")),
        ItemVisited(Q2),  # 5 s
        Paused("break"),  # 6 s
        Resumed(),
        Recovered(400, "wall", 400),  # 8 s
        ItemVisited(Q1),
        Submitted(SubmitMethod.CANDIDATE),
    )

    assert {Q1: 3_000, Q2: 2_600} == attempt.spent_ms
    assert (1, "") == (attempt.breaks, attempt.pause_reason)
