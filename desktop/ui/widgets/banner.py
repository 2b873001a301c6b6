"""A line across the top of the window for what the candidate must know; it stays until read, good news for a while."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.sentences import Message
from desktop.ui.theme import bar_px as px
from desktop.ui.theme import colour
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label

GOOD_NEWS_MS = 30_000


class Banner(QWidget):
    """Shows one message at a time, the latest."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._message: Message | None = None
        self._tone = "warn"
        self._icon = IconLabel(Icon.WARNING, "warn", 20)
        self._title = Label("", "strong")
        self._text = Label("", "body")
        self.dismiss = Button(self.tr("Understood"), Kind.SECONDARY, small=True)
        self.dismiss.clicked.connect(self.hide)
        self._read = QTimer(self)
        self._read.setSingleShot(True)
        self._read.setInterval(GOOD_NEWS_MS)
        self._read.timeout.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(12), px(24), px(12))
        row.setSpacing(px(12))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_message(
        self, message: Message, tone: str = "warn", *, urgent: bool = False, aloud: bool = True
    ) -> None:
        """Show a message; ``tone`` is warn, danger or ok. What is ``urgent`` is spoken at once, over other speech."""
        self._message, self._tone = message, tone
        if tone == "ok":
            self._read.start()
        else:
            self._read.stop()
        icon = {"warn": Icon.WARNING, "danger": Icon.WARNING, "ok": Icon.TICK}[tone]
        self._icon.show_icon(icon, tone)
        self._title.say(message.title)
        self._text.say(" ".join(part for part in (message.sentence, message.remedy) if part))
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(self._text.text())
        self.show()
        self.update()
        if aloud:
            announce(self, f"{message.title} {self._text.text()}", urgent=urgent or tone == "danger")

    @property
    def shown(self) -> tuple[Message, str] | None:
        """What is shown, with its tone."""
        return None if self.isHidden() or self._message is None else (self._message, self._tone)

    def paintEvent(self, _: object) -> None:
        painter = QPainter(self)
        soft: QColor = colour({"warn": "warn_soft", "danger": "danger_soft", "ok": "soft"}[self._tone])
        painter.fillRect(self.rect(), soft)
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        start = self.width() - 4 if self.isRightToLeft() else 0
        painter.fillRect(start, 0, 4, self.height(), colour("accent" if self._tone == "ok" else self._tone))
        painter.end()
