"""Rows to people, each row on its own: what is wrong with one keeps it alone out, and all of it is told at once."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from assessment.attempt.sitting import as_typed
from assessment.registry.level import parse_band
from sync_server.rosters.columns import Columns
from sync_server.rosters.person import Field, Person
from sync_server.rosters.sheet import Sheet

LONGEST = 200
SHORTEST_SECRET = 4
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PARTS = re.compile(r"[;,|]")


class Wrong(Enum):
    """What is wrong with a row, or with a cell of it."""

    NO_NUMBER = "no_number"
    NO_NAME = "no_name"
    TWICE = "twice"
    TAKEN = "taken"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    NOT_AN_EMAIL = "not_an_email"
    NOT_A_LEVEL = "not_a_level"
    NOT_A_DATE = "not_a_date"
    SECRET_SHORT = "secret_short"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in which row (its place in the file) and field; ``other`` is the row that says the same."""

    row: int
    wrong: Wrong
    field: Field | None = None
    other: int = 0


@dataclass(frozen=True, slots=True)
class Checked:
    """The people of a table, each with its row, and everything that is wrong."""

    people: tuple[tuple[int, Person], ...]
    problems: tuple[Problem, ...]

    @property
    def good(self) -> bool:
        """Say whether every row is a person."""
        return not self.problems


def check(sheet: Sheet, columns: Columns) -> Checked:
    """Return the people of a table, and every problem. A number that stands twice is a problem of the later row."""
    people: list[tuple[int, Person]] = []
    problems: list[Problem] = []
    numbers: dict[str, int] = {}
    sources: dict[str, int] = {}
    for place, cells in sheet.rows:
        row = _Row(place, {field: cells[at] if at < len(cells) else "" for field, at in columns.items()})
        person = row.person()
        typed = as_typed(person.number)
        if typed and (first := numbers.setdefault(typed, place)) != place:
            row.problems.append(Problem(place, Wrong.TWICE, Field.NUMBER, first))
        if person.source_id and (first := sources.setdefault(person.source_id, place)) != place:
            row.problems.append(Problem(place, Wrong.TWICE, Field.SOURCE_ID, first))
        problems += row.problems
        if not row.problems:
            people.append((place, person))
    return Checked(tuple(people), tuple(problems))


class _Row:
    def __init__(self, place: int, cells: Mapping[Field, str]) -> None:
        self._place = place
        self._cells = cells
        self.problems: list[Problem] = []

    def person(self) -> Person:
        given, family = self._text(Field.GIVEN), self._text(Field.FAMILY)
        person = Person(
            number=self._text(Field.NUMBER),
            name=self._text(Field.NAME) or " ".join(part for part in (given, family) if part),
            given=given,
            family=family,
            email=self._checked(Field.EMAIL, _EMAIL.fullmatch, Wrong.NOT_AN_EMAIL),
            groups=self._parts(Field.GROUP),
            level=self._checked(Field.LEVEL, parse_band, Wrong.NOT_A_LEVEL),
            desk=self._text(Field.DESK),
            room=self._text(Field.ROOM),
            secret=self._secret(),
            born=self._checked(Field.BORN, _is_date, Wrong.NOT_A_DATE),
            source_id=self._text(Field.SOURCE_ID),
        )
        if not person.number:
            self._wrong(Wrong.NO_NUMBER, Field.NUMBER)
        if not person.name:
            self._wrong(Wrong.NO_NAME, Field.NAME)
        return replace(
            person,
            time_percent=self._number(Field.TIME_PERCENT, 100, 100, 1_000),
            extra_minutes=self._number(Field.EXTRA_MINUTES, 0, 0, 1_440),
            breaks=self._number(Field.BREAKS, 0, 0, 100),
            text_percent=self._number(Field.TEXT_PERCENT, 0, 100, 400),
            tools=self._parts(Field.TOOLS),
        )

    def _text(self, field: Field) -> str:
        text = self._cells.get(field, "")
        if len(text) > LONGEST:
            self._wrong(Wrong.TOO_LONG, field)
            return text[:LONGEST]
        if "\ufffd" in text:
            self._wrong(Wrong.UNREADABLE, field)
        return text

    def _checked(self, field: Field, good: Callable[[str], object], wrong: Wrong) -> str:
        text = self._text(field)
        if text and not good(text):
            self._wrong(wrong, field)
        return text

    def _secret(self) -> str:
        text = self._text(Field.SECRET)
        if text and len(text) < SHORTEST_SECRET:
            self._wrong(Wrong.SECRET_SHORT, Field.SECRET)
        return text

    def _parts(self, field: Field) -> tuple[str, ...]:
        found = (part.strip() for part in _PARTS.split(self._text(field)))
        return tuple(dict.fromkeys(part for part in found if part))

    def _number(self, field: Field, default: int, least: int, most: int) -> int:
        text = self._text(field).removesuffix("%").strip()
        if not text:
            return default
        if not (text.isascii() and text.isdecimal()):
            self._wrong(Wrong.NOT_A_NUMBER, field)
            return default
        if not least <= int(text[:9]) <= most:
            self._wrong(Wrong.OUT_OF_RANGE, field)
        return int(text[:9])

    def _wrong(self, wrong: Wrong, field: Field) -> None:
        self.problems.append(Problem(self._place, wrong, field))


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True
