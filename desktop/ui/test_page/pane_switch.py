"""Passage or questions: shown where the window is too narrow for both."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.segments import Segments


class PaneSwitch(QWidget):
    """Two segments, one of them on."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("switch")
        self.passage = False
        self.segments = Segments([self.tr("Passage"), self.tr("Questions")], self.tr("What is in view"))
        self.segments.choose(1)
        self.segments.chosen.connect(lambda index: self.choose_passage(index == 0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.segments)
        row.addStretch(1)

    def choose_passage(self, passage: bool) -> None:
        """Bring the passage or the questions into view."""
        if passage != self.passage:
            self.passage = passage
            self.segments.choose(0 if passage else 1)
            self.changed.emit()
