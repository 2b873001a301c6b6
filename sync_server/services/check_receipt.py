"""What somebody's receipt says, held against the attempt as it has come."""

from dataclasses import dataclass

from assessment.attempt.receipt import read_receipt_text, receipt_digest
from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.project_attempt import project_attempt
from sync_server.services.server import Server


@dataclass(frozen=True, slots=True)
class ReceiptCheck:
    """``holds``: the answers here are the ones the receipt was given for. ``here`` is the digest of what has come."""

    attempt_id: str
    holds: bool
    here: str
    told: str
    ended_ms: int


def check_receipt(server: Server, organisation: OrganisationId, text: str) -> ReceiptCheck:
    """Read the text of a receipt's QR code and compare its digest with that of the attempt.

    Raises:
        ReceiptUnreadable: it is not the text of a receipt.
        NotFound: nothing of the attempt has come.
    """
    told = read_receipt_text(text)
    reading = project_attempt(server, organisation, told.attempt_id)
    if reading is None:
        raise NotFound("attempt", told.attempt_id)
    here = receipt_digest(reading.attempt)
    ended = reading.attempt.ended_at_ms == told.ended_at_ms
    return ReceiptCheck(
        told.attempt_id, here == told.digest and ended, here.hex(), told.digest.hex(), told.ended_at_ms
    )
