"""The settings below a heading, read one by one: each has its kind, and one that nobody asked for is a mistake."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from assessment.interchange.written.sheet import Line, Notes

T = TypeVar("T")

_NUMBER = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?")
_SPAN = re.compile(r"(\d{1,9})?\s*\.\.\s*(\d{1,9})?")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}


class Settings:
    """Settings by name. A gap's settings have those of its question as ``above`` and take from there what they lack."""

    def __init__(
        self,
        settings: tuple[tuple[str, Line], ...],
        line: int,
        notes: Notes,
        above: "Settings | None" = None,
    ) -> None:
        self.line = line
        self.notes = notes
        self._values = dict(settings)
        self._above = above
        self._asked: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._values or (self._above is not None and name in self._above)

    def line_of(self, name: str) -> int:
        """Return the number of the line a setting stands in."""
        found = self.line_set(name)
        return self.line if found is None else found.number

    def text(self, name: str, default: str = "") -> str:
        """Return a setting as it is written."""
        found = self.line_set(name)
        return default if found is None else found.text

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return yes or no."""
        return self._one(name, _FLAGS, default, "yes or no")

    def choice(self, name: str, known: Mapping[str, T], default: T) -> T:
        """Return what a word stands for."""
        return self._one(name, known, default, f"one of: {', '.join(known)}")

    def number(self, name: str, default: Decimal) -> Decimal:
        """Return a number, exact as written."""
        found = self.line_set(name)
        if found is None:
            return default
        number = number_of(found.text)
        if number is None:
            self.notes.add(found.number, f"{name} must be a number such as 2 or 0.5, not “{found.text[:40]}”")
        return default if number is None else number

    def bound(self, name: str, default: Decimal | None) -> Decimal | None:
        """Return a number, or None for “none”."""
        if self.text(name).casefold() == "none":
            return None
        return self.number(name, default or Decimal(0)) if name in self else self._silent(name, default)

    def whole(self, name: str, default: int, least: int = 0) -> int:
        """Return a whole number of at least ``least``."""
        found = self.line_set(name)
        if found is None:
            return default
        if (
            not (found.text.isascii() and found.text.isdigit() and len(found.text) < 12)
            or int(found.text) < least
        ):
            self.notes.add(found.number, f"{name} must be a whole number, {least} or more")
            return default
        return int(found.text)

    def span(self, name: str, default: tuple[int, int]) -> tuple[int, int]:
        """Return the least and the most: “1..3”, “2” (at most), “2..” (no limit, given as 0) or “any”."""
        found = self.line_set(name)
        if found is None:
            return default
        if found.text.casefold() == "any":
            return 0, 0
        if found.text.isascii() and found.text.isdigit() and len(found.text) < 10:
            return 0, int(found.text)
        span = _SPAN.fullmatch(found.text)
        if span is None:
            self.notes.add(found.number, f"{name} must be such as 2, 1..3, 2.. or any")
            return default
        return int(span[1] or 0), int(span[2] or 0)

    def done(self) -> None:
        """Note every setting that was never asked for: most are misspelt, or belong to another type."""
        for name, line in self._values.items():
            if name not in self._asked:
                known = ", ".join(sorted(self._asked))
                self.notes.add(line.number, f"no setting “{name}” here; there are {known}")

    def _one(self, name: str, known: Mapping[str, T], default: T, wanted: str) -> T:
        found = self.line_set(name)
        if found is None:
            return default
        said = " ".join(found.text.casefold().replace("_", " ").split())
        if said not in known:
            self.notes.add(found.number, f"{name} is “{found.text[:40]}”, but must be {wanted}")
            return default
        return known[said]

    def _silent(self, name: str, default: T) -> T:
        self.line_set(name)
        return default

    def line_set(self, name: str) -> Line | None:
        """Return what is set, and its line; None where it is not set. It counts as asked for."""
        self._asked.add(name)
        if name in self._values:
            return self._values[name]
        return None if self._above is None else self._above.line_set(name)


def number_of(text: str) -> Decimal | None:
    """Return the number that a text is; None if it is none."""
    plain = text.strip().replace("\u2212", "-")
    return Decimal(plain) if plain.isascii() and _NUMBER.fullmatch(plain) else None
