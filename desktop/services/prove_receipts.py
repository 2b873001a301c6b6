"""Prove without a network what others signed: the organisation's receipts, and frames of other machines' logs."""

from dataclasses import dataclass

from assessment.errors import AssessmentError, CentralReceiptInvalid
from assessment.ids import AttemptId, Epoch
from assessment.sync.carried import carried_events
from assessment.sync.central_receipt import read_receipt
from desktop.services.device import Device
from desktop.services.read_attempts import list_attempts
from desktop.services.trust_receipt import holds
from desktop.storage.carried import carried_frames
from desktop.storage.engine import transaction
from desktop.storage.receipts import all_receipts, trust_of
from desktop.storage.rows import rows_of


@dataclass(frozen=True, slots=True)
class ReceiptProof:
    """A receipt that is kept: for which log, how much of it, and whether it is the organisation's for this very log."""

    epoch: Epoch
    covers: int
    holds: bool


@dataclass(frozen=True, slots=True)
class CarriedProof:
    """The frames that came with an attempt from other machines, and whether each is signed and unbroken."""

    attempt_id: AttemptId
    frames: int
    holds: bool


def prove_receipts(device: Device) -> list[ReceiptProof]:
    """Check every receipt against the chain as it is here and the keys that are trusted."""
    with transaction(device.engine) as session:
        rows, trust = rows_of(session), trust_of(session)
        return [
            ReceiptProof(epoch, _covers(text), bool(holds(text, trust, device.device_id, epoch, rows)))
            for epoch, text in all_receipts(session).items()
        ]


def prove_carried(device: Device) -> list[CarriedProof]:
    """Check the signatures and chains of what came with attempts from other machines."""
    proofs: list[CarriedProof] = []
    for row in list_attempts(device):
        attempt_id = AttemptId(row.attempt_id)
        with transaction(device.engine) as session:
            frames = carried_frames(session, attempt_id)
        if not frames:
            continue
        try:
            carried_events(attempt_id, frames)
            whole = True
        except AssessmentError:
            whole = False
        proofs.append(CarriedProof(attempt_id, len(frames), whole))
    return proofs


def _covers(text: str) -> int:
    try:
        return read_receipt(text).cursor
    except CentralReceiptInvalid:
        return 0
