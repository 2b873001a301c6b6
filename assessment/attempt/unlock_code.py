"""The one-use codes by which a proctor opens a locked test without a network, all made of the sitting's key.

A *sheet code* is the n-th of a candidate's row on a sheet that is printed beforehand: it fits one candidate of one
sitting, and the attempt remembers how far the row is used up. A *challenge code* answers what one lock screen shows: the
challenge is made of the attempt, of the lock and of when it is shown, so that it is the same after a crash, another at
every lock, and nothing of it has to be stored. A code is eight decimal digits of an HMAC-SHA256.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from hmac import compare_digest, new
from unicodedata import category, decimal, normalize

from assessment.attempt.sitting import Sitting, as_typed
from assessment.errors import ChallengeUnreadable, UnlockKeyMissing
from assessment.ids import AttemptId, SittingId

KEY_BYTES = 32
CODE_DIGITS = 8
CHALLENGE_LENGTH = 8
"""Seven symbols of five bits, and one that checks them."""
SHOWN_MS = 5 * 60_000
"""So long one challenge is shown, then the next."""
GOOD_MS = 15 * 60_000
"""So long after it was first shown its code opens: who reads one off has at least ten minutes."""
AFTERWARDS = timedelta(days=1)
"""So long after a sitting has closed for beginners its sheet still opens: limits, extra time and breaks end by then."""
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no letter that looks like a digit or another letter."""
_LOOKALIKES = {"O": "0", "I": "1", "L": "1"}
_SHEET, _CHALLENGE, _SHOWN = b"carrel-unlock-sheet-v1", b"carrel-unlock-challenge-v1", b"carrel-challenge-v1"


@dataclass(frozen=True, slots=True)
class Lock:
    """One locked test: what a code must have been made for to open it.

    ``sheet_number`` counts from 1; 0: no code of a sheet opens it. ``locks`` is how often this attempt was locked,
    ``locked_ms`` when it was now, in the attempt's own time. ``panel``: what is to be opened is the proctor's panel,
    ``locks`` how often it was; its challenges are none of a locked test's.
    """

    sitting_id: SittingId
    number: str
    sheet_number: int
    attempt_id: AttemptId
    locks: int
    locked_ms: int
    closes_at: datetime
    panel: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Which code opened: the ``sheet_number``-th of the sheet, or, where that is 0, the answer to a ``challenge``."""

    sheet_number: int = 0
    challenge: str = ""


def key_of(sitting: Sitting) -> str:
    """Return the key of a sitting's codes.

    Raises:
        UnlockKeyMissing: it has none.
    """
    if not sitting.policy.unlock_key:
        raise UnlockKeyMissing(sitting.id)
    return sitting.policy.unlock_key


def sheet_code(key: str, sitting_id: SittingId, number: str, sheet_number: int) -> str:
    """Return the code in this place of the row of the candidate with this number."""
    return _code(key, _SHEET, sitting_id, as_typed(number), str(sheet_number))


def challenge_code(key: str, sitting_id: SittingId, challenge: str) -> str:
    """Return the code that answers a challenge, typed as people type.

    Raises:
        ChallengeUnreadable: a lock screen shows no such challenge; one mistyped or swapped character is always noticed.
    """
    return _code(key, _CHALLENGE, sitting_id, read_challenge(challenge))


def sheet_ends(closes_at: datetime) -> datetime:
    """Return until when the sheet of a sitting opens anything."""
    return closes_at + AFTERWARDS


def challenge_of(lock: Lock, elapsed_ms: int) -> str:
    """Return the challenge that a lock screen shows at this moment of the attempt's own time, in two groups."""
    return _challenge(lock, _turn(lock, elapsed_ms))


def next_challenge_ms(lock: Lock, elapsed_ms: int) -> int:
    """Return how long the challenge is still shown."""
    return lock.locked_ms + (_turn(lock, elapsed_ms) + 1) * SHOWN_MS - elapsed_ms


