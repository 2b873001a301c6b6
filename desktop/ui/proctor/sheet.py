"""What the sheets of the proctor's panel share: what is wished, a reason for the log, and a way back."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from assessment.attempt.command import MAX_REASON
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label


class Sheet(Panel):
    """Lives as long as it is open. ``wished`` comes once, when all that is needed is there and the way on is pressed."""

    wished = Signal()

    def __init__(self, host: QWidget, title: str, text: str, go: str, *, width: int = 520) -> None:
        super().__init__(host, title, width=width)
        self.body.addWidget(Label(text, "muted"))
        self.back = self.add_button(Button(_tr("Back")))
        self.go = self.add_button(Button(go, Kind.PRIMARY))
        self.back.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._go)

    @property
    def complete(self) -> bool:
        """Whether all that is needed is there."""
        return True

    def begin(self) -> None:
        """Show the sheet, the keyboard where it begins."""
        self.look()
        self.open(self.first())

    def first(self) -> QWidget:
        """Return where the keyboard begins: on the way back, unless there is something to fill in."""
        return self.back

    def look(self) -> None:
        """Let it go on, or not."""
        self.go.setEnabled(self.complete)

    def _go(self) -> None:
        if self.complete and self.isVisible():
            self.close_panel()
            self.wished.emit()


class ReasonSheet(Sheet):
    """One that needs a reason. ``hint`` says who reads it."""

    def __init__(
        self, host: QWidget, title: str, text: str, go: str, *, hint: str = "", width: int = 520
    ) -> None:
        super().__init__(host, title, text, go, width=width)
        self.reason = LabelledField(_tr("Reason"), hint=hint or _tr("It stands in the log of the test."))
        self.reason.field.setMaxLength(MAX_REASON)
        self.reason.field.textChanged.connect(lambda _: self.look())
        self.reason.field.returnPressed.connect(self._go)

    @property
    def complete(self) -> bool:
        return bool(self.reason.words())

    @property
    def why(self) -> str:
        """The reason that was given."""
        return self.reason.words()

    def first(self) -> QWidget:
        return self.reason.field

    def begin(self) -> None:
        """Show the sheet, the reason last: it is read and reached after what it is for."""
        self.body.addWidget(self.reason)
        super().begin()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sheet", text)
