"""Going to a question by its number."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from desktop.presenters.facts import NavigatorItem
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import LabelledField
from desktop.ui.widgets.panel import Panel
from desktop.ui.widgets.text import Label


class GoToPanel(Panel):
    """Asks for a number; Enter goes there."""

    wished = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("GoToPanel", "Go to a question"), width=380)
        self._items: list[NavigatorItem] = []
        self.number = LabelledField(self.tr("Question number"))
        self.number.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.number.field.setValidator(QIntValidator(1, 9999, self))
        self.note = Label("", "small")
        self.body.addWidget(self.number)
        self.body.addWidget(self.note)
        self.cancel = self.add_button(Button(self.tr("Cancel")))
        self.go = self.add_button(Button(self.tr("Go"), Kind.PRIMARY))
        self.cancel.clicked.connect(self.close_panel)
        self.go.clicked.connect(self._go)
        self.number.field.returnPressed.connect(self._go)

    def open_for(self, items: list[NavigatorItem]) -> None:
        """Ask among these items."""
        self._items = items
        self.number.field.clear()
        self.note.say(
            self.tr("1 to {last}").format(last=max((item.number or 0 for item in items), default=0)), ""
        )
        self.open(self.number.field)

    def _go(self) -> None:
        words = self.number.words()
        found = next((item for item in self._items if str(item.number) == words), None)
        if found is None or not found.reachable:
            text = (
                self.tr("There is no question with this number.")
                if found is None
                else self.tr("This question cannot be opened from here.")
            )
            self.note.say(text, "warn")
            self.number.field.selectAll()
            return
        self.close_panel()
        self.wished.emit(found.item_id)
