"""The picture of a hotspot item: areas hinted at, the one under the pointer shown, chosen ones outlined and ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath

from assessment.content.interaction import Area
from desktop.ui.pictures.area_mark import AreaMark
from desktop.ui.pictures.canvas import PictureCanvas, accent_ink, crisp, draw_tick, stroke
from desktop.ui.pictures.shapes import area_at
from desktop.ui.theme import RADIUS, RING, px

LEAST, SMALL = 28, 40
"""How wide a target is at least, in px; around a smaller area the pointer meets it too.

On an area smaller than the second a tick would cover what is picked, and stands beside it.
"""


class HotspotCanvas(PictureCanvas):
    """Tells which area was pressed, by its place among the marks."""

    pointed = Signal(int)

    def use_marks(self, marks: Sequence[AreaMark], areas: tuple[Area, ...]) -> None:
        """Take the controls, in their order, and the areas in the author's, which says what lies on top."""
        self._marks, self._areas = marks, areas
        self._over = self._pressed = -1
        self.place_marks()

    def place_marks(self) -> None:
        for mark in getattr(self, "_marks", ()):
            mark.place()

    def paint_marks(self, painter: QPainter) -> None:
        shapes = [self.shape_on_screen(mark.path) for mark in self._marks]
        for at, (mark, shape) in enumerate(zip(self._marks, shapes, strict=True)):
            over = at in (self._over, self._pressed) and self.isEnabled()
            if mark.isChecked():
                painter.fillPath(shape, accent_ink(0.16))
                stroke(painter, crisp(_around(shape), px(3)), px(3), ink=accent_ink())
            elif over:
                painter.fillPath(shape, accent_ink(0.12))
                stroke(painter, crisp(shape, px(2)), px(2), ink=accent_ink())
            else:
                stroke(painter, crisp(shape, px(2)), px(2), ink=accent_ink(), dashed=True)
        for mark, shape in zip(self._marks, shapes, strict=True):
            if mark.isChecked():
                others = [other.boundingRect() for other in shapes if other is not shape]
                place = self._badge(shape.boundingRect(), others)
                if place is not None:
                    draw_tick(painter, place)
        for mark, shape in zip(self._marks, shapes, strict=True):
            if mark.hasFocus() and mark.ring:
                self._paint_ring(painter, shape.boundingRect())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._at(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what was pressed, where the pointer is still on it."""
        pressed, self._pressed = self._pressed, -1
        self.update()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and pressed >= 0 and self._at(event.position()) == pressed:
            self.pointed.emit(pressed)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, at: int) -> None:
        if at != self._over:
            self._over = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _at(self, place: QPointF) -> int:
        if not QRectF(self.rect()).contains(place):
            return -1
        x, y = self.on_picture(place)
        area = area_at(self._areas, self.stored.facts, x, y, px(LEAST) / self.scale)
        return next((at for at, mark in enumerate(self._marks) if mark.area is area), -1)

    def _badge(self, around: QRectF, others: list[QRectF]) -> QPointF | None:
        """Return the place of an area's tick, whole on the canvas: its upper corner; beside a small area, on no other.

        None: there is no such place, and its frame must do.
        """
        edge = px(13)
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        if not _is_small(around):
            return _within(room, QPointF(around.right() - px(2), around.top() + px(2)))
        middle = around.center()
        wide, high = around.width() / 2 + px(8) + edge, around.height() / 2 + px(8) + edge
        beside = [QPointF(wide, 0), QPointF(-wide, 0), QPointF(0, -high), QPointF(0, high)]

        def is_free(place: QPointF) -> bool:
            badge = QRectF(place.x() - edge, place.y() - edge, 2 * edge, 2 * edge)
            return not any(badge.intersects(other) for other in others)

        places = (middle + step for step in beside)
        return next((place for place in places if room.contains(place) and is_free(place)), None)

    def _paint_ring(self, painter: QPainter, around: QRectF) -> None:
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        gap = px(11 if min(around.width(), around.height()) < px(LEAST) else 6)
        ring = QPainterPath()
        ring.addRoundedRect(around.adjusted(-gap, -gap, gap, gap).intersected(room), RADIUS, RADIUS)
        stroke(painter, ring, px(RING), ink=accent_ink())


def _within(room: QRectF, place: QPointF) -> QPointF:
    return QPointF(
        min(max(place.x(), room.left()), room.right()), min(max(place.y(), room.top()), room.bottom())
    )


def _is_small(around: QRectF) -> bool:
    return min(around.width(), around.height()) < px(SMALL)


def _around(shape: QPainterPath) -> QPainterPath:
    """Return a shape's outline; of a very small one a frame around it, so that it is not painted over."""
    box = shape.boundingRect()
    if min(box.width(), box.height()) >= px(LEAST):
        return shape
    frame, gap = QPainterPath(), px(5)
    frame.addRoundedRect(box.adjusted(-gap, -gap, gap, gap), px(5), px(5))
    return frame
