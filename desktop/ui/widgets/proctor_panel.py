"""The proctor's way out: a PIN, asked inside the window."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.contract import Leave
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label
from desktop.ui.words import duration


class ProctorPanel(Panel):
    """A wrong PIN says so and, after some, how long to wait."""

    def __init__(self, host: QWidget, leave: Leave) -> None:
        super().__init__(host, host.tr("Leave the test"), width=440)
        self._leave = leave
        self._wait = 0
        self.text = Label("", "muted")
        self.pin = LabelledField(self.tr("Proctor PIN"), secret=True)
        self.note = Label("", "body", tone="warn")
        for widget in (self.text, self.pin, self.note):
            self.body.addWidget(widget)
        self.stay = self.add_button(Button(self.tr("Stay in the test")))
        self.go = self.add_button(Button(self.tr("Leave"), Kind.PRIMARY))
        self.stay.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._try)
        self.pin.field.returnPressed.connect(self._try)
        self.pin.field.textChanged.connect(self._ready)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        leave.refused.connect(self._refused)
        leave.accepted.connect(self._accepted)

    def ask(self) -> None:
        """Ask for the PIN, or, where none is set, only whether to leave."""
        needed = self._leave.pin_set
        self.pin.setVisible(needed)
        self.text.say(
            self.tr("Only a proctor can do this. The answers are kept, and the test can go on later.")
            if needed
            else self.tr("No proctor PIN is set. The answers are kept, and the test can go on later.")
        )
        self.pin.field.clear()
        self.pin.field.mark_wrong(False)
        if not self._wait:
            self.note.say("", "warn")
        self._ready()
        self.open(self.pin.field if needed else self.stay)

    def _ready(self) -> None:
        self.go.setEnabled((bool(self.pin.field.text()) or not self._leave.pin_set) and not self._wait)

    def _try(self) -> None:
        if self.go.isEnabled():
            self.go.set_busy(self.tr("Checking…"))
            self._leave.try_pin(self.pin.field.text())

    def _refused(self, seconds: int) -> None:
        self.go.set_busy("")
        self.pin.field.clear()
        self.pin.field.mark_wrong(True)
        self._wait = seconds
        self._tell()
        if seconds:
            self._tick.start()
        self.pin.field.setFocus()
        self._ready()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        self._tell()
        if not self._wait:
            self._tick.stop()
            self._ready()

    def _tell(self) -> None:
        wrong = self.tr("This PIN is not right.")
        later = self.tr("Try again in {time}.").format(time=duration(self._wait * 1000)) if self._wait else ""
        self.note.say(f"{wrong} {later}".strip(), "warn")
        self.refit()

    def _accepted(self) -> None:
        self.go.set_busy("")
        self._wait = 0
        self.close_panel()
