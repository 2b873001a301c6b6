"""The picture of a select-point item: points as rings around their dot, and a cross-hair for the keyboard."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)

from desktop.ui.interactions.points import Point
from desktop.ui.pictures.canvas import PictureCanvas, accent_ink, stroke
from desktop.ui.pictures.point_mark import PointMark
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.theme import LIGHT, RADIUS, RING, SMALL, font, px

REACH = 16
"""So near to a point, in px, the pointer means it."""


class PointCanvas(PictureCanvas):
    """Takes the pointer and the keys, and passes on what they mean. Positions are pixels of the picture."""

    pressed = Signal(object, int)
    dragged = Signal(object)
    released = Signal()
    key_pressed = Signal(object)
    left = Signal()
    cross_changed = Signal()

    def __init__(self, stored: StoredPicture) -> None:
        self.points: list[Point] = []
        self.marks: list[PointMark] = []
        self.selected = -1
        self.numbered = False
        self.cross: Point = (stored.facts.width // 2, stored.facts.height // 2)
        self._cross_wanted = self._cross_kept = False
        super().__init__(stored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def keep_cross(self, kept: bool) -> None:
        """Show the cross-hair also while something else has the focus: buttons that move it, for one."""
        self._cross_kept = kept
        self._cross_moved()

    @property
    def cross_shown(self) -> bool:
        """Whether the cross-hair is in view."""
        return self._cross_kept or (self.hasFocus() and self._cross_wanted)

    def _cross_moved(self) -> None:
        self.update()
        self.cross_changed.emit()

    def place_marks(self) -> None:
        for mark, point in zip(self.marks, self.points, strict=False):
            mark.place(point)

    @property
    def step(self) -> int:
        """How far one press of an arrow goes: a pixel of the picture, or of the screen where that is more."""
        return max(1, round(1 / self.scale))

    def point_near(self, place: QPointF) -> int:
        """Return which point lies at a place on the canvas, -1 for none."""
        gaps = [(place - self.on_screen(*point)).manhattanLength() for point in self.points]
        nearest = min(range(len(gaps)), key=gaps.__getitem__, default=-1)
        return nearest if nearest >= 0 and gaps[nearest] <= px(REACH) else -1

    # ------------------------------------------------------------------------------------- pointer and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._cross_wanted = False
            self._cross_moved()
            self.pressed.emit(self.on_picture(event.position()), self.point_near(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.point_near(event.position()) >= 0
        shape = Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.CrossCursor
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.on_picture(event.position()))
        elif self.cursor().shape() != shape:
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what is dragged: no release will come."""
        self.released.emit()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._cross_wanted = True
        self._cross_moved()
        event.ignore()
        self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cross_wanted = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        super().focusInEvent(event)
        self._cross_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._cross_moved()
        self.left.emit()

    # --------------------------------------------------------------------------------------------- painting

    def paint_marks(self, painter: QPainter) -> None:
        if self.cross_shown:
            self._paint_cross(painter)
        if self.hasFocus() and self._cross_wanted:
            self._paint_ring(painter)  # the cross may be kept in view while the keyboard is elsewhere
        for at, point in enumerate(self.points):
            mark = self.marks[at] if at < len(self.marks) else None
            keyboard = mark is not None and mark.hasFocus() and mark.ring
            self._paint_point(painter, at, self.on_screen(*point), keyboard)

    def _paint_point(self, painter: QPainter, at: int, centre: QPointF, keyboard: bool) -> None:
        ring, dot = QPainterPath(), px(2.5)
        radius = px(10)
        ring.addEllipse(centre, radius, radius)
        painter.fillPath(ring, accent_ink(0.14))
        stroke(painter, ring, px(3 if at == self.selected else 2), ink=accent_ink())
        painter.setPen(QPen(QColor(LIGHT.surface), 1))
        painter.setBrush(accent_ink())
        painter.drawEllipse(centre, dot, dot)
        if keyboard:
            around = QPainterPath()
            around.addEllipse(centre, radius + px(5), radius + px(5))
            stroke(painter, around, px(RING), ink=accent_ink())
        if self.numbered:
            self._paint_number(painter, str(at + 1), centre)

    def _paint_number(self, painter: QPainter, number: str, centre: QPointF) -> None:
        half = px(9)
        side = 1 if centre.x() + px(28) < self.width() else -1
        lower = 1 if centre.y() < px(24) else -1
        badge = QRectF(0, 0, max(2 * half, px(9) * len(number) + px(6)), 2 * half)
        badge.moveCenter(centre + QPointF(side * px(13), lower * px(13)))
        painter.setPen(QPen(QColor(LIGHT.surface), px(1.5)))
        painter.setBrush(accent_ink())
        painter.drawRoundedRect(badge, half, half)
        painter.setFont(font(SMALL - 1, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(QColor(LIGHT.on_accent))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), number)

    def _paint_ring(self, painter: QPainter) -> None:
        """Draw the ring of the keyboard on the mat, around the picture."""
        ring = QPainterPath()
        ring.addRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), RADIUS, RADIUS)
        stroke(painter, ring, px(RING), ink=accent_ink())

    def _paint_cross(self, painter: QPainter) -> None:
        centre, gap = self.on_screen(*self.cross), px(6)
        lines = QPainterPath()
        for start, end in (
            (QPointF(0, centre.y()), QPointF(centre.x() - gap, centre.y())),
            (QPointF(centre.x() + gap, centre.y()), QPointF(self.width(), centre.y())),
            (QPointF(centre.x(), 0), QPointF(centre.x(), centre.y() - gap)),
            (QPointF(centre.x(), centre.y() + gap), QPointF(centre.x(), self.height())),
        ):
            lines.moveTo(start)
            lines.lineTo(end)
        stroke(painter, lines, px(1.5), ink=accent_ink())
