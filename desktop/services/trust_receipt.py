"""Believe that something is at the organisation: by its receipt alone, where its server gives receipts.

What stands between, a hub or a proxy, can say what it likes: it does not hold the organisation's key.
"""

from dataclasses import dataclass

from assessment.errors import CentralReceiptInvalid
from assessment.ids import DeviceId, Epoch
from assessment.sync.central_receipt import read_receipt, receipt_holds
from desktop.storage.log import head_at, last_dseq
from desktop.storage.receipts import (
    Trust,
    keep_receipt,
    kept_receipt,
    promise_receipts,
    receipts_promised,
    trust_of,
)
from desktop.storage.rows import Rows


@dataclass(frozen=True, slots=True)
class Believed:
    """``cursor``: so much of a log is at the organisation by a receipt, 0 for none. ``wrong``: one came that does not hold."""

    cursor: int = 0
    wrong: bool = False


def holds(text: str, trust: Trust, device_id: DeviceId, epoch: Epoch, source: Rows) -> int:
    """Return how much of a log a receipt is for; 0 where it does not hold."""
    try:
        receipt = read_receipt(text)
    except CentralReceiptInvalid:
        return 0
    head = (
        head_at(source, device_id, epoch, receipt.cursor)
        if receipt.cursor <= last_dseq(source, epoch)
        else None
    )
    if head is None:
        return 0
    told = receipt_holds(
        receipt,
        trust.issuers,
        organisation=trust.organisation,
        device_id=device_id,
        epoch=epoch,
        head=head,
    )
    return receipt.cursor if told else 0


def covered_by_receipt(source: Rows, device_id: DeviceId, epoch: Epoch, trust: Trust | None = None) -> int:
    """Return how much of a log the receipt covers that is kept, where it is of the organisation that is joined now."""
    text = kept_receipt(source, epoch)
    return holds(text, trust or trust_of(source), device_id, epoch, source) if text else 0


def believe_receipt(
    rows: Rows,
    device_id: DeviceId,
    epoch: Epoch,
    text: str,
    now_ms: int,
    *,
    behind: bool = False,
    trust: Trust | None = None,
) -> Believed:
    """Keep a receipt that holds, within a transaction; from then on nothing is believed without one.

    One for less than the one that is kept takes its place only where the server has lost what it had: ``behind``.
    ``trust`` is who may have given it, where this device has joined nobody.
    """
    if not text:
        return Believed()
    cursor = holds(text, trust or trust_of(rows), device_id, epoch, rows)
    if not cursor:
        return Believed(wrong=True)
    if behind or cursor >= covered_by_receipt(rows, device_id, epoch, trust):
        keep_receipt(rows, epoch, text, now_ms)
    if not receipts_promised(rows):
        promise_receipts(rows, promised=True)
    return Believed(cursor)
