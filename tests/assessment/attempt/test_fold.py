"""The fold is a function of the set of events."""

import random

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import apply, blank, fold
from assessment.attempt.events import Event, Initiated, Responded, Started, SubmitMethod, Submitted, TakenOver
from assessment.attempt.receipt import receipt_code, receipt_digest
from assessment.attempt.states import State
from assessment.content.response import single
from assessment.errors import IllegalMove
from assessment.ids import ItemId
from tests.assessment.attempt.bodies import ATTEMPT, DEVICE, INITIATED, OTHER, event, histories

Q1 = ItemId("q1")


@given(histories(), st.randoms(use_true_random=False))
def test_order_and_repeats_do_not_matter(history: list[Event], chance: random.Random) -> None:
    """Any order of arrival and any repetition of a history gives the same attempt and the same receipt."""
    shuffled = history + chance.sample(history, k=min(5, len(history)))
    chance.shuffle(shuffled)

    assert fold(ATTEMPT, history) == fold(ATTEMPT, shuffled)
    assert receipt_digest(fold(ATTEMPT, history)) == receipt_digest(fold(ATTEMPT, shuffled))


@given(histories())
def test_nothing_is_uncounted(history: list[Event]) -> None:
    """Every event is either in effect or named as an anomaly; none vanishes."""
    attempt = fold(ATTEMPT, history)

    assert {
        e.device_id: max(x.seq for x in history if x.device_id == e.device_id) for e in history
    } == attempt.seqs
    assert len(set(attempt.anomalies)) == len(attempt.anomalies) <= len(history)


@given(histories())
def test_adding_one_by_one_is_folding(history: list[Event]) -> None:
    """For one device, adding each event that the table allows gives what folding all of them gives."""
    own = [e for e in history if e.device_id == history[0].device_id and not isinstance(e.body, TakenOver)]
    attempt = blank(ATTEMPT)
    for one in own:
        try:
            attempt = apply(attempt, one)
        except IllegalMove:
            continue
    folded = fold(ATTEMPT, own)

    assert attempt.state is folded.state
    assert attempt.responses == folded.responses
    assert attempt.given_back_ms == folded.given_back_ms


def test_the_last_seat_has_the_last_word() -> None:
    """After a hand-over the new seat's answer stands, whenever the old seat's events arrive."""
    first = [
        event(INITIATED, 1),
        event(Started(), 2),
        event(Responded(Q1, single("A")), 3),
        event(Responded(Q1, single("B")), 4, elapsed_ms=90_000),
    ]
    second = [
        event(TakenOver(2, DEVICE, 3, "proctor"), 1, device=OTHER),
        event(Responded(Q1, single("C")), 2, device=OTHER),
    ]

    assert single("C") == fold(ATTEMPT, second + first).response(Q1)
    assert ((1, DEVICE), (2, OTHER)) == fold(ATTEMPT, first + second).seats


def test_the_receipt_is_fixed_at_the_end() -> None:
    """What is recorded after the end leaves the receipt alone; another answer does not."""
    ended = [event(INITIATED, 1), event(Started(), 2), event(Responded(Q1, single("A")), 3)]
    ended.append(event(Submitted(SubmitMethod.CANDIDATE), 4))
    from assessment.attempt.events import Completed, LockdownReleased  # only this test names them

    later = [*ended, event(LockdownReleased("ended"), 5), event(Completed("server"), 6)]
    other = [*ended[:2], event(Responded(Q1, single("B")), 3), ended[3]]

    assert receipt_digest(fold(ATTEMPT, ended)) == receipt_digest(fold(ATTEMPT, later))
    assert receipt_digest(fold(ATTEMPT, ended)) != receipt_digest(fold(ATTEMPT, other))
    assert State.COMPLETED is fold(ATTEMPT, later).state
    assert 19 == len(receipt_code(receipt_digest(fold(ATTEMPT, ended))))


def test_a_seed_is_needed() -> None:
    """An attempt without its first event is no attempt: everything in it is an anomaly."""
    attempt = fold(ATTEMPT, [event(Started(), 1), event(Responded(Q1, single("A")), 2)])

    assert State.ABSENT is attempt.state
    assert 2 == len(attempt.anomalies)
    assert isinstance(INITIATED, Initiated)
