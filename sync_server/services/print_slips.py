"""Slips as PDF, to be cut and handed out: what candidates sign in with, and the code that opens a sitting's pack."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sync_server.paper.sheet import Sheet
from sync_server.services.hold_sitting import Slip
from sync_server.services.release_code import CodeSlip

MARGIN, WIDE, HIGH = 10.0, 95.0, 46.0
"""In millimetres: two slips beside one another, six below."""
ACROSS, DOWN = 2, 6
LABEL, PLAIN, LARGE = 8, 11, 18
GREY = 90
INSIDE = 3.0


def slips_pdf(title: str, place: str, slips: Sequence[Slip], at_ms: int) -> bytes:
    """Return the slips of a sitting, twelve on a page; ``place`` is its room or centre."""
    sheet = Sheet("portrait", title=title, made_ms=at_ms)
    above = " · ".join(word for word in (title, place) if word)
    for number, slip in enumerate(slips):
        row, column = divmod(number % (ACROSS * DOWN), ACROSS)
        if number and row == column == 0:
            sheet.page()
        left, top = MARGIN + column * WIDE, MARGIN + row * HIGH
        sheet.box(left, top, WIDE, HIGH, grey=GREY)
        beside = f"{slip.number}    {slip.desk}" if slip.desk else slip.number
        for down, size, grey, text in (
            (6, LABEL, GREY, above),
            (14, PLAIN, 0, slip.name),
            (22, PLAIN, 0, beside),
            (37, LARGE, 0, slip.secret),
        ):
            sheet.line(left + INSIDE, top + down, text, size, within=WIDE - 2 * INSIDE, grey=grey)
    return sheet.finished()


def code_pdf(slip: CodeSlip, at_ms: int) -> bytes:
    """Return the page with the code that opens a sitting's pack. Times are UTC."""
    opens = f"{datetime.fromtimestamp(slip.opens_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    sheet = Sheet("portrait", title=slip.title, made_ms=at_ms)
    for top, size, grey, text in (
        (24, PLAIN, GREY, " · ".join(word for word in (slip.centre, slip.room) if word)),
        (36, LARGE, 0, slip.title),
        (46, PLAIN, 0, opens),
        (54, PLAIN, GREY, f"{slip.pack_id} {slip.pack_version}"),
        (74, LARGE, 0, slip.code),
    ):
        sheet.line(MARGIN + INSIDE, top, text, size, within=2 * WIDE - 2 * INSIDE, grey=grey)
    return sheet.finished()
