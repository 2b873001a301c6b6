"""A label as it lies on a picture: its letter and words on a light plate, or its own picture, made to fit."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QTextCursor,
    QTextDocument,
)

from desktop.ui.rich_text import Media, make_document, plain_text
from desktop.ui.theme import LIGHT, SMALL, TEXT, font, px

WIDEST, WIDER = 190, 280
"""Words lie on one line up to the first, on a large area up to the second."""
PAD = 6
_MOST_LINES = 3
"""Words take at most so many whole lines; the rest of a long label is read in the bank."""


class PictureLabel:
    """What is painted of one thing. ``letter`` may be empty."""

    def __init__(self, html: str, letter: str, media: Media) -> None:
        self.letter = letter
        self._drawn = "<img" in html and not plain_text(html)
        self._html, self._media = html, media
        self._document = make_document(html, font(TEXT), media)
        self._natural = self._document.idealWidth()
        self._fitted: dict[int, QTextDocument] = {}

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
        words = self._fit(max(px(24), min(self._natural + 1, inside))).size()
        return QSizeF(words.width() + self._before() + px(PAD), max(px(28), words.height() + px(PAD)))

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
            draw_document(painter, self._document)
        else:
            width = box.width() - self._before() - px(PAD)
            laid = min(self._fitted, key=lambda known: abs(known - width), default=width)
            words = self._fit(laid if abs(laid - width) <= px(4) else width)  # a carried one is a bit smaller
            painter.translate(box.left() + self._before(), box.center().y() - words.size().height() / 2)
            draw_document(painter, words)
        painter.restore()

    def _fit(self, width: float) -> QTextDocument:
        """Return the words in a width, cut off with an ellipsis where they need too many lines."""
        known = self._fitted.get(round(width))
        if known is None:
            known = self._fitted[round(width)] = make_document(self._html, font(TEXT), self._media)
            known.setTextWidth(width)
            end = _end_of_line(known, _MOST_LINES)
            if end is not None:
                _cut(known, end)
        return known

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


def _end_of_line(document: QTextDocument, number: int) -> int | None:
    """Return where the line of this number, from 1, ends, None where no line comes after it."""
    document.size()  # lays it out
    block, lines, end = document.begin(), 0, None
    while block.isValid():
        layout = block.layout()
        if end is not None and layout.lineCount():
            return end
        lines += layout.lineCount()
        if lines >= number:
            line = layout.lineAt(layout.lineCount() - 1 - (lines - number))
            end = block.position() + line.textStart() + line.textLength()
            if lines > number:
                return end
        block = block.next()
    return None


def _cut(document: QTextDocument, end: int) -> None:
    """End a document there with an ellipsis, and with fewer letters where that one has no room."""
    while end > 0 and str(document.characterAt(end - 1)).isspace():
        end -= 1
    cursor = QTextCursor(document)
    cursor.setPosition(end)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.insertText("…")
    while end > 0 and _end_of_line(document, _MOST_LINES) is not None:
        cursor.setPosition(end - 1)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        end -= 1
