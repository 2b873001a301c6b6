"""The attempts on this machine as a proctor asks for them: who, how it stands, and whether it is sent or handed over."""

from dataclasses import dataclass
from datetime import datetime

from assessment.attempt.files import named_files
from assessment.attempt.sitting import Sitting
from assessment.attempt.states import OPEN_STATES, State
from assessment.errors import SittingInvalid
from assessment.ids import AttemptId, Epoch, SittingId
from assessment.pack.sitting_document import read_sitting
from desktop.clock import from_unix_ms
from desktop.services.device import Device
from desktop.services.read_attempts import attempt_entries, attempt_events, list_attempts, load_attempt
from desktop.services.seats import is_here
from desktop.storage.blobs import at_organisation
from desktop.storage.engine import transaction
from desktop.storage.left import left_logs, left_trusts
from desktop.storage.log import delivery
from desktop.storage.records import organisation_keys, revisions
from desktop.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class HeldAttempt:
    """An attempt here. ``handed``: given away, and not taken over as far as is known here.

    ``unsent`` events of this machine the server has not acknowledged; ``central``: all of them are at the organisation.
    ``seats`` is at how many machines it was. ``left_to`` names the organisation that this computer has left since: what it
    has not got goes there as a file alone.
    """

    attempt_id: AttemptId
    sitting_id: SittingId
    sitting: str
    candidate: str
    number: str
    desk: str
    state: State
    handed: bool
    handed_by: str
    answered: int
    seats: int
    unsent: int
    last_at: datetime
    practice: bool
    central: bool = False
    left_to: str = ""

    @property
    def open(self) -> bool:
        """Whether it is not over."""
        return self.state in OPEN_STATES


def held_attempts(device: Device, *, practice: bool = False) -> list[HeldAttempt]:
    """Return the attempts on this machine, the latest first; practice only when asked for."""
    found = [_held(device, AttemptId(row.attempt_id), Epoch(row.epoch)) for row in list_attempts(device)]
    found = [one for one in found if practice or not one.practice]
    return sorted(found, key=lambda one: one.last_at, reverse=True)


def _held(device: Device, attempt_id: AttemptId, epoch: Epoch) -> HeldAttempt:
    attempt = load_attempt(device, attempt_id)
    about = attempt.initiated
    sitting_id = about.sitting_id if about else SittingId("")
    candidate_id = about.candidate_id if about else ""
    sitting, entry = None, None
    for one in _revisions(device, sitting_id):
        sitting = sitting or one
        entry = entry or next((e for e in one.roster if e.candidate_id == candidate_id), None)
    named = [one.ref for one in named_files(attempt, attempt_events(device, attempt_id))]
    with transaction(device.engine) as session:
        known, left = delivery(session, epoch), left_logs(session).get(epoch)
        files = at_organisation(rows_of(session), [one.sha256 for one in named])
    entries = attempt_entries(device, attempt_id)
    handed = attempt.handed if is_here(device, attempt) else None
    return HeldAttempt(
        attempt_id=attempt_id,
        sitting_id=sitting_id,
        sitting=sitting.title if sitting else sitting_id,
        candidate=entry.name if entry else candidate_id,
        number=entry.number if entry else "",
        desk=entry.desk if entry else "",
        state=attempt.state,
        handed=handed is not None,
        handed_by=handed.by if handed else "",
        answered=len(attempt.answered),
        seats=len(attempt.seats),
        unsent=sum(1 for entry in entries if entry.dseq > known.acknowledged),
        last_at=from_unix_ms(attempt.last_at_ms),
        practice=sitting is not None and sitting.policy.practice,
        central=bool(entries) and files and all(entry.dseq <= known.central for entry in entries),
        left_to=left.organisation_name if left else "",
    )


def _revisions(device: Device, sitting_id: SittingId) -> list[Sitting]:
    with transaction(device.engine) as session:
        trusted = dict(organisation_keys(session))
        for one in left_trusts(session).values():
            trusted |= one.issuers
        documents = [row.document for row in revisions(session, sitting_id)]
    read: list[Sitting] = []
    for document in documents:
        try:
            read.append(read_sitting(document, trusted))
        except SittingInvalid:
            continue
    return read
