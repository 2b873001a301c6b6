"""One-time codes by the clock (TOTP, RFC 6238), and codes on paper for when the clock is lost. Home of pyotp."""

from base64 import b32encode
from collections.abc import Callable
from hmac import compare_digest

import pyotp

SECRET_BYTES = 20
STEP_SECONDS = 30
DIGITS = 6
ASIDE = 1
"""A clock may be so many steps off, either way."""
ON_PAPER = 10
_PAPER_BYTES = 10


def make_secret(draw: Callable[[int], bytes]) -> str:
    """Return a fresh secret as authenticators take it."""
    return b32encode(draw(SECRET_BYTES)).decode()


def uri_of(secret: str, *, name: str, organisation: str) -> str:
    """Return the ``otpauth`` address that an authenticator reads, such as out of a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=organisation)


def code_at(secret: str, now_ms: int) -> str:
    """Return the code of this moment."""
    return pyotp.TOTP(secret).at(now_ms // 1000)


def step_of_code(secret: str, code: str, now_ms: int, after: int) -> int | None:
    """Return the step of time that a code stands for, later than ``after``; None where it is of none near now."""
    if len(code) != DIGITS or not (code.isascii() and code.isdecimal()):
        return None
    now = now_ms // 1000 // STEP_SECONDS
    totp = pyotp.TOTP(secret)
    found = None
    for step in range(now - ASIDE, now + ASIDE + 1):
        fits = compare_digest(totp.at(step * STEP_SECONDS), code)
        if fits and step > after and found is None:
            found = step
    return found


def make_paper_codes(draw: Callable[[int], bytes]) -> tuple[str, ...]:
    """Return codes on paper; each begins with its number."""
    return tuple(f"{number}-{_words(draw(_PAPER_BYTES))}" for number in range(1, ON_PAPER + 1))


def read_paper_code(typed: str) -> tuple[int, str] | None:
    """Return the number of a code on paper and the code as it is compared; None where it is none."""
    plain = "".join(typed.split()).upper()
    number, _, rest = plain.partition("-")
    if not (number.isascii() and number.isdecimal() and len(number) <= 2 and rest):
        return None
    return int(number), rest.replace("-", "")


def _words(data: bytes) -> str:
    letters = b32encode(data).decode()
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
