"""Prove that this device's log is what it wrote: the chain recomputed over all of it."""

from dataclasses import dataclass

from assessment.sync.log import chain
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.log import entries_after, head_at, last_dseq


@dataclass(frozen=True, slots=True)
class Proof:
    """How many entries there are, whether they lead to the stored head, and that head."""

    entries: int
    whole: bool
    head: bytes


def prove_log(device: Device) -> Proof:
    """Recompute the chain from its beginning."""
    with transaction(device.engine) as session:
        last = last_dseq(session, device.epoch)
        entries = entries_after(session, device.epoch, 0, last)
        beginning = head_at(session, device.device_id, device.epoch, 0) or b""
        end = head_at(session, device.device_id, device.epoch, last) or b""
    counted = [entry.dseq for entry in entries] == list(range(1, last + 1))
    return Proof(last, counted and chain(beginning, entries) == end, end)


def log_is_whole(device: Device) -> bool:
    """Say whether the log is what this device wrote. It is read again only where anybody has written since.

    Of a long log the chain takes half a second, and whoever pressed Start waits for the answer. Somebody who goes round
    SQLite meets the cipher's own seal on every page.
    """
    stamp = device.log.stamp()
    if device.whole_at != stamp:
        device.whole_at = stamp if prove_log(device).whole else None
    return device.whole_at == stamp
