"""The clock is fair: what was agreed, granted and given back adds up to the millisecond."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import Attempt, blank, fold
from assessment.attempt.events import (
    Body,
    Event,
    Initiated,
    Paused,
    Recovered,
    Resumed,
    Started,
    Terms,
    TimeExtended,
)
from assessment.attempt.timing import allowance_ms, deadline_ms, remaining_ms, time_over
from tests.strategies import ATTEMPT, DEVICES, INITIATED, PACK_HASH, legal_histories, terms

MINUTE = 60_000


def timed(terms: Terms, *told: tuple[int, Body]) -> Attempt:
    """Return an attempt begun at 0 on these terms, with what happened at which elapsed millisecond."""
    begun = Initiated(INITIATED.test_id, INITIATED.candidate_id, INITIATED.sitting_id, "00", terms)
    happened: list[tuple[int, Body]] = [(0, begun), (0, Started()), *told]
    history = [
        Event(ATTEMPT, DEVICES[0], seq, 0, elapsed, PACK_HASH, body)
        for seq, (elapsed, body) in enumerate(happened, 1)
    ]
    attempt = fold(ATTEMPT, history)
    assert attempt.anomalies == ()
    return attempt


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (Terms(limit_ms=60 * MINUTE), 60 * MINUTE),
        (Terms(limit_ms=60 * MINUTE, time_factor_percent=125), 75 * MINUTE),
        (Terms(limit_ms=60 * MINUTE, time_factor_percent=150, extra_ms=5 * MINUTE), 95 * MINUTE),
        (Terms(limit_ms=1, time_factor_percent=125), 2),
        (Terms(limit_ms=99, time_factor_percent=101), 100),
        (Terms(limit_ms=0, extra_ms=7), 7),
        (Terms(limit_ms=None, time_factor_percent=200, extra_ms=7), None),
    ],
)
def test_the_allowance(terms: Terms, expected: int | None) -> None:
    """Limit × factor, rounded up in the candidate's favour, and the extra on top; no limit is no limit."""
    assert expected == allowance_ms(terms)


@given(terms=terms)
def test_the_factor_never_costs_time(terms: Terms) -> None:
    """A factor of a hundred or more and an extra never make the time shorter, and round by less than one."""
    allowance = allowance_ms(terms)
    if terms.limit_ms is None:
        assert allowance is None
    else:
        assert allowance is not None
        exact = terms.limit_ms * terms.time_factor_percent
        assert terms.limit_ms <= allowance - terms.extra_ms
        assert 0 <= (allowance - terms.extra_ms) * 100 - exact < 100


def test_before_the_beginning_there_is_no_deadline() -> None:
    """An attempt that does not exist yet has no clock and is never over."""
    assert deadline_ms(blank(ATTEMPT)) is None
    assert remaining_ms(blank(ATTEMPT), 5) is None
    assert not time_over(blank(ATTEMPT), 1 << 60)


@pytest.mark.parametrize(
    ("elapsed", "left", "over"),
    [(0, 1_000, False), (999, 1, False), (1_000, 0, False), (1_001, 0, True), (1 << 60, 0, True)],
)
def test_the_deadline_to_the_millisecond(elapsed: int, left: int, over: bool) -> None:
    """At the deadline nothing is left and time is not yet over; a millisecond later it is."""
    attempt = timed(Terms(limit_ms=1_000))

    assert (left, over) == (remaining_ms(attempt, elapsed), time_over(attempt, elapsed))


@pytest.mark.parametrize(("elapsed", "over"), [(1_000, False), (1_300, False), (1_301, True)])
def test_the_grace_to_the_millisecond(elapsed: int, over: bool) -> None:
    """The grace is counted from the deadline."""
    assert over == time_over(timed(Terms(limit_ms=1_000)), elapsed, 300)


def test_extensions_add_up() -> None:
    """Every extension counts in full, before the start, while running and after time had run out."""
    attempt = timed(
        Terms(limit_ms=1_000),
        (500, TimeExtended(100, "p", "r")),
        (2_000, TimeExtended(1_000, "p", "r")),
    )

    assert 2_100 == deadline_ms(attempt)
    assert 100 == remaining_ms(attempt, 2_000)


