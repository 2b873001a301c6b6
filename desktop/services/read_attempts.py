"""Reading the attempts this device holds, by folding their logs."""

from assessment.attempt.attempt import Attempt, fold
from assessment.ids import AttemptId
from assessment.sync.log import LogEntry, to_event
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.log import entries_of
from desktop.storage.models import StoredAttempt
from desktop.storage.records import attempts


def list_attempts(device: Device) -> list[StoredAttempt]:
    """Return every attempt begun here, oldest first."""
    with transaction(device.engine) as session:
        return attempts(session)


def attempt_entries(device: Device, attempt_id: AttemptId) -> list[LogEntry]:
    """Return the log entries of one attempt, in order."""
    with transaction(device.engine) as session:
        return entries_of(session, attempt_id)


def load_attempt(device: Device, attempt_id: AttemptId) -> Attempt:
    """Return an attempt as its log on this device tells it."""
    return fold(
        attempt_id, (to_event(entry, device.device_id) for entry in attempt_entries(device, attempt_id))
    )
