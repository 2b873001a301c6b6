"""Give or take points of an attempt for a reason, and take that back. Nothing is deleted."""

from assessment.errors import MarkingError
from assessment.ids import AttemptId, OrganisationId
from sync_server.errors import MarkRefused, NotFound
from sync_server.services.final_score import AdjustmentView, view_adjustment
from sync_server.services.note_changes import note_changes
from sync_server.services.project_attempt import project_attempt
from sync_server.services.reason import reason_of
from sync_server.services.scheme_document import number
from sync_server.services.server import Server
from sync_server.storage.adjustments import adjustments_of, withdraw
from sync_server.storage.attempts import projection
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import Adjustment
from sync_server.storage.scores import scores_stale


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
    told = number(points)
    if not told:
        raise MarkingError("points", "zero")
    why = reason_of(reason)
    if project_attempt(server, organisation, attempt_id) is None:
        raise NotFound("attempt", attempt_id)
    _note(server, organisation, attempt_id)
    now = server.clock()

    def write(session: Session) -> AdjustmentView:
        hold_back_others(session, organisation)
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
        scores_stale(session, organisation, attempts=[attempt_id])
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

    made = server.database.write(write)
    _note(server, organisation, attempt_id)
    return made


def withdraw_adjustment(
    server: Server, organisation: OrganisationId, attempt_id: AttemptId, adjustment: int, *, actor: str
) -> AdjustmentView:
    """Let an adjustment count no more.

    Raises:
        NotFound: the attempt has no such adjustment.
        MarkRefused: it was withdrawn already.
    """
    _note(server, organisation, attempt_id)
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
        scores_stale(session, organisation, attempts=[attempt_id])
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

    made = server.database.write(write)
    _note(server, organisation, attempt_id)
    return made


def _note(server: Server, organisation: OrganisationId, attempt_id: AttemptId) -> None:
    with server.database.read() as session:
        attempt = projection(session, organisation, attempt_id)
        sitting_id = attempt.sitting_id if attempt else ""
    note_changes(server, organisation, sitting_id, attempt_id)
