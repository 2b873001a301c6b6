"""Who may sit an exam, what they sit with, and how their attempt on this computer stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from assessment.attempt.attempt import BREAK, Attempt
from assessment.attempt.sitting import RosterEntry
from assessment.attempt.states import State
from assessment.ids import AttemptId, CandidateId, SittingId
from desktop.services.device import Device
from desktop.services.in_force import in_force
from desktop.services.read_attempts import load_attempt
from desktop.services.sign_in import known_here
from desktop.services.under_way import attempts_under_way
from desktop.storage.engine import transaction
from desktop.storage.models import StoredAttempt
from desktop.storage.records import attempts_in


class Here(Enum):
    """How a candidate's latest attempt stands on this computer. LOCKED: it goes on only when a proctor opens it."""

    NOT_BEGUN = "not_begun"
    UNDER_WAY = "under_way"
    PAUSED = "paused"
    BREAK = "break"
    LOCKED = "locked"
    SUBMITTED = "submitted"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    COMPLETED = "completed"

    @property
    def goes_on(self) -> bool:
        """Whether there is an attempt that is not over."""
        return self in (Here.UNDER_WAY, Here.PAUSED, Here.BREAK, Here.LOCKED)


@dataclass(frozen=True, slots=True)
class OnRoster:
    """A candidate with what is in force for them now, whatever the roster says; ``extended_ms`` was given on top."""

    entry: RosterEntry
    here: Here
    extended_ms: int = 0


_OVER: Mapping[State, Here] = {
    State.SUBMITTED: Here.SUBMITTED,
    State.EXPIRED: Here.EXPIRED,
    State.CANCELLED: Here.CANCELLED,
    State.COMPLETED: Here.COMPLETED,
}


def desk_roster(device: Device, sitting_id: SittingId) -> tuple[OnRoster, ...]:
    """Return the candidates of a sitting in the roster's order, with those whose attempt outlives their place on it."""
    with transaction(device.engine) as session:
        latest = {CandidateId(row.candidate_id): row for row in attempts_in(session, sitting_id)}
    rosters = [
        one.sitting.roster
        for one in known_here(device, attempts_under_way(device))
        if one.sitting.id == sitting_id
    ]
    return tuple(
        _on_roster(device, entry, latest.get(entry.candidate_id)) for roster in rosters for entry in roster
    )


def _on_roster(device: Device, entry: RosterEntry, row: StoredAttempt | None) -> OnRoster:
    if row is None:
        return OnRoster(entry, Here.NOT_BEGUN)
    over = _OVER.get(State(row.state))
    if over is not None:
        return OnRoster(entry, over)
    attempt = load_attempt(device, AttemptId(row.attempt_id))
    return OnRoster(in_force(entry, attempt), _open(attempt), attempt.extended_ms)


def _open(attempt: Attempt) -> Here:
    if attempt.locked:
        return Here.LOCKED
    if attempt.state is not State.PAUSED:
        return Here.UNDER_WAY
    return Here.BREAK if attempt.pause_reason == BREAK else Here.PAUSED
