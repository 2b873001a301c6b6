"""One TOML table, read field by field: each has its type, and a field that nobody asked for is a mistake."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar

from assessment.interchange.problems import Problems

E = TypeVar("E", bound=Enum)

_LONG_NAME = re.compile(r"""(?<![\w"'-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}""")
"""A name of so many parts that reading it takes for ever."""
_LINE = re.compile(r"[^\x00-\x1f\x7f]{0,500}")
IDENTIFIER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")


class Table:
    """A TOML table at ``place``. A field that is missing or of another type is noted and read as its default."""

    def __init__(self, values: Mapping[str, Any], place: str, problems: Problems) -> None:
        self.place = place
        self.problems = problems
        self._values = values
        self._asked: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def moved(self, place: str) -> "Table":
        """Return the same table under a better name."""
        return Table(self._values, place, self.problems)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; without a default it must be there and say something."""
        value = self._get(name, str, "a text", default)
        if default is None and not str(value or "").strip():
            self.problems.add(self.place, f"{name} is missing or empty")
        return str(value or "")

    def line(self, name: str, default: str | None = None) -> str:
        """Return a text of one line."""
        value = self.text(name, default)
        if not _LINE.fullmatch(value):
            self.problems.add(self.place, f"{name} must be one line of at most 500 characters")
        return value

    def identifier(self, name: str) -> str:
        """Return the name of a thing: letters, digits, underscore, dot and hyphen."""
        value = self.text(name)
        if value.strip() and not IDENTIFIER.fullmatch(value):
            self.problems.add(self.place, f"{name} {value!r} may hold only letters, digits, _, . and -")
        return value

    def whole(self, name: str, default: int, least: int = 0) -> int:
        """Return a whole number."""
        value = self._get(name, int, "a whole number", default)
        if isinstance(value, bool) or value < least:
            self.problems.add(self.place, f"{name} must be a whole number, {least} or more")
            return default
        return int(value)

    def number(self, name: str, default: Decimal | None) -> Decimal | None:
        """Return a number, exact as written."""
        value = self._get(name, (int, Decimal), "a number", default)
        if isinstance(value, bool) or (isinstance(value, Decimal) and not value.is_finite()):
            self.problems.add(self.place, f"{name} must be a number")
            return default
        return None if value is None else Decimal(value)

    def flag(self, name: str, default: bool) -> bool:
        """Return true or false."""
        return bool(self._get(name, bool, "true or false", default))

    def one_of(self, name: str, kinds: type[E], default: E) -> E:
        """Return the member of an enum by its value."""
        value = self._get(name, str, "a text", default.value)
        try:
            return kinds(value)
        except ValueError:
            known = ", ".join(str(kind.value) for kind in kinds)
            self.problems.add(self.place, f"{name} is {value!r}, not one of {known}")
            return default

    def texts(self, name: str) -> list[str]:
        """Return a list of texts; a single text counts as a list of one."""
        value = self._get(name, (str, list), "a list of texts", [])
        found = [value] if isinstance(value, str) else value
        if all(isinstance(text, str) for text in found):
            return list(found)
        self.problems.add(self.place, f"{name} must be a list of texts")
        return []

    def mixed(self, name: str, place: Callable[[int, Mapping[str, Any]], str]) -> "list[str | Table]":
        """Return a list of which each entry is a text or a table; ``place`` is as in ``tables``."""
        value = self._get(name, (str, list), "a list of texts or tables", [])
        found: list[str | Table] = []
        for position, entry in enumerate([value] if isinstance(value, str) else value, 1):
            if isinstance(entry, str):
                found.append(entry)
            elif isinstance(entry, dict):
                found.append(Table(entry, place(position, entry), self.problems))
            else:
                self.problems.add(self.place, f"{name} must be a list of texts or tables")
        return found

    def raw(self, name: str) -> Any:
        """Return a field of any type, None when it is not there."""
        self._asked.add(name)
        return self._values.get(name)

    def tables(self, name: str, place: Callable[[int, Mapping[str, Any]], str]) -> Sequence["Table"]:
        """Return a list of tables; ``place`` names each by its position, counted from 1, and its fields."""
        value = self._get(name, list, "a list of tables", [])
        if all(isinstance(entry, dict) for entry in value):
            return [
                Table(entry, place(position, entry), self.problems) for position, entry in enumerate(value, 1)
            ]
        self.problems.add(self.place, f"{name} must be a list of tables")
        return []

    def done(self) -> None:
        """Note every field that was never asked for: most are misspelt."""
        for name in self._values:
            if name not in self._asked:
                self.problems.add(self.place, f"unknown field {name}")

    def _get(self, name: str, kind: type | tuple[type, ...], called: str, default: Any) -> Any:
        self._asked.add(name)
        value = self._values.get(name, default)
        if value is None or isinstance(value, kind):
            return value
        self.problems.add(self.place, f"{name} must be {called}")
        return default


def read_table(data: bytes, place: str, problems: Problems) -> Table | None:
    """Return the TOML document in ``data``; an unreadable one is noted, and there is none."""
    text = read_text(data, place, problems)
    if text is not None and _LONG_NAME.search(text):
        problems.add(place, "not TOML: a name of more than 64 parts")
        return None
    try:
        return None if text is None else Table(tomllib.loads(text, parse_float=Decimal), place, problems)
    except (
        ValueError,
        ArithmeticError,
        RecursionError,
    ) as error:  # numbers too long to read, nesting too deep
        problems.add(place, f"not TOML: {error}"[:500])
        return None


def read_text(data: bytes, place: str, problems: Problems) -> str | None:
    """Return a text file with plain line ends; one that is not UTF-8 is noted, and there is none."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        problems.add(place, f"not UTF-8, at byte {error.start}")
        return None
