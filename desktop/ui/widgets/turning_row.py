"""Widgets side by side where there is room, one below the other where not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.theme import px


class TurningRow(QWidget):
    """``box`` takes the widgets. ``narrow`` is the width in px under which they stand one below the other."""

    def __init__(self, narrow: int, gap: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = px(narrow)
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(px(gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self._narrow
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if way != self.box.direction():
            self.box.setDirection(way)
            self.updateGeometry()
        super().resizeEvent(event)
