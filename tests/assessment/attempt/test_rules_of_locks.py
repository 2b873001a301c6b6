"""The rules of locks: who opens one, what is allowed on opening, and whether it costs time."""

from dataclasses import replace

import pytest

from assessment.attempt.attempt import LOCK, Attempt, apply, blank
from assessment.attempt.events import (
    Body,
    Paused,
    Resumed,
    Started,
    Terms,
    UnlockChoice,
    Unlocked,
)
from assessment.attempt.states import State
from assessment.attempt.timing import remaining_ms
from assessment.errors import IllegalMove
from tests.assessment.attempt.wishes import (
    ask,
)
from tests.strategies import (
    ATTEMPT,
    INITIATED,
)


def test_a_locked_test_goes_on_only_after_it_was_opened() -> None:
    """Nothing goes on while it is locked; what was allowed on opening is remembered, and it can be locked again."""
    attempt = under_way(Paused(LOCK))

    assert attempt.locked
    with pytest.raises(IllegalMove):
        ask(attempt, Resumed())
    opened = apply(attempt, ask(attempt, Unlocked("displays", "password", "proctor", UnlockChoice.ALLOW)))
    with pytest.raises(IllegalMove):
        ask(opened, Unlocked("displays", "password", "proctor"))
    going_on = apply(opened, ask(opened, Resumed()))
    again = apply(going_on, ask(going_on, Paused(LOCK)))

    assert {"displays"} == again.allowed
    assert (State.IN_PROGRESS, False, True) == (going_on.state, going_on.locked, again.locked)


def test_nothing_is_opened_that_is_not_locked() -> None:
    """An ordinary pause needs nobody to open it."""
    with pytest.raises(IllegalMove):
        ask(under_way(Paused("candidate")), Unlocked("displays", "password", "proctor"))


@pytest.mark.parametrize(("stops", "left"), [(True, 60_000), (False, 40_000)])
def test_the_clock_stands_while_locked_where_that_was_agreed(stops: bool, left: int) -> None:
    """A lock is no pause: whether it costs time is said for it alone."""
    terms = Terms(limit_ms=60_000, pause_stops_clock=not stops, lock_stops_clock=stops)
    attempt = blank(ATTEMPT)
    for at, wish in (
        (0, replace(INITIATED, terms=terms)),
        (0, Started()),
        (0, Paused(LOCK)),
        (20_000, Unlocked("focus", "code", "")),
        (20_000, Resumed()),
    ):
        attempt = apply(attempt, ask(attempt, wish, at))

    assert left == remaining_ms(attempt, 20_000)


def under_way(*wishes: Body) -> Attempt:
    """Return an attempt that has begun, after these wishes."""
    attempt = blank(ATTEMPT)
    for wish in (INITIATED, Started(), *wishes):
        attempt = apply(attempt, ask(attempt, wish))
    return attempt
