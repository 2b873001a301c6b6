"""A box to tick that stands by itself: Space and a click set and clear it."""

from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.interactions.option_card import CheckCard
from desktop.ui.theme import colour, px
from desktop.ui.widgets.icons import Icon, draw_icon


class AgreeBox(CheckCard):
    """Looks like a choice of a question, and belongs to no group."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress("", f"<p>{escape(words, quote=False)}</p>")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a check box: there is no group that would."""
        self._ring = True
        self.update()
        QCheckBox.keyPressEvent(self, event)

    def _paint_badge(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        size = px(20)
        left = self._mirrored(box.left() + px(10), size)
        square = QRectF(left, box.center().y() - size / 2, size, size)
        painter.setPen(QPen(colour("accent" if chosen else "edge"), 1.5))
        painter.setBrush(colour("accent" if chosen else "surface"))
        painter.drawRoundedRect(square, 5, 5)
        if chosen:
            draw_icon(painter, Icon.TICK, square.adjusted(3, 3, -3, -3), colour("on_accent"), width=2.4)
