"""Reading the attempts this device holds, by folding their logs: its own, and what came with a hand-over."""

from assessment.attempt.attempt import Attempt, fold
from assessment.attempt.events import Event
from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry, to_event
from desktop.errors import DatabaseDamaged
from desktop.services.device import Device
from desktop.storage.carried import carried_frames
from desktop.storage.engine import transaction
from desktop.storage.log import entries_of
from desktop.storage.models import StoredAttempt
from desktop.storage.records import attempts


def list_attempts(device: Device) -> list[StoredAttempt]:
    """Return every attempt begun or taken over here, oldest first."""
    with transaction(device.engine) as session:
        return attempts(session)


def attempt_entries(device: Device, attempt_id: AttemptId) -> list[LogEntry]:
    """Return the log entries of one attempt that were written here, in order."""
    with transaction(device.engine) as session:
        return entries_of(session, attempt_id)


def attempt_events(device: Device, attempt_id: AttemptId) -> list[Event]:
    """Return all events of an attempt that are known here: of earlier machines first, then its own.

    Raises:
        DatabaseDamaged: what came from another machine cannot be read any more.
    """
    with transaction(device.engine) as session:
        own = entries_of(session, attempt_id)
        frames = carried_frames(session, attempt_id)
    try:
        read = [decode_frame(one.data) for one in frames]
    except LogError as error:
        raise DatabaseDamaged(f"{attempt_id}: {error}") from error
    earlier = [to_event(entry, DeviceId(frame.device_id)) for frame in read for entry in frame.entries]
    return earlier + [to_event(entry, device.device_id) for entry in own]


def load_attempt(device: Device, attempt_id: AttemptId) -> Attempt:
    """Return an attempt as the logs on this device tell it."""
    return fold(attempt_id, attempt_events(device, attempt_id))
