"""What a person decided about an attempt in which something is odd: a record that is added to, never changed.

Which decision is in force is a function of the set of them, so that every server that holds the same ones says the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.lineage import Place
from assessment.errors import DecisionInvalid
from assessment.ids import AttemptId, DeviceId, Epoch

MAX_REASON, MAX_NAME = 2_000, 200
LogPlace = tuple[DeviceId, Epoch, int]
"""A place in a device's log: device, epoch and dseq."""


class Ruling(Enum):
    """ACCEPT: it counts as it is shown. REJECT: it does not count. BRANCH: it counts, as another branch tells it."""

    ACCEPT = "accept"
    REJECT = "reject"
    BRANCH = "branch"


class Standing(Enum):
    """What an attempt is worth to results. OPEN: something is odd that a person has to decide about."""

    CLEAR = "clear"
    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what, when and why. ``number`` counts an attempt's decisions where it was made.

    ``through`` is the last event of what was decided about, None where nothing goes back to a beginning. ``branches`` and
    ``flags`` are what was known of it then: whatever is odd beyond them opens the question again. ``held`` is how far the
    logs of devices that had been shut out had come; ``admitted``: up to there they count.
    """

    id: str
    attempt_id: AttemptId
    number: int
    ruling: Ruling
    by: str
    at_ms: int
    reason: str
    through: Place | None
    branches: frozenset[Place] = frozenset()
    flags: frozenset[str] = frozenset()
    held: frozenset[LogPlace] = frozenset()
    admitted: bool = False

    def __post_init__(self) -> None:
        for place, text, most in (("by", self.by, MAX_NAME), ("reason", self.reason, MAX_REASON)):
            if not text.strip():
                raise DecisionInvalid(place, "empty")
            if len(text) > most:
                raise DecisionInvalid(place, f"{len(text)} characters of at most {most}")
        if self.number < 1:
            raise DecisionInvalid("number", str(self.number))
        if self.ruling is Ruling.BRANCH and self.through is None:
            raise DecisionInvalid("through", "no branch")
        if self.admitted and (self.ruling is Ruling.REJECT or not self.held):
            raise DecisionInvalid("admitted", "rejected" if self.held else "nothing is held apart")


def in_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return decisions in the order in which they supersede one another; the same one twice is one.

    By their numbers, never by a clock. Two with one number were made on two servers that did not know of each other.
    """
    return tuple(sorted({one.id: one for one in decisions}.values(), key=_rank))


def in_force(decisions: Iterable[Decision]) -> Decision | None:
    """Return the decision that counts, None where nobody has decided."""
    return max(decisions, key=_rank, default=None)


def standing_of(asked: Iterable[str], decided: Decision | None) -> Standing:
    """Return an attempt's standing. ``asked`` are the codes of what is odd and for a person to decide."""
    if set(asked) - (decided.flags if decided else frozenset()):
        return Standing.OPEN
    if decided is None:
        return Standing.CLEAR
    return Standing.REJECTED if decided.ruling is Ruling.REJECT else Standing.ACCEPTED


def _rank(one: Decision) -> tuple[int, str]:
    return one.number, one.id
