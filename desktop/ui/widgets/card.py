"""A pane that stands by itself in a column."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.ui.theme import bar_px, px


class Card(QFrame):
    """Asks for the height that its content needs at the width it has: a column would otherwise take it for less."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        hint, layout = super().sizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(layout.totalHeightForWidth(self.width() or hint.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.updateGeometry)  # during a layout nobody would hear of it


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return a pane of its own with room inside; a stretch beside it takes the height that is left."""
    frame = Card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(bar_px(28), bar_px(24), bar_px(28), bar_px(24))
    column.setSpacing(px(12))
    return frame, column
