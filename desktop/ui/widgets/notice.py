"""A message in its place on a screen: icon, title, what is true, what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.sentences import Message
from desktop.ui.theme import RADIUS, RING, colour, px
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label


class Notice(QWidget):
    """Hidden until there is something to say."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "warn"
        self._icon = IconLabel(Icon.WARNING, "warn", 18)
        self.title = Label("", "strong")
        self.text = Label("", "body")
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(10), px(14), px(12))
        row.setSpacing(px(10))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_message(self, message: Message | None, tone: str = "warn") -> None:
        """Show a message, or nothing for None."""
        self.setVisible(message is not None)
        if message is None:
            return
        self._tone = tone
        self._icon.show_icon(Icon.TICK if tone == "ok" else Icon.WARNING, tone)
        text = " ".join(part for part in (message.sentence, message.remedy) if part)
        self.title.say(message.title)
        self.text.say(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{message.title}. {text}")
        self.update()
        announce(self, self.accessibleName())

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        soft = {"warn": "warn_soft", "danger": "danger_soft", "ok": "soft"}[self._tone]
        ring = self.hasFocus()  # it can have the keyboard where it is all there is
        painter.setPen(QPen(colour("accent"), 2 * RING) if ring else QPen(colour("line"), 1))
        painter.setBrush(colour(soft))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()
