"""A cross-hair moved by buttons: for whoever has no arrow keys and no pointer, only something that presses."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.interactions.corner_button import CornerButton, Sign
from desktop.ui.interactions.flow_layout import FlowLayout
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.switch_button import SwitchButton


class CrossPad(QWidget):
    """Says by how many steps the cross-hair shall move, and when a point is set or taken away there."""

    stepped = Signal(QPoint)
    pressed = Signal()
    removed = Signal()

    def __init__(self, far: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._far = far
        self.setAccessibleName(self.tr("Move the cross-hair"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        row = FlowLayout(self, gap=px(4))
        row.setContentsMargins(0, 0, 0, 0)
        for sign, name, way in (
            (Sign.LEFT, self.tr("Cross-hair to the left"), QPoint(-1, 0)),
            (Sign.UP, self.tr("Cross-hair up"), QPoint(0, -1)),
            (Sign.DOWN, self.tr("Cross-hair down"), QPoint(0, 1)),
            (Sign.RIGHT, self.tr("Cross-hair to the right"), QPoint(1, 0)),
        ):
            button = CornerButton(sign, name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, way=way: self.stepped.emit(way * self._step()))
            row.addWidget(button)
        self.small = SwitchButton(self.tr("Small steps"))
        self.set = Button(self.tr("Set point"), small=True)
        self.remove = Button(self.tr("Remove point"), small=True)
        self.set.clicked.connect(self.pressed)
        self.remove.clicked.connect(self.removed)
        for wish in (self.small, self.set, self.remove):
            row.addWidget(wish)

    def _step(self) -> int:
        return 1 if self.small.isChecked() else self._far
