"""What stands in a line and is no letter: formulas, pictures, readings over their base. Painted, not typeset.

Qt gives an inline object the descent of the font its format names (QTextDocumentLayout::resizeInlineObject), which is
how a formula hangs below the baseline: its format names a font that hangs as deep.
"""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from desktop.ui.rich_text.media import Picture
from desktop.ui.theme import px

TYPE = QTextFormat.ObjectTypes.UserObject.value + 8
INDEX = QTextFormat.Property.UserProperty.value + 8
TINT = QTextFormat.Property.UserProperty.value + 10
"""Numbers of ours; the first few are those of ``desktop.ui.flow``, whose objects stand in the same documents."""
_PENS = {
    QTextCharFormat.UnderlineStyle.SingleUnderline: Qt.PenStyle.SolidLine,
    QTextCharFormat.UnderlineStyle.DashUnderline: Qt.PenStyle.DashLine,
    QTextCharFormat.UnderlineStyle.DotLine: Qt.PenStyle.DotLine,
    QTextCharFormat.UnderlineStyle.WaveUnderline: Qt.PenStyle.DashDotLine,
}

READING = 0.55
"""The size of a reading, against its base."""
FORMULA = 1.08
"""The size of a formula, against the text: its typeface has smaller letters than that of the page."""


@dataclass(slots=True)
class Place:
    """Where an object stands: how much of the text's width it may take, and the font around it."""

    share: float = 1.0
    less: float = 0.0
    font: QFont | None = None


class InlineObject(Protocol):
    """An object in a line. ``size`` is what it takes up; ``descent`` how much of that is below the baseline."""

    place: Place

    def measure(self, room: float, font: QFont) -> tuple[QSizeF, float]:
        """Return size and descent where ``room`` is the widest it may be."""

    def paint(self, painter: QPainter, rect: QRectF, font: QFont, colour: QColor) -> None:
        """Paint it so that the baseline is where ``measure`` said."""


class FormulaObject:
    """A typeset formula, in em of the text."""

    def __init__(self, picture: Picture, width: float, height: float, depth: float) -> None:
        self.place = Place()
        self._picture = picture
        self._width, self._height, self._depth = width, height, depth

    def measure(self, room: float, font: QFont) -> tuple[QSizeF, float]:
        em = min(font.pixelSize() * FORMULA, room / self._width)
        return QSizeF(self._width * em, self._height * em), self._depth * em

    def paint(self, painter: QPainter, rect: QRectF, font: QFont, colour: QColor) -> None:
        self._picture.paint(painter, rect, colour)


class PictureObject:
    """A picture, never wider than its column."""

    def __init__(self, picture: Picture, width: int, height: int) -> None:
        self.place = Place()
        self._picture = picture
        ratio = picture.height / picture.width
        wide = width or (height / ratio if height else picture.width)
        self._width, self._height = px(wide), px(height or wide * ratio)

    def measure(self, room: float, font: QFont) -> tuple[QSizeF, float]:
        scale = min(1.0, room / self._width)
        return QSizeF(self._width * scale, self._height * scale), 0.0

    def paint(self, painter: QPainter, rect: QRectF, font: QFont, colour: QColor) -> None:
        self._picture.paint(painter, rect, colour)


class RubyObject:
    """A base with its reading above."""

    def __init__(self, base: str, reading: str) -> None:
        self.place = Place()
        self._base, self._reading = base, reading

    def measure(self, room: float, font: QFont) -> tuple[QSizeF, float]:
        base, reading = QFontMetricsF(font), QFontMetricsF(_reading_font(font))
        wide = max(base.horizontalAdvance(self._base), reading.horizontalAdvance(self._reading))
        return QSizeF(wide, base.height() + reading.ascent()), base.descent()

    def paint(self, painter: QPainter, rect: QRectF, font: QFont, colour: QColor) -> None:
        small = _reading_font(font)
        base, reading = QFontMetricsF(font), QFontMetricsF(small)
        line = rect.bottom() - base.descent()
        for text, metrics, used, y in (
            (self._base, base, font, line),
            (self._reading, reading, small, line - base.ascent() - reading.descent() / 2),
        ):
            painter.setFont(used)
            painter.setPen(colour)
            left = rect.left() + (rect.width() - metrics.horizontalAdvance(text)) / 2
            painter.drawText(QPointF(left, y), text)


