"""Every flag of an attempt, also those that depend on what else has come; and what follows from them for a person."""

from collections.abc import Iterable
from dataclasses import dataclass

from assessment.attempt.decision import Decision, Standing, standing_of
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import OrganisationId
from sync_server.services.flag_attempt import ASKING, Flag
from sync_server.services.project_attempt import Reading
from sync_server.services.server import Server
from sync_server.storage.attempts import attempts_of_candidate, projection
from sync_server.storage.blobs import missing_of
from sync_server.storage.engine import Session
from sync_server.storage.models import ProjectedAttempt

COUNTED_OUT = "reject"


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a candidate may sit, 0 for no limit, and how long they wait between two."""

    attempts: int = 0
    cool_down_ms: int = 0


def limits_of(sitting: Sitting | None) -> Limits:
    """Return the limits of a sitting; none where it is not known."""
    return Limits(sitting.policy.attempts_allowed, sitting.policy.cool_down_ms) if sitting else Limits()


def flags_of_row(
    session: Session, organisation: OrganisationId, row: ProjectedAttempt, *, limits: Limits, missing: int
) -> tuple[str, ...]:
    """Return the flags of a projected attempt, of whose files so many are ``missing``."""
    flags = tuple(row.flags.split())
    flags += tuple(flag.value for flag in _beside_others(session, organisation, row, limits))
    return flags + ((Flag.FILES_MISSING.value,) if missing and ended(row.state) else ())


def find_flags(server: Server, organisation: OrganisationId, reading: Reading) -> tuple[str, ...]:
    """Return the flags of an attempt that has just been projected."""
    attempt_id = reading.attempt.attempt_id
    limits = limits_of(reading.sitting)
    with server.database.read() as session:
        row = projection(session, organisation, attempt_id)
        missing = missing_of(session, organisation, [attempt_id]).get(attempt_id, 0)
        if row is None:
            return tuple(flag.value for flag in reading.flags)
        return flags_of_row(session, organisation, row, limits=limits, missing=missing)


def asked(flags: Iterable[str]) -> frozenset[str]:
    """Return what is for a person to decide."""
    return frozenset(flags) & {flag.value for flag in ASKING}


def find_standing(flags: Iterable[str], decided: Decision | None) -> Standing:
    """Return the standing of an attempt with these flags."""
    return standing_of(asked(flags), decided)


def standing_of_row(row: ProjectedAttempt, flags: Iterable[str]) -> Standing:
    """Return the standing of a projected attempt with these flags."""
    open_now = asked(flags) - frozenset(row.decided_flags.split())
    if open_now:
        return Standing.OPEN
    if not row.ruling:
        return Standing.CLEAR
    return Standing.REJECTED if row.ruling == COUNTED_OUT else Standing.ACCEPTED


def _beside_others(
    session: Session, organisation: OrganisationId, row: ProjectedAttempt, limits: Limits
) -> list[Flag]:
    """Return what is odd of an attempt beside the candidate's other ones; cancelled and rejected ones do not count."""
    if not row.sitting_id or not (limits.attempts or limits.cool_down_ms):
        return []
    siblings = attempts_of_candidate(session, organisation, row.sitting_id, row.candidate_id)
    counted = [
        one
        for one in siblings
        if one.state != "cancelled" and (one.ruling != COUNTED_OUT or one.attempt_id == row.attempt_id)
    ]
    place = next((at for at, one in enumerate(counted) if one.attempt_id == row.attempt_id), None)
    if place is None:
        return []
    found = [Flag.OVER_ATTEMPTS] if limits.attempts and place >= limits.attempts else []
    free_ms = max((one.last_ms for one in counted[:place]), default=0) + limits.cool_down_ms
    return found + ([Flag.TOO_SOON] if place and limits.cool_down_ms and row.initiated_ms < free_ms else [])


def ended(state: str) -> bool:
    """Say whether an attempt in this state is over, so that all of it should be here."""
    return State(state) not in OPEN_STATES
