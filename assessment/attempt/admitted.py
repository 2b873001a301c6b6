"""The answers a candidate who has signed in can get. ``admission`` decides which."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from assessment.ids import AttemptId


class Admission(Enum):
    """The answer to a candidate who has signed in."""

    BEGIN = "begin"
    CONTINUE = "continue"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    NO_ATTEMPTS_LEFT = "no_attempts_left"
    COOLING_DOWN = "cooling_down"
    HANDED_OVER = "handed_over"
    RETRACTED = "retracted"


@dataclass(frozen=True, slots=True)
class Admitted:
    """The answer, with the attempt to continue or the time to come back at."""

    admission: Admission
    attempt_id: AttemptId | None = None
    not_before: datetime | None = None
