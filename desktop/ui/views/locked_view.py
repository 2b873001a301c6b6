"""The locked test: why, what is kept, what happens next, and the proctor's way through. No question is in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assessment.attempt.events import UnlockChoice
from desktop.presenters.lock_screen import LockFacts
from desktop.presenters.unlocking import Asked
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
from desktop.ui.widgets.unlock_facts import UnlockFacts
from desktop.ui.words import quoted


class LockedView(ColumnScreen):
    """Says anew what it says each time it comes into view."""

    def __init__(self, lock: LockScreen, parent: QWidget | None = None) -> None:
        super().__init__(width=600, centred=True, actions=False, parent=parent)
        self._lock = lock
        self.title = Label(self.tr("The test is locked"), "title")
        self.why = Label("", "strong")
        self.said = Label("", "body")
        self.evidence = Label("", "small")
        self.kept = Label("", "body")
        self.next = Label("", "body")
        words = QVBoxLayout()
        words.setSpacing(px(8))
        for label in (self.title, self.why, self.said, self.evidence, self.kept, self.next):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(IconLabel(Icon.LOCK, "warn", 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        frame, column = card()
        column.addLayout(row)
        self.column.addWidget(frame)
        self.column.addWidget(self._for_the_proctor())
        lock.refused.connect(lambda _: self._refused())
        lock.opened.connect(self._rest)
        lock.changed.connect(self._show_codes)

    def _for_the_proctor(self) -> QWidget:
        frame, column = card()
        column.addWidget(Label(self.tr("For the proctor"), "heading"))
        self.codes = UnlockFacts()
        column.addWidget(self.codes)
        self.elsewhere = Label(self.tr("This test is opened from the server, not here."), "body")
        column.addWidget(self.elsewhere)
        self.pin = PinEntry(self._lock)
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
        self.title.say(self.tr("The test is paused") if facts.held else self.tr("The test is locked"))
        self.setAccessibleName(self.title.text())
        self.next.say(self._what_next(facts))
        self.why.say(why_locked(facts.kind))
        self.said.say(quoted(facts.detail))
        self.said.setVisible(facts.by_staff and bool(facts.detail))
        seen = "" if facts.by_staff else evidence(facts)
        self.evidence.say(seen)
        self.evidence.setVisible(bool(seen))
        self.kept.say(f"{self.tr('Your answers are saved on this computer.')} {self._clock()}".strip())
        self._ask(facts.asked)
        self.allow.setVisible(facts.asked.here and not facts.by_staff)
        self._show_codes()
        if facts.asked.here:
            first = self.pin.field if self._lock.pin_set else self.go_on
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        told = (self.title, self.why, self.said, self.kept, self.next)
        announce(self, " ".join(label.text() for label in told if not label.isHidden()), urgent=True)

    def _what_next(self, facts: LockFacts) -> str:
        if facts.held:
            return self.tr("Please wait. It goes on when the proctor says so.")
        return self.tr("Raise your hand. A proctor looks at it and opens the test again.")

    def _ask(self, asked: Asked) -> None:
        """Ask for what opens this test, by its name."""
        name, wrong = self.tr("Proctor PIN"), self.tr("This PIN is not right.")
        if asked.code:
            name, wrong = self.tr("Unlock code"), self.tr("This code is not right.")
        if asked.code and asked.pin:
            name, wrong = (
                self.tr("Proctor PIN or unlock code"),
                self.tr("This is neither the PIN nor the code that opens this test now."),
            )
        self.pin.ask_for(name, wrong, hidden=asked.pin)
        self.pin.begin()
        self.pin.setVisible(asked.here)
        self.elsewhere.setVisible(not asked.here)
        for button in self.choices:
            button.setVisible(asked.here)

    def _show_codes(self) -> None:
        facts = self._lock.facts
        self.codes.show_codes(facts.codes if facts is not None else None)

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
