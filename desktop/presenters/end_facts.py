"""The values that the screens after a test are handed: how it ended, its receipt, its result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.presenters.facts import CandidateFacts


class EndCause(Enum):
    """How an attempt ended."""

    SUBMITTED = "submitted"
    SUBMITTED_BY_PROCTOR = "submitted_by_proctor"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class EndFacts:
    """What the last screen shows. ``receipt_code`` is for copying down, ``digest`` the whole, in hex, and
    ``receipt_text`` what the QR code says.

    ``item_count`` counts what was asked, ``answered`` what was answered in full, ``partly`` what in part. ``candidate`` is who sat, for the receipt.
    """

    cause: EndCause
    ended_at: datetime
    answered: int
    partly: int
    item_count: int
    receipt_code: str
    digest: str
    receipt_text: str
    candidate: CandidateFacts
    result_expected: bool


@dataclass(frozen=True, slots=True)
class SectionResult:
    """One section's score, as text ready to show."""

    title: str
    score: str
    maximum: str
    pending: int


@dataclass(frozen=True, slots=True)
class FeedbackText:
    """A text for the candidate (restricted HTML) with its title, which may be empty."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One question's score, as text ready to show, with what is told of it. ``score`` is empty while a person marks."""

    number: int
    score: str
    maximum: str
    answered: bool
    feedback: tuple[FeedbackText, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemTime:
    """How long one question was worked on; an information page has no number."""

    number: int | None
    spent_ms: int


@dataclass(frozen=True, slots=True)
class SectionTime:
    """How long a section was worked on, question by question."""

    title: str
    items: tuple[ItemTime, ...]

    @property
    def spent_ms(self) -> int:
        """The time of all its questions."""
        return sum(item.spent_ms for item in self.items)


@dataclass(frozen=True, slots=True)
class ResultFacts:
    """A result the policy lets the candidate see.

    ``grade`` is the one reached, empty where the test has none or none is reached (then ``graded`` tells which).
    ``passed`` is None where the test has no pass mark. ``items`` are told per question only where the policy says so.
    ``released``: it is the one that staff have released.
    """

    score: str
    maximum: str
    pending: int
    sections: tuple[SectionResult, ...]
    pass_mark: str = ""
    passed: bool | None = None
    graded: bool = False
    grade: str = ""
    items: tuple[ItemResult, ...] = ()
    times: tuple[SectionTime, ...] = ()
    released: bool = False
