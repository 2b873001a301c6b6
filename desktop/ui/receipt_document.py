"""The receipt as a PDF page: who sat what, when it ended, the code, the fingerprint and the QR code."""

from PySide6.QtCore import QCoreApplication, QRectF

from desktop.presenters.end_facts import EndFacts
from desktop.ui import messages
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.paper import Paper, pdf
from desktop.ui.theme import MONO
from desktop.ui.widgets.qr_code import draw_modules, modules_of
from desktop.ui.words import answered_of, day, grouped, listed, time_of_day

translate = QCoreApplication.translate
_MARGIN_MM = 22.0
_QR_MM = 46.0


def receipt_pdf(end: EndFacts) -> bytes:
    """Return the receipt of an attempt on one page of A4."""
    title = translate("ReceiptDocument", "Receipt {code}").format(code=end.receipt_code)
    return pdf(title, _MARGIN_MM, lambda paper: _draw(paper, end))


def lines_of(end: EndFacts) -> list[tuple[str, str]]:
    """Return what the receipt says, name by name; what is not known is left out."""
    who = end.candidate
    desk = translate("ReceiptDocument", "desk {desk}").format(desk=isolate(who.desk)) if who.desk else ""
    place = listed([who.centre, who.room, desk])
    lines = [
        (translate("ReceiptDocument", "Candidate"), isolate(who.name)),
        (translate("ReceiptDocument", "Candidate number"), isolate_ltr(who.number)),
        (translate("ReceiptDocument", "Test"), isolate(who.test_title)),
        (translate("ReceiptDocument", "Sitting"), isolate(who.sitting_title)),
        (translate("ReceiptDocument", "Place"), place),
        (translate("ReceiptDocument", "How it ended"), messages.of_end(end.cause).title),
        (translate("ReceiptDocument", "Ended"), listed([day(end.ended_at), time_of_day(end.ended_at)])),
        (
            translate("ReceiptDocument", "Answered"),
            answered_of(end.answered, end.partly, end.item_count),
        ),
    ]
    return [(name, value) for name, value in lines if value]


def _draw(paper: Paper, end: EndFacts) -> None:
    paper.text("Carrel", 11, bold=True)
    paper.y += 6
    paper.text(translate("ReceiptDocument", "Receipt"), 24, bold=True)
    paper.y += 10
    paper.rule()
    for name, value in lines_of(end):
        _line(paper, name, value)
    paper.y += 8
    paper.rule()
    side = _QR_MM / 25.4 * 72
    beside = paper.width - side - 20
    top = paper.y
    paper.text(translate("ReceiptDocument", "Receipt code"), 10, width=beside)
    paper.text(end.receipt_code, 21, bold=True, families=MONO, width=beside)
    paper.y += 8
    paper.text(translate("ReceiptDocument", "Fingerprint (SHA-256)"), 10, width=beside)
    half = len(end.digest) // 2
    digest = "\n".join(grouped(part, 8) for part in (end.digest[:half], end.digest[half:]))
    paper.text(digest, 11, families=MONO, width=beside)
    left = paper.from_left(paper.width - side, side)
    draw_modules(paper.painter, modules_of(end.receipt_text), QRectF(left, top, side, side))
    paper.y = max(paper.y, top + side) + 14
    paper.rule()
    paper.text(
        translate(
            "ReceiptDocument",
            "The code and the fingerprint are made of all answers, the test and the time of its end. They prove "
            "that the answers on record are the ones that were given.",
        ),
        10,
    )


def _line(paper: Paper, name: str, value: str) -> None:
    column = paper.width * 0.3
    before = paper.y
    paper.text(name, 11, left=0, width=column - 10)
    after, paper.y = paper.y, before
    paper.text(value, 11, bold=True, left=column, width=paper.width - column)
    paper.y = max(after, paper.y) + 5
