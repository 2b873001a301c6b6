"""Shares of a whole as bars across, one below the other: a name, the bar, the figure."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.mirrored import isolate
from desktop.ui.theme import SMALL, TEXT, colour, font, px
from desktop.ui.widgets.shortened import beginning
from desktop.ui.widgets.tip import set_tip


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``share`` of its own track, from 0 to 1, and the figure in words."""

    name: str
    share: float
    figure: str


class BarChart(QWidget):
    """Decoration for the eye: the same figures stand in its accessible description and in a table beside it."""

    def __init__(self, name: str, bars: tuple[Bar, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self._names, self._figures = font(TEXT), font(SMALL, QFont.Weight.Medium, tabular=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(f"{bar.name}: {bar.figure}." for bar in bars))
        set_tip(self, "\n".join(f"{isolate(bar.name)}: {bar.figure}" for bar in bars))

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(44) * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.sizeHint().height())

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, index * px(44))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int) -> None:
        """Draw the name and the figure over a track as wide as the chart."""
        width = float(self.width())
        figures = QFontMetrics(self._figures)
        room = figures.horizontalAdvance(bar.figure) + px(4)
        words = beginning(isolate(bar.name), QFontMetrics(self._names), width - room - px(12))
        mirrored = self.isRightToLeft()
        near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        line = QRectF(0, top, width, px(24))
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._names)
        painter.setPen(colour("ink"))
        painter.drawText(line, int(near | absolute), words)
        painter.setFont(self._figures)
        painter.setPen(colour("muted"))
        painter.drawText(line, int(far | absolute), bar.figure)
        track = QRectF(0, top + px(27), width, px(8))
        painter.setPen(QPen(colour("edge"), 1))  # the whole is seen also where its ground is hardly darker
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.share > 0:
            filled = max(px(8), width * min(1.0, bar.share))
            left = width - filled if mirrored else 0.0
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(left, track.top(), filled, track.height()), px(4), px(4))
