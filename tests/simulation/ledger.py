"""What truly happened, kept beside all nodes: what was written where, what was shown as saved, and what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from assessment.attempt.events import Event, Responded
from assessment.attempt.payload import from_payload
from assessment.ids import AttemptId, DeviceId, Epoch, ItemId
from assessment.sync.log import LogEntry, to_entry

Told = tuple[AttemptId, DeviceId, int, str, int, int, str, bytes]
"""An event, whichever log it stands in."""


class Violation(AssertionError):
    """An invariant does not hold."""


def told(device_id: DeviceId, entry: LogEntry) -> Told:
    """Return what an entry of a device's log says."""
    return (
        entry.attempt_id,
        device_id,
        entry.seq,
        entry.kind,
        entry.at_ms,
        entry.elapsed_ms,
        entry.pack_hash,
        entry.payload,
    )


@dataclass
class Ledger:
    """``authored``: every head that a device's log ever had after an entry. ``ticked``: events shown as saved."""

    authored: dict[tuple[DeviceId, Epoch], dict[int, set[bytes]]] = field(default_factory=dict)
    written: set[Told] = field(default_factory=set)
    ticked: set[Told] = field(default_factory=set)
    answers: dict[AttemptId, dict[ItemId, tuple[str, ...]]] = field(default_factory=dict)
    order: dict[AttemptId, list[Told]] = field(default_factory=dict)
    messy: set[AttemptId] = field(default_factory=set)
    """Attempts that were cloned, set back or taken over twice: which answer counts is not known beforehand."""

    def durable(self, device_id: DeviceId, epoch: Epoch, entry: LogEntry, head: bytes) -> None:
        """An entry is on a device's disk."""
        self.authored.setdefault((device_id, epoch), {}).setdefault(entry.dseq, set()).add(head)
        one = told(device_id, entry)
        if one in self.written:
            return
        self.written.add(one)
        body = from_payload(entry.kind, entry.payload)
        if isinstance(body, Responded):
            self.answers.setdefault(entry.attempt_id, {})[body.item_id] = body.response.values()

    def tick(self, event: Event) -> None:
        """An event was shown as saved."""
        one = told(event.device_id, to_entry(event, 1))
        self.ticked.add(one)
        self.order.setdefault(event.attempt_id, []).append(one)

    def excuse(self, held: Iterable[Told]) -> None:
        """A backup was declared to be the truth: what nobody holds any more is not owed."""
        self.ticked &= set(held)
