"""What a person enters to join: ``CODE``, ``.FINGERPRINT`` of the organisation's key, and ``~PIN`` of a hub.

The server needs the code alone; the rest is for whoever joins, to know whom it speaks with and whom to believe.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from string import hexdigits

from assessment.certificate import FULL_PIN, SHORT_PIN
from assessment.pack.code import CODE_BYTES, new_code, normalised

FINGERPRINT_MARK = "."
PIN_MARK = "~"
FINGERPRINT_DIGITS = 16
"""Of five bits each: 80, of which nobody makes a second key."""


@dataclass(frozen=True, slots=True)
class JoiningCode:
    """A code taken apart. ``fingerprint`` and ``pin`` are empty where it has none."""

    code: str = field(repr=False)
    fingerprint: str = ""
    pin: str = ""


def write_joining_code(told: JoiningCode) -> str:
    """Return the text that a person enters."""
    fingerprint = f"{FINGERPRINT_MARK}{told.fingerprint}" if told.fingerprint else ""
    return f"{told.code}{fingerprint}{PIN_MARK if told.pin else ''}{told.pin}"


def read_joining_code(text: str) -> JoiningCode:
    """Return the parts of what a person entered.

    Raises:
        ValueError: what stands for a fingerprint or a pin is none; it is never taken for a code without one.
    """
    head, tilde, pin = text.partition(PIN_MARK)
    code, dot, fingerprint = head.partition(FINGERPRINT_MARK)
    pin, fingerprint = pin.strip().lower(), normalised(fingerprint) if fingerprint.isascii() else ""
    if tilde and not (len(pin) in (SHORT_PIN, FULL_PIN) and set(pin) <= set(hexdigits)):
        raise ValueError("pin")
    if dot and len(fingerprint) != FINGERPRINT_DIGITS:
        raise ValueError("fingerprint")
    return JoiningCode(code.strip(), fingerprint, pin)


def fingerprint_of(public: bytes) -> str:
    """Return the fingerprint of a public key: the first 80 bits of its SHA-256, written as a code is."""
    return new_code(sha256(public).digest()[:CODE_BYTES])


def fingerprint_fits(public: bytes, fingerprint: str) -> bool:
    """Say whether this is the fingerprint of a public key, however it was typed."""
    return normalised(fingerprint_of(public)) == normalised(fingerprint)
