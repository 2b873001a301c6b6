"""A card in which a release code is typed, as it was read out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import messages
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.card import card
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.text import Label
from desktop.ui.widgets.turning_row import TurningRow


class ReleaseCodeCard(QWidget):
    """``entered`` brings what was typed."""

    entered = Signal(str)

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, column = card()
        column.addWidget(Label(self.tr("Release code"), "heading"))
        column.addWidget(Label(hint, "muted"))
        self.notice = Notice()
        column.addWidget(self.notice)
        row = TurningRow(340, gap=12)
        self._labelled = LabelledField(self.tr("Code"))
        self.field = self._labelled.field
        self.open = Button(self.tr("Unlock the test"), Kind.PRIMARY)
        row.box.addWidget(self._labelled, 1)
        row.box.addWidget(self.open, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._busy = False
        self.open.clicked.connect(self._enter)
        self.field.returnPressed.connect(self._enter)
        self.field.textChanged.connect(self._typed)

    def begin(self) -> None:
        """Begin afresh: nothing of an earlier code is left."""
        self.field.clear()

    def show_state(self, error: Exception | None, *, busy: bool) -> None:
        """Show whether a code is being tried, or why the last one did not open it."""
        self._busy = busy
        self.notice.show_message(messages.of_error(error) if error is not None else None)
        self._labelled.field.mark_wrong(error is not None)
        self._labelled.setEnabled(not busy)
        self.open.set_busy(self.tr("Opening…") if busy else "")
        self._typed()

    def _typed(self) -> None:
        self.open.setEnabled(bool(self._labelled.words()) and not self._busy)

    def _enter(self) -> None:
        if self.open.isEnabled():
            self.entered.emit(self._labelled.words())
