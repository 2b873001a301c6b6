"""A line to type on within a text: as wide as the answer is expected to be, wider where what is typed needs it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from assessment.content.interaction import Values
from desktop.ui.flow.flow_text import FIELD
from desktop.ui.theme import px
from desktop.ui.widgets.field import LineField

LONGEST = 2_000
NARROWEST, WIDEST = 3, 40


class GapLine(LineField):
    """A field of one line that is part of a text."""

    resized = Signal()

    def __init__(self, name: str, expected_length: int, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setProperty("inline", "true")
        self.setMaxLength(LONGEST)
        metrics = QFontMetricsF(self.font())
        characters = max(NARROWEST, min(expected_length, WIDEST))
        self._base = round(metrics.averageCharWidth() * characters * 1.1) + self._sides()
        self._wide = self._base
        self.textChanged.connect(self._grow)

    def changeEvent(self, event: QEvent) -> None:
        """Begin where reading does: Qt would ask the keyboard's language where nothing is typed yet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(sides if right else Qt.AlignmentFlag.AlignLeading)

    def values(self) -> Values:
        """Return what is typed."""
        return (self.text(),) if self.text() else ()

    def show_values(self, values: Values) -> None:
        """Show what was typed. Tells nobody."""
        text = values[0] if values else ""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # the beginning is what one reads

    def sizeHint(self) -> QSize:
        return QSize(self._wide, px(FIELD))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), px(FIELD))

    def _grow(self, text: str) -> None:
        needed = round(QFontMetricsF(self.font()).horizontalAdvance(text)) + self._sides()
        step = px(24)  # in steps, so that the text around does not move with every letter
        wide = self._base if needed <= self._base else -(-needed // step) * step
        if wide != self._wide:
            self._wide = wide
            self.resized.emit()

    def _sides(self) -> int:
        return px(18)
