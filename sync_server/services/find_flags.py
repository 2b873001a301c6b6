"""Every flag of an attempt, also those that depend on what else has come; and what follows from them for a person."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from assessment.attempt.decision import Decision, Standing, standing_of
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import OPEN_STATES, State
from assessment.ids import AttemptId, OrganisationId
from sync_server.services.flag_attempt import ASKING, Flag
from sync_server.services.project_attempt import Reading
from sync_server.services.server import Server
from sync_server.storage.attempts import Sibling, attempts_beside, projection
from sync_server.storage.blobs import missing_of
from sync_server.storage.engine import Session

COUNTED_OUT = "reject"
_ASKING = frozenset(flag.value for flag in ASKING)


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a candidate may sit, 0 for no limit, and how long they wait between two."""

    attempts: int = 0
    cool_down_ms: int = 0


def limits_of(sitting: Sitting | None) -> Limits:
    """Return the limits of a sitting; none where it is not known."""
    return Limits(sitting.policy.attempts_allowed, sitting.policy.cool_down_ms) if sitting else Limits()


class Row(Protocol):
    """What is read of a projected attempt."""

    @property
    def attempt_id(self) -> Any: ...
    @property
    def sitting_id(self) -> str: ...
    @property
    def candidate_id(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def flags(self) -> str: ...
    @property
    def ruling(self) -> str: ...
    @property
    def decided_flags(self) -> str: ...


def flags_of_rows(
    session: Session,
    organisation: OrganisationId,
    rows: Sequence[Row],
    *,
    limits: Callable[[str], Limits],
    missing: Mapping[AttemptId, int],
) -> list[tuple[str, ...]]:
    """Return the flags of projected attempts, by the limits of each one's sitting and with so many files ``missing``."""
    known = {one: limits(one) for one in {row.sitting_id for row in rows}}
    limited = {one for one, told in known.items() if one and (told.attempts or told.cool_down_ms)}
    candidates = {row.candidate_id for row in rows if row.sitting_id in limited}
    beside = attempts_beside(session, organisation, limited, candidates) if candidates else {}
    words: dict[str, tuple[str, ...]] = {}  # most are alike
    found = []
    for row in rows:
        flags = words.get(row.flags)
        if flags is None:
            flags = words[row.flags] = tuple(row.flags.split())
        siblings = beside.get((row.sitting_id, row.candidate_id)) if beside else None
        if siblings:
            flags += _beside_others(row.attempt_id, known[row.sitting_id], siblings)
        if missing and row.attempt_id in missing and ended(row.state):
            flags += (Flag.FILES_MISSING.value,)
        found.append(flags)
    return found


def find_flags(server: Server, organisation: OrganisationId, reading: Reading) -> tuple[str, ...]:
    """Return the flags of an attempt that has just been projected."""
    attempt_id = reading.attempt.attempt_id
    limits = limits_of(reading.sitting)
    with server.database.read() as session:
        row = projection(session, organisation, attempt_id)
        missing = missing_of(session, organisation, [attempt_id])
        if row is None:
            return tuple(flag.value for flag in reading.flags)
        (flags,) = flags_of_rows(session, organisation, [row], limits=lambda _: limits, missing=missing)
        return flags


def asked(flags: Iterable[str]) -> frozenset[str]:
    """Return what is for a person to decide."""
    return _ASKING.intersection(flags)


def find_standing(flags: Iterable[str], decided: Decision | None) -> Standing:
    """Return the standing of an attempt with these flags."""
    return standing_of(asked(flags), decided)


def standing_of_row(row: Row, flags: Iterable[str]) -> Standing:
    """Return the standing of a projected attempt with these flags."""
    open_now = asked(flags) - frozenset(row.decided_flags.split())
    if open_now:
        return Standing.OPEN
    if not row.ruling:
        return Standing.CLEAR
    return Standing.REJECTED if row.ruling == COUNTED_OUT else Standing.ACCEPTED


def _beside_others(attempt_id: str, limits: Limits, siblings: Sequence[Sibling]) -> tuple[str, ...]:
    """Return what is odd of an attempt beside the candidate's other ones; cancelled and rejected ones do not count."""
    counted = [
        one
        for one in siblings
        if one.state != "cancelled" and (one.ruling != COUNTED_OUT or one.attempt_id == attempt_id)
    ]
    place = next((at for at, one in enumerate(counted) if one.attempt_id == attempt_id), 0)
    if not place:
        return ()
    found: tuple[str, ...] = (
        (Flag.OVER_ATTEMPTS.value,) if limits.attempts and place >= limits.attempts else ()
    )
    free_ms = max(one.last_ms for one in counted[:place]) + limits.cool_down_ms
    if limits.cool_down_ms and counted[place].initiated_ms < free_ms:
        found += (Flag.TOO_SOON.value,)
    return found


def ended(state: str) -> bool:
    """Say whether an attempt in this state is over, so that all of it should be here."""
    return State(state) not in OPEN_STATES
