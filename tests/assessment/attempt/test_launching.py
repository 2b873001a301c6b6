"""A candidate let in by a proctor: who did it is known, and time that was agreed is what the terms have."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.attempt import Attempt, apply, blank
from assessment.attempt.events import Body, Event, Paused, Started, SubmitMethod, Submitted, Terms
from assessment.attempt.panel_events import Launched, TimeAgreed
from assessment.attempt.payload import from_payload, kind_of, to_payload
from assessment.attempt.states import State
from assessment.attempt.timing import deadline_ms
from assessment.errors import IllegalMove
from tests.assessment.attempt.wishes import FIRST, ask, running
from tests.strategies import ATTEMPT, INITIATED, PACK_HASH, TEXTS

PAT = "Pat Proctor"
factors, extras = st.integers(100, 1_000), st.integers(0, 86_400_000)


def begun(factor: int = 100, extra_ms: int = 0, *told: Body) -> Attempt:
    """Return an attempt that has terms and has not started."""
    terms = Terms(limit_ms=60_000, time_factor_percent=factor, extra_ms=extra_ms)
    attempt = blank(ATTEMPT)
    for body in (replace(INITIATED, terms=terms), *told):
        seq = attempt.seqs.get(FIRST, 0) + 1
        attempt = apply(attempt, Event(ATTEMPT, FIRST, seq, 1_000, 0, PACK_HASH, body))
    return attempt


def test_who_let_a_candidate_in_is_known() -> None:
    """Before the start, at work and in a pause a proctor may let the candidate in; the latest is named."""
    before, at_work, resting = begun(), running(), running(Paused("candidate"))
    launched = [apply(one, ask(one, Launched(PAT, "password"))) for one in (before, at_work, resting)]

    assert [PAT] * 3 == [one.launched_by for one in launched]
    assert [State.INITIATED, State.IN_PROGRESS, State.PAUSED] == [one.state for one in launched]
    assert "" == before.launched_by


@pytest.mark.parametrize("by", ["", "x" * 201])
def test_nobody_lets_in_nobody(by: str) -> None:
    """A launch without a name, or with one that is none, is refused."""
    with pytest.raises(IllegalMove):
        ask(begun(), Launched(by, "password"))


def test_an_attempt_that_is_over_is_not_launched() -> None:
    """What has ended is not let in to again."""
    over = running(Submitted(SubmitMethod.CANDIDATE))

    with pytest.raises(IllegalMove):
        ask(over, Launched(PAT, "password"))


@given(factors, extras, factors, extras)
def test_time_is_agreed_as_the_terms_have_it(factor: int, extra_ms: int, other: int, more_ms: int) -> None:
    """What a proctor agreed to is recorded only where it is what the clock goes by, and it moves no clock by itself."""
    attempt = begun(factor, extra_ms)
    agreed = TimeAgreed(other, more_ms, PAT, "a broken arm")

    if (factor, extra_ms) == (other, more_ms):
        after = apply(attempt, ask(attempt, agreed))
        assert deadline_ms(attempt) == deadline_ms(after)
    else:
        with pytest.raises(IllegalMove):
            ask(attempt, agreed)


@pytest.mark.parametrize(
    "agreed", [TimeAgreed(100, 0, PAT, " "), TimeAgreed(100, 0, "", "a broken arm")], ids=["no why", "no who"]
)
def test_agreed_time_has_a_name_and_a_reason(agreed: TimeAgreed) -> None:
    """Without a name or a reason nothing is agreed."""
    with pytest.raises(IllegalMove):
        ask(begun(), agreed)


def test_nothing_is_agreed_after_the_start() -> None:
    """Once the clock runs, more time is an extension."""
    started = begun(100, 0, Started())

    with pytest.raises(IllegalMove):
        ask(started, TimeAgreed(100, 0, PAT, "a broken arm"))


@given(
    st.one_of(
        st.builds(Launched, TEXTS, TEXTS),
        st.builds(TimeAgreed, factors, extras, TEXTS, TEXTS),
    )
)
def test_they_travel_unchanged(body: Body) -> None:
    """Their bytes give the same again."""
    assert body == from_payload(kind_of(body), to_payload(body))
