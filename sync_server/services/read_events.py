"""An attempt's events out of the frames that were stored: in one order, whatever order they came in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assessment.attempt.events import Event
from assessment.errors import LogError
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.frame import decode_frame
from assessment.sync.log import LogEntry, to_event
from sync_server.errors import StorageDamaged
from sync_server.storage.frames import StoredFrame

MOST_BYTES, AN_EVENT = 64 << 20, 512
"""So much is read of what one device told of one attempt: unpacked bytes, and so many more for each event."""


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


@dataclass(frozen=True, slots=True)
class Told:
    """An attempt's events. ``too_much``: devices that told more of it than is read; the rest lies in the frames."""

    events: tuple[PlacedEvent, ...]
    too_much: frozenset[DeviceId] = frozenset()


def events_of(attempt_id: AttemptId, frames: Iterable[StoredFrame]) -> Told:
    """Return an attempt's events: by device, epoch and place in the log, when the frames come in that order.

    Of each device so much is read that an honest one never gets there. Where that ends is a matter of its events alone,
    so every server says the same. Only one frame is held at a time.

    Raises:
        StorageDamaged: if a stored frame cannot be read any more.
    """
    events: list[PlacedEvent] = []
    spent: Counter[DeviceId] = Counter()
    for stored in frames:
        if spent[stored.device_id] > MOST_BYTES:
            continue
        for entry in _entries(stored):
            if entry.attempt_id == attempt_id and stored.first <= entry.dseq <= stored.last:
                spent[stored.device_id] += len(entry.payload) + AN_EVENT
                if spent[stored.device_id] > MOST_BYTES:
                    break
                event = to_event(entry, stored.device_id)
                held = stored.held_after is not None and entry.dseq > stored.held_after
                events.append(PlacedEvent(stored.epoch, entry.dseq, stored.received_ms, event, held))
    return Told(tuple(events), frozenset(device for device, bytes_ in spent.items() if bytes_ > MOST_BYTES))


def _entries(stored: StoredFrame) -> tuple[LogEntry, ...]:
    try:
        return decode_frame(stored.data).entries
    except LogError as error:
        raise StorageDamaged(f"{stored.device_id}/{stored.epoch} {stored.first}") from error


def contradictions(placed: Iterable[PlacedEvent]) -> frozenset[tuple[DeviceId, int]]:
    """Return (device, seq) at which two epochs tell different things: a cloned or restored installation."""
    first: dict[tuple[DeviceId, int], Event] = {}
    found: set[tuple[DeviceId, int]] = set()
    for one in placed:
        place = (one.event.device_id, one.event.seq)
        if first.setdefault(place, one.event) != one.event:
            found.add(place)
    return frozenset(found)
