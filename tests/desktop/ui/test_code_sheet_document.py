"""The sheet of unlock codes as pages: every code is drawn once, and no page is without its head."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QPainter, QPicture

from assessment.ids import CandidateId
from desktop.services.code_sheet import CodeSheet, make_code_sheet
from desktop.ui.code_sheet_document import code_sheet_pdf, draw_sheet
from desktop.ui.paper import Paper
from desktop.ui.windowless import drawing
from desktop.ui.words import window_of
from tests.builders import make_entry, make_sitting

A4_IN_POINTS = (516.0, 762.0)
NAMES = ("Ada Lovelace", "محمد", "अनन्या", "王小明", "Quiñones de la Vega y Castellanos de Aragón y Navarra")


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    """Draw in English, whatever this computer speaks."""
    with drawing("en"):
        yield


def sheet_of(candidates: int, each: int = 6) -> CodeSheet:
    """Return the sheet of a sitting with so many candidates, whose names are of five scripts."""
    roster = tuple(
        replace(make_entry(number), candidate_id=CandidateId(str(number)), name=NAMES[number % len(NAMES)])
        for number in range(1, candidates + 1)
    )
    return make_code_sheet(make_sitting(roster=roster), each)


def drawn(sheet: CodeSheet) -> list[bytes]:
    """Draw a sheet onto pictures, which keep the words they are given, and return these page by page."""
    pages = [QPicture()]
    painter = QPainter(pages[0])

    def turn() -> None:
        painter.end()
        pages.append(QPicture())
        painter.begin(pages[-1])

    draw_sheet(Paper(painter, *A4_IN_POINTS, turn), sheet)
    painter.end()
    return [_kept(page) for page in pages]


def _kept(page: QPicture) -> bytes:
    data: Any = page.data()  # Qt's stubs know no type for it
    return bytes(data)


def count(page: bytes, words: str) -> int:
    """Return how often words stand on a page."""
    return page.count(words.encode("utf-16-be"))


def test_four_hundred_candidates_are_all_there() -> None:
    """Every number and every code is drawn exactly once, on whatever page."""
    sheet = sheet_of(400)
    pages = drawn(sheet)

    assert len(pages) > 10
    for row in sheet.rows:
        assert [1] == [count(page, row.codes[0]) for page in pages if count(page, row.codes[0])]
        (home,) = [page for page in pages if count(page, row.codes[0])]
        assert all(1 == count(home, code) for code in row.codes)
        assert count(home, row.number)


def test_every_page_has_its_head_and_its_number() -> None:
    """Title, place, window, the names of the columns, what to do with it, and page so of so many."""
    sheet = sheet_of(60)
    pages = drawn(sheet)

    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        for told in (
            sheet.title,
            window_of(sheet.opens_at, sheet.closes_at),
            "Good until",
            "Name",
            "Desk",
            "Keep this like an exam paper",
            f"Page {number} of {len(pages)}",
        ):
            assert count(page, told), (number, told)
    assert [True] + [False] * (len(pages) - 1) == [bool(count(page, "cross it out")) for page in pages]


@pytest.mark.parametrize("name", NAMES[:4])
def test_names_of_any_script_are_drawn(name: str) -> None:
    """Latin, Arabic, Devanagari and Chinese names stand in their rows."""
    assert any(count(page, name) for page in drawn(sheet_of(10)))


@pytest.mark.parametrize("language", ["ar", "hi", "zh"])
def test_it_speaks_the_language_that_was_asked_for(language: str) -> None:
    """Its own words are that language's, and the codes are the same."""
    sheet = sheet_of(3)
    with drawing(language):
        (page,) = drawn(sheet)

    assert not count(page, "Keep this")
    assert all(count(page, code) for row in sheet.rows for code in row.codes)


def test_a_row_is_never_cut() -> None:
    """Rows of thirty codes and of long names keep together: each page holds all of its candidates' codes."""
    sheet = sheet_of(9, each=30)
    for page in drawn(sheet):
        for row in sheet.rows:
            assert {count(page, code) for code in row.codes} in ({0}, {1})


def test_the_pdf_has_the_same_pages() -> None:
    """The file is a PDF with as many pages as were drawn; one without candidates has one."""
    sheet = sheet_of(100)
    data = code_sheet_pdf(sheet)

    assert data.startswith(b"%PDF-")
    assert len(drawn(sheet)) == data.count(b"/Type /Page\n")
    assert 1 == code_sheet_pdf(replace(sheet, rows=())).count(b"/Type /Page\n")
