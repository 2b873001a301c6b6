"""The same figures in several shapes, of which one is in view: charts for the eye, a table for reading."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme import px
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.text import Label


class ShownTwice(QWidget):
    """A heading, a switch beside it, and below the shape that was chosen."""

    def __init__(
        self, heading: str, shapes: tuple[tuple[str, QWidget], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shapes = tuple(widget for _, widget in shapes)
        self.switch = Segments([name for name, _ in shapes], heading)
        self.switch.chosen.connect(self._show)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(Label(heading, "heading"), 1)
        top.addWidget(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        column.addLayout(top)
        for widget in self.shapes:
            column.addWidget(widget)
        self._show(0)

    def _show(self, index: int) -> None:
        for place, widget in enumerate(self.shapes):
            widget.setVisible(place == index)
