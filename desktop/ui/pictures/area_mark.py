"""An area of a picture as a control: what the keyboard and a screen reader meet. The canvas, its parent, paints it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from assessment.content.interaction import Area
from desktop.ui.pictures.canvas import PictureCanvas
from desktop.ui.theme import px

LEAST = 24
"""A control is at least so wide and high, in px, however small its area is."""

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object

_BY_MOUSE = (
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class OnCanvas(_Base):
    """Covers an area's rectangle and paints nothing; the pointer goes through it to the canvas."""

    ring = False

    def lie_on(self, area: Area, path: QPainterPath) -> None:
        """Become the control of an area, whose outline is ``path`` in the picture's pixels. The parent is the canvas."""
        self.area, self.path = area, path
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self) -> None:
        """Lie where the area is now."""
        canvas = self.parentWidget()
        if isinstance(canvas, PictureCanvas):
            box = canvas.shape_on_screen(self.path).boundingRect()
            wide, high = (max(0.0, px(LEAST) - side) / 2 for side in (box.width(), box.height()))
            shape = box.adjusted(-wide, -high, wide, high).toAlignedRect()
            self.setGeometry(shape.intersected(canvas.rect()))

    def event(self, event: QEvent) -> bool:
        """Know whether the ring is wanted: the keyboard asks for it, the mouse does not."""
        match event.type():
            case QEvent.Type.FocusIn:
                self.ring = event.reason() not in _BY_MOUSE  # type: ignore[attr-defined]  # a focus event, which its type says
                self.repaint_canvas()
            case QEvent.Type.FocusOut:
                self.repaint_canvas()
            case QEvent.Type.KeyPress:
                self.ring = True
                self.repaint_canvas()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to what is around."""
        event.ignore()

    def paintEvent(self, _: object) -> None:
        """Leave it to the canvas, which knows what lies over what."""

    def repaint_canvas(self) -> None:
        """Have the canvas paint what has changed."""
        canvas = self.parentWidget()
        if canvas is not None:
            canvas.update()


class AreaMark(OnCanvas):
    """An area that is picked."""

    alone = True

    def lie_on(self, area: Area, path: QPainterPath) -> None:
        super().lie_on(area, path)
        self.setAutoExclusive(self.alone)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether the area is chosen; Qt unchecks an exclusive button only while it is not exclusive."""
        if chosen != self.isChecked():
            self.setAutoExclusive(False)
            self.setChecked(chosen)
            self.setAutoExclusive(self.alone)
            self.repaint_canvas()

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the group: a limit may speak against it."""


class OneMark(AreaMark, QRadioButton):
    """An area of which one is taken."""


class ManyMark(AreaMark, QCheckBox):
    """An area of which several may be taken."""

    alone = False


class PlaceMark(OnCanvas, QAbstractButton):
    """An area where something is put."""
