"""The receipt of an attempt: a digest of what was answered and how it ended, the same wherever its events are held.

What is recorded after the end (the lock released, results final) does not change it. The text in its QR code is
``CARREL1:ATTEMPT:DIGEST:ENDED``: the attempt's id in capitals, the whole digest in base 32 without padding (RFC 4648),
and when it ended in milliseconds since 1970 UTC; only signs that a QR code writes short.
"""

import re
from base64 import b32decode, b32encode
from dataclasses import dataclass
from hashlib import sha256

from assessment.attempt.attempt import Attempt
from assessment.codec import encode
from assessment.errors import ReceiptUnreadable
from assessment.ids import AttemptId

_TEXT = re.compile(r"CARREL1:([0-9A-F-]{1,64}):([A-Z2-7]{52}):([0-9]{1,15})")


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """What the QR code of a receipt says."""

    attempt_id: AttemptId
    digest: bytes
    ended_at_ms: int


def receipt_digest(attempt: Attempt) -> bytes:
    """Return the SHA-256 over the attempt's id and pack, how and when it ended, and every response in force."""
    responses = {item: response.as_map() for item, response in attempt.responses.items()}
    ended = attempt.ended_as.value if attempt.ended_as else ""
    return sha256(
        b"carrel-receipt-v1\0"
        + encode([attempt.attempt_id, attempt.pack_hash, ended, attempt.ended_at_ms, responses])
    ).digest()


def receipt_code(digest: bytes) -> str:
    """Return the 80 bits a person can copy down: four groups of four letters and digits (RFC 4648 base 32)."""
    text = b32encode(digest[:10]).decode()
    return "-".join(text[place : place + 4] for place in range(0, 16, 4))


def receipt_text(attempt: Attempt) -> str:
    """Return what the QR code of an attempt's receipt says."""
    digest = b32encode(receipt_digest(attempt)).decode().rstrip("=")
    return f"CARREL1:{attempt.attempt_id.upper()}:{digest}:{attempt.ended_at_ms or 0}"


def read_receipt_text(text: str) -> ReceiptText:
    """Return what a QR code says; compare its digest with ``receipt_digest`` of the attempt as it is held.

    Raises:
        ReceiptUnreadable: it is not the text of a receipt.
    """
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        raise ReceiptUnreadable("receipt", text[:80])
    attempt_id, digest, ended = found.groups()
    try:
        return ReceiptText(AttemptId(attempt_id.lower()), b32decode(digest + "===="), int(ended))
    except ValueError:
        raise ReceiptUnreadable("receipt", text[:80]) from None
