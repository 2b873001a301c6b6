"""A point set on a picture as a control: the keyboard moves and removes it. The canvas paints it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.pictures.canvas import PictureCanvas
from desktop.ui.theme import px

HALF = 16


class PointMark(QAbstractButton):
    """Lies around a point and paints nothing; the pointer goes through it to the canvas."""

    focused = Signal()
    left = Signal()
    key_pressed = Signal(object)

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__(canvas)
        self.ring = False
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def place(self, point: tuple[int, int]) -> None:
        """Lie around a pixel of the picture."""
        centre, half = self._canvas.on_screen(*point).toPoint(), px(HALF)
        around = QRect(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        self.setGeometry(around.intersected(self._canvas.rect()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.focused.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Every key belongs to the item."""
        self.ring = True
        event.ignore()
        self.key_pressed.emit(event)

    def paintEvent(self, _: object) -> None:
        """Leave it to the canvas."""
