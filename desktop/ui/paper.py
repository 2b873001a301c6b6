"""Pages of A4 as PDF, drawn in points from top to bottom; mirrored where the interface is."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
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

from desktop.ui.theme import SANS

DOTS_PER_INCH = 300
POINT = DOTS_PER_INCH / 72


class Paper:
    """Where to draw: ``width`` and ``height`` of the page in points, and ``y``, down to where it is filled.

    ``turn`` gives the painter another page.
    """

    def __init__(self, painter: QPainter, width: float, height: float, turn: Callable[[], None]) -> None:
        self.painter = painter
        self.width, self.height = width, height
        self.y = 0.0
        self.mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._turn = turn
        painter.scale(POINT, POINT)

    def turn(self) -> None:
        """Begin another page."""
        self._turn()
        self.y = 0.0
        self.painter.resetTransform()
        self.painter.scale(POINT, POINT)

    def text(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        families: tuple[str, ...] = SANS,
        left: float = 0,
        width: float = 0,
        grey: bool = False,
    ) -> None:
        """Draw words and go on below them; ``left`` is from where reading begins."""
        width = width or self.width
        box = self._measured(text, size, bold=bold, families=families, width=width)
        self.painter.setPen(Qt.GlobalColor.darkGray if grey else Qt.GlobalColor.black)
        self.painter.drawText(
            QRectF(self.from_left(left, width), self.y, width, box + 2), text, self._option()
        )
        self.y += box + 2

    def height_of(
        self, text: str, size: float, *, bold: bool = False, families: tuple[str, ...] = SANS, width: float
    ) -> float:
        """Return how far down these words would go."""
        return self._measured(text, size, bold=bold, families=families, width=width) + 2

    def rule(self, *, gap: float = 14) -> None:
        """Draw a line across, and go on below it."""
        self.painter.setPen(QPen(Qt.GlobalColor.gray, 0.6))
        self.painter.drawLine(QPointF(0, self.y), QPointF(self.width, self.y))
        self.y += gap

    def from_left(self, start: float, width: float) -> float:
        """Return where something lies that begins ``start`` from where reading begins."""
        return self.width - start - width if self.mirrored else start

    def _measured(
        self, text: str, size: float, *, bold: bool, families: tuple[str, ...], width: float
    ) -> float:
        font = QFont()
        font.setFamilies(list(families))
        font.setPixelSize(round(size))  # a px of the scaled page is a point
        font.setBold(bold)
        self.painter.setFont(font)
        return self.painter.boundingRect(QRectF(0, 0, width, 10_000), text, self._option()).height()

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # numbers and names keep their order
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        return option


def pdf(title: str, margin_mm: float, draw: Callable[[Paper], None]) -> bytes:
    """Return what is drawn as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setTitle(title)
    writer.setCreator("Carrel")
    painter = QPainter(writer)
    draw(Paper(painter, writer.width() / POINT, writer.height() / POINT, lambda: _turned(writer)))
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def _turned(writer: QPdfWriter) -> None:
    writer.newPage()
