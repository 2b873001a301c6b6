"""How loud it is just now, as bars that fill; painted, for the eyes alone: words beside it say the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import colour, px

BARS, WIDEST = 12, 160
LOUD = 0.92


class LevelMeter(QWidget):
    """Shows the loudness of one moment; it falls slowly, so that it can be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(WIDEST))

    def show_level(self, level: float) -> None:
        """Show how loud it is, from 0 to 1."""
        self.level = max(min(max(level, 0.0), 1.0), self.level * 0.8)
        self.update()

    def rest(self) -> None:
        """Show silence."""
        self.level = 0.0
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDEST), px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), px(18))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = self.width() / BARS
        for bar in range(BARS):
            filled = bar < round(self.level * BARS)
            token = "line" if not filled else "warn" if bar / BARS >= LOUD else "accent"
            painter.setBrush(colour(token))
            place = BARS - 1 - bar if self.isRightToLeft() else bar
            box = QRectF(place * width + px(1), 0, width - px(2), self.height())
            high = box.height() if filled else box.height() * 0.5
            box.setTop(box.bottom() - high - (box.height() - high) / 2)
            box.setHeight(high)
            painter.drawRoundedRect(box, px(1.5), px(1.5))
        painter.end()
