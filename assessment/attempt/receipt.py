"""The receipt of an attempt: a digest of what was answered, the same wherever the same events are held."""

from base64 import b32encode
from hashlib import sha256

from assessment.attempt.attempt import Attempt
from assessment.codec import encode


def receipt_digest(attempt: Attempt) -> bytes:
    """Return the SHA-256 over the attempt's id, pack, end state and every response in force."""
    responses = {item: response.as_map() for item, response in attempt.responses.items()}
    return sha256(
        b"carrel-receipt-v1\0"
        + encode([attempt.attempt_id, attempt.pack_hash, attempt.state.value, attempt.event_count, responses])
    ).digest()


def receipt_code(digest: bytes) -> str:
    """Return the 80 bits a person can copy down: four groups of four letters and digits (RFC 4648 base 32)."""
    text = b32encode(digest[:10]).decode()
    return "-".join(text[place : place + 4] for place in range(0, 16, 4))
