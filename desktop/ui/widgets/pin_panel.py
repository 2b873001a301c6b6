"""The proctor's PIN before something that a candidate may not do alone at a locked window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.secret_contract import Pin
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.pin_entry import PinEntry
from desktop.ui.widgets.text import Label


class PinPanel(Panel):
    """``granted`` comes after the right PIN."""

    granted = Signal()

    def __init__(self, host: QWidget, pin: Pin, *, title: str, text: str) -> None:
        super().__init__(host, title, width=440)
        self.pin = PinEntry(pin)
        self._pin = pin
        self.body.addWidget(Label(text, "muted"))
        self.body.addWidget(self.pin)
        self.cancel = self.add_button(Button(self.tr("Cancel")))
        self.go = self.add_button(Button(self.tr("Continue"), Kind.PRIMARY))
        self.cancel.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._try)
        self.pin.entered.connect(self._try)
        self.pin.changed.connect(self._ready)
        pin.refused.connect(lambda _: self._refused())
        pin.accepted.connect(self._accepted)

    def ask(self) -> None:
        """Ask for the PIN."""
        self.go.set_busy("")
        self.pin.begin()
        self.open(self.pin.field if self._pin.pin_set else self.go)

    def _ready(self) -> None:
        self.go.setEnabled(self.pin.ready)
        if self.isVisible():
            self.refit()

    def _try(self) -> None:
        if self.go.isEnabled():
            self.go.set_busy(self.tr("Checking…"))
            self._pin.try_pin(self.pin.field.text())

    def _refused(self) -> None:
        self.go.set_busy("")
        self._ready()
        if self.isVisible():
            self.pin.field.setFocus()
            self.bring_up(self.pin)

    def _accepted(self) -> None:
        if self.isVisible():
            self.close_panel()
            self.granted.emit()
