"""Whether a candidate may begin, go on, or must wait: the sitting's window, number of attempts and cool-down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assessment.attempt.admitted import Admission, Admitted
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId


@dataclass(frozen=True, slots=True)
class EarlierAttempt:
    """What admission must know of an attempt this candidate made before."""

    attempt_id: AttemptId
    state: State
    last_at: datetime


def admit(sitting: Sitting, earlier: Sequence[EarlierAttempt], now: datetime) -> Admitted:
    """Decide. An attempt under way may always be continued, also after the window has closed."""
    for attempt in earlier:
        if attempt.state in OPEN_STATES:
            return Admitted(Admission.CONTINUE, attempt_id=attempt.attempt_id)
    if now < sitting.opens_at:
        return Admitted(Admission.TOO_EARLY, not_before=sitting.opens_at)
    if now >= sitting.closes_at:
        return Admitted(Admission.TOO_LATE)
    counted = [attempt for attempt in earlier if attempt.state is not State.CANCELLED]
    policy = sitting.policy
    if policy.attempts_allowed and len(counted) >= policy.attempts_allowed:
        return Admitted(Admission.NO_ATTEMPTS_LEFT)
    if counted and policy.cool_down_ms:
        free_at = max(attempt.last_at for attempt in counted) + timedelta(milliseconds=policy.cool_down_ms)
        if now < free_at:
            return Admitted(Admission.COOLING_DOWN, not_before=free_at)
    return Admitted(Admission.BEGIN)
