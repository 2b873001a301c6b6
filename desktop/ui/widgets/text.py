"""Words on screen: labels by role, and restricted HTML as a label that wraps."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QEvent, QMargins, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop.ui.mirrored import has_right_to_left
from desktop.ui.rich_text import Media, accessible_text, make_document, no_media
from desktop.ui.theme import TEXT, colour, font, px
from desktop.ui.widgets.markable import Markable, Stretch
from desktop.ui.widgets.shortened import shortened

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class Label(QLabel):
    """Plain words in one role of the type scale (see the style sheet); never markup, wraps unless told."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str = "",
        wrap: bool = True,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._trailing = trailing
        self._sides = (0, 0, 0, 0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self.setText(text)
        self._lead()

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        super().setText(text)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lead()
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self._stand()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Run sentences of a mirrored window to the left, also those that begin with a word that runs to the right."""
        words = self.text()
        if not self.isRightToLeft() or not has_right_to_left(words):
            super().paintEvent(event)  # Qt takes the direction of the first letter
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, high = self._lines_from_right(words)
        room = self.contentsRect()
        spare = room.height() - high
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        down = spare if upright & Qt.AlignmentFlag.AlignBottom else 0.0
        down = spare / 2 if upright & Qt.AlignmentFlag.AlignVCenter else down
        lines.draw(painter, QPointF(room.left(), room.top() + down))
        painter.end()

    def _lines_from_right(self, words: str) -> tuple[QTextLayout, float]:
        """Return the words in lines that all begin at the right edge, and how high they are; Qt's own do not quite."""
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WordWrap if self.wordWrap() else wrap.ManualWrap)
        lines = QTextLayout(words.replace("\n", "\u2028"), self.font(), self)
        lines.setTextOption(option)
        leading = QFontMetricsF(self.font()).leading()
        high = -leading
        lines.beginLayout()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            line.setPosition(QPointF(0, high + leading))
            high += leading + line.height()
        lines.endLayout()
        return lines, high

    def set_sides(self, start: int, top: int, end: int, bottom: int) -> None:
        """Keep the words away from the edges; ``start`` is on the side where reading begins."""
        self._sides = (start, top, end, bottom)
        self._stand()

    def _stand(self) -> None:
        """Keep away from the edges, and so far that no sign above or below a letter is cut."""
        start, top, end, bottom = self._sides
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        above, below = _beyond_the_line(self.text(), self.font())
        margins = QMargins(left, top + above, right, bottom + below)
        if margins != self.contentsMargins():
            self.setContentsMargins(margins)

    def _lead(self) -> None:
        """Begin where the window begins, also with words that run the other way, such as a name; trailing, end there."""
        if self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask & ~_LEADING:
            return
        on_right = (self.layoutDirection() is Qt.LayoutDirection.RightToLeft) is not self._trailing
        side = Qt.AlignmentFlag.AlignRight if on_right else Qt.AlignmentFlag.AlignLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)

    def say(self, text: str, tone: str = "") -> None:
        """Show other words, in another tone where given."""
        if text != self.text():
            self.setText(text)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def _beyond_the_line(words: str, letters: QFont) -> tuple[int, int]:
    """Return how far signs above and below letters, as Arabic has them, reach out of the line that a label measures."""
    if words.isascii():
        return 0, 0
    outlines = QPainterPath()  # metrics tell of letters, and not where the signs stand
    outlines.addText(QPointF(), letters, words.replace("\n", " "))
    ink, metrics = outlines.boundingRect(), QFontMetricsF(letters)
    return max(0, ceil(-ink.top() - metrics.ascent())), max(0, ceil(ink.bottom() - metrics.descent()))


class Rule(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        self.setFixedHeight(1)


class RichText(Markable, QLabel):
    """A text of a pack. The label holds its plain words for screen readers; the document is painted."""

    def __init__(
        self,
        html: str,
        *,
        text_font: QFont | None = None,
        token: str = "ink",
        media: Media = no_media,
        line_px: int = 0,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._token = token
        self._document = make_document(html, text_font or font(TEXT), media, line_px=line_px)
        if centred:
            option = self._document.defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._document.setDefaultTextOption(option)
        self._heights: dict[int, int] = {}
        self._stretches: Sequence[Stretch] = ()
        self.setText(accessible_text(html))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text when wrapped at ``width``."""
        known = self._heights.get(width)
        if known is None:
            self._document.setTextWidth(max(1, width))
            known = self._heights[width] = int(self._document.size().height() + 0.999)
        return known

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def natural_width(self) -> int:
        """Return the width in which no line of the text is broken."""
        self._document.setTextWidth(-1)
        return int(self._document.idealWidth() + 0.999)

    def least_width(self) -> int:
        """Return the width in which no word or picture is broken."""
        metrics = QFontMetricsF(self._document.defaultFont())
        words = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        return int(words + 0.999) if words else self.natural_width()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    def paintEvent(self, _: object) -> None:
        if self._document.textWidth() != self.width():
            self._document.setTextWidth(max(1, self.width()))
        painter = QPainter(self)
        paint_document(painter, self._document, self._token, self._stretches)
        painter.end()

    def shown_document(self) -> QTextDocument:
        return self._document

    def area(self) -> QWidget:
        return self

    def origin(self) -> QPointF:
        return QPointF()

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = stretches
        self.update()

    def bring_up(self, box: QRectF) -> None:
        around = self.parentWidget()
        while around is not None:
            inner = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and inner is not None:
                place = self.mapTo(inner, box.center().toPoint())
                around.ensureVisible(place.x(), place.y(), 0, px(48))
            around = around.parentWidget()


def paint_document(
    painter: QPainter, document: QTextDocument, token: str, stretches: Sequence[Stretch] = ()
) -> None:
    """Paint a document at the painter's origin with its plain words in a token's colour, some in another format."""
    context = QAbstractTextDocumentLayout.PaintContext()
    if stretches:
        context.selections = [_selection(document, *stretch) for stretch in stretches]
    context.palette = _with_words(colour(token).rgba(), QGuiApplication.palette().cacheKey())
    document.documentLayout().draw(painter, context)


@lru_cache(maxsize=64)
def _with_words(rgba: int, _: int) -> QPalette:
    """Return the application's palette, of which the second number is the key, with words in a colour."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor.fromRgba(rgba))
    return palette


def _selection(
    document: QTextDocument, start: int, end: int, form: QTextCharFormat
) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, form
    return made


class ElidedLabel(Label):
    """What people wrote, on one line that ends in an ellipsis where room is short; never a sentence of our own.

    The whole stays as its name, and is its tool tip while it is cut.
    """

    def __init__(self, text: str = "", role: str = "body", *, parent: QWidget | None = None) -> None:
        super().__init__(text, role, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _: object) -> None:
        self.ensurePolished()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = self.contentsRect()
        words = shortened(self, self.text(), room.width())
        how = int(self.alignment() | Qt.AlignmentFlag.AlignVCenter)
        if not has_right_to_left(words):
            how |= int(Qt.TextFlag.TextForceLeftToRight)  # a name or a path alone, also in a mirrored window
        painter.drawText(room, how, words)
        painter.end()