def opened_by(key: str, lock: Lock, typed: str, *, now: datetime, elapsed_ms: int) -> Opening | None:
    """Return which code was typed, if it is one that opens this lock now; None if it is not.

    However many codes open, each is compared in full.
    """
    code = read_code(typed)
    if not key or code is None:
        return None
    opening = None
    if lock.sheet_number and now < sheet_ends(lock.closes_at):
        right = sheet_code(key, lock.sitting_id, lock.number, lock.sheet_number)
        opening = Opening(lock.sheet_number) if compare_digest(code, right) else None
    turn = _turn(lock, elapsed_ms)
    for shown in range(max(0, turn - GOOD_MS // SHOWN_MS + 1), turn + 1):
        challenge = _challenge(lock, shown)
        if compare_digest(code, challenge_code(key, lock.sitting_id, challenge)):
            opening = opening or Opening(challenge=challenge)
    return opening


def grouped(code: str) -> str:
    """Return a code as it is printed: 1234 5678."""
    return f"{code[: CODE_DIGITS // 2]} {code[CODE_DIGITS // 2 :]}"


def read_code(typed: str) -> str | None:
    """Return the digits of a code, in the digits of whatever script, with spaces or dashes; None: it is no code."""
    digits = [decimal(sign, None) for sign in typed if not _gap(sign)]
    if len(digits) != CODE_DIGITS or None in digits:
        return None
    return "".join(map(str, digits))


def read_challenge(typed: str) -> str:
    """Return a challenge as it is shown, however it was typed.

    Raises:
        ChallengeUnreadable: a lock screen shows no such challenge.
    """
    signs = "".join(_sign(sign) for sign in normalize("NFKC", typed) if not _gap(sign))
    values = [_SYMBOLS.find(sign) for sign in signs]
    if len(values) != CHALLENGE_LENGTH or -1 in values or _checksum(values):
        raise ChallengeUnreadable("challenge", typed)
    return _in_groups(signs)


def _turn(lock: Lock, elapsed_ms: int) -> int:
    """Return the how-manieth challenge of this lock is shown, from 0."""
    return max(0, elapsed_ms - lock.locked_ms) // SHOWN_MS


def _challenge(lock: Lock, turn: int) -> str:
    who = (lock.sitting_id, as_typed(lock.number), lock.attempt_id)
    moment = (str(lock.locks), str(lock.locked_ms), str(turn), *(("panel",) if lock.panel else ()))
    drawn = int.from_bytes(sha256(_joined(_SHOWN, *who, *moment)).digest()[:8], "big")
    values = [drawn >> 5 * place & 31 for place in range(CHALLENGE_LENGTH - 1)]
    return _in_groups("".join(_SYMBOLS[value] for value in (*values, _checksum([*values, 0]))))


def _checksum(values: list[int]) -> int:
    """Return 0 for symbols in order: a polynomial over the field of 32, which sees one wrong symbol or two swapped."""
    total = 0
    for value in values:
        total <<= 1
        total = (total ^ 0b100101 if total > 31 else total) ^ value
    return total


def _code(key: str, *parts: bytes | str) -> str:
    digest = new(bytes.fromhex(key), _joined(*parts), "sha256").digest()
    return f"{int.from_bytes(digest[:16], 'big') % 10**CODE_DIGITS:0{CODE_DIGITS}}"


def _joined(*parts: bytes | str) -> bytes:
    """Return parts so that no others give the same: each with its length before it."""
    told = [part.encode() if isinstance(part, str) else part for part in parts]
    return b"".join(len(part).to_bytes(4, "big") + part for part in told)


def _sign(sign: str) -> str:
    value = decimal(sign, None)
    upper = sign.upper() if value is None else str(value)
    return _LOOKALIKES.get(upper, upper)


def _gap(sign: str) -> bool:
    """Say whether a sign only groups: white space, a dash, a mark of direction."""
    return sign.isspace() or category(sign) in ("Pd", "Cf")


def _in_groups(signs: str) -> str:
    half = CHALLENGE_LENGTH // 2
    return f"{signs[:half]}-{signs[half:]}"
