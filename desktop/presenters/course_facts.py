"""What screens are told of the course of an attempt: breaks, what has changed the time, what holds the candidate back."""

from dataclasses import dataclass
from enum import Enum

from desktop.presenters.facts import TimeFacts, TimeOf


@dataclass(frozen=True, slots=True)
class BreakFacts:
    """Breaks: how many are ``left`` to take, how long each may be (0: as long as wanted), whether one is under way.

    ``remaining_ms`` is what is left of the one under way; None where none is, or it may be as long as wanted.
    """

    left: int = 0
    length_ms: int = 0
    under_way: bool = False
    remaining_ms: int | None = None


class Told(Enum):
    """What has changed the time that is left, or the place in the test."""

    EXTENDED = "extended"
    PAUSE_OVER = "pause_over"
    BREAK_OVER = "break_over"
    PLACE_OVER = "place_over"


@dataclass(frozen=True, slots=True)
class TimeNotice:
    """What a candidate is told of it. ``length_ms`` is how much was granted, or how long a pause or break lasted.

    ``of`` and ``title`` name the place whose time is over; ``time`` is the clock after it. ``why`` is what staff say of it.
    """

    told: Told
    time: TimeFacts
    length_ms: int = 0
    given_back_ms: int = 0
    of: TimeOf = TimeOf.TEST
    title: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class HoldFacts:
    """What keeps the candidate from going on, or from submitting: a question that wants an answer, or time to pass.

    ``number`` is the question's, ``begun`` whether it has an answer that is too little; without one ``wait_ms`` is how
    long it is still.
    """

    number: int | None
    wait_ms: int = 0
    submitting: bool = False
    begun: bool = False
