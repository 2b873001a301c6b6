"""Bech32 (BIP 173), the text form of age's identities. Only writing: reading them is age's own business."""

from collections.abc import Iterable, Iterator

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_VALUES = 6


def bech32(prefix: str, data: bytes) -> str:
    """Return ``data`` under ``prefix`` in Bech32, in small letters."""
    values = list(_fives(data))
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    sum_ = _remainder([*spread, *values, *(0 for _ in range(_CHECK_VALUES))]) ^ 1
    check = [sum_ >> shift & 31 for shift in range(5 * (_CHECK_VALUES - 1), -1, -5)]
    return f"{prefix}1" + "".join(_LETTERS[value] for value in (*values, *check))


def _fives(data: bytes) -> Iterator[int]:
    """Yield the bits of ``data`` in fives, the last filled up with zeros."""
    bits = "".join(f"{byte:08b}" for byte in data)
    for start in range(0, len(bits), 5):
        yield int(bits[start : start + 5].ljust(5, "0"), 2)


def _remainder(values: Iterable[int]) -> int:
    """Return the checksum's polynomial remainder."""
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            rest ^= term if top >> bit & 1 else 0
    return rest
