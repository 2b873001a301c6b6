"""Take in what the organisation says it holds, out of a file that came back on a stick.

It is believed as a reply over the network is: as far as this device's own log bears it out, and by its receipt. What is
known already is never taken back: a file may be old.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from assessment.pack.acknowledgement_document import (
    LARGEST,
    HeldLog,
    read_acknowledgement_file,
)
from assessment.sync.reconcile import Forked, read_acknowledgement
from desktop.clock import unix_ms
from desktop.errors import FileUnreadable
from desktop.services.device import Device
from desktop.services.known_organisations import known_organisations
from desktop.services.trust_receipt import believe_receipt
from desktop.storage.blobs import find_blob, mark_sent, unsent_count
from desktop.storage.log import delivery, head_at, keep_delivery, last_dseq
from desktop.storage.receipts import Trust
from desktop.storage.rows import Rows


@dataclass(frozen=True, slots=True)
class Acknowledgements:
    """What a file was good for. ``here``: it tells of this device. ``events`` and ``files`` are newly known to be held.

    ``forked``: the organisation's log is not this one's: what it holds came from a copy of this device.
    ``wrong``: a receipt in it does not hold. ``unsent`` and ``unsent_files`` are not known to be held even now.
    """

    organisation: str
    made_ms: int
    here: bool
    events: int = 0
    files: int = 0
    forked: bool = False
    wrong: bool = False
    unsent: int = 0
    unsent_files: int = 0


def take_acknowledgement(device: Device, path: Path) -> Acknowledgements:
    """Read a file and believe what holds.

    Raises:
        FileUnreadable: it cannot be read.
        AcknowledgementInvalid: it is none, was changed, or is of nobody this device knows.
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: nothing was taken.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise FileUnreadable(f"{path}: {error.strerror}") from error
    known = known_organisations(device)
    told = read_acknowledgement_file(data, {name: one.issuers for name, one in known.items()})
    trust = known[told.organisation]
    own = [one for one in told.logs if one.device_id == device.device_id]
    now = unix_ms(device.clock.now())
    found = Acknowledgements(told.organisation, told.made_ms, here=bool(own))
    with device.log.transaction() as rows:
        for one in own:
            found = _believe(device, rows, one, trust, found, now)
        left = last_dseq(rows, device.epoch) - delivery(rows, device.epoch).acknowledged
        return replace(found, unsent=left, unsent_files=unsent_count(rows))


def _believe(
    device: Device,
    rows: Rows,
    one: HeldLog,
    trust: Trust,
    found: Acknowledgements,
    now: int,
) -> Acknowledgements:
    last, known = last_dseq(rows, one.epoch), delivery(rows, one.epoch)
    finding = read_acknowledgement(
        cursor=one.cursor,
        head8=one.head[:16],
        known_cursor=known.acknowledged,
        last=last,
        head_at=lambda dseq: head_at(rows, device.device_id, one.epoch, dseq) or b"",
    )
    if isinstance(finding, Forked):
        return replace(found, forked=True) if last else found
    believed = believe_receipt(rows, device.device_id, one.epoch, one.receipt, now, trust=trust)
    if believed.wrong or not believed.cursor:
        return replace(found, wrong=True)
    acknowledged = max(known.acknowledged, believed.cursor)
    central = max(known.central, believed.cursor)
    at_ms = now if acknowledged > known.acknowledged else known.acknowledged_at_ms
    keep_delivery(
        rows,
        one.epoch,
        replace(known, acknowledged=acknowledged, central=central, acknowledged_at_ms=at_ms),
    )
    files = 0
    for sha256 in one.files:
        blob = find_blob(rows, sha256)
        if blob is not None:
            mark_sent(rows, sha256, blob.sent_at_ms or now, central=True)
            files += not blob.sent_at_ms
    events = max(0, believed.cursor - known.central)
    return replace(found, events=found.events + events, files=found.files + files)
