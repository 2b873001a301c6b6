"""The receipt as a PDF page: who sat what, when it ended, the code, the fingerprint and the QR code."""

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from desktop.presenters.end_facts import EndFacts
from desktop.ui import messages
from desktop.ui.mirrored import isolate, isolate_ltr
from desktop.ui.theme import MONO, SANS
from desktop.ui.widgets.qr_code import draw_modules, modules_of
from desktop.ui.words import answered_of, day, grouped, listed, time_of_day

translate = QCoreApplication.translate
DOTS_PER_INCH = 300
_MARGIN_MM = 22.0
_QR_MM = 46.0


def receipt_pdf(end: EndFacts) -> bytes:
    """Return the receipt of an attempt on one page of A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(translate("ReceiptDocument", "Receipt {code}").format(code=end.receipt_code))
    writer.setCreator("Carrel")
    painter = QPainter(writer)
    _Page(painter, writer.width()).draw(end)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


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


class _Page:
    """Draws from top to bottom, in points; mirrored where the interface is."""

    def __init__(self, painter: QPainter, dots: int) -> None:
        self._painter = painter
        self._point = DOTS_PER_INCH / 72
        self._width = dots / self._point
        self._y = 0.0
        self._mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.scale(self._point, self._point)

    def draw(self, end: EndFacts) -> None:
        """Draw the page."""
        self._text("Carrel", 11, bold=True)
        self._y += 6
        self._text(translate("ReceiptDocument", "Receipt"), 24, bold=True)
        self._y += 10
        self._rule()
        for name, value in lines_of(end):
            self._line(name, value)
        self._y += 8
        self._rule()
        side = _QR_MM / 25.4 * 72
        top = self._y
        self._text(translate("ReceiptDocument", "Receipt code"), 10, width=self._width - side - 20)
        self._text(end.receipt_code, 21, bold=True, families=MONO, width=self._width - side - 20)
        self._y += 8
        self._text(translate("ReceiptDocument", "Fingerprint (SHA-256)"), 10, width=self._width - side - 20)
        half = len(end.digest) // 2
        digest = "\n".join(grouped(part, 8) for part in (end.digest[:half], end.digest[half:]))
        self._text(digest, 11, families=MONO, width=self._width - side - 20)
        left = 0 if self._mirrored else self._width - side
        draw_modules(self._painter, modules_of(end.receipt_text), QRectF(left, top, side, side))
        self._y = max(self._y, top + side) + 14
        self._rule()
        self._text(
            translate(
                "ReceiptDocument",
                "The code and the fingerprint are made of all answers, the test and the time of its end. They prove "
                "that the answers on record are the ones that were given.",
            ),
            10,
        )

    def _line(self, name: str, value: str) -> None:
        column = self._width * 0.3
        before = self._y
        self._text(name, 11, left=0, width=column - 10)
        after, self._y = self._y, before
        self._text(value, 11, bold=True, left=column, width=self._width - column)
        self._y = max(after, self._y) + 5

    def _rule(self) -> None:
        self._painter.setPen(QPen(Qt.GlobalColor.gray, 0.6))
        self._painter.drawLine(QPointF(0, self._y), QPointF(self._width, self._y))
        self._painter.setPen(Qt.GlobalColor.black)
        self._y += 14

    def _text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        families: tuple[str, ...] = SANS,
        left: float = 0,
        width: float = 0,
    ) -> None:
        width = width or self._width
        if self._mirrored:
            left = self._width - left - width
        font = QFont()
        font.setFamilies(list(families))
        font.setPixelSize(round(size))  # a px of the scaled page is a point
        font.setBold(bold)
        self._painter.setFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._mirrored:
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # numbers keep their order
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        box = self._painter.boundingRect(QRectF(left, self._y, width, 10_000), text, option)
        self._painter.drawText(QRectF(left, self._y, width, box.height() + 2), text, option)
        self._y += box.height() + 2
