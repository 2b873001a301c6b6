"""The attempts under way on this device, each with the sitting it began under: no later revision takes that away."""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.attempt.sitting import RosterEntry, Sitting
from assessment.attempt.states import State
from assessment.errors import SittingInvalid
from assessment.ids import AttemptId, SittingId
from assessment.pack.sitting_document import read_sitting
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.models import StoredSitting
from desktop.storage.records import open_attempts, organisation_keys, revisions


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An attempt that is not over, and who sits it in what."""

    attempt_id: AttemptId
    state: State
    pack_hash: str
    sitting: Sitting
    entry: RosterEntry


def attempts_under_way(device: Device) -> list[UnderWay]:
    """Return every open attempt whose sitting is here and signed by somebody trusted, oldest first."""
    with transaction(device.engine) as session:
        trusted = organisation_keys(session)
        rows = [(row, revisions(session, SittingId(row.sitting_id))) for row in open_attempts(session)]
    read: dict[tuple[str, int], Sitting | None] = {}
    found: list[UnderWay] = []
    for row, kept in rows:
        for stored in sorted(kept, key=lambda one: one.revision != row.sitting_revision):
            place = (stored.sitting_id, stored.revision)
            if place not in read:
                read[place] = _believed(stored, trusted)
            sitting = read[place]
            entry = (
                next((e for e in sitting.roster if e.candidate_id == row.candidate_id), None)
                if sitting
                else None
            )
            if sitting is not None and entry is not None:
                attempt_id, state = AttemptId(row.attempt_id), State(row.state)
                found.append(UnderWay(attempt_id, state, row.pack_hash, sitting, entry))
                break
    return found


def _believed(stored: StoredSitting, trusted: Mapping[str, bytes]) -> Sitting | None:
    try:
        return read_sitting(stored.document, trusted)
    except SittingInvalid:
        return None
