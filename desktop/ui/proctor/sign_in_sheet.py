"""The door of the proctor's panel: a PIN or a code, asked inside the window."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.contract import Leave, ProctorPanel
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.unlock_facts import UnlockFacts


class SignInSheet(Panel):
    """A wrong PIN says so and, after some, how long to wait. ``leave_wished``: to leave, where that needs neither."""

    leave_wished = Signal()

    def __init__(self, host: QWidget, panel: ProctorPanel, leave: Leave) -> None:
        super().__init__(host, QCoreApplication.translate("SignInSheet", "For the proctor"), width=480)
        self._panel = panel
        self._way_out = leave
        self.codes = UnlockFacts()
        self.pin = PinEntry(panel)
        text = self.tr(
            "It opens a panel over the test. The questions are hidden then, and the clock goes on."
        )
        for widget in (Label(text, "muted"), self.codes, self.pin):
            self.body.addWidget(widget)
        self.leave = self.add_button(Button(self.tr("Leave the test"), Kind.QUIET))
        self.stay = self.add_button(Button(self.tr("Back")))
        self.go = self.add_button(Button(self.tr("Open the panel"), Kind.PRIMARY))
        self.leave.clicked.connect(self._leave)
        self.stay.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._try)
        self.pin.entered.connect(self._try)
        self.pin.changed.connect(self._ready)
        self.closed.connect(panel.put_away)
        panel.codes_changed.connect(self._show_codes)
        panel.refused.connect(lambda _: self._again())
        panel.not_done.connect(lambda _: self._again())
        panel.opened.connect(self.close_panel)
        leave.changed.connect(self._offer_leaving)

    def ask(self) -> None:
        """Ask for what opens the panel."""
        self._ask_by_name()
        self._offer_leaving()
        self.go.set_busy("")
        self.pin.begin()
        self._panel.ask()
        self._show_codes()
        self.open(self.pin.field)

    def _ask_by_name(self) -> None:
        asked = self._panel.asked
        name, wrong = self.tr("Proctor PIN"), self.tr("This PIN is not right.")
        if asked.code:
            name, wrong = self.tr("Unlock code"), self.tr("This code is not right.")
        if asked.code and asked.pin:
            name = self.tr("Proctor PIN or unlock code")
            wrong = self.tr("This is neither a PIN nor the code that is asked for now.")
        self.pin.ask_for(name, wrong, hidden=asked.pin)

    def _offer_leaving(self) -> None:
        """Offer to leave where nothing has to be shown for it; that may come with a disk that refuses, and go."""
        self.leave.setVisible(not self._way_out.pin_set and not self._way_out.through_panel)
        if self.isVisible():
            self.refit()

    def _show_codes(self) -> None:
        self.codes.show_codes(self._panel.codes)
        if self.isVisible():
            self.refit()

    def _ready(self) -> None:
        self.go.setEnabled(self.pin.ready)
        if self.isVisible():
            self.refit()

    def _try(self) -> None:
        if self.go.isEnabled():
            self.go.set_busy(self.tr("Checking…"))
            self._panel.try_typed(self.pin.field.text())

    def _again(self) -> None:
        self.go.set_busy("")
        self._ready()
        if self.isVisible():
            self.pin.field.setFocus()
            self.bring_up(self.pin)

    def _leave(self) -> None:
        self.close_panel()
        self.leave_wished.emit()
