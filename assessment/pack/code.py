"""Release codes: what a proctor reads out at the start. 80 random bits in letters and digits nobody mistakes."""

from dataclasses import dataclass, field

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
CODE_BYTES = 10
SALT_BYTES = 16
SHORTEST = 8


@dataclass(frozen=True, slots=True)
class ReleaseCode:
    """A code for one pack. ``salt`` is drawn afresh for each pack and stands in its manifest for all to read."""

    code: str = field(repr=False)
    salt: bytes


def new_code(random: bytes) -> str:
    """Return a release code of four groups of four (Crockford's base 32) from ten random bytes of the caller's.

    Raises:
        ValueError: if ``random`` is not ten bytes.
    """
    if len(random) != CODE_BYTES:
        raise ValueError("a release code takes ten random bytes")
    number = int.from_bytes(random, "big")
    digits = "".join(_ALPHABET[number >> shift & 31] for shift in range(75, -1, -5))
    return "-".join(digits[place : place + 4] for place in range(0, 16, 4))


def normalised(code: str) -> str:
    """Return the code as it is used: case, spaces, dashes and O/0, I/L/1 do not matter."""
    return "".join(c for c in code.upper() if c.isalnum()).translate(_MISREAD)
