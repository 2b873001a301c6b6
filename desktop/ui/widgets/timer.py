"""The clock: what is left, of how much; it can be hidden, and is never red."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presenters.facts import TimeFacts
from desktop.ui.theme import LEAD, TIMER
from desktop.ui.theme import bar_font as font
from desktop.ui.theme import bar_px as px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.text import Label
from desktop.ui.words import clock, duration, rounded_duration


class TimerWidget(QWidget):
    """Shows TimeFacts."""

    hidden_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = TimeFacts(None, None, paused=False)
        self._hidden, self._compact = False, False
        self._icon = IconLabel(Icon.CLOCK, "warn", 18)
        self._digits = QLabel()
        self._digits.setFont(font(TIMER, QFont.Weight.DemiBold, tabular=True))
        self._digits.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._caption = Label("", "small", wrap=False)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.toggle = Button(self.tr("Hide"), Kind.QUIET)
        self.toggle.setAccessibleName(self.tr("Hide the time"))
        self.toggle.clicked.connect(lambda: self.set_hidden(not self._hidden))
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addStretch(1)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._digits)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(top)
        words.addWidget(self._caption)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addLayout(words)
        row.addWidget(self.toggle)
        self._icon.hide()
        self._show()

    def show_time(self, time: TimeFacts) -> None:
        """Show what is left."""
        self._time = time
        self._show()

    def set_hidden(self, hidden: bool) -> None:
        """Hide or show the digits; warnings are still told."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._show()
            self.hidden_changed.emit(hidden)

    @property
    def hidden_now(self) -> bool:
        """Whether the digits are hidden."""
        return self._hidden

    def set_compact(self, compact: bool) -> None:
        """Leave out the second line where height is short."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        left = self._time.remaining_ms
        low = self._time.warning_ms is not None and left is not None
        self._icon.setVisible(low and not self._hidden)
        tone = "warn" if low else "ink"
        if self._digits.property("tone") != tone:
            self._digits.setProperty("tone", tone)
            self._digits.style().unpolish(self._digits)
            self._digits.style().polish(self._digits)
        self.toggle.setVisible(left is not None)
        if left is None:
            self._set(self.tr("No time limit"), "")
        elif self._hidden:
            self._set(self.tr("Time hidden"), self.tr("warnings still show"))
        else:
            total = self._time.total_ms
            caption = self.tr("of {total}").format(total=rounded_duration(total)) if total else ""
            self._set(clock(left), self.tr("paused") if self._time.paused else caption)
        words = self.tr("Show") if self._hidden else self.tr("Hide")
        if words != self.toggle.text():
            self.toggle.say(words)
            self.toggle.setAccessibleName(
                self.tr("Show the time") if self._hidden else self.tr("Hide the time")
            )
        name = self.tr("No time limit")
        if left is not None:
            minute = duration(max(0, left) // 60_000 * 60_000)
            name = self.tr("Time left: {minute}").format(minute=minute)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self._digits.setAccessibleName(name)

    def _set(self, digits: str, caption: str) -> None:
        if digits != self._digits.text():
            self._digits.setFont(
                font(TIMER if digits[0].isdigit() else LEAD, QFont.Weight.DemiBold, tabular=True)
            )
            if len(digits) != len(self._digits.text()):
                self._digits.setMinimumWidth(self._digits.fontMetrics().horizontalAdvance(digits) + 2)
            self._digits.setText(digits)
        self._caption.say(caption)
        self._caption.setVisible(bool(caption) and not self._compact)
