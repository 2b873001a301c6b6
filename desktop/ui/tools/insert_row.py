"""Putting a result where the candidate was typing: copying within the window, the system's clipboard left alone."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.tools.part import Place
from desktop.ui.widgets.button import Button, Kind


class InsertRow(QWidget):
    """One quiet button. ``result`` is what it inserts, empty where there is nothing."""

    def __init__(self, place: Place, result: Callable[[], str]) -> None:
        super().__init__()
        self._place, self._result = place, result
        self.button = Button(self.tr("Put the result into the answer"), Kind.QUIET, small=True)
        self.button.setAccessibleDescription(self.tr("Types it where you were typing last."))
        self.button.clicked.connect(self._insert)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        self.follow()

    def follow(self) -> None:
        """Offer it only where there is both a result and a place for it."""
        self.button.setEnabled(bool(self._result()) and self._place.insert(""))

    def _insert(self) -> None:
        words = self._result()
        if words and self._place.insert(words):
            announce(self, self.tr("{number} was put into the answer").format(number=words))
