"""The proctor's way out: a PIN, asked inside the window."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.contract import Leave
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.text import Label


class ProctorPanel(Panel):
    """A wrong PIN says so and, after some, how long to wait. After the right one it stays until all is saved.

    ``panel_needed``: leaving takes the proctor's panel now, and this is put away.
    """

    panel_needed = Signal()

    def __init__(self, host: QWidget, leave: Leave) -> None:
        super().__init__(host, QCoreApplication.translate("ProctorPanel", "Leave the test"), width=440)
        self._leave = leave
        self.text = Label("", "muted")
        self.pin = PinEntry(leave)
        self.body.addWidget(self.text)
        self.body.addWidget(self.pin)
        self.stay = self.add_button(Button(self.tr("Stay in the test")))
        self.go = self.add_button(Button(self.tr("Leave"), Kind.PRIMARY))
        self.stay.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._try)
        self.pin.entered.connect(self._try)
        self.pin.changed.connect(self._ready)
        leave.refused.connect(self._refused)
        leave.accepted.connect(self._accepted)
        leave.left.connect(self.close_panel)
        leave.panel_needed.connect(self._hand_on)
        leave.waits.connect(lambda _: self.close_panel())

    def ask(self) -> None:
        """Ask for the PIN, or, where none is set, only whether to leave."""
        needed = self._leave.pin_set
        self.text.say(self._words())
        self.stay.setEnabled(True)
        self.go.set_busy("")
        self.set_closable(True)
        self.pin.begin()
        self.open(self.pin.field if needed else self.stay)

    def _words(self) -> str:
        if self._leave.pin_set:
            return self.tr("Only a proctor can do this. The answers are kept, and the test can go on later.")
        if self._leave.own:
            return self.tr("Your answers are kept. You can go on with this test later.")
        if self._leave.locks_again:
            return self.tr(
                "The answers are kept. Leaving is recorded, and the test is then locked until a proctor opens it."
            )
        return self.tr("No proctor PIN is set. The answers are kept, and the test can go on later.")

    def _ready(self) -> None:
        self.go.setEnabled(self.pin.ready)
        if self.isVisible():
            self.refit()

    def _try(self) -> None:
        if self.go.isEnabled():
            self.go.set_busy(self.tr("Checking…"))
            self._leave.try_pin(self.pin.field.text())

    def _refused(self, _: int) -> None:
        self.go.set_busy("")
        self._ready()
        if self.isVisible():
            self.pin.field.setFocus()
            self.bring_up(self.pin)

    def _hand_on(self) -> None:
        self.close_panel()
        self.panel_needed.emit()

    def _accepted(self) -> None:
        if self.isHidden() and self._leave.waiting:
            self.ask()  # it was put away while the PIN was being checked: nobody works on behind it
        if self.isVisible():
            self.set_closable(False)
            self.stay.setEnabled(False)
            self.go.set_busy(self.tr("Saving…"))
