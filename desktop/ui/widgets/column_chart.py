"""Many small amounts side by side, as columns in groups: the time of each question, section by section."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import SMALL, colour, font, px


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``name`` stands below it where there is room, ``figure`` is its height in words."""

    name: str
    amount: float
    figure: str


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that belong together."""

    name: str
    columns: tuple[Column, ...]


class ColumnChart(QWidget):
    """Decoration for the eye: the same figures stand in a table beside it."""

    def __init__(
        self, name: str, groups: tuple[Group, ...], highest: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._groups = tuple(group for group in groups if group.columns)
        self._most = max((c.amount for g in self._groups for c in g.columns), default=0.0)
        self._highest = highest
        self.setFont(font(SMALL, tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        told = (f"{c.name}: {c.figure}." for g in self._groups for c in g.columns)
        self.setAccessibleDescription(" ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(176))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(176))

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        top, bottom = px(22), self.height() - px(26)
        self._paint_lines(painter, top, bottom)
        self._paint_columns(painter, top, bottom)
        painter.end()

    def _paint_lines(self, painter: QPainter, top: int, bottom: int) -> None:
        """Draw the floor, the height of the highest column and what it stands for."""
        painter.setPen(QPen(colour("line"), 1))
        for y in (top, bottom):
            painter.drawLine(0, y, self.width(), y)
        near = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour("muted"))
        flags = near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), top - 2), int(flags), self._highest)

    def _paint_columns(self, painter: QPainter, top: int, bottom: int) -> None:
        count = sum(len(group.columns) for group in self._groups)
        if not count or not self._most:
            return
        gap = px(14)
        step = (self.width() - gap * (len(self._groups) - 1)) / count
        wide = max(1, round(min(step * 0.72, px(28))))
        every = self._labels_every(step)
        left, place = 0.0, 0
        for group in self._groups:
            for column in group.columns:
                middle = left + step / 2
                self._paint_column(painter, column, middle, wide, top, bottom)
                if place % every == 0:
                    self._paint_name(painter, column.name, middle, bottom)
                left, place = left + step, place + 1
            left += gap

    def _paint_column(
        self, painter: QPainter, column: Column, middle: float, wide: int, top: int, bottom: int
    ) -> None:
        height = (bottom - top) * column.amount / self._most
        if height <= 0:
            return
        height = max(height, 2.0)
        x = round(self._mirrored(middle) - wide / 2)  # in whole px: else narrow ones are blurred
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        round_by = min(wide // 3, px(3))
        painter.drawRoundedRect(QRectF(x, bottom - height, wide, height), round_by, round_by)

    def _paint_name(self, painter: QPainter, name: str, middle: float, bottom: int) -> None:
        painter.setPen(colour("muted"))
        box = QRectF(self._mirrored(middle) - px(30), bottom + px(4), px(60), px(20))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)

    def _labels_every(self, step: float) -> int:
        """Return how many columns share one name, so that names do not touch."""
        widest = max(
            QFontMetrics(self.font()).horizontalAdvance(c.name) for g in self._groups for c in g.columns
        )
        return next((many for many in (1, 2, 5, 10, 20, 50) if step * many >= widest + px(8)), 100)

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.isRightToLeft() else x
