"""What each device told of an attempt, in the order in which it is read; nothing that was told is left out.

A device that lost the end of its log (a restored backup, a damaged disk) gives numbers a second time. From the first
number that stands for two things on, the events are read by the attempt's own clock, which only runs forward, so
that the lost end comes first and both ends' answers count.
"""

from collections.abc import Iterable, Mapping

from assessment.attempt.events import Event
from assessment.attempt.payload import kind_of, to_payload
from assessment.ids import DeviceId


def device_logs(history: Iterable[Event]) -> Mapping[DeviceId, list[Event]]:
    """Return the events of each device in order, devices by their ids: a function of the set of events."""
    told: dict[tuple[DeviceId, int], Event] = {}
    again: dict[tuple[DeviceId, int], list[Event]] = {}
    for event in history:
        place = (event.device_id, event.seq)
        first = told.setdefault(place, event)
        if first is not event and first != event and event not in again.get(place, ()):
            again.setdefault(place, []).append(event)
    logs: dict[DeviceId, list[Event]] = {}
    for event in told.values():
        logs.setdefault(event.device_id, []).append(event)
    for events in logs.values():
        events.sort(key=_seq)
    for device_id in {device_id for device_id, _ in again}:
        others = {seq: events for (device, seq), events in again.items() if device == device_id}
        logs[device_id] = _joined(logs[device_id], others)
    return dict(sorted(logs.items()))


def _joined(events: list[Event], others: Mapping[int, list[Event]]) -> list[Event]:
    """Return a device's log with what contradicts it in its place."""
    fork = min(others)
    certain = [event for event in events if event.seq < fork]
    doubtful = [event for event in events if event.seq >= fork]
    for variants in others.values():
        doubtful += variants
    return certain + sorted(doubtful, key=_precedence)


def _seq(event: Event) -> int:
    return event.seq


def _precedence(event: Event) -> tuple[int, int, int, str, bytes, str]:
    return (
        event.elapsed_ms,
        event.seq,
        event.at_ms,
        kind_of(event.body),
        to_payload(event.body),
        event.pack_hash,
    )
