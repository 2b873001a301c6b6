"""Which way a text runs: from the right where its first strong character does (Unicode UAX #9, P2 and P3)."""

from collections.abc import Iterable
from unicodedata import bidirectional


def runs_from_the_right(words: Iterable[str]) -> bool:
    """Return whether the first letter of these words belongs to a right-to-left script."""
    for text in words:
        for character in text:
            strength = bidirectional(character)
            if strength in ("R", "AL"):
                return True
            if strength == "L":
                return False
    return False
