"""Results over time as a line: from none to all of the points, attempt after attempt. A table beside it says the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import SMALL, colour, font, px
from desktop.ui.words import day, percent, short_day

LINES = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class PlotPoint:
    """When an attempt ended and which share of the points it reached, from 0 to 1; ``final``: nothing is left to mark."""

    at: datetime
    share: float
    final: bool = True


class ProgressPlot(QWidget):
    """Runs from the left to the right, or the other way round where reading does. Says in its name what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[PlotPoint, ...] = ()
        self.setFixedHeight(px(220))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[PlotPoint]) -> None:
        """Show these, oldest first."""
        self._points = tuple(points)
        self.setAccessibleName(self._told())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(480), px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(220))

    def places(self) -> list[QPointF]:
        """Return where the points lie: evenly spaced, so that a busy week is as clear as a quiet year."""
        area = self._area()
        last = max(1, len(self._points) - 1)
        found = []
        for index, point in enumerate(self._points):
            along = index / last if len(self._points) > 1 else 0.5
            x = (
                area.right() - along * area.width()
                if self._mirrored()
                else area.left() + along * area.width()
            )
            found.append(QPointF(x, area.bottom() - point.share * area.height()))
        return found

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL, tabular=True))
        area, places = self._area(), self.places()
        self._paint_scale(painter, area)
        self._paint_days(painter, area, places)
        self._paint_line(painter, places)
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _area(self) -> QRectF:
        """Return the part in which points lie; scale and days stand around it."""
        scale, edge = px(56), px(20)
        if self._points:  # the last day stands below its point
            words = QFontMetrics(font(SMALL, tabular=True)).horizontalAdvance(short_day(self._points[-1].at))
            edge = max(edge, words // 2 + px(8))
        left, right = (edge, scale) if self._mirrored() else (scale, edge)
        return QRectF(self.rect()).adjusted(left, px(12), -right, -px(34))

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        for share in LINES:
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(area.left() - px(6), y), QPointF(area.right() + px(6), y))
            if share * 2 != round(share * 2):
                continue
            painter.setPen(colour("muted"))
            beside = area.right() + px(10) if self._mirrored() else 0.0
            box = QRectF(beside, y - px(10), px(46), px(20))
            side = Qt.AlignmentFlag.AlignLeft if self._mirrored() else Qt.AlignmentFlag.AlignRight
            painter.drawText(
                box,
                int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter),
                percent(share),
            )

    def _paint_days(self, painter: QPainter, area: QRectF, places: list[QPointF]) -> None:
        """Write as many days as there is room for, the newest always."""
        painter.setPen(colour("muted"))
        metrics = painter.fontMetrics()
        free: list[QRectF] = []
        ends = (0, len(places) - 1)
        for index in sorted(range(len(places)), key=lambda at: (at not in ends, at != ends[1], at)):
            words = short_day(self._points[index].at)
            width = metrics.horizontalAdvance(words) + px(12)
            left = min(max(0.0, places[index].x() - width / 2), self.width() - width)
            box = QRectF(left, area.bottom() + px(10), width, px(20))
            if not any(box.intersects(taken) for taken in free):
                free.append(box)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_line(self, painter: QPainter, places: list[QPointF]) -> None:
        if not places:
            return
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawPath(path)
        for point, place in zip(self._points, places, strict=True):
            painter.setPen(QPen(colour("surface" if point.final else "accent"), 2))
            painter.setBrush(colour("accent" if point.final else "surface"))
            painter.drawEllipse(place, px(5), px(5))

    def _told(self) -> str:
        if not self._points:
            return self.tr("Progress: nothing to show yet")
        first, last = self._points[0], self._points[-1]
        best = max(self._points, key=lambda point: point.share)
        return self.tr(
            "Progress over {count} attempts: {first} on {first_day}, {last} on {last_day}, the best {best}"
        ).format(
            count=len(self._points),
            first=percent(first.share),
            first_day=day(first.at),
            last=percent(last.share),
            last_day=day(last.at),
            best=percent(best.share),
        )
