"""A score as a bar: decoration beside the figure, never the only way to read it."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import colour, px


class ScoreBar(QWidget):
    """Takes both figures as text; what is no figure shows as empty."""

    def __init__(self, score: str, maximum: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = _share(score, maximum)
        self.setFixedSize(px(120), px(8))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(box, 4, 4)
        if self._share > 0:
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, 0, max(8.0, box.width() * self._share), box.height()), 4, 4)
        painter.end()


def _share(score: str, maximum: str) -> float:
    try:
        most = Decimal(maximum)
        return float(min(max(Decimal(score) / most, Decimal(0)), Decimal(1))) if most else 0.0
    except InvalidOperation:
        return 0.0
