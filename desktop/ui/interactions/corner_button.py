"""Small buttons on a card: take away, move up, move down, add. Keys have ways of their own; Tab stops on wish."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.theme import RING, colour, px

SIDE = 32

SPENT = 0.35
"""How much of its ink is left of a sign that leads nowhere."""


class Sign(Enum):
    """What is drawn: lines on a grid of 16 × 16."""

    AWAY = (((4.5, 4.5), (11.5, 11.5)), ((4.5, 11.5), (11.5, 4.5)))
    UP = (((3.5, 10.0), (8.0, 5.5), (12.5, 10.0)),)
    DOWN = (((3.5, 6.0), (8.0, 10.5), (12.5, 6.0)),)
    LEFT = (((10.0, 3.5), (5.5, 8.0), (10.0, 12.5)),)
    RIGHT = (((6.0, 3.5), (10.5, 8.0), (6.0, 12.5)),)
    LESS = (((3.0, 8.0), (13.0, 8.0)),)
    ADD = (((8.0, 3.0), (8.0, 13.0)), ((3.0, 8.0), (13.0, 8.0)))


class CornerButton(QAbstractButton):
    """One sign in a square that can be touched; its name says what it does with what."""

    also_a_stop = True

    def __init__(self, sign: Sign, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFixedSize(px(SIDE), px(SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)

    def show_sign(self, sign: Sign, name: str) -> None:
        """Show another sign, under another name."""
        self._sign = sign
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, hover = QRectF(self.rect()), self.underMouse() and self.isEnabled()
        if hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("soft" if self.isDown() else "sunk"))
            painter.drawEllipse(box.adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
        ink = QColor(colour("ink" if hover else "muted"))
        if not self.isEnabled():
            ink.setAlphaF(SPENT)  # in strong themes a hairline's colour is as strong as an edge's
        scale = px(16) / 16
        painter.translate(box.center() - QPointF(8, 8) * scale)
        painter.scale(scale, scale)
        painter.setPen(
            QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        for line in self._sign.value:
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
        painter.end()


class Corner(QWidget):
    """Some small buttons side by side, the last of them outermost, to stand at the end of a card."""

    def __init__(self, *buttons: CornerButton) -> None:
        super().__init__()
        self.buttons = buttons
        for button in buttons:
            button.setParent(self)
        self.setFixedSize(len(buttons) * px(SIDE), px(SIDE))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for at, button in enumerate(reversed(self.buttons) if mirrored else self.buttons):
            button.move(at * px(SIDE), 0)
