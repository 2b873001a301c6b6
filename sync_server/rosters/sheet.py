"""A table of text out of a file: CSV in whatever encoding and delimiter, or the first filled sheet of a workbook."""

import csv
from dataclasses import dataclass

from assessment.interchange.tables.rows import read_csv, unguarded
from assessment.interchange.tables.workbook import WorkbookUnreadable, read_workbook
from sync_server.errors import RosterUnreadable

LARGEST = 32 << 20
MOST_ROWS = 100_000
MOST_COLUMNS = 100
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The titles of the columns, and the rows below, each with its place in the file (1 is the first line).

    ``encoding`` is what the text was taken for where nothing in the file proves it, else empty.
    """

    titles: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str = ""


def read_sheet(data: bytes) -> Sheet:
    """Return the table in a file. The first line with two cells or more is that of the titles.

    Raises:
        RosterUnreadable: ``detail`` says why: ``empty``, ``too_large``, ``too_many_rows`` or ``not_a_table``.
    """
    if len(data) > LARGEST:
        raise RosterUnreadable("too_large")
    if not data.strip():
        raise RosterUnreadable("empty")
    rows, encoding = _of_workbook(data) if data.startswith(_ZIP) else _of_csv(data)
    return make_sheet(rows, encoding)


def make_sheet(rows: list[tuple[int, list[str]]], encoding: str = "") -> Sheet:
    """Return the table that rows make, empty ones left out.

    Raises:
        RosterUnreadable: there are none, or too many.
    """
    kept = [
        (place, tuple(_cell(cell) for cell in row[:MOST_COLUMNS]))
        for place, row in rows
        if any(cell.strip() for cell in row)
    ]
    first = next((at for at, (_, row) in enumerate(kept) if sum(bool(cell) for cell in row) > 1), 0)
    if not kept:
        raise RosterUnreadable("empty")
    if len(kept) > MOST_ROWS:
        raise RosterUnreadable("too_many_rows")
    return Sheet(kept[first][1], tuple(kept[first + 1 :]), encoding)


def _of_csv(data: bytes) -> tuple[list[tuple[int, list[str]]], str]:
    if b"\x00\x00\x00\x00" in data[:4_096]:
        raise RosterUnreadable("not_a_table")
    try:
        return read_csv(data)
    except csv.Error as error:
        raise RosterUnreadable("not_a_table") from error


def _of_workbook(data: bytes) -> tuple[list[tuple[int, list[str]]], str]:
    try:
        for _, rows in read_workbook(data, "roster"):
            if any(any(row) for row in rows):
                return list(enumerate(rows, 1)), ""
    except WorkbookUnreadable as error:
        raise RosterUnreadable("not_a_table") from error
    raise RosterUnreadable("empty")


def _cell(text: str) -> str:
    return unguarded(" ".join(text.split()))
