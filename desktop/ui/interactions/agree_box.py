"""A box to tick that stands by itself: Space and a click set and clear it."""

from html import escape

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.ui.interactions.option_card import CheckCard


class AgreeBox(CheckCard):
    """Looks like a choice of a question, and belongs to no group."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress("", f"<p>{escape(words, quote=False)}</p>")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        QCheckBox.keyPressEvent(self, event)
