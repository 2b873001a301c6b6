"""The locked test: why, what is kept, what happens next, and the proctor's way through. No question is in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.attempt.events import UnlockChoice
from desktop.ui.announce import announce
from desktop.ui.contract import LockScreen
from desktop.ui.lock_sentences import evidence, why_locked
from desktop.ui.theme import px
from desktop.ui.views.column_screen import ColumnScreen
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.icons import Icon, IconLabel
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.text import Label


class LockedView(ColumnScreen):
    """Says anew what it says each time it comes into view."""

    def __init__(self, lock: LockScreen, parent: QWidget | None = None) -> None:
        super().__init__(width=600, centred=True, actions=False, parent=parent)
        self._lock = lock
        self.title = Label(self.tr("The test is locked"), "title")
        self.why = Label("", "strong")
        self.evidence = Label("", "small")
        self.kept = Label("", "body")
        self.next = Label(self.tr("Raise your hand. A proctor looks at it and opens the test again."), "body")
        words = QVBoxLayout()
        words.setSpacing(px(8))
        for label in (self.title, self.why, self.evidence, self.kept, self.next):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(IconLabel(Icon.LOCK, "warn", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        frame, column = card()
        column.addLayout(row)
        self.column.addWidget(frame)
        self.column.addWidget(self._for_the_proctor())
        lock.pin.refused.connect(lambda _: self._refused())
        lock.opened.connect(self._rest)

    def _for_the_proctor(self) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("For the proctor"), "heading"))
        self.pin = PinEntry(self._lock.pin)
        column.addWidget(self.pin)
        self.go_on = Button(self.tr("Go on with the test"), Kind.PRIMARY)
        self.allow = Button(self.tr("Allow this until the end, and go on"))
        self.end = Button(self.tr("End the test here"))
        self.choices = {
            self.go_on: UnlockChoice.GO_ON,
            self.allow: UnlockChoice.ALLOW,
            self.end: UnlockChoice.END,
        }
        for button in self.choices:
            button.clicked.connect(lambda _=False, button=button: self._try(button))
            column.addWidget(button)
        self.pin.entered.connect(lambda: self._try(self.go_on))
        self.pin.changed.connect(self._ready)
        return frame

    def first_focus(self) -> None:
        """Say why, and wait for the proctor."""
        facts = self._lock.facts
        if facts is None:
            return
        self.why.say(why_locked(facts.kind))
        seen = evidence(facts)
        self.evidence.say(seen)
        self.evidence.setVisible(bool(seen))
        self.kept.say(f"{self.tr('Your answers are saved on this computer.')} {self._clock()}".strip())
        self.pin.begin()
        (self.pin.field if self._lock.pin.pin_set else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)
        told = (self.title, self.why, self.kept, self.next)
        announce(self, " ".join(label.text() for label in told), urgent=True)

    def _bring_up_field(self) -> None:
        """Stay at the top, in any size of text: first of all the candidate reads why."""

    def _clock(self) -> str:
        facts = self._lock.facts
        if facts is None or not facts.timed:
            return ""
        return (
            self.tr("The test clock is stopped.") if facts.stops_clock else self.tr("The test clock goes on.")
        )

    def _ready(self) -> None:
        for button in self.choices:
            button.setEnabled(self.pin.ready)

    def _try(self, pressed: Button) -> None:
        if self.pin.ready:
            for button in self.choices:
                button.setEnabled(False)
            pressed.set_busy(self.tr("Checking…"))
            self._lock.open(self.pin.field.text(), self.choices[pressed])

    def _refused(self) -> None:
        self._rest()
        self.pin.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        for button in self.choices:
            button.set_busy("")
        self._ready()
