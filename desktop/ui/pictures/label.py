"""A label as it lies on a picture: its letter and words on a light plate, or its own picture, made to fit."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from desktop.ui.rich_text import Media, make_document, plain_text
from desktop.ui.theme import LIGHT, SMALL, TEXT, font, px

WIDEST, WIDER = 190, 280
"""Words lie on one line up to the first, on a large area up to the second."""
PAD = 6
_MOST_LINES = 3
"""Words take at most so many lines; the rest of a long label is read in the bank."""


class PictureLabel:
    """What is painted of one thing. ``letter`` may be empty."""

    def __init__(self, html: str, letter: str, media: Media) -> None:
        self.letter = letter
        self._drawn = "<img" in html and not plain_text(html)
        self._document = make_document(html, font(TEXT), media)
        self._natural = self._document.idealWidth()

    def size(self, room: QSizeF, widest: float) -> QSizeF:
        """Return the size it takes over an area with so much room, on a canvas where this is the widest there can be."""
        if self._drawn:
            picture = self._document.size()
            part = min(
                1.0,
                max(room.width(), px(40)) / picture.width(),
                max(room.height(), px(40)) / picture.height(),
            )
            return picture * part
        inside = min(max(room.width(), px(WIDEST)), px(WIDER), widest) - self._before() - px(PAD)
        self._document.setTextWidth(max(px(24), min(self._natural + 1, inside)))
        words = self._document.size()
        high = min(words.height(), _MOST_LINES * QFontMetricsF(font(TEXT)).lineSpacing() + 1)
        return QSizeF(words.width() + self._before() + px(PAD), max(px(28), high + px(PAD)))

    def small_size(self) -> QSizeF:
        """Return the size of the letter alone, for where there is no room."""
        return QSizeF(px(28), px(28))

    def paint(self, painter: QPainter, box: QRectF, *, small: bool, held: bool) -> None:
        """Paint it into a box of one of its sizes; what is held is shown as a gap that waits."""
        painter.save()
        plate = QColor(LIGHT.surface if held else LIGHT.soft)
        style = Qt.PenStyle.DashLine if held else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(LIGHT.accent), px(1.5), style))
        painter.setBrush(plate)
        painter.drawRoundedRect(box, px(6), px(6))
        if not held and not small:
            painter.setClipRect(box)
            self._paint_content(painter, box)
        if self.letter and not held and not self._drawn:
            self._paint_letter(painter, box, alone=small)
        painter.restore()

    def _before(self) -> float:
        return px(30) if self.letter else px(PAD + 2)

    def _paint_content(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        if self._drawn:
            size = self._document.size()
            painter.translate(box.topLeft())
            painter.scale(box.width() / size.width(), box.height() / size.height())
        else:
            high = min(self._document.size().height(), box.height())
            painter.translate(box.left() + self._before(), box.center().y() - high / 2)
        draw_document(painter, self._document)
        painter.restore()

    def _paint_letter(self, painter: QPainter, box: QRectF, *, alone: bool) -> None:
        half = px(10)
        x = box.center().x() if alone else box.left() + px(4) + half
        centre = QPointF(x, box.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawEllipse(centre, half, half)
        painter.setFont(font(SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(LIGHT.on_accent))
        badge = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), self.letter)


def draw_document(painter: QPainter, document: QTextDocument) -> None:
    """Paint a document in the ink of the light theme, as pictures lie on light ground in both."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.ink))
    context.palette = palette
    document.documentLayout().draw(painter, context)
