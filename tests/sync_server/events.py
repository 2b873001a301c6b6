"""What happens in an attempt at the example test, from its beginning to its end."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assessment.attempt.events import (
    Body,
    Initiated,
    Responded,
    Started,
    SubmitMethod,
    Submitted,
    TakenOver,
    Terms,
)
from assessment.attempt.lineage import head_of
from assessment.content.response import single
from assessment.ids import (
    CandidateId,
    ItemId,
    SittingId,
    TestId,
)
from assessment.sync.log import to_event

if TYPE_CHECKING:
    from tests.sync_server.signed_log import Desk

NOON = datetime(2030, 5, 6, 12, 0, tzinfo=UTC)
NOON_MS = int(NOON.timestamp() * 1000)
HOUR_MS = 3_600_000


def initiated(candidate: str = "candidate-1", *, sitting: str = "morning", seat: int = 1) -> Initiated:
    """Return the beginning of an attempt at the example test."""
    terms = Terms(limit_ms=HOUR_MS)
    return Initiated(TestId("t1"), CandidateId(candidate), SittingId(sitting), "00" * 16, terms, seat)


def answered(item: str, *values: str) -> Responded:
    """Return a response."""
    return Responded(ItemId(item), single(*values))


def taken_over(desk: "Desk", seq: int, *, seat: int = 2) -> TakenOver:
    """Return the hand-over that goes on after an event of the only attempt that a desk wrote."""
    beginning, last = (to_event(desk.entries[n], desk.name.device_id) for n in (0, seq - 1))
    return TakenOver(seat, desk.name.device_id, seq, "proctor", head_of(beginning, last))


def whole_attempt() -> tuple[Body, ...]:
    """Return an attempt from beginning to end: three items right, one wrong, the essay written."""
    return (
        initiated(),
        Started(),
        answered("q1", "B"),
        answered("q1", "A"),
        answered("q2", "A", "B"),
        answered("q3", "true"),
        answered("q4", "old boats"),
        answered("q5", "Boats are old."),
        Submitted(SubmitMethod.CANDIDATE),
    )
