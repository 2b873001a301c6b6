"""A text that is there to be read: the keyboard stops at it, so that a screen reader reads it and its page is visited."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.mirrored import keep_margins
from desktop.ui.theme import RADIUS, RING, colour, px
from desktop.ui.widgets.icons import Icon, draw_icon
from desktop.ui.widgets.text import RichText

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


INDENT = 38
"""So the words begin where those of questions do, the sign where these have their number."""


class ReadingText(QWidget):
    """Restricted HTML with a Tab stop of its own; the ring shows only where the keyboard led there."""

    def __init__(self, text: RichText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(text.text())
        column = QVBoxLayout(self)
        keep_margins(column, self, px(INDENT), px(6), px(8), px(6))
        column.addWidget(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._ring = event.reason() in _BY_KEY  # type: ignore[attr-defined]  # a focus event
            self.update()
        elif event.type() == QEvent.Type.FocusOut:
            self.update()
        return super().event(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = px(18)
        left = self.width() - px(8) - size if mirrored else px(8)
        draw_icon(painter, Icon.INFORMATION, QRectF(left, px(8), size, size), colour("muted"), width=1.4)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
