"""What came from a device after it had been shut out: kept whole, and counted only where a person admits it."""

from collections.abc import Iterable, Sequence

from assessment.attempt.decision import Decision, LogPlace
from assessment.ids import DeviceId, Epoch
from sync_server.services.read_events import PlacedEvent


def apart(
    placed: Iterable[PlacedEvent], decided: Decision | None, *, admit: bool = False
) -> tuple[tuple[PlacedEvent, ...], tuple[PlacedEvent, ...]]:
    """Return the events that count, and those that are held apart, under the decision in force; ``admit``: if all were let in.

    What a device only tells again in another log is no news and is not held.
    """
    found = tuple(placed)
    if not any(one.held for one in found):
        return found, ()
    admitted = _reached(decided.held) if decided is not None and decided.admitted else {}
    known = {one.event for one in found if not one.held}
    counted: list[PlacedEvent] = []
    held: list[PlacedEvent] = []
    for one in found:
        counts = not one.held or admit or one.dseq <= admitted.get(_log(one), 0) or one.event in known
        (counted if counts else held).append(one)
    return tuple(counted), tuple(held)


def is_new(held: Sequence[PlacedEvent], decided: Decision | None) -> bool:
    """Say whether anything is held apart that nobody has decided about yet."""
    seen = _reached(decided.held) if decided is not None else {}
    return any(one.dseq > seen.get(_log(one), 0) for one in held)


def held_places(placed: Iterable[PlacedEvent]) -> frozenset[LogPlace]:
    """Return for each log that was held apart the last entry of it: what a decision is about."""
    last: dict[tuple[DeviceId, Epoch], int] = {}
    for one in placed:
        if one.held:
            last[_log(one)] = max(last.get(_log(one), 0), one.dseq)
    return frozenset((device_id, epoch, dseq) for (device_id, epoch), dseq in last.items())


def _reached(places: Iterable[LogPlace]) -> dict[tuple[DeviceId, Epoch], int]:
    return {(device_id, epoch): dseq for device_id, epoch, dseq in places}


def _log(one: PlacedEvent) -> tuple[DeviceId, Epoch]:
    return one.event.device_id, one.epoch
