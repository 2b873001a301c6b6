"""What can be pressed and shows a text of the pack: the words, the ring for the keyboard, a height for each width.

Where something stands is said as so far from where reading starts or ends: left or right.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.interactions.leading_edge import begin_at
from desktop.ui.rich_text import Media, make_document, no_media, plain_text
from desktop.ui.theme import RADIUS, RING, TEXT, colour, font, px
from desktop.ui.widgets.text import paint_document

OUTSET = 3
"""Room around for the ring."""
if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object

BY_MOUSE = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class PressLook(_Base):
    """Paints itself and leaves every key to what is around. A mixin before the Qt class."""

    def dress(self, html: str, media: Media = no_media, text_font: QFont | None = None) -> None:
        """Give the button its text."""
        self.ring = False
        self.least, self.pad = px(36), px(7)
        self.set_words(html, media, text_font)
        self.setFont(text_font or font(TEXT))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, html: str, media: Media = no_media, text_font: QFont | None = None) -> None:
        """Show another text."""
        self._document = make_document(html, text_font or font(TEXT), media, line_px=px(20))
        self._heights: dict[int, int] = {}
        self.words = plain_text(html)
        self.setText(self.words.replace("&", "&&"))
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    @property
    def mirrored(self) -> bool:
        """Whether reading starts at the right."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def start_room(self) -> int:
        """Return how much stands before the text."""
        return OUTSET + px(12)

    def end_room(self) -> int:
        """Return how much stands behind the text."""
        return OUTSET + px(12)

    def natural_width(self) -> int:
        """Return the width in which the text needs no more lines than it has."""
        self._document.setTextWidth(-1)
        return int(self._document.idealWidth() + 0.999) + self.start_room() + self.end_room() + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, never under the least."""
        inner = max(24, width - self.start_room() - self.end_room())
        known = self._heights.get(inner)
        if known is None:
            self._document.setTextWidth(inner)
            text = self._document.size().height() + 2 * self.pad
            known = self._heights[inner] = int(max(text, self.least) + 0.999) + 2 * OUTSET
        return known

    def sizeHint(self) -> QSize:
        width = min(self.natural_width(), px(720))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(64), self.least + 2 * OUTSET)

    def event(self, event: QEvent) -> bool:
        """Know whether the ring is wanted: the keyboard asks for it, the mouse does not."""
        match event.type():
            case QEvent.Type.FocusIn:
                self.ring = event.reason() not in BY_MOUSE  # type: ignore[attr-defined]  # a focus event
                self.update()
            case QEvent.Type.KeyPress:
                self.ring = True
                self.update()
            case QEvent.Type.LayoutDirectionChange | QEvent.Type.EnabledChange:
                self.update()
        return super().event(event)

    def keyPressEvent(self, event: QEvent) -> None:
        """Every key belongs to what is around."""
        event.ignore()

    def box(self) -> QRectF:
        """Return the rectangle inside the ring."""
        return QRectF(self.rect()).adjusted(OUTSET, OUTSET, -OUTSET, -OUTSET)

    def at_start(self, offset: float, size: QSize) -> QRectF:
        """Return a rectangle in the middle of the height, so far from where reading starts."""
        box = self.box()
        left = box.right() - offset - size.width() if self.mirrored else box.left() + offset
        return QRectF(QPointF(left, box.center().y() - size.height() / 2), size)

    def at_end(self, offset: float, size: QSize) -> QRectF:
        """Return a rectangle in the middle of the height, so far from where reading ends."""
        return self.at_start(self.box().width() - offset - size.width(), size)

    def paint_ring(self, painter: QPainter) -> None:
        """Paint the keyboard's ring where it is wanted."""
        if self.hasFocus() and self.ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS + 2, RADIUS + 2)

    def paint_words(self, painter: QPainter, token: str) -> None:
        """Paint the text in a token's colour, in the middle of the height."""
        width = max(24, self.width() - self.start_room() - self.end_room())
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        begin_at(self._document, self.layoutDirection())
        left = self.end_room() if self.mirrored else self.start_room()
        painter.save()
        painter.translate(left, self.box().center().y() - self._document.size().height() / 2)
        paint_document(painter, self._document, token)
        painter.restore()


class Pressable(PressLook, QAbstractButton):
    """A button with a text of the pack."""

    def __init__(self, html: str, media: Media = no_media, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress(html, media)
