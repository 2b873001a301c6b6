"""The proctor's PIN: a field, and what became of the last one; after wrong ones it counts down to the next try."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.contract import Leave
from desktop.ui.theme import px
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.text import Label
from desktop.ui.words import duration


class PinEntry(QWidget):
    """Asks for nothing where no PIN is set."""

    entered = Signal()
    changed = Signal()

    def __init__(self, leave: Leave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._wait = 0
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
        leave.refused.connect(self._refused)

    @property
    def ready(self) -> bool:
        """Whether a try may be made now."""
        return (bool(self.field.text()) or not self._leave.pin_set) and not self._wait

    def begin(self) -> None:
        """Ask anew; a wait that is not over goes on."""
        self.pin.setVisible(self._leave.pin_set)
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
        wrong = self.tr("This PIN is not right.")
        later = self.tr("Try again in {time}.").format(time=duration(self._wait * 1000)) if self._wait else ""
        self.say(f"{wrong} {later}".strip())
        self.changed.emit()
