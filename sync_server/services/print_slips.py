"""Slips as PDF, to be cut and handed out: what candidates sign in with, and the code that opens a sitting's pack."""

from collections.abc import Sequence
from datetime import UTC, datetime

from fpdf import FPDF

from sync_server.services.hold_sitting import Slip
from sync_server.services.pdf_fonts import finished, new_pdf, written
from sync_server.services.release_code import CodeSlip

MARGIN, WIDE, HIGH = 10.0, 95.0, 46.0
"""In millimetres: two slips beside one another, six below."""
ACROSS, DOWN = 2, 6
LABEL, PLAIN, LARGE = 8, 11, 18
GREY, BLACK = 90, 0


def slips_pdf(title: str, place: str, slips: Sequence[Slip], at_ms: int) -> bytes:
    """Return the slips of a sitting, twelve on a page; ``place`` is its room or centre."""
    texts = [title, place, *(text for one in slips for text in (one.number, one.name, one.desk, one.secret))]
    pdf = new_pdf(texts, at_ms)
    for number, slip in enumerate(slips):
        row, column = divmod(number % (ACROSS * DOWN), ACROSS)
        if row == column == 0:
            pdf.add_page()
        left, top = MARGIN + column * WIDE, MARGIN + row * HIGH
        pdf.set_draw_color(GREY)
        pdf.rect(left, top, WIDE, HIGH)
        _line(pdf, left, top + 3, LABEL, GREY, " · ".join(word for word in (title, place) if word))
        _line(pdf, left, top + 9, PLAIN, BLACK, slip.name)
        beside = f"{slip.number}    {slip.desk}" if slip.desk else slip.number
        _line(pdf, left, top + 17, PLAIN, BLACK, beside)
        _line(pdf, left, top + 29, LARGE, BLACK, slip.secret)
    if not slips:
        pdf.add_page()
    return finished(pdf)


def code_pdf(slip: CodeSlip, at_ms: int) -> bytes:
    """Return the page with the code that opens a sitting's pack. Times are UTC."""
    opens = f"{datetime.fromtimestamp(slip.opens_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    place = " · ".join(word for word in (slip.centre, slip.room) if word)
    pack = f"{slip.pack_id} {slip.pack_version}"
    pdf = new_pdf([slip.title, place, pack, slip.code, opens], at_ms)
    pdf.add_page()
    for top, size, shade, text in (
        (20, PLAIN, GREY, place),
        (30, LARGE, BLACK, slip.title),
        (42, PLAIN, BLACK, opens),
        (50, PLAIN, GREY, pack),
        (66, LARGE, BLACK, slip.code),
    ):
        _line(pdf, MARGIN, top, size, shade, text, wide=2 * WIDE)
    return finished(pdf)


def _line(
    pdf: FPDF, left: float, top: float, size: int, shade: int, text: str, *, wide: float = WIDE
) -> None:
    """Write one line, smaller where it would not fit, and cut where it would be too small to be read."""
    told = written(pdf, text)
    pdf.set_text_color(shade)
    pdf.set_font_size(size)
    room = wide - 6
    while pdf.font_size_pt > LABEL - 1 and pdf.get_string_width(told) > room:
        pdf.set_font_size(pdf.font_size_pt - 1)
    while told and pdf.get_string_width(told) > room:
        told = told[:-1]
    pdf.set_xy(left + 3, top)
    pdf.cell(room, size / 2, told)
