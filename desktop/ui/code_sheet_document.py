"""The sheet of unlock codes as PDF pages: who, where and when on top of each, and a row of codes for each candidate."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPen

from desktop.services.code_sheet import CodeRow, CodeSheet
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.paper import Paper, pdf
from desktop.ui.theme import MONO, SANS
from desktop.ui.words import day_and_time, dotted, window_of

translate = QCoreApplication.translate
_MARGIN_MM = 14.0
_NUMBER, _NAME, _DESK = 84.0, 136.0, 50.0
"""Where a row has what; the codes have the rest."""
_GAP = 6.0
_CELL, _CELL_HIGH, _CELL_GAP = 78.0, 17.0, 4.0
_PLACE = 14.0
_FOOT = 30.0


def code_sheet_pdf(sheet: CodeSheet) -> bytes:
    """Return the sheet, on as many pages as it takes."""
    title = translate("CodeSheetDocument", "Unlock codes: {title}").format(title=sheet.title)
    return pdf(title, _MARGIN_MM, lambda paper: draw_sheet(paper, sheet))


def draw_sheet(paper: Paper, sheet: CodeSheet) -> None:
    """Draw every page."""
    pages = _pages(paper, sheet)
    for number, rows in enumerate(pages, 1):
        if number > 1:
            paper.turn()
        _head(paper, sheet, first=number == 1)
        for row in rows:
            _row(paper, row)
        _foot(paper, number, len(pages))


def _pages(paper: Paper, sheet: CodeSheet) -> list[list[CodeRow]]:
    """Return which rows stand on which page; a row is never cut."""
    pages: list[list[CodeRow]] = [[]]
    left = paper.height - _FOOT - _head_high(paper, sheet, first=True)
    for row in sheet.rows:
        high = _row_high(paper, row)
        if high > left and pages[-1]:
            pages.append([])
            left = paper.height - _FOOT - _head_high(paper, sheet, first=False)
        pages[-1].append(row)
        left -= high
    return pages


# ------------------------------------------------------------------------------------------------------- the head


def _head(paper: Paper, sheet: CodeSheet, *, first: bool) -> None:
    for text, size, bold in _head_lines(sheet, first=first):
        paper.text(text, size, bold=bold)
    paper.y += 8
    top = paper.y
    for name, left, width in _columns(paper):
        paper.y = top
        paper.text(name, 9, bold=True, left=left, width=width - _GAP)
    paper.y = top + _names_high(paper)
    paper.rule(gap=_GAP)


def _head_high(paper: Paper, sheet: CodeSheet, *, first: bool) -> float:
    lines = _head_lines(sheet, first=first)
    words = sum(paper.height_of(text, size, bold=bold, width=paper.width) for text, size, bold in lines)
    return words + 8 + _names_high(paper) + _GAP


def _names_high(paper: Paper) -> float:
    columns = _columns(paper)
    return max(paper.height_of(name, 9, bold=True, width=width - _GAP) for name, _, width in columns)


def _head_lines(sheet: CodeSheet, *, first: bool) -> list[tuple[str, float, bool]]:
    """Return what stands on top, each with its size and weight; what a code is for stands on the first page."""
    until = translate("CodeSheetDocument", "Good until {time}").format(
        time=isolate(day_and_time(sheet.good_until))
    )
    lines = [
        (translate("CodeSheetDocument", "Unlock codes"), 10.0, True),
        (isolate(sheet.title), 16.0, True),
        (dotted([sheet.centre, sheet.room, window_of(sheet.opens_at, sheet.closes_at)]), 10.0, False),
        (until, 10.0, False),
    ]
    if first:
        told = translate(
            "CodeSheetDocument",
            "A locked test names its candidate and the place of the code, such as: candidate 1042, code 3. Type that "
            "code, then cross it out: each opens the test once.",
        )
        lines.append((told, 10.0, False))
    return [line for line in lines if line[0]]


def _columns(paper: Paper) -> list[tuple[str, float, float]]:
    """Return the columns: name, where it begins, how wide it is."""
    names = (
        (translate("CodeSheetDocument", "Candidate number"), _NUMBER),
        (translate("CodeSheetDocument", "Name"), _NAME),
        (translate("CodeSheetDocument", "Desk"), _DESK),
        (translate("CodeSheetDocument", "Codes"), paper.width - _NUMBER - _NAME - _DESK),
    )
    columns, left = [], 0.0
    for name, width in names:
        columns.append((name, left, width))
        left += width
    return columns


# -------------------------------------------------------------------------------------------------------- the rows


def _row(paper: Paper, row: CodeRow) -> None:
    top = paper.y
    for text, bold, left, width in _cells(row):
        paper.y = top
        paper.text(text, 11, bold=bold, left=left, width=width - _GAP)
    for place, code in enumerate(row.codes, 1):
        down, along = divmod(place - 1, _abreast(paper))
        left = _NUMBER + _NAME + _DESK + along * (_CELL + _CELL_GAP)
        _code(paper, place, code, left, top + down * (_CELL_HIGH + _CELL_GAP))
    paper.y = top + _row_high(paper, row) - _GAP
    paper.rule(gap=_GAP)


def _code(paper: Paper, place: int, code: str, left: float, top: float) -> None:
    paper.painter.setPen(QPen(Qt.GlobalColor.lightGray, 0.5))
    paper.painter.drawRect(QRectF(paper.from_left(left, _CELL), top, _CELL, _CELL_HIGH))
    paper.y = top + 4
    paper.text(str(place), 8, families=SANS, left=left + 3, width=_PLACE, grey=True)
    paper.y = top + 1
    paper.text(isolate_ltr(code), 11, families=MONO, left=left + _PLACE + 2, width=_CELL)


def _row_high(paper: Paper, row: CodeRow) -> float:
    words = max(
        paper.height_of(text, 11, bold=bold, width=width - _GAP) for text, bold, _, width in _cells(row)
    )
    lines = -(-len(row.codes) // _abreast(paper))
    return max(words, lines * (_CELL_HIGH + _CELL_GAP)) + _GAP


def _cells(row: CodeRow) -> list[tuple[str, bool, float, float]]:
    """Return the words of a row: what, whether bold, where it begins, how wide it may be."""
    return [
        (isolate_ltr(row.number), True, 0.0, _NUMBER),
        (isolate(row.name), False, _NUMBER, _NAME),
        (isolate(row.desk), False, _NUMBER + _NAME, _DESK),
    ]


def _abreast(paper: Paper) -> int:
    """Return how many codes stand side by side."""
    room = paper.width - _NUMBER - _NAME - _DESK + _CELL_GAP
    return max(1, int(room // (_CELL + _CELL_GAP)))


def _foot(paper: Paper, number: int, pages: int) -> None:
    keep = translate("CodeSheetDocument", "Keep this like an exam paper, and destroy it after the sitting.")
    page = translate("CodeSheetDocument", "Page {number} of {pages}").format(number=number, pages=pages)
    paper.y = paper.height - _FOOT + 12
    paper.text(dotted([keep, page]), 9)
