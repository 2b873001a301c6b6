"""A device that gives a number twice is read in one order, and nothing it told is left out."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import fold
from assessment.attempt.device_logs import device_logs
from assessment.attempt.events import Event, Responded, Started
from assessment.content.response import single
from tests.strategies import ATTEMPT, DEVICES, INITIATED, ITEM_IDS, histories, history_of

Q1, Q2, Q3, *_ = ITEM_IDS


@given(history=histories(), changes=st.lists(st.integers(0, 9), max_size=6), random=st.randoms())
def test_every_event_is_there_once_in_the_same_order(
    history: list[Event], changes: list[int], random: Random
) -> None:
    """Shuffled, repeated and contradicted histories are read alike, each different event once."""
    twins = [
        replace(history[n % len(history)], elapsed_ms=n, body=Responded(Q1, single("Z"))) for n in changes
    ]
    told = [*history, *twins]
    arrived = [*told, *history[:3]]
    random.shuffle(arrived)

    logs = device_logs(arrived)

    assert device_logs(told) == logs
    read = [event for log in logs.values() for event in log]
    assert all(event in read for event in told)
    assert len(read) == sum(1 for n, event in enumerate(told) if event not in told[:n])


def test_a_lost_end_is_read_before_what_came_after_it() -> None:
    """After a restored backup the answers of the lost end stay in force until the candidate changes them."""
    lost = history_of(INITIATED, Started(), Responded(Q1, single("A")), Responded(Q2, single("A")))
    restored = [
        *lost[:2],
        replace(lost[2], elapsed_ms=60_000, body=Responded(Q3, single("B"))),
        replace(lost[3], elapsed_ms=61_000, body=Responded(Q1, single("C"))),
    ]

    attempt = fold(ATTEMPT, [*restored, *lost])

    assert {Q1: single("C"), Q2: single("A"), Q3: single("B")} == attempt.responses
    assert [*lost, *restored[2:]] == device_logs([*restored, *lost])[DEVICES[0]]
