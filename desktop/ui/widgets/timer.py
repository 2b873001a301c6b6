"""The clock: what is left, and of what; it can be hidden, shows itself once when the end is near, and is never red."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.presenters.facts import TimeFacts, TimeOf
from desktop.ui.theme import LEAD, TIMER
from desktop.ui.theme import bar_font as font
from desktop.ui.theme import bar_px as px
from desktop.ui.time_words import place_words
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.shortened import beginning
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.tip import set_tip
from desktop.ui.words import clock, duration, rounded_duration

WIDEST_CAPTION = 200
LAST_MINUTE_MS = 60_000


class TimerWidget(QWidget):
    """Shows TimeFacts."""

    hidden_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = TimeFacts(None, None, paused=False)
        self._hidden, self._compact = False, False
        self._revealed: set[tuple[TimeOf, str]] = set()
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
        words.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignRight)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addLayout(words)
        row.addWidget(self.toggle)
        self._icon.hide()
        self._show()

    @property
    def is_hidden(self) -> bool:
        """Whether the candidate has hidden the digits."""
        return self._hidden

    def show_time(self, time: TimeFacts) -> None:
        """Show what is left. In the last minute it is shown to whoever hid it, once: hidden again it stays hidden."""
        self._time = time
        key, left = (time.of, time.title), time.remaining_ms
        if left is not None and left <= LAST_MINUTE_MS and not time.paused and key not in self._revealed:
            self._revealed.add(key)
            self.set_hidden(False)
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
        """Leave out the second line where height is short, unless it says which of several clocks this is."""
        self._compact = compact
        self._show()

    def _show(self) -> None:
        time = self._time
        left = time.remaining_ms
        low = left is not None and (time.warning_ms is not None or time.late)
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
        elif time.late:
            self._set(self.tr("Time over"), self.tr("answers now are marked late"))
        else:
            self._set(clock(left), self.tr("paused") if time.paused else self._of_what())
        words = self.tr("Show") if self._hidden else self.tr("Hide")
        if words != self.toggle.text():
            self.toggle.say(words)
            self.toggle.setAccessibleName(
                self.tr("Show the time") if self._hidden else self.tr("Hide the time")
            )
        name = self._name()
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self._digits.setAccessibleName(name)

    def _of_what(self) -> str:
        """Return which clock it is: where there is but one, of how much it is says that."""
        time = self._time
        if time.of is not TimeOf.TEST or time.several:
            words = self.tr("for {place}")
            title = self._fitting(time.title, beside=words.format(place=""))
            return words.format(place=place_words(time.of, title))
        return self.tr("of {total}").format(total=rounded_duration(time.total_ms)) if time.total_ms else ""

    def _fitting(self, title: str, *, beside: str) -> str:
        """Return as much of a title as has room beside words of ours; the tool tip and the name hold all of it."""
        self._caption.ensurePolished()
        metrics = self._caption.fontMetrics()
        shown = beginning(title, metrics, px(WIDEST_CAPTION) - metrics.horizontalAdvance(beside))
        set_tip(self._caption, title if shown != title else "")
        return shown

    def _name(self) -> str:
        time = self._time
        if time.remaining_ms is None:
            return self.tr("No time limit")
        if time.late:
            return self.tr("The time is over. Late answers are kept.")
        minute = duration(max(0, time.remaining_ms) // 60_000 * 60_000)
        if time.of is TimeOf.TEST and not time.several:
            return self.tr("Time left: {minute}").format(minute=minute)
        place = place_words(time.of, time.title)
        return self.tr("Time left for {place}: {minute}").format(place=place, minute=minute)

    def _set(self, digits: str, caption: str) -> None:
        if digits != self._digits.text():
            self._digits.setFont(
                font(TIMER if digits[0].isdigit() else LEAD, QFont.Weight.DemiBold, tabular=True)
            )
            if len(digits) != len(self._digits.text()):
                self._digits.setMinimumWidth(self._digits.fontMetrics().horizontalAdvance(digits) + 2)
            self._digits.setText(digits)
        if caption != self._caption.text():
            self._caption.setText(caption)
        self._caption.setVisible(bool(caption) and (not self._compact or self._time.several))
