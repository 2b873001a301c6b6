"""The corner of a panel that the mouse makes larger or smaller; keys do that at the title."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import colour, px

SIDE = 24


class CornerGrip(QWidget):
    """``dragged`` tells by how many px at 100 % it is to be wider and higher."""

    dragged = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from: QPoint | None = None
        self.setFixedSize(px(SIDE), px(SIDE))
        self.stand()

    def stand(self) -> None:
        """Stand in the corner where reading ends."""
        panel = self.parentWidget()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setCursor(Qt.CursorShape.SizeBDiagCursor if mirrored else Qt.CursorShape.SizeFDiagCursor)
        if panel is not None:
            self.move(0 if mirrored else panel.width() - self.width(), panel.height() - self.height())
            self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        by = event.globalPosition().toPoint() - self._from
        scale = px(100) / 100
        steps = QPoint(round(by.x() / scale), round(by.y() / scale))
        if steps.manhattanLength():
            self._from = event.globalPosition().toPoint()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.dragged.emit(-steps.x() if mirrored else steps.x(), steps.y())

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._from = None

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("muted"), 1.4))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        low, side = self.height() - px(5), self.width()
        for far in (px(5), px(10)):
            left, right = (px(5), px(5) + far) if mirrored else (side - px(5), side - px(5) - far)
            painter.drawLine(left, low - far, right, low)
        painter.end()
