"""Leaving waits for a disk that refuses: what is not saved, what can be done, and the way out that costs answers."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.presenters.facts import HeldFacts
from desktop.ui.announce import announce
from desktop.ui.contract import Leave
from desktop.ui.messages import of_held, of_loss
from desktop.ui.widgets.button import Button
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.text import Label, Rule
from desktop.ui.words import counted


class HeldPanel(Panel):
    """Comes with the first refusal and goes by itself when everything is saved; nothing else closes it but the PIN."""

    def __init__(self, host: QWidget, leave: Leave) -> None:
        super().__init__(
            host,
            QCoreApplication.translate("HeldPanel", "Not everything is saved yet"),
            width=520,
            closable=False,
        )
        self._leave = leave
        self._held = HeldFacts(0)
        self.what = Label("", "strong", tone="danger")
        self.why = Label("", "body")
        self.remedy = Label("", "strong")
        self.loss = Label("", "body")
        self.pin = PinEntry(leave)
        for widget in (self.what, self.why, self.remedy, Rule(), self.loss, self.pin):
            self.body.addWidget(widget)
        self.go = self.add_button(Button(self.tr("Leave now")))
        self.go.clicked.connect(self._try)
        self.pin.entered.connect(self._try)
        self.pin.changed.connect(self._ready)
        leave.waits.connect(self._waits)
        leave.refused.connect(lambda _: self._again())
        leave.left.connect(self.close_panel)

    def _waits(self, held: HeldFacts) -> None:
        changed = held.answers != self._held.answers
        self._held = held
        message = of_held(held)
        self.what.say(message.title, "danger" if held.answers else "")
        self.why.say(message.sentence)
        self.remedy.say(message.remedy)
        self.loss.say(of_loss(held))
        lost = counted(held.answers, "answer", "answers")
        self.go.say(
            self.tr("Leave without {lost}").format(lost=lost) if held.answers else self.tr("Leave now")
        )
        if self.isHidden():
            self.go.set_busy("")
            self.pin.begin()
            self.open(self)  # to be read first; whoever gives up goes to the field on purpose
            announce(self, f"{message.title}. {message.sentence} {message.remedy}", urgent=True)
        elif held.recounted:
            self._again()
            self.pin.say(self.tr("The number has changed. Confirm it again."))
            announce(self, f"{message.title}. {self.pin.note.text()}", urgent=True)
        elif changed:
            announce(self, message.title, urgent=True)
        self.refit()

    def _try(self) -> None:
        if self.go.isEnabled():
            self.go.set_busy(self.tr("Checking…"))
            self._leave.leave_anyway(self.pin.field.text(), self._held.answers)

    def _again(self) -> None:
        self.go.set_busy("")
        self.pin.field.clear()
        self._ready()
        if self.isVisible() and self._leave.pin_set:
            self.pin.field.setFocus()
            self.bring_up(self.pin)

    def _ready(self) -> None:
        self.go.setEnabled(self.pin.ready)
        if self.isVisible():
            self.refit()
