"""The receipt of an attempt: a digest of what was answered and how it ended, the same wherever its events are held.

What is recorded after the end (the lock released, results final) does not change it.
"""

from base64 import b32encode
from hashlib import sha256

from assessment.attempt.attempt import Attempt
from assessment.codec import encode


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
