"""Stands in for the questions in a pause; in a break it says how long that may last, and how many are left."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.presenters.course_facts import BreakFacts
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Attempt
from desktop.ui.theme import font, px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.text import Label
from desktop.ui.words import clock, counted, rounded_duration

DIGITS, LOW_DIGITS = 40, 26
NEARLY_MS = 60_000


class PauseNote(QWidget):
    """Follows one attempt by itself. The questions are out of sight while it is shown."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__()
        self._attempt = attempt
        self._told_nearly = False
        self.title = Label("", "title")
        self.text = Label("", "muted")
        self.digits = QLabel()
        self.digits.setFont(font(DIGITS, QFont.Weight.DemiBold, tabular=True))
        self.limit = Label("", "small")
        self.left = Label("", "body")
        self.resume = Button(self.tr("Go on"), Kind.PRIMARY)
        self.resume.clicked.connect(attempt.resume)
        self._column = column = QVBoxLayout()
        column.addStretch(1)
        for widget in (self.title, self.digits, self.limit, self.text, self.left):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        self._row = row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.resume)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setLayout(column)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller)
        self._fit(low=False)
        attempt.break_changed.connect(self._count_down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(low=event.size().height() < px(360))
        super().resizeEvent(event)

    def _fit(self, *, low: bool) -> None:
        self.digits.setFont(font(LOW_DIGITS if low else DIGITS, QFont.Weight.DemiBold, tabular=True))
        self.digits.setFixedHeight(self.digits.fontMetrics().height())
        self._column.setSpacing(px(6) if low else px(10))
        self._row.setContentsMargins(0, 0 if low else px(14), 0, 0)
        edge = px(4) if low else px(12)
        self._column.setContentsMargins(px(24), edge, px(24), edge)

    def begin(self) -> None:
        """Say what kind of pause this is."""
        rest = self._attempt.breaks
        self._told_nearly = False
        if rest.under_way:
            self.title.say(self.tr("Break"))
            self.text.say(self.tr("The test clock is stopped, and the questions are hidden."))
            self.left.say(self._left(rest))
            self.resume.say(self.tr("End the break"))
        else:
            self.title.say(self.tr("The test is paused"))
            self.text.say(self.tr("Your answers are kept. The questions come back when the test goes on."))
            self.left.say(self._of_the_clock())
            self.resume.say(self.tr("Go on"))
        self.left.setVisible(bool(self.left.text()))
        self._count_down(rest)
        self.setAccessibleName(self.title.text())
        if not self.isVisible():
            return  # another screen is in view, such as that of a lock: the keyboard is there
        self.resume.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join(label.text() for label in (self.title, self.limit, self.text, self.left)))

    def _of_the_clock(self) -> str:
        """Say whether the time goes on in the pause."""
        if self._attempt.time.remaining_ms is None:
            return ""
        stopped, runs = self.tr("The test clock is stopped."), self.tr("The test clock goes on.")
        return stopped if self._attempt.time.paused else runs

    def _count_down(self, rest: BreakFacts) -> None:
        counts = rest.under_way and rest.remaining_ms is not None
        self.digits.setVisible(counts)
        self.limit.setVisible(rest.under_way)
        if rest.remaining_ms is None:
            self.limit.say(self.tr("It lasts until you end it."))
            return
        self.digits.setText(clock(rest.remaining_ms + 999))
        length = rounded_duration(rest.length_ms)
        self.limit.say(
            self.tr("The break lasts up to {length} and then ends by itself.").format(length=length)
        )
        self.digits.setAccessibleName(
            self.tr("{time} of the break left").format(time=rounded_duration(rest.remaining_ms))
        )
        if rest.remaining_ms <= NEARLY_MS < rest.length_ms and not self._told_nearly:
            self._told_nearly = True
            announce(self, self.tr("The break ends in one minute."), urgent=True)

    def _left(self, rest: BreakFacts) -> str:
        if not rest.left:
            return self.tr("This is your last break.")
        return self.tr("After this one you have {breaks} left.").format(
            breaks=counted(rest.left, "break", "breaks")
        )
