"""Select point: a press on the picture sets a point, dragging moves it; by keys a cross-hair does both."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessment.content.interaction import SelectPoint, Values
from desktop.ui.announce import announce
from desktop.ui.interactions.base import InteractionWidget
from desktop.ui.interactions.cross_pad import CrossPad
from desktop.ui.interactions.option_card import OUTSET
from desktop.ui.interactions.point_canvas import PointCanvas
from desktop.ui.interactions.points import Point, fitting, how_many, point_name, where
from desktop.ui.pictures.board import PictureBoard
from desktop.ui.pictures.point_mark import PointMark
from desktop.ui.pictures.stored import StoredPicture
from desktop.ui.theme import px

_PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
MOST = 1_000
FAR = 10


class SelectPointWidget(InteractionWidget):
    """The picture with its cross-hair is one Tab stop, each point another."""

    def __init__(
        self, interaction: SelectPoint, stored: StoredPicture, parent: QWidget | None = None
    ) -> None:
        super().__init__(interaction.response_id, parent)
        self._asked = interaction
        self._most = interaction.max_choices or MOST
        self._held: tuple[int, Point] | None = None
        self.canvas = PointCanvas(stored)
        self.canvas.numbered = self._most > 1
        hint = self.tr("Arrow keys move a cross-hair, with Shift in larger steps. Space sets a point.")
        self.canvas.setAccessibleDescription(hint)
        self.canvas.pressed.connect(self._pressed)
        self.canvas.dragged.connect(self._dragged)
        self.canvas.released.connect(self._released)
        self.canvas.key_pressed.connect(self._cross_key)
        self.canvas.left.connect(self._canvas_left)
        self.canvas.cross_changed.connect(self._cross_changed)
        self.board = PictureBoard(self.canvas)
        self.pad = CrossPad(FAR)
        self.pad.stepped.connect(self._step_cross)
        self.pad.pressed.connect(self._put_here)
        self.pad.removed.connect(lambda: self.remove(self.canvas.selected))
        self.by_buttons = self.board.offer(self.tr("Move by buttons"), self.pad)
        self.by_buttons.toggled.connect(self.canvas.keep_cross)
        column = QVBoxLayout(self)
        column.setContentsMargins(OUTSET, OUTSET, OUTSET, 0)
        column.addWidget(self.board)
        self._tell()

    def set_values(self, values: Values) -> None:
        self._held = None
        self.canvas.points = [point for value in values if (point := fitting(value, self._asked.picture))][
            : self._most
        ]
        self.canvas.selected = len(self.canvas.points) - 1
        self._show()

    def values(self) -> Values:
        """Return the points that are shown, in the order in which they were set."""
        return tuple(f"{x} {y}" for x, y in self.canvas.points)

    def use_spare(self, height: int) -> None:
        self.board.use_spare(height)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        self.canvas.setFocus(reason)

    # ---------------------------------------------------------------------------------------- points change

    def set_point(self, point: Point) -> bool:
        """Set a point; where only one may stand it moves there. Say whether it was taken."""
        points = self.canvas.points
        if point in points:
            self.canvas.selected = points.index(point)
        elif len(points) < self._most:
            points.append(point)
            self.canvas.selected = len(points) - 1
        elif self._most == 1:
            points[0] = point
        else:
            self._tell(refused=True)
            return False
        self._show()
        return True

    def remove(self, at: int) -> None:
        """Take a point away; without points there is nothing to take."""
        if not 0 <= at < len(self.canvas.points):
            return
        had_focus = self.canvas.marks[at].hasFocus()
        del self.canvas.points[at]
        self.canvas.selected = len(self.canvas.points) - 1
        if had_focus:
            self.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        self._held = None
        self._show()
        announce(self, self.tr("Point removed."))
        self.chosen.emit(self.response(self.values()))

    def _move(self, at: int, point: Point) -> None:
        self.canvas.points[at] = point
        self._show()

    # ---------------------------------------------------------------------------------------------- pointer

    def _pressed(self, point: Point, near: int) -> None:
        if near >= 0:
            self.canvas.selected = near
            self._show()
        elif self.set_point(point):
            self.chosen.emit(self.response(self.values()))
        else:
            return
        at = self.canvas.selected
        self.canvas.cross = self.canvas.points[at]
        self.canvas.marks[at].setFocus(Qt.FocusReason.MouseFocusReason)
        self._held = (at, self.canvas.points[at])

    def _dragged(self, point: Point) -> None:
        if self._held is not None and point not in self.canvas.points:
            self._move(self._held[0], point)

    def _released(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        at, before = held
        point = self.canvas.points[at]
        self.canvas.cross = point
        if point != before:
            announce(self, self._told(at))
            self.chosen.emit(self.response(self.values()))

    # ------------------------------------------------------------------------------------------------- keys

    def _cross_key(self, event: QKeyEvent) -> None:
        """Take a key on the picture: it moves the cross-hair, sets a point there, or takes hold of one."""
        key = Qt.Key(event.key())
        if event.modifiers() & _OTHER_KEYS:
            return
        if key in _ARROWS:
            self.canvas.cross = self._stepped(self.canvas.cross, event)
            self._reveal(self.canvas.cross)
            announce(self.canvas, self._where(self.canvas.cross))
        elif key in _PRESS and not event.isAutoRepeat():
            self._put_or_take()
        elif key in _CLEAR:
            self.remove(self.canvas.selected)
        else:
            return
        self.canvas.update()
        event.accept()

    def _step_cross(self, steps: QPoint) -> None:
        """Move the cross-hair by a button."""
        facts, by = self._asked.picture, steps * self.canvas.step
        x, y = self.canvas.cross[0] + by.x(), self.canvas.cross[1] + by.y()
        self.canvas.cross = min(max(x, 0), facts.width), min(max(y, 0), facts.height)
        self._reveal(self.canvas.cross)
        self.canvas.update()
        announce(self.canvas, self._where(self.canvas.cross))

    def _put_here(self) -> None:
        """Set a point at the cross-hair by a button, or choose the one that is there."""
        if self.set_point(self.canvas.cross):
            announce(self, self._told(self.canvas.selected))
            self.chosen.emit(self.response(self.values()))

    def _put_or_take(self) -> None:
        near = self.canvas.point_near(QPointF(self.canvas.on_screen(*self.canvas.cross)))
        if near >= 0:
            self.canvas.marks[near].setFocus(Qt.FocusReason.TabFocusReason)
        elif self.set_point(self.canvas.cross):
            announce(self, self._told(self.canvas.selected))
            self.chosen.emit(self.response(self.values()))

    def _mark_key(self, mark: PointMark, event: QKeyEvent) -> None:
        """Take a key on a point: it is moved, put down, put back or removed."""
        key, at = Qt.Key(event.key()), self.canvas.marks.index(mark)
        if event.modifiers() & _OTHER_KEYS or at >= len(self.canvas.points):
            return
        if key in _ARROWS:
            self._hold(at)
            point = self._stepped(self.canvas.points[at], event)
            if point not in self.canvas.points:
                self._move(at, point)
                self._reveal(point)
                announce(mark, self._where(point))
                self.typed.emit(self.response(self.values()))
        elif key in _PRESS or (key == Qt.Key.Key_Escape and self._held is None):
            self.canvas.cross = self.canvas.points[at]
            self.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Escape:
            self._put_back()
        elif key in _CLEAR:
            self.remove(at)
        else:
            return
        self.canvas.update()
        event.accept()

    def _hold(self, at: int) -> None:
        if self._held is None:
            self._held = (at, self.canvas.points[at])

    def _put_back(self) -> None:
        """Put a point that is being moved back to where it was taken."""
        held, self._held = self._held, None
        if held is not None and held[1] not in self.canvas.points:
            self._move(held[0], held[1])
            announce(self, self._told(held[0]))
            self.chosen.emit(self.response(self.values()))

    def _mark_left(self) -> None:
        self._held = None
        self.canvas.update()
        self.settled.emit()

    def _canvas_left(self) -> None:
        self.settled.emit()

    def _mark_reached(self, mark: PointMark) -> None:
        at = self.canvas.marks.index(mark)
        if at < len(self.canvas.points):
            self.canvas.selected = at
            self.canvas.update()
            self._reveal(self.canvas.points[at])

    def _stepped(self, point: Point, event: QKeyEvent) -> Point:
        dx, dy = _ARROWS[Qt.Key(event.key())]
        far = FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        step, facts = self.canvas.step * far, self._asked.picture
        return min(max(point[0] + dx * step, 0), facts.width), min(max(point[1] + dy * step, 0), facts.height)

    # ------------------------------------------------------------------------------------------------ words

    def _show(self) -> None:
        canvas = self.canvas
        while len(canvas.marks) < len(canvas.points):
            canvas.marks.append(self._make_mark())
        while len(canvas.marks) > len(canvas.points):
            self._retire(canvas.marks.pop())
        for at, mark in enumerate(canvas.marks):
            mark.setAccessibleName(self._told(at))
            mark.show()
        canvas.place_marks()
        canvas.update()
        self._tell()

    def _make_mark(self) -> PointMark:
        mark = PointMark(self.canvas)
        mark.setAccessibleDescription(self.tr("Arrow keys move it, Delete removes it."))
        mark.key_pressed.connect(lambda event, mark=mark: self._mark_key(mark, event))
        mark.focused.connect(lambda mark=mark: self._mark_reached(mark))
        mark.left.connect(self._mark_left)
        return mark

    def _retire(self, mark: PointMark) -> None:
        if mark.hasFocus():
            self.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        mark.blockSignals(True)
        mark.hide()
        mark.deleteLater()

    def _reveal(self, point: Point) -> None:
        place = self.canvas.on_screen(*point).toPoint()
        self.board.reveal(QRect(place.x() - px(12), place.y() - px(12), px(24), px(24)))

    def _told(self, at: int) -> str:
        return point_name(self.canvas.points, at, self._asked)

    def _where(self, point: Point) -> str:
        return where(point, self._asked.picture)

    def _cross_changed(self) -> None:
        if not self.canvas.points:
            self._tell()

    def _tell(self, *, refused: bool = False) -> None:
        text = how_many(
            len(self.canvas.points),
            self._asked.max_choices,
            refused=refused,
            cross=self.canvas.cross_shown,
        )
        self.board.note.say(text, "warn" if refused else "")
        if refused:
            announce(self, text)
