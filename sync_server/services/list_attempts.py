"""The attempts of an organisation, in short."""

from dataclasses import dataclass

from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId, OrganisationId
from sync_server.services.flag_attempt import Flag
from sync_server.services.project_attempt import project_stale
from sync_server.services.read_sitting import sitting_in_force
from sync_server.services.server import Server
from sync_server.storage.attempts import attempts_of_candidate, projections
from sync_server.storage.blobs import missing_of
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt

MOST = 500
PROJECT_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class AttemptFacts:
    """An attempt in a list. ``items`` is None, and ``unscored`` says why, where its pack cannot be opened here."""

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


@dataclass(frozen=True, slots=True)
class AttemptPage:
    """A page of attempts. ``next_after`` asks for the one that follows; empty when there is none."""

    attempts: tuple[AttemptFacts, ...]
    next_after: str


def list_attempts(
    server: Server, organisation: OrganisationId, *, after: str = "", limit: int = 100, sitting_id: str = ""
) -> AttemptPage:
    """Return attempts in the order they began, what has just come included."""
    project_stale(server, organisation, PROJECT_AT_ONCE)
    limit = min(limit, MOST)
    with server.database.read() as session:
        rows = projections(session, organisation, after=after, limit=limit + 1, sitting_id=sitting_id)
        page = rows[:limit]
        names = _Names(server, organisation)
        missing = missing_of(session, organisation, [AttemptId(row.attempt_id) for row in page])
        facts = tuple(
            _facts(
                row,
                names.of(row),
                over_attempts=_over(session, organisation, row, names),
                missing=missing.get(row.attempt_id, 0),
            )
            for row in page
        )
    return AttemptPage(facts, page[-1].attempt_id if len(rows) > limit else "")


class _Names:
    """What the sittings in force say of candidates, each sitting read once."""

    def __init__(self, server: Server, organisation: OrganisationId) -> None:
        self._server = server
        self._organisation = organisation
        self._people: dict[str, dict[str, tuple[str, str]]] = {}
        self._allowed: dict[str, int] = {}

    def of(self, row: ProjectedAttempt) -> tuple[str, str]:
        """Return a candidate's number and name, empty where no roster has them."""
        self._read(row.sitting_id)
        return self._people[row.sitting_id].get(row.candidate_id, ("", ""))

    def allowed(self, sitting_id: str) -> int:
        """Return how many attempts a sitting allows, 0 for no limit."""
        self._read(sitting_id)
        return self._allowed[sitting_id]

    def _read(self, sitting_id: str) -> None:
        if sitting_id in self._people:
            return
        sitting = sitting_in_force(self._server, self._organisation, sitting_id)
        entries = sitting.roster if sitting else ()
        self._people[sitting_id] = {entry.candidate_id: (entry.number, entry.name) for entry in entries}
        self._allowed[sitting_id] = sitting.policy.attempts_allowed if sitting else 0


def over_attempts(
    session: Session, organisation: OrganisationId, row: ProjectedAttempt, allowed: int
) -> bool:
    """Say whether the candidate had used up their attempts before this one; cancelled ones do not count."""
    if not allowed or not row.sitting_id:
        return False
    siblings = attempts_of_candidate(session, organisation, row.sitting_id, row.candidate_id)
    counted = [one.attempt_id for one in siblings if one.state != "cancelled"]
    return row.attempt_id in counted[allowed:]


def _over(session: Session, organisation: OrganisationId, row: ProjectedAttempt, names: _Names) -> bool:
    return over_attempts(session, organisation, row, names.allowed(row.sitting_id))


def ended(state: str) -> bool:
    """Say whether an attempt in this state is over, so that all of it should be here."""
    return State(state) not in OPEN_STATES


def _facts(
    row: ProjectedAttempt, name: tuple[str, str], *, over_attempts: bool, missing: int
) -> AttemptFacts:
    flags = tuple(row.flags.split())
    flags += (Flag.OVER_ATTEMPTS.value,) if over_attempts else ()
    flags += (Flag.FILES_MISSING.value,) if missing and ended(row.state) else ()
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
    )
