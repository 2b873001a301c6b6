"""The slider itself, painted: a track with marks and numbers; a thumb with its value only once there is an answer."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from desktop.ui.interactions.scale import Scale
from desktop.ui.theme import RADIUS, RING, SMALL, TEXT, colour, font, px

THUMB, LINE, TALL, HIGH = 12, 6, 320, 102
AWAY = 28
"""So far from the middle of the track a value stands: clear of the frame that shows the focus."""
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PAGES = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class SliderTrack(QAbstractSlider):
    """Speaks in steps of its scale. ``at`` is None while nothing is answered: then no thumb is shown."""

    moved = Signal(int)
    released = Signal()
    cleared = Signal()
    left = Signal()

    def __init__(self, scale: Scale, *, vertical: bool, reverse: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = scale
        self.at: int | None = None
        self._vertical, self._reverse = vertical, reverse
        self._ring = self._dragging = False
        self.setOrientation(Qt.Orientation.Vertical if vertical else Qt.Orientation.Horizontal)
        self.setRange(0, scale.last)
        self.setPageStep(scale.leap())
        self.setTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wide, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((fixed, fixed) if vertical else (wide, fixed)))
        self.valueChanged.connect(self._value_changed)

    def show_step(self, at: int | None) -> None:
        """Show a step, or none. Tells nobody."""
        self.at = at
        self.blockSignals(True)
        self.setValue(at or 0)
        self.blockSignals(False)
        self.update()

    # -------------------------------------------------------------------------------- assistive technology

    def adjustable_range(self) -> tuple[float, float, float]:
        """Return the ends of the scale and its step, in the numbers that are answered."""
        ends = (float(self.scale.text(at)) for at in (0, self.scale.last))
        return *ends, float(self.scale.step)  # type: ignore[return-value]  # two ends

    def adjustable_value(self) -> float:
        """Return the number where it stands; the name says where that is no answer yet."""
        return float(self.scale.text(self.at or 0))

    def adjust(self, value: float) -> None:
        """Go to the step nearest to a number. The first one answers, also where the scale begins."""
        self._go(self.scale.nearest(value))

    def step(self, by: int) -> None:
        """Go so many steps; the first of all begins at an end."""
        self._go(self._beside(by))

    # ------------------------------------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        key = Qt.Key(event.key())
        there = self._reached(key)
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif there is not None:
            self._go(there)
        elif key in _CLEAR:
            self.cleared.emit()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not answer."""
        event.ignore()

    def _reached(self, key: Qt.Key) -> int | None:
        """Return the step that a key leads to. Arrows go where they point; the first one begins at an end."""
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else self.scale.last
        side = 1 if self._low_first else -1
        up = -1 if self._vertical and self._reverse else 1
        arrows = {Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side, Qt.Key.Key_Up: up, Qt.Key.Key_Down: -up}
        if self._vertical:
            arrows |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        by = arrows.get(key, 0) or _PAGES.get(key, 0) * self.scale.leap()
        return self._beside(by) if by else None

    def _beside(self, by: int) -> int:
        if self.at is None:
            return 0 if by > 0 else self.scale.last
        return min(max(self.at + by, 0), self.scale.last)

    def _go(self, there: int) -> None:
        if there != self.at:
            self.show_step(there)
            self.moved.emit(there)

    def _value_changed(self, value: int) -> None:
        """Assistive technology has set the slider."""
        if value != self.at:
            self._go(value)

    # ---------------------------------------------------------------------------------------------- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._ring, self._dragging = False, True
            self._go(self._step_at(event.position()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._go(self._step_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.update()
            self.released.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        reasons = Qt.FocusReason
        self._ring = event.reason() in (
            reasons.TabFocusReason,
            reasons.BacktabFocusReason,
            reasons.ShortcutFocusReason,
        )
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.left.emit()

    # --------------------------------------------------------------------------------------------- geometry

    def sizeHint(self) -> QSize:
        if self._vertical:
            widest = max(
                self._metrics().horizontalAdvance(self.scale.text(at)) for at in (0, self.scale.last)
            )
            return QSize(round(px(24 + AWAY) + 2 * self._bubble_width() + widest), px(TALL))
        return QSize(px(320), px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._vertical else QSize(px(160), px(HIGH))

    @property
    def _low_first(self) -> bool:
        """Whether the lowest value is on the left."""
        return self._reverse == self.isRightToLeft()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font(SMALL, tabular=True))

    def _bubble_width(self) -> float:
        metrics = QFontMetricsF(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        texts = (self.scale.text(at) for at in (0, self.scale.last, self.at or 1))
        return max(px(36), max(metrics.horizontalAdvance(text) for text in texts) + px(16))

    def _span(self) -> tuple[float, float]:
        """Return where the track begins and how long it is, in the direction in which it lies."""
        if self._vertical:
            edge = float(px(24))
            return edge, self.height() - 2 * edge
        metrics = self._metrics()
        widest = max(metrics.horizontalAdvance(self.scale.text(at)) for at in (0, self.scale.last))
        edge = max(px(THUMB) + 6, widest / 2 + 2, self._bubble_width() / 2 + 2)
        return edge, self.width() - 2 * edge

    def _place(self, at: int) -> QPointF:
        start, length = self._span()
        part = at / self.scale.last
        if self._vertical:
            part = part if self._reverse else 1 - part
            return QPointF(self._bubble_width() + px(AWAY + 2), start + part * length)
        part = part if self._low_first else 1 - part
        return QPointF(start + part * length, px(AWAY + 28))

    def _step_at(self, place: QPointF) -> int:
        start, length = self._span()
        part = ((place.y() if self._vertical else place.x()) - start) / max(1.0, length)
        flipped = not self._reverse if self._vertical else not self._low_first
        part = min(max(part, 0.0), 1.0)
        return round((1 - part if flipped else part) * self.scale.last)

    # --------------------------------------------------------------------------------------------- painting

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight
        )  # a minus stands before its digits everywhere
        low, high = self._place(0), self._place(self.scale.last)
        self._paint_line(painter, low, high, "edge" if self.isEnabled() else "line")
        self._paint_marks(painter)
        if self.at is not None:
            here = self._place(self.at)
            self._paint_line(painter, low, here, "accent" if self.isEnabled() else "muted")
            self._paint_thumb(painter, here)
            self._paint_bubble(painter, here)
        if self.hasFocus() and self._ring:
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._frame(), RADIUS, RADIUS)
        painter.end()

    def _frame(self) -> QRectF:
        """Return the frame that shows the focus: around the track and its numbers, 8 px from the value."""
        frame, edge = QRectF(self.rect()).adjusted(1, 1, -1, -1), self._place(0)
        if self._vertical:
            frame.setLeft(edge.x() - px(AWAY - 8))
        else:
            frame.setTop(edge.y() - px(AWAY - 8))
        return frame

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, token: str) -> None:
        pen = QPen(colour(token), px(LINE), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)

    def _paint_marks(self, painter: QPainter) -> None:
        metrics = self._metrics()
        widest = max(metrics.horizontalAdvance(self.scale.text(at)) for at in (0, self.scale.last, 1))
        room = px(28) if self._vertical else widest + px(16)
        painter.setFont(font(SMALL, tabular=True))
        for at in self.scale.marks(min(10, int(self._span()[1] // max(room, 1)))):
            place = self._place(at)
            painter.setPen(QPen(colour("edge"), max(1, px(1.5))))
            if self._vertical:
                x = place.x() + px(12)
                painter.drawLine(QPointF(x, place.y()), QPointF(x + px(6), place.y()))
                box = QRectF(x + px(12), place.y() - px(10), self.width(), px(20))
                sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            else:
                y = place.y() + px(12)
                painter.drawLine(QPointF(place.x(), y), QPointF(place.x(), y + px(6)))
                box = QRectF(place.x() - widest, y + px(8), 2 * widest, px(20))
                sides = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(colour("muted"))
            painter.drawText(box, int(sides), self.scale.text(at))

    def _paint_thumb(self, painter: QPainter, here: QPointF) -> None:
        radius = px(THUMB)
        painter.setPen(QPen(colour("surface"), px(2)))
        painter.setBrush(colour("accent" if self.isEnabled() else "muted"))
        painter.drawEllipse(here, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent"))
        painter.drawEllipse(here, px(4), px(4))

    def _paint_bubble(self, painter: QPainter, here: QPointF) -> None:
        text, width, height = self.scale.text(self.at or 0), self._bubble_width(), px(26)
        box = QRectF(0, 0, width, height)
        if self._vertical:
            box.moveCenter(QPointF(here.x() - px(AWAY) - width / 2, here.y()))
        else:
            box.moveCenter(QPointF(here.x(), here.y() - px(AWAY) - height / 2))
        box.translate(min(0.0, self.width() - 1 - box.right()) + max(0.0, 1 - box.left()), 0)
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.setBrush(colour("soft"))
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        painter.setPen(QColor(colour("ink")))
        painter.setFont(font(TEXT, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
