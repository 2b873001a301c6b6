"""Let the results of a sitting be told: when nothing waits any more, or all the same, for a reason; and take that back."""

from dataclasses import dataclass

from assessment.attempt.decision import Standing
from assessment.ids import OrganisationId
from sync_server.errors import NotFound, ReleaseRefused
from sync_server.services.final_score import final_scores
from sync_server.services.note_changes import note_changes
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.reason import reason_of
from sync_server.services.server import Server
from sync_server.storage.adjustments import last_release, releases
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.marking_models import ResultRelease
from sync_server.storage.scores import scores_stale


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """That results were released. So many ``attempts`` had a result then, and so many answers waited all the same.

    ``withdrawn_ms`` None: it was not taken back.
    """

    number: int
    released_by: str
    released_ms: int
    attempts: int
    waiting: int
    reason: str
    withdrawn_ms: int | None = None
    withdrawn_by: str = ""
    withdrawn_because: str = ""


def release_results(
    server: Server,
    organisation: OrganisationId,
    sitting_id: str,
    *,
    actor: str,
    force: bool = False,
    reason: str = "",
) -> ReleaseFacts:
    """Release the results of a sitting. What waits then is told once it is marked.

    Raises:
        NotFound: there is no such sitting.
        ReleaseRefused: answers wait for a mark, attempts have no score or wait for a decision, and it is not forced.
        MarkingError: it is forced without a reason.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    why, now = reason_of(reason, needed=force), server.clock()
    found = final_scores(server, organisation, sitting_id)
    scores = [one for one in found if one.counts]
    undecided = sum(one.standing == Standing.OPEN.value for one in found)
    waiting = sum(one.waiting for one in scores)
    unscored = sum(one.score is None and one.unscored not in ("cancelled", "not_initiated") for one in scores)
    if (waiting or unscored or undecided) and not force:
        raise ReleaseRefused(
            f"Answers that wait: {waiting}, attempts without a score: {unscored}, to be decided: {undecided}"
        )

    def write(session: Session) -> ReleaseFacts:
        hold_back_others(session, organisation)
        before = releases(session, organisation, sitting_id)
        row = ResultRelease(
            organisation_id=organisation,
            sitting_id=sitting_id,
            number=before[0].number + 1 if before else 1,
            released_by=actor,
            released_ms=now,
            attempts=sum(one.final for one in scores),
            waiting=waiting,
            reason=why,
        )
        session.add(row)
        scores_stale(session, organisation, sitting_id=sitting_id)
        record(
            session,
            organisation,
            actor=actor,
            action="results_released",
            subject=sitting_id,
            now=now,
            detail=f"{row.attempts} attempts, {waiting} answers wait, {undecided} undecided. {why}".strip(),
        )
        return _facts(row)

    made = server.database.write(write)
    note_changes(server, organisation, sitting_id)
    server.nudge()  # whoever keeps scores tells the devices
    return made


def withdraw_release(
    server: Server, organisation: OrganisationId, sitting_id: str, reason: str, *, actor: str
) -> ReleaseFacts:
    """Take the latest release of a sitting's results back. What candidates have seen by then they have seen.

    Raises:
        NotFound: nothing is released, or no more.
        MarkingError: there is no reason.
    """
    why, now = reason_of(reason), server.clock()

    def write(session: Session) -> ReleaseFacts:
        hold_back_others(session, organisation)
        row = last_release(session, organisation, sitting_id)
        if row is None:
            raise NotFound("release", sitting_id)
        row.withdrawn_ms, row.withdrawn_by, row.withdrawn_because = now, actor, why
        record(
            session,
            organisation,
            actor=actor,
            action="release_withdrawn",
            subject=sitting_id,
            now=now,
            detail=f"{row.number} {why}",
        )
        return _facts(row)

    return server.database.write(write)


def list_releases(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[ReleaseFacts, ...]:
    """Return the releases of a sitting's results, the latest first."""
    with server.database.read() as session:
        return tuple(_facts(row) for row in releases(session, organisation, sitting_id))


def _facts(row: ResultRelease) -> ReleaseFacts:
    return ReleaseFacts(
        row.number,
        row.released_by,
        row.released_ms,
        row.attempts,
        row.waiting,
        row.reason,
        row.withdrawn_ms,
        row.withdrawn_by,
        row.withdrawn_because,
    )
