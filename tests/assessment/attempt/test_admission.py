"""Who may begin, go on or must wait."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.admission import EarlierAttempt, admit
from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.policy import SittingPolicy
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId, OrganisationId, PackId, SittingId, TestId

OPENS = datetime(2026, 6, 1, 9, tzinfo=UTC)
CLOSES = OPENS + timedelta(hours=3)
INSIDE = OPENS + timedelta(hours=1)
TICK = timedelta(microseconds=1)
SITTING = Sitting(
    SittingId("s"),
    OrganisationId("o"),
    1,
    "Morning",
    PackId("p"),
    1,
    TestId("t"),
    "Centre",
    "Room",
    OPENS,
    CLOSES,
)


def under(**policy: int) -> Sitting:
    """Return the sitting under another policy."""
    return replace(SITTING, policy=SittingPolicy(**policy))  # type: ignore[arg-type]  # durations and counts


def earlier(state: State, last_at: datetime = INSIDE, name: str = "a") -> EarlierAttempt:
    """Return an attempt made before."""
    return EarlierAttempt(AttemptId(name), state, last_at)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (OPENS - TICK, Admitted(Admission.TOO_EARLY, not_before=OPENS)),
        (OPENS, Admitted(Admission.BEGIN)),
        (CLOSES - TICK, Admitted(Admission.BEGIN)),
        (CLOSES, Admitted(Admission.TOO_LATE)),
    ],
)
def test_the_window(now: datetime, expected: Admitted) -> None:
    """A sitting begins from the moment it opens until just before it closes."""
    assert expected == admit(SITTING, [], now)
    assert (expected.admission is Admission.BEGIN) == SITTING.is_open(now)


@pytest.mark.parametrize("state", [state for state in State if state in OPEN_STATES])
@pytest.mark.parametrize("now", [OPENS - timedelta(days=1), INSIDE, CLOSES + timedelta(days=1)])
def test_what_is_under_way_may_always_go_on(state: State, now: datetime) -> None:
    """An open attempt is continued inside the window and outside, however many were allowed."""
    before = [earlier(State.SUBMITTED), earlier(state, name="b")]

    assert Admitted(Admission.CONTINUE, attempt_id=AttemptId("b")) == admit(SITTING, before, now)


@pytest.mark.parametrize("state", [State.SUBMITTED, State.EXPIRED, State.COMPLETED])
def test_attempts_are_counted(state: State) -> None:
    """An attempt that has ended counts; when all are used there is no other."""
    assert Admitted(Admission.NO_ATTEMPTS_LEFT) == admit(SITTING, [earlier(state)], INSIDE)
    assert Admitted(Admission.BEGIN) == admit(under(attempts_allowed=2), [earlier(state)], INSIDE)


def test_a_cancelled_attempt_does_not_count() -> None:
    """Whose attempt was cancelled may begin again, without waiting."""
    sitting = under(attempts_allowed=1, cool_down_ms=60_000)

    assert Admitted(Admission.BEGIN) == admit(sitting, [earlier(State.CANCELLED)], INSIDE)


def test_nought_attempts_means_no_limit() -> None:
    """Where no number is set one may begin as often as one likes."""
    assert Admitted(Admission.BEGIN) == admit(
        under(attempts_allowed=0), [earlier(State.SUBMITTED)] * 99, INSIDE
    )


@pytest.mark.parametrize(
    ("passed_ms", "admission"), [(59_999, Admission.COOLING_DOWN), (60_000, Admission.BEGIN)]
)
def test_the_cool_down_to_the_millisecond(passed_ms: int, admission: Admission) -> None:
    """The next attempt begins when the cool-down after the latest has passed, and says when that is."""
    sitting = under(attempts_allowed=0, cool_down_ms=60_000)
    before = [
        earlier(State.SUBMITTED, INSIDE),
        earlier(State.EXPIRED, INSIDE - timedelta(minutes=20), "b"),
    ]

    admitted = admit(sitting, before, INSIDE + timedelta(milliseconds=passed_ms))

    assert admission is admitted.admission
    if admission is Admission.COOLING_DOWN:
        assert INSIDE + timedelta(minutes=1) == admitted.not_before


@given(
    states=st.lists(st.sampled_from([state for state in State if state is not State.ABSENT]), max_size=4),
    hours=st.integers(-5, 5),
    allowed=st.integers(0, 3),
)
def test_the_answer_is_always_one_of_the_known(states: list[State], hours: int, allowed: int) -> None:
    """Nobody with an open attempt is kept out, and nobody begins outside the window or above the number."""
    now = INSIDE + timedelta(hours=hours)
    before = [earlier(state, name=str(place)) for place, state in enumerate(states)]
    sitting = under(attempts_allowed=allowed)

    admission = admit(sitting, before, now).admission

    assert (admission is Admission.CONTINUE) == any(state in OPEN_STATES for state in states)
    if admission is Admission.BEGIN:
        assert sitting.is_open(now)
        assert not allowed or sum(state is not State.CANCELLED for state in states) < allowed
