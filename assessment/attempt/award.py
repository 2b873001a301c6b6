"""What a certificate says, and the text in its QR code, which says all of it again.

The text is ``CARREL2:`` and the canonical msgpack of what is said, in base 64 for URLs without padding. Whoever issued it
holds the code's digest: a certificate on which anything was changed has another one.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import astuple, dataclass, fields
from hashlib import sha256

from assessment.codec import Undecodable, decode, encode
from assessment.errors import ReceiptUnreadable

MARK = "CARREL2:"
_TEXT = re.compile(r"CARREL2:([A-Za-z0-9_-]{1,4000})")
CODE = re.compile(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}")
"""Four groups of four letters and digits, as a person copies them down (RFC 4648 base 32)."""


@dataclass(frozen=True, slots=True)
class Award:
    """What a certificate says. Points are texts, so that no digit is lost; ``passed``: it has a pass mark, which was reached.

    ``day`` is when the test was ended, as ``2030-05-06``.
    """

    code: str
    name: str
    number: str
    title: str
    score: str
    maximum: str
    grade: str
    passed: bool
    day: str


def award_digest(award: Award) -> bytes:
    """Return the SHA-256 over all that a certificate says."""
    return sha256(b"carrel-certificate-v1\0" + encode(list(astuple(award)))).digest()


def award_text(award: Award) -> str:
    """Return what the QR code of a certificate says."""
    return MARK + urlsafe_b64encode(encode(list(astuple(award)))).decode().rstrip("=")


def read_award_text(text: str) -> Award:
    """Return what a QR code says; compare its digest with the one that was kept.

    Raises:
        ReceiptUnreadable: it is not the text of a certificate.
    """
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        raise ReceiptUnreadable("certificate", text[:80])
    packed = found[1]
    try:
        told = decode(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)), most=100)
    except (ValueError, Undecodable):
        raise ReceiptUnreadable("certificate", text[:80]) from None
    kinds = [bool if one.name == "passed" else str for one in fields(Award)]
    if not isinstance(told, list) or len(told) != len(kinds):
        raise ReceiptUnreadable("certificate", text[:80])
    if any(type(value) is not kind for value, kind in zip(told, kinds, strict=True)):
        raise ReceiptUnreadable("certificate", text[:80])
    return Award(*told)
