"""How the entries of the record are chained: SHA-256 of the head before, and the canonical bytes of what is said."""

from hashlib import sha256

from assessment.codec import encode

START = bytes(32)
"""The head of a record in which nothing stands."""
_DOMAIN = b"carrel-audit-v1\0"


def head_after(
    before: bytes, place: int, at_ms: int, actor: str, action: str, subject: str, detail: str
) -> bytes:
    """Return the head of the chain once this entry stands in it."""
    return sha256(_DOMAIN + before + encode([place, at_ms, actor, action, subject, detail])).digest()
