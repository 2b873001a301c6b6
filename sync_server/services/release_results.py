"""Let the results of a sitting be told: when nothing waits any more, or all the same, for a reason."""

from dataclasses import dataclass

from assessment.errors import MarkingError
from assessment.ids import OrganisationId
from sync_server.errors import NotFound, ReleaseRefused
from sync_server.services.final_score import final_scores
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.adjustments import releases
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session, plain
from sync_server.storage.marking_models import ResultRelease

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """That results were released. So many ``attempts`` had a result then, and so many answers waited all the same."""

    number: int
    released_by: str
    released_ms: int
    attempts: int
    waiting: int
    reason: str


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
        ReleaseRefused: answers wait for a mark, or attempts cannot be scored, and it is not forced.
        MarkingError: it is forced without a reason.
    """
    if sitting_in_force(server, organisation, sitting_id) is None:
        raise NotFound("sitting", sitting_id)
    why, now = plain(reason).strip(), server.clock()
    if len(why) > LONGEST_REASON or (force and not why):
        raise MarkingError("reason", f"1 to {LONGEST_REASON} characters")
    scores = [one for one in final_scores(server, organisation, sitting_id) if one.counts]
    waiting = sum(one.waiting for one in scores)
    unscored = sum(one.score is None and one.unscored not in ("cancelled", "not_initiated") for one in scores)
    if (waiting or unscored) and not force:
        raise ReleaseRefused(f"{waiting} answers wait, {unscored} attempts have no score")

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
        record(
            session,
            organisation,
            actor=actor,
            action="results_released",
            subject=sitting_id,
            now=now,
            detail=f"{row.attempts} attempts, {waiting} answers wait. {why}".strip(),
        )
        return _facts(row)

    return server.database.write(write)


def list_releases(server: Server, organisation: OrganisationId, sitting_id: str) -> tuple[ReleaseFacts, ...]:
    """Return the releases of a sitting's results, the latest first."""
    with server.database.read() as session:
        return tuple(_facts(row) for row in releases(session, organisation, sitting_id))


def _facts(row: ResultRelease) -> ReleaseFacts:
    return ReleaseFacts(row.number, row.released_by, row.released_ms, row.attempts, row.waiting, row.reason)
