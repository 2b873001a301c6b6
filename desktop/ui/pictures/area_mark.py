"""An area of a picture as a control: what the keyboard and a screen reader meet. The canvas paints it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from assessment.content.interaction import Area
from desktop.ui.pictures.canvas import PictureCanvas

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class AreaMark(_Base):
    """Covers the area's rectangle and paints nothing; the pointer goes through it to the canvas."""

    alone = True

    def dress(self, canvas: PictureCanvas, area: Area, path: QPainterPath) -> None:
        """Become the control of an area, whose outline is ``path`` in the picture's pixels."""
        self.area, self.path = area, path
        self.ring = False
        self._canvas = canvas
        self.setParent(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoExclusive(self.alone)

    def place(self) -> None:
        """Lie where the area is now."""
        shape = self._canvas.shape_on_screen(self.path).boundingRect().toAlignedRect()
        self.setGeometry(shape.intersected(self._canvas.rect()))

    def set_chosen(self, chosen: bool) -> None:
        """Show whether the area is chosen; Qt unchecks an exclusive button only while it is not exclusive."""
        if chosen != self.isChecked():
            self.setAutoExclusive(False)
            self.setChecked(chosen)
            self.setAutoExclusive(self.alone)
            self._canvas.update()

    def nextCheckState(self) -> None:  # noqa: N802 (Qt's name)
        """Leave it to the group: a limit may speak against it."""

    def event(self, event: QEvent) -> bool:
        """Know whether the ring is wanted: the keyboard asks for it, the mouse does not."""
        match event.type():
            case QEvent.Type.FocusIn:
                reason = event.reason()  # type: ignore[attr-defined]
                self.ring = reason not in (
                    Qt.FocusReason.MouseFocusReason,
                    Qt.FocusReason.OtherFocusReason,
                    Qt.FocusReason.ActiveWindowFocusReason,
                )
                self._canvas.update()
            case QEvent.Type.FocusOut:
                self._canvas.update()
            case QEvent.Type.KeyPress:
                self.ring = True
                self._canvas.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the group."""
        event.ignore()

    def paintEvent(self, _: object) -> None:
        """Leave it to the canvas, which knows what lies over what."""


class OneMark(AreaMark, QRadioButton):
    """An area of which one is taken."""


class ManyMark(AreaMark, QCheckBox):
    """An area of which several may be taken."""

    alone = False
