"""An attempt's events out of the frames that were stored: in one order, whatever order they came in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assessment.attempt.events import Event
from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.frame import decode_frame
from assessment.sync.log import to_event
from sync_server.errors import StorageDamaged
from sync_server.storage.frames import StoredFrame


@dataclass(frozen=True, slots=True)
class PlacedEvent:
    """An event with its place in its device's log and the time it came here.

    ``held``: it came after its device had been shut out.
    """

    epoch: Epoch
    dseq: int
    received_ms: int
    event: Event
    held: bool = False


def events_of(attempt_id: AttemptId, frames: Iterable[StoredFrame]) -> Iterator[PlacedEvent]:
    """Yield an attempt's events: by device, epoch and place in the log, when the frames come in that order.

    Raises:
        StorageDamaged: if a stored frame cannot be read any more.
    """
    for stored in frames:
        try:
            frame = decode_frame(stored.data)
        except LogError as error:
            raise StorageDamaged(f"{stored.device_id}/{stored.epoch} {stored.first}") from error
        for entry in frame.entries:
            if entry.attempt_id == attempt_id and stored.first <= entry.dseq <= stored.last:
                event = to_event(entry, stored.device_id)
                held = stored.held_after is not None and entry.dseq > stored.held_after
                yield PlacedEvent(stored.epoch, entry.dseq, stored.received_ms, event, held)


def contradictions(placed: Iterable[PlacedEvent]) -> frozenset[tuple[DeviceId, int]]:
    """Return (device, seq) at which two epochs tell different things: a cloned or restored installation."""
    first: dict[tuple[DeviceId, int], Event] = {}
    found: set[tuple[DeviceId, int]] = set()
    for one in placed:
        place = (one.event.device_id, one.event.seq)
        if first.setdefault(place, one.event) != one.event:
            found.add(place)
    return frozenset(found)
