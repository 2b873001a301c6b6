"""The proctor's PIN or code: a field, and what became of the last one; after wrong ones it counts down to the next."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.secret_contract import Secret
from desktop.ui.theme import px
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.text import Label
from desktop.ui.words import duration


class PinEntry(QWidget):
    """Asks for nothing where none is set. What it asks for is a PIN, unless ``ask_for`` says otherwise."""

    entered = Signal()
    changed = Signal()

    def __init__(self, secret: Secret, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = secret
        self._wait = 0
        self._wrong = self.tr("This PIN is not right.")
        self.pin = LabelledField(self.tr("Proctor PIN"), secret=True)
        self.field = self.pin.field
        self.note = Label("", "body", tone="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.pin)
        column.addWidget(self.note)
        self.field.returnPressed.connect(self.entered)
        self.field.textChanged.connect(self.changed)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        secret.refused.connect(self._refused)

    @property
    def ready(self) -> bool:
        """Whether a try may be made now."""
        return (bool(self.field.text()) or not self._secret.pin_set) and not self._wait

    def ask_for(self, name: str, wrong: str, *, hidden: bool) -> None:
        """Ask for something by its name, and say so where it was wrong. ``hidden``: what is typed is not shown."""
        self.pin.rename(name)
        self.field.set_secret(hidden)
        self._wrong = wrong

    def begin(self) -> None:
        """Ask anew; a wait that is not over goes on."""
        self.pin.setVisible(self._secret.pin_set)
        self.field.clear()
        self.field.mark_wrong(False)
        if not self._wait:
            self.say("")
        self.changed.emit()

    def say(self, text: str) -> None:
        """Show a note below the field."""
        self.note.say(text, "warn")
        self.note.setVisible(bool(text))

    def _refused(self, seconds: int) -> None:
        self.field.clear()
        self.field.mark_wrong(True)
        self._wait = seconds
        if seconds:
            self._tick.start()
        self._tell()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._tick.stop()
        self._tell()

    def _tell(self) -> None:
        later = self.tr("Try again in {time}.").format(time=duration(self._wait * 1000)) if self._wait else ""
        self.say(f"{self._wrong} {later}".strip())
        self.changed.emit()
