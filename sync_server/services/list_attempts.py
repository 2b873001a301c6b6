"""The attempts of an organisation, in short."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from assessment.attempt.decision import Standing
from assessment.ids import AttemptId, OrganisationId
from sync_server.services.find_flags import Limits, flags_of_rows, limits_of, standing_of_row
from sync_server.services.flag_attempt import ASKING
from sync_server.services.project_attempt import project_stale
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.arrival_models import AttemptMark
from sync_server.storage.attempt_marks import marks_of
from sync_server.storage.attempts import count_stale, projections
from sync_server.storage.blobs import missing_of
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt
from sync_server.storage.overview import perhaps_undecided

MOST = 500
MOST_UNDECIDED = 1_000
PROJECT_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class AttemptFacts:
    """An attempt in a list. ``items`` is None, and ``unscored`` says why, where its pack cannot be opened here.

    ``standing`` says whether it counts, as far as anybody has decided. ``silent_since_ms``: nothing was heard of it since,
    though it has not ended; ``overdue``: by then it should have. Neither says anything about the candidate.
    """

    attempt_id: str
    sitting_id: str
    candidate_id: str
    candidate_number: str
    candidate_name: str
    test_id: str
    pack_hash: str
    state: str
    initiated_ms: int
    started_ms: int | None
    ended_ms: int | None
    last_ms: int
    elapsed_ms: int
    answered: int
    items: int | None
    events: int
    incidents: int
    anomalies: int
    flags: tuple[str, ...]
    score: str | None
    maximum: str | None
    pending: int | None
    unscored: str
    digest: str
    files_missing: int
    standing: str
    silent_since_ms: int | None
    overdue: bool


@dataclass(frozen=True, slots=True)
class AttemptPage:
    """A page of attempts. ``next_after`` asks for the one that follows; empty when there is none.

    Where only some are asked for, a page may hold few of them, or none, and another may follow all the same.
    ``waiting`` attempts have been sent more than is read yet: they are told of as they were before, or not at all.
    """

    attempts: tuple[AttemptFacts, ...]
    next_after: str
    waiting: int = 0


def list_attempts(
    server: Server,
    organisation: OrganisationId,
    *,
    after: str = "",
    limit: int = 100,
    sitting_id: str = "",
    flagged: bool = False,
    undecided: bool = False,
    within: Collection[str] | None = None,
    test_id: str = "",
    candidate_id: str = "",
    attempt_id: str = "",
) -> AttemptPage:
    """Return attempts in the order they began, what has just come included unless it is very much.

    ``flagged``: only those in which anything is odd; ``undecided``: only those that wait for a decision.
    ``within``: only those of these sittings, where any are told.
    """
    project_stale(server, organisation, PROJECT_AT_ONCE)
    limit = min(limit, MOST)
    with server.database.read() as session:
        waiting = count_stale(session, organisation)
        rows = projections(
            session,
            organisation,
            after=after,
            limit=limit + 1,
            sitting_id=sitting_id,
            within=within,
            test_id=test_id,
            candidate_id=candidate_id,
            attempt_id=attempt_id,
        )
        page = rows[:limit]
        facts = _read(server, session, organisation, page)
    wanted = (
        one
        for one in facts
        if (not flagged or one.flags) and (not undecided or one.standing == Standing.OPEN.value)
    )
    return AttemptPage(tuple(wanted), page[-1].attempt_id if len(rows) > limit else "", waiting)


def list_undecided(
    server: Server, organisation: OrganisationId, *, within: Collection[str] | None = None
) -> tuple[AttemptFacts, ...]:
    """Return the attempts that wait for a person's decision, the first thousand of them."""
    project_stale(server, organisation, PROJECT_AT_ONCE)
    with server.database.read() as session:
        asking = [flag.value for flag in ASKING]
        rows = perhaps_undecided(session, organisation, within, MOST_UNDECIDED, asking)
        facts = _read(server, session, organisation, rows)
    return tuple(one for one in facts if one.standing == Standing.OPEN.value)


def _read(
    server: Server, session: Session, organisation: OrganisationId, rows: Sequence[ProjectedAttempt]
) -> list[AttemptFacts]:
    names = _Names(server, organisation)
    missing = missing_of(session, organisation, [AttemptId(row.attempt_id) for row in rows])
    marks = marks_of(session, organisation, rows)
    flags = flags_of_rows(session, organisation, rows, limits=names.limits, missing=missing)
    return [
        _facts(
            row,
            names.of(row),
            told,
            missing=missing.get(row.attempt_id, 0),
            mark=marks.get(row.attempt_id),
        )
        for row, told in zip(rows, flags, strict=True)
    ]


class _Names:
    """What the sittings in force say of candidates, each sitting read once."""

    def __init__(self, server: Server, organisation: OrganisationId) -> None:
        self._server = server
        self._organisation = organisation
        self._people: dict[str, dict[str, tuple[str, str]]] = {}
        self._limits: dict[str, Limits] = {}

    def of(self, row: ProjectedAttempt) -> tuple[str, str]:
        """Return a candidate's number and name, empty where no roster has them."""
        self._read(row.sitting_id)
        return self._people[row.sitting_id].get(row.candidate_id, ("", ""))

    def limits(self, sitting_id: str) -> Limits:
        """Return how often and how soon a sitting may be sat."""
        self._read(sitting_id)
        return self._limits[sitting_id]

    def _read(self, sitting_id: str) -> None:
        if sitting_id in self._people:
            return
        sitting = sitting_in_force(self._server, self._organisation, sitting_id)
        entries = sitting.roster if sitting else ()
        self._people[sitting_id] = {entry.candidate_id: (entry.number, entry.name) for entry in entries}
        self._limits[sitting_id] = limits_of(sitting)


def _facts(
    row: ProjectedAttempt,
    name: tuple[str, str],
    flags: tuple[str, ...],
    *,
    missing: int,
    mark: AttemptMark | None,
) -> AttemptFacts:
    return AttemptFacts(
        row.attempt_id,
        row.sitting_id,
        row.candidate_id,
        *name,
        row.test_id,
        row.pack_hash,
        row.state,
        row.initiated_ms,
        row.started_ms,
        row.ended_ms,
        row.last_ms,
        row.elapsed_ms,
        row.answered,
        row.items,
        row.events,
        row.incidents,
        row.anomalies,
        flags,
        row.score,
        row.maximum,
        row.pending,
        row.unscored,
        row.digest,
        missing,
        standing_of_row(row, flags).value,
        mark.sign_ms if mark else None,
        mark is not None and mark.overdue_ms is not None,
    )
