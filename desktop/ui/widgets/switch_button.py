"""A button that is on or off: a tick and the accent's edge while it is on."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import colour, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon


class SwitchButton(Button):
    """Keeps its words; what it does while it is on, others decide."""

    def __init__(self, text: str, kind: Kind = Kind.SECONDARY, *, parent: QWidget | None = None) -> None:
        super().__init__(text, kind, small=True, parent=parent)
        self.setCheckable(True)
        self.toggled.connect(lambda on: self.say(text, icon=Icon.TICK if on else None))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(px(10), 0)  # room inside the edge, also where it has none while off

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        fill, edge, ink = super()._colours()
        if self.isChecked() and self.isEnabled():
            return colour("soft"), colour("accent"), colour("ink")
        return fill, edge, ink

    def _ring(self) -> tuple[float, str]:
        """Lie within the edge while it is on, so as not to be taken for it."""
        return (4.0, "ink") if self.isChecked() else super()._ring()