def test_a_pause_stops_the_clock() -> None:
    """During a pause what was left stays left; afterwards the deadline is later by its length."""
    terms = Terms(limit_ms=1_000)
    paused = timed(terms, (400, Paused("fire")))
    resumed = timed(terms, (400, Paused("fire")), (5_400, Resumed()))

    assert [600, 600, 600] == [remaining_ms(paused, elapsed) for elapsed in (400, 5_400, 1 << 40)]
    assert not time_over(paused, 1 << 40)
    assert (6_000, 600) == (deadline_ms(resumed), remaining_ms(resumed, 5_400))


def test_a_pause_that_does_not_stop_the_clock() -> None:
    """Where policy says so the clock runs on through a pause."""
    terms = Terms(limit_ms=1_000, pause_stops_clock=False)
    paused = timed(terms, (400, Paused("rest")))
    resumed = timed(terms, (400, Paused("rest")), (700, Resumed()))

    assert [600, 300, 0] == [remaining_ms(paused, elapsed) for elapsed in (400, 700, 1_001)]
    assert time_over(paused, 1_001)
    assert (1_000, 300) == (deadline_ms(resumed), remaining_ms(resumed, 700))


def test_several_pauses_are_given_back_each() -> None:
    """Pauses add up, each to the millisecond."""
    attempt = timed(
        Terms(limit_ms=1_000),
        (100, Paused("a")),
        (107, Resumed()),
        (200, Paused("b")),
        (1_200, Resumed()),
    )

    assert 1_007 == attempt.given_back_ms
    assert 2_007 == deadline_ms(attempt)


def test_more_time_during_a_pause() -> None:
    """An extension granted in a pause shows at once and is not lost with the pause."""
    terms = Terms(limit_ms=1_000)
    told: tuple[tuple[int, Body], ...] = ((400, Paused("fire")), (600, TimeExtended(50, "p", "r")))

    assert 650 == remaining_ms(timed(terms, *told), 800)
    assert 650 == remaining_ms(timed(terms, *told, (900, Resumed())), 900)


def test_a_pause_after_the_deadline_gives_no_time() -> None:
    """Whoever pauses when time is over has no time left afterwards."""
    attempt = timed(Terms(limit_ms=1_000), (1_200, Paused("late")), (9_000, Resumed()))

    assert 0 == remaining_ms(attempt, 9_000)
    assert time_over(attempt, 9_000)


@pytest.mark.parametrize(("given_back", "left"), [(5_000, 600), (0, 0)])
def test_a_gap_counts_or_not_as_the_log_says(given_back: int, left: int) -> None:
    """After a crash the gap is given back or counts, as was decided when it was recorded."""
    attempt = timed(Terms(limit_ms=1_000), (5_400, Recovered(5_000, "monotonic", given_back)))

    assert left == remaining_ms(attempt, 5_400)


def test_a_gap_within_a_pause() -> None:
    """A crash during a pause neither costs nor gives time beyond the pause itself."""
    attempt = timed(
        Terms(limit_ms=1_000), (400, Paused("fire")), (900, Recovered(500, "wall", 500)), (1_400, Resumed())
    )

    assert 600 == remaining_ms(attempt, 1_400)


def test_a_clock_that_falls_behind_gives_no_time() -> None:
    """A moment earlier than the last event is taken as that event's."""
    attempt = timed(Terms(limit_ms=1_000), (700, TimeExtended(1, "p", "r")))

    assert 301 == remaining_ms(attempt, 0)


@given(history=legal_histories(), later=st.integers(0, 100_000))
def test_the_time_left_never_grows_by_waiting(history: list[Event], later: int) -> None:
    """Without an event the time left only falls, by no more than passed, and never below nothing."""
    attempt = fold(ATTEMPT, history)
    now = attempt.elapsed_ms
    left, then = remaining_ms(attempt, now), remaining_ms(attempt, now + later)

    assert (
        (left is None)
        == (then is None)
        == (attempt.initiated is None or attempt.initiated.terms.limit_ms is None)
    )
    if left is not None and then is not None:
        assert max(0, left - later) <= then <= left
