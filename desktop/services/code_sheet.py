"""The sheet of unlock codes for a sitting: a row of codes for every candidate, in the order of their numbers."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from assessment.attempt.sitting import Sitting, as_typed
from assessment.attempt.unlock_code import grouped, key_of, sheet_code, sheet_ends

USUAL_CODES, MOST_CODES = 6, 30


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A candidate and their codes, the first one first."""

    number: str
    name: str
    desk: str
    codes: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """What a sheet says. After ``good_until`` none of its codes opens anything."""

    title: str
    centre: str
    room: str
    opens_at: datetime
    closes_at: datetime
    good_until: datetime
    rows: tuple[CodeRow, ...]


def make_code_sheet(sitting: Sitting, each: int = USUAL_CODES) -> CodeSheet:
    """Return the sheet of a sitting, ``each`` codes a candidate.

    Raises:
        UnlockKeyMissing: the sitting has no codes.
    """
    key = key_of(sitting)
    rows = tuple(
        CodeRow(
            entry.number,
            entry.name,
            entry.desk,
            tuple(grouped(sheet_code(key, sitting.id, entry.number, place)) for place in range(1, each + 1)),
        )
        for entry in sorted(sitting.roster, key=lambda entry: _in_order(entry.number))
    )
    return CodeSheet(
        sitting.title,
        sitting.centre,
        sitting.room,
        sitting.opens_at,
        sitting.closes_at,
        sheet_ends(sitting.closes_at),
        rows,
    )


def _in_order(number: str) -> list[tuple[bool, int, str]]:
    """Return what puts 9 before 10, A-2 before A-10 and figures before letters."""
    parts = re.split(r"([0-9]+)", as_typed(number))
    return [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts if part]
