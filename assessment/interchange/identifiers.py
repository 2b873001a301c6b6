"""Identifiers of foreign banks made into ones that a pack can hold, each only once."""

import re

_ODD = re.compile(r"[^A-Za-z0-9_.-]+")
_LONGEST = 90


def plain_identifier(text: str, otherwise: str = "item") -> str:
    """Return an identifier of letters, digits, ``_``, ``.`` and ``-`` that is like ``text``."""
    plain = _ODD.sub("-", text.strip()).strip("-.")[:_LONGEST]
    return plain or otherwise


class Identifiers:
    """Gives out identifiers; one that is taken gets a number behind it."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, text: str, otherwise: str = "item") -> str:
        """Return an identifier like ``text`` that was not given out before."""
        plain = wanted = plain_identifier(text, otherwise)
        number = self._next.get(wanted, 2)
        while plain in self._taken:
            plain = f"{wanted}-{number}"
            number += 1
        self._next[wanted] = number
        self._taken.add(plain)
        return plain
