"""A percentage with a button on either side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.theme import TEXT, bar_font, bar_px
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.icons import Icon


class Stepper(QWidget):
    """``stepped`` brings 1 or -1. ``possible`` says whether there is less and whether there is more."""

    stepped = Signal(int)

    def __init__(
        self,
        name: str,
        steps: tuple[str, str],
        percent: int,
        possible: tuple[bool, bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        value = self.tr("{percent} %").format(percent=percent)
        self.setAccessibleName(f"{name}, {value}")
        self.value = QLabel(value)
        self.value.setFont(bar_font(TEXT, QFont.Weight.DemiBold, tabular=True))
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.value.setMinimumWidth(bar_px(64))
        self.less, self.more = (
            Button(words, icon=icon) for words, icon in zip(steps, (Icon.MINUS, Icon.PLUS), strict=True)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(bar_px(8))
        for widget in (self.less, self.value, self.more):
            row.addWidget(widget)
        for button, step, there in zip((self.less, self.more), (-1, 1), possible, strict=True):
            button.hide_words(True)
            button.setAccessibleDescription(f"{name}, {value}")
            button.setEnabled(there)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
