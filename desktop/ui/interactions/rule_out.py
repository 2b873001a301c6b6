"""The quiet button on an option that rules it out, or brings it back: there while the option is looked at or struck."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.theme import RING, colour, px
from desktop.ui.widgets.icons import Icon, draw_icon

SIDE = 28


class RuleOutButton(QAbstractButton):
    """A letter struck through; once the option is out, an arrow that leads back."""

    def __init__(self, option: str, card: QWidget, left: Callable[[], None]) -> None:
        super().__init__(card)
        self._option, self._left = option, left
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription("Ctrl+D")
        self.struck: bool | None = None
        self.tell(False)
        self.hide()

    def tell(self, struck: bool) -> None:
        """Say what a press does."""
        if struck is self.struck:
            return
        self.struck = struck
        words = self.tr("Bring back: {option}") if struck else self.tr("Rule out: {option}")
        self.setAccessibleName(words.format(option=self._option))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._left()

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press; every other key belongs to the options."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        icon = Icon.BRING_BACK if self.struck else Icon.RULE_OUT
        size = px(16)
        square = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        draw_icon(painter, icon, square, colour("ink" if self.underMouse() else "muted"), width=1.5)
        painter.end()
