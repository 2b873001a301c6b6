"""Two lines that tell the truth: what is safe on this computer, and what has been sent."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.presenters.facts import SaveFacts, SaveState, SendFacts, SendState
from desktop.ui.announce import announce
from desktop.ui.messages import of_save, of_send
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import ElidedLabel

_LOOKS = {
    SaveState.NOTHING_YET: (Icon.TICK, "muted"),
    SaveState.SAVING: (Icon.DOTS, "muted"),
    SaveState.SAVED: (Icon.TICK, "ok"),
    SaveState.FAILED: (Icon.WARNING, "danger"),
    SaveState.NOT_KEPT: (Icon.INFORMATION, "muted"),
}


class SaveIndicator(QWidget):
    """Shows SaveFacts over SendFacts."""

    accessible_role = QAccessible.Role.StatusBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SaveState | None = None
        self._words = True
        self._icon = IconLabel(Icon.TICK, "ok", 16)
        self._saved = ElidedLabel("", "small")
        self._sent = ElidedLabel("", "small")
        for label in (self._saved, self._sent):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addStretch(1)
        top.addWidget(self._icon)
        top.addWidget(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._sent)
        column.addStretch(1)

    def show_save(self, save: SaveFacts) -> None:
        """Show what is true of the last answer."""
        icon, tone = _LOOKS[save.state]
        if save.state is not self._state:
            self._icon.setVisible(save.state is not SaveState.NOTHING_YET)
            self._icon.show_icon(icon, tone)
            self._state = save.state
            self._show_words()
            if save.state is SaveState.FAILED:
                announce(self, of_save(save), urgent=True)
        self._saved.say(of_save(save), "" if tone == "muted" else tone)
        self._name()

    def show_send(self, send: SendFacts) -> None:
        """Show what is true of sending."""
        self._sent.say(of_send(send), "warn" if send.state is SendState.REFUSED else "")
        self._name()

    def set_room(self, *, two_lines: bool, words: bool) -> None:
        """Keep the second line, or the words, only where there is room; a failure always has its words."""
        self._words = words
        self._sent.setVisible(two_lines)
        self._show_words()

    def _show_words(self) -> None:
        self._saved.setVisible(self._words or self._state is SaveState.FAILED)

    def _name(self) -> None:
        self.setAccessibleName(f"{self._saved.text()}. {self._sent.text()}")
        self.setToolTip(f"{self._saved.text()}\n{self._sent.text()}")
