"""Sheets of paper: names in any script, and the same bytes for the same sheet."""

import re
import zlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.attempt.award import Award
from sync_server.paper.certificate import certificate_sheet
from sync_server.paper.fonts import typefaces
from sync_server.paper.qr import modules_of
from sync_server.paper.shaped import shaped
from sync_server.paper.sheet import Sheet

AWARD = Award(
    "AAAA-BBBB-CCCC-DDDD", "Zoë Ångström", "C-1", "Harbours", "7", "10", "B", passed=True, day="2030-05-06"
)
NAMES = [
    "Zoë Ångström",
    "Nguyễn Thị Hương",
    "Анна Ахматова",
    "Ελένη",
    "محمد علي",
    "דוד כהן",
    "王小明",
    "山田 太郎",
    "김민수",
]
MADE = 1_904_299_200_000


def drawn(pdf: bytes) -> bytes:
    """Return what a PDF's streams draw."""
    found = b""
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found += zlib.decompress(stream)
        except zlib.error:
            continue
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_name_shows_in_its_script(name: str) -> None:
    """Latin, Cyrillic, Greek, Arabic, Hebrew, Chinese, Japanese and Korean names find a typeface that has every letter."""
    sheet = certificate_sheet(replace(AWARD, name=name), "Example Board", MADE)

    assert sheet.finished().startswith(b"%PDF-")
    assert set() == sheet.missing


def test_the_same_sheet_is_the_same_bytes() -> None:
    """Nothing on a sheet says when it was written but what it was told."""
    one, other = (certificate_sheet(AWARD, "Example Board", MADE).finished() for _ in range(2))

    assert one == other
    assert one != certificate_sheet(AWARD, "Example Board", MADE + 60_000).finished()


def test_a_letter_that_no_typeface_has_is_told() -> None:
    """Where a letter cannot be shown a question mark stands, and the sheet says which it was."""
    sheet = Sheet("portrait", title="t", made_ms=MADE)
    sheet.line(20, 20, "a\ue000b", 12)

    assert sheet.finished()
    assert {"\ue000"} == sheet.missing


def test_a_long_name_is_made_to_fit() -> None:
    """A name that is wider than the sheet is written smaller, and never beyond the edge."""
    sheet = Sheet("landscape", title="t", made_ms=MADE)
    sheet.centred(50, "Wolfeschlegelsteinhausenbergerdorff " * 3, 28)

    places = [float(found) for found in re.findall(rb"BT ([-\d.]+) ", drawn(sheet.finished()))]
    assert places
    assert min(places) >= 0


def test_arabic_letters_are_joined_and_turned() -> None:
    """Each letter takes the form its neighbours ask for, lam and alef are one, and the line runs from the right."""
    assert "\ufe8e\ufe92\ufea3\ufeae\ufee3" == shaped("مرحبا")
    assert "\ufefb" == shaped("لا")
    assert "ab 12 \u05d3\u05d2" == shaped("ab \u05d2\u05d3 12")
    assert "Zoë" == shaped("Zoe\u0308")


@given(st.text(max_size=40))
def test_any_text_can_be_laid_out(text: str) -> None:
    """Whatever a name holds, laying it out comes to an end with a text."""
    line = text.replace("\n", " ")

    assert isinstance(shaped(line), str)


def test_a_code_is_square() -> None:
    """The squares of a code are as many across as down, and its three corners are dark."""
    squares = modules_of("CARREL2:abc")

    assert {len(squares)} == {len(row) for row in squares}
    assert squares[0][0]
    assert squares[0][-1]
    assert squares[-1][0]


def test_typefaces_are_those_of_the_system() -> None:
    """Only what is installed is named, and none where there are no folders."""
    assert all(face.plain.is_file() and face.bold.is_file() for face in typefaces())
    assert () == typefaces(("/nowhere",))
