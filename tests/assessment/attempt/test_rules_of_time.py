"""The rules of time: what is granted to the last millisecond, and who can add to it."""

import pytest

from assessment.attempt.attempt import apply
from assessment.attempt.events import (
    Body,
    Cancelled,
    Event,
    Expired,
    Flagged,
    Incident,
    ItemVisited,
    LockdownEngaged,
    Noted,
    Recovered,
    Responded,
    Terms,
    TimeExtended,
)
from assessment.attempt.payload import kind_of
from assessment.content.response import single
from assessment.errors import IllegalMove, TimeOver
from tests.assessment.attempt.wishes import CANDIDATE, FIRST, PROCTOR, Q1, ask, granted, running
from tests.strategies import (
    ATTEMPT,
    PACK_HASH,
)


def test_the_clock_of_an_attempt_never_goes_back() -> None:
    """A moment before the last event is taken as that event's."""
    attempt = apply(running(), Event(ATTEMPT, FIRST, 3, 1_000, 9_000, PACK_HASH, Noted("x")))

    assert 9_000 == ask(attempt, Noted("y"), 4_000).elapsed_ms


IN_TIME: tuple[Body, ...] = (
    Responded(Q1, single("A")),
    ItemVisited(Q1),
    Flagged(Q1, True),
    Noted("x"),
    CANDIDATE,
)


@pytest.mark.parametrize("wish", IN_TIME, ids=kind_of)
def test_the_grace_is_exact(wish: Body) -> None:
    """A candidate's wish is granted to the last millisecond of the grace and refused one later."""
    attempt = running(terms=Terms(limit_ms=60_000, flush_grace_ms=3_000))

    assert ask(attempt, wish, 63_000).body == wish
    with pytest.raises(TimeOver):
        ask(attempt, wish, 63_001)


def test_time_runs_out_to_the_millisecond() -> None:
    """An attempt expires at its deadline and not one millisecond before."""
    attempt = running(terms=Terms(limit_ms=60_000))

    with pytest.raises(IllegalMove):
        ask(attempt, Expired(), 59_999)
    assert granted(attempt, Expired(), 60_000)
    with pytest.raises(IllegalMove):
        ask(running(terms=Terms(limit_ms=None)), Expired(), 1 << 60)


@pytest.mark.parametrize(
    "wish",
    [PROCTOR, Cancelled("ill", "p"), Incident("late"), TimeExtended(1, "p", "r"), LockdownEngaged("B")],
    ids=kind_of,
)
def test_others_are_not_bound_by_the_clock(wish: Body) -> None:
    """What a proctor or the machine does is granted at any time."""
    assert ask(running(terms=Terms(limit_ms=1)), wish, 1 << 40).body == wish


def test_more_time_reopens_the_answers() -> None:
    """After an extension the candidate goes on where time had run out."""
    late = running(TimeExtended(10_000, "p", "r"), terms=Terms(limit_ms=60_000, flush_grace_ms=0))

    assert granted(late, Noted("x"), 70_000)
    with pytest.raises(TimeOver):
        ask(late, Noted("x"), 70_001)


def test_an_untimed_attempt_has_time() -> None:
    """Without a limit no time is ever over."""
    assert granted(running(terms=Terms(limit_ms=None)), Responded(Q1, single("A")), 1 << 40)


@pytest.mark.parametrize("extension", [0, -1])
def test_an_extension_of_nothing_is_refused(extension: int) -> None:
    """Time is only ever added."""
    with pytest.raises(IllegalMove):
        ask(running(), TimeExtended(extension, "p", "r"))


@pytest.mark.parametrize(("gap", "given"), [(1_000, 1_001), (1_000, -1), (-1, -1)])
def test_a_gap_gives_back_no_more_than_itself(gap: int, given: int) -> None:
    """A recovery that would add or take time is refused."""
    with pytest.raises(IllegalMove):
        ask(running(), Recovered(gap, "wall", given), 5_000)