class Objects(QPyTextObject):
    """Measures and paints the objects of a document; the document holds it."""

    def __init__(self, objects: list[InlineObject]) -> None:
        super().__init__()
        self.objects = objects

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N802, N803  # Qt's names
        one = self.objects[int(format.property(INDEX))]
        size, descent = one.measure(_room(doc, one.place), _font(doc, one.place))
        # the format's font may hang a little deeper than asked for: the object sits above that
        return QSizeF(size.width(), size.height() + _hang(descent)[1] - descent)

    def drawObject(  # noqa: N802  # Qt's name
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803  # Qt's name
        format: QTextFormat,
    ) -> None:
        one = self.objects[int(format.property(INDEX))]
        font = _font(doc, one.place)
        size, _ = one.measure(_room(doc, one.place), font)
        brush = format.foreground()
        colour = painter.pen().color() if brush.style() is Qt.BrushStyle.NoBrush else brush.color()
        box = QRectF(QPointF(rect.topLeft()), size)
        if format.hasProperty(TINT):
            _paint_below(painter, box, format.toCharFormat())
            return
        painter.save()
        one.paint(painter, box, font, colour)
        painter.restore()


def below_objects(form: QTextCharFormat) -> QTextCharFormat:
    """Return a format that lies below objects where ``form`` lies over words.

    Qt would paint a background half over them. Without one it asks for them twice (QTextLayout::draw): first in this
    format, when they paint the tint and the line alone, then in their own, when they paint themselves.
    """
    made = QTextCharFormat()
    plain = form.background().style() is Qt.BrushStyle.NoBrush
    made.setProperty(TINT, QColor(Qt.GlobalColor.transparent) if plain else form.background().color())
    made.setUnderlineStyle(form.underlineStyle())
    made.setUnderlineColor(form.underlineColor())
    return made


def _paint_below(painter: QPainter, box: QRectF, form: QTextCharFormat) -> None:
    painter.save()
    painter.fillRect(box, QColor(form.property(TINT)))
    style = _PENS.get(form.underlineStyle())
    if style is not None:
        painter.setPen(QPen(form.underlineColor(), 1.4, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
    painter.restore()


def format_of(
    one: InlineObject, index: int, form: QTextCharFormat, document: QTextDocument
) -> QTextCharFormat:
    """Return the format of the character that stands for an object."""
    made = QTextCharFormat(form)
    made.setObjectType(TYPE)
    made.setProperty(INDEX, index)
    _, descent = one.measure(_room(document, one.place), _font(document, one.place))
    size, _ = _hang(descent)
    if size:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        made.setFont(_hanging(size))
    return made


def _reading_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(max(1, round(font.pixelSize() * READING)))
    return small


def _font(document: QTextDocument, place: Place) -> QFont:
    return place.font or document.defaultFont()


def _room(document: QTextDocument, place: Place) -> float:
    width = document.textWidth() if document.textWidth() > 0 else float(px(600))
    return max(24.0, width * place.share - place.less)


@cache
def _hanging(size: int) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _descent(size: int) -> float:
    return QFontMetricsF(_hanging(size)).descent()


def _hang(descent: float) -> tuple[int, float]:
    """Return the least size of a font that hangs so deep, and how deep it hangs."""
    if descent <= 0:
        return 0, 0.0
    size = max(1, int(descent / max(_descent(100), 1.0) * 100))
    while _descent(size) < descent:
        size += 1
    return size, _descent(size)
