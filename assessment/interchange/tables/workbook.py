"""Excel workbooks as rows of text, and back; the home of openpyxl."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from lzma import LZMAError
from typing import TypeAlias
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from assessment.errors import ContentError

MOST_ROWS, MOST_COLUMNS, LONGEST = 100_000, 200, 32_767
LARGEST_UNPACKED, LARGEST_PART = 512 * 1024 * 1024, 32 * 1024 * 1024
_ENDS = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f"
_WHEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
Cell: TypeAlias = str | Decimal
_NO_CONTROL = dict.fromkeys(map(ord, _ENDS), "\ufffd")


class WorkbookUnreadable(ContentError):
    """The bytes are no workbook that can be read."""


def read_workbook(data: bytes, place: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield every sheet: its name and its rows of texts, formulas by their values.

    Raises:
        WorkbookUnreadable: if it is no workbook, damaged, or unpacks to more than is read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [info.file_size for info in archive.infolist()]
            parts = [
                info.file_size for info in archive.infolist() if info.filename.endswith((".xml", ".rels"))
            ]
            if sum(sizes) > LARGEST_UNPACKED or max(parts, default=0) > LARGEST_PART:
                raise WorkbookUnreadable(place, "unpacks to more than is read")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheets = [(sheet.title, list(_rows(sheet.iter_rows(values_only=True)))) for sheet in book.worksheets]
        book.close()
    except (zipfile.BadZipFile, zlib.error, LZMAError, InvalidFileException, ParseError, KeyError, ValueError, TypeError, EOFError,
            OSError, AttributeError, IndexError, NotImplementedError, RuntimeError) as error:  # fmt: skip  # what openpyxl lets through of a damaged file
        raise WorkbookUnreadable(place, f"{type(error).__name__}: {error}"[:200]) from error
    yield from sheets


def write_workbook(rows: Iterable[Sequence[Cell]], title: str) -> bytes:
    """Return a workbook of one sheet: the first row in bold and kept in view, long texts wrapped. Same rows, same bytes.

    Texts are written as texts: nothing in them is taken for a formula.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31] or "Sheet")
    sheet.freeze_panes = "A2"
    listed = [[_fitting(cell) for cell in row] for row in rows]
    for place in range(len(listed[0]) if listed else 0):
        longest = max((len(str(row[place])) for row in listed if place < len(row)), default=0)
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(max(longest + 2, 6), 60)
    for number, row in enumerate(listed):
        cells = []
        for told in row:
            cell = WriteOnlyCell(sheet, value=told if isinstance(told, str) else float(told))
            if isinstance(told, str):
                cell.data_type = "s"
            cell.font = Font(bold=number == 0)
            cell.alignment = Alignment(vertical="top", wrap_text=len(str(told)) > 40)
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return _timeless(out.getvalue())


def _fitting(cell: Cell) -> Cell:
    return cell.translate(_NO_CONTROL)[:LONGEST] if isinstance(cell, str) else cell


def _timeless(data: bytes) -> bytes:
    """Return a workbook that does not say when it was written, in itself or in its ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _WHEN.sub(rb"\g<1>2000-01-01T00:00:00Z\g<2>", part)
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, part)
    return out.getvalue()


def _rows(found: Iterable[tuple[object, ...]]) -> Iterator[list[str]]:
    for number, row in enumerate(found):
        if number >= MOST_ROWS:
            raise ValueError(f"more than {MOST_ROWS} rows")
        yield [_text(cell) for cell in row[:MOST_COLUMNS]]


def _text(cell: object) -> str:
    """Return what a cell shows: whole numbers without a point, dates as ISO has them."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() | date() | time():
            return cell.isoformat()
        case _:
            return str(cell)
