"""Give or take points of an attempt for a reason, and take that back. Nothing is deleted."""

from assessment.errors import MarkingError
from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.final_score import AdjustmentView, view_adjustment
from sync_server.services.project_attempt import project_attempt
from sync_server.services.scheme_document import number
from sync_server.services.server import Server
from sync_server.storage.adjustments import adjustments_of, withdraw
from sync_server.storage.attempts import projection
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import Adjustment

LONGEST_REASON = 500


def adjust_score(
    server: Server,
    organisation: OrganisationId,
    attempt_id: AttemptId,
    points: str,
    reason: str,
    *,
    actor: str,
) -> AdjustmentView:
    """Give an attempt points, or take some (below zero).

    Raises:
        NotFound: there is no such attempt.
        MarkingError: no points, or no reason.
    """
    told, why, now = number(points), plain(reason).strip(), server.clock()
    if not told:
        raise MarkingError("points", "zero")
    if not why or len(why) > LONGEST_REASON:
        raise MarkingError("reason", f"1 to {LONGEST_REASON} characters")
    if project_attempt(server, organisation, attempt_id) is None:
        raise NotFound("attempt", attempt_id)

    def write(session: Session) -> AdjustmentView:
        attempt = projection(session, organisation, attempt_id)
        if attempt is None:
            raise NotFound("attempt", attempt_id)
        row = Adjustment(
            organisation_id=organisation,
            sitting_id=attempt.sitting_id,
            attempt_id=attempt_id,
            points=str(told),
            reason=why,
            made_by=actor,
            made_ms=now,
        )
        session.add(row)
        record(
            session,
            organisation,
            actor=actor,
            action="score_adjusted",
            subject=attempt_id,
            now=now,
            detail=f"{told} {why}",
        )
        return view_adjustment(row)

    return server.database.write(write)


def withdraw_adjustment(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, adjustment: int, *, actor: str
) -> AdjustmentView:
    """Let an adjustment count no more.

    Raises:
        NotFound: the attempt has no such adjustment.
        MarkRefused: it was withdrawn already.
    """
    now = server.clock()

    def write(session: Session) -> AdjustmentView:
        hold_back_others(session, organisation)
        rows = adjustments_of(session, organisation, attempt_id)
        row = next((one for one in rows if one.number == adjustment), None)
        if row is None:
            raise NotFound("adjustment", str(adjustment))
        if row.withdrawn_ms is not None:
            raise MarkRefused("withdrawn")
        withdraw(session, organisation, adjustment, now, actor)
        record(
            session,
            organisation,
            actor=actor,
            action="adjustment_withdrawn",
            subject=attempt_id,
            now=now,
            detail=str(adjustment),
        )
        return view_adjustment(row)

    return server.database.write(write)
