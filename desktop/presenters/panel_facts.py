"""What the proctor's panel shows of an attempt, put together from what is on the disk."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.attempt import BREAK, HELD, Attempt
from assessment.attempt.rules import granted
from assessment.attempt.states import State
from desktop.clock import from_unix_ms
from desktop.presenters.attempt import AttemptPresenter
from desktop.presenters.facts import CandidateFacts, SendFacts, TimeFacts

MOST_SEEN = 12
"""So many incidents are shown, the latest first; the others are in the log."""

QUIET_MS = 3 * 60_000
"""So long without a key or a press, and the panel closes by itself: somebody has walked away from it."""


class Standing(Enum):
    """What the attempt is doing. HELD: a proctor or staff paused it. LOCKED: a control did, or a crash."""

    AT_WORK = "at_work"
    BREAK = "break"
    PAUSED = "paused"
    HELD = "held"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Seen:
    """An incident, or what a proctor noted (``noted``), with its local time."""

    at: datetime
    kind: str
    detail: str = ""
    by: str = ""
    noted: bool = False


@dataclass(frozen=True, slots=True)
class PanelFacts:
    """Who sits here and how it stands. ``by`` is who is at the panel.

    ``questions`` counts what asks for an answer; ``unsaved`` answers are in memory only, ``unrecorded``: something that
    was done here is. ``extended_ms`` was granted on top of ``time``. ``tier`` and ``controls`` are what the machine
    enforces, empty where nothing is. ``seen`` are the latest of ``seen_in_all``, newest first.
    """

    by: str
    candidate: CandidateFacts
    standing: Standing
    pause_by: str
    pause_why: str
    answered: int
    questions: int
    flagged: int
    unsaved: int
    unrecorded: bool
    sending: SendFacts
    time: TimeFacts
    extended_ms: int
    tier: str
    controls: tuple[str, ...]
    granted: Accommodations
    seen: tuple[Seen, ...]
    seen_in_all: int

    @property
    def can_pause(self) -> bool:
        """Whether there is work to stop."""
        return self.standing is Standing.AT_WORK

    @property
    def can_go_on(self) -> bool:
        """Whether there is a pause that ends here; a lock ends on its own screen."""
        return self.standing in (Standing.BREAK, Standing.PAUSED, Standing.HELD)

    @property
    def can_extend(self) -> bool:
        """Whether there is a clock to give time to."""
        return self.time.total_ms is not None


def panel_facts(attempt: AttemptPresenter, by: str, sending: SendFacts) -> PanelFacts:
    """Return how an attempt stands now."""
    now, exam = attempt.attempt, attempt.running.paper.exam
    asked = frozenset(entry.item_id for entry in exam.form.entries if entry.number is not None)
    seen = _seen(now)
    enforced = now.enforced if now.held else None
    return PanelFacts(
        by=by,
        candidate=attempt.candidate,
        standing=_standing(now),
        pause_by=now.pause_by,
        pause_why=now.pause_why,
        answered=len(now.answered & asked),
        questions=exam.form.question_count,
        flagged=len(now.flagged),
        unsaved=attempt.unsaved,
        unrecorded=attempt.proctor.waiting,
        sending=sending,
        time=attempt.time,
        extended_ms=now.extended_ms,
        tier=enforced.tier if enforced else "",
        controls=enforced.controls if enforced else (),
        granted=granted(now, exam),
        seen=seen,
        seen_in_all=len(now.incidents) + len(now.irregularities),
    )


def _standing(attempt: Attempt) -> Standing:
    if attempt.state is not State.PAUSED:
        return Standing.AT_WORK
    if attempt.locked:
        return Standing.HELD if attempt.pause_reason == HELD else Standing.LOCKED
    return Standing.BREAK if attempt.pause_reason == BREAK else Standing.PAUSED


def _seen(attempt: Attempt) -> tuple[Seen, ...]:
    """Return the latest, by the attempt's own time."""
    incidents = [
        (one.elapsed_ms, Seen(from_unix_ms(one.at_ms), one.kind, one.detail))
        for one in attempt.incidents[-MOST_SEEN:]
    ]
    noted = [
        (one.elapsed_ms, Seen(from_unix_ms(one.at_ms), one.reason, one.note, one.by, noted=True))
        for one in attempt.irregularities[-MOST_SEEN:]
    ]
    in_order = sorted((*incidents, *noted), key=lambda told: told[0])
    return tuple(seen for _, seen in reversed(in_order[-MOST_SEEN:]))
