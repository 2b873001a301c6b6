"""Text fields: plain words in, nothing dragged or pasted with markup, no menu of the system's."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.text import Label


class LineField(QLineEdit):
    """One line of text. ``secret`` hides what is typed.

    What assistive technology writes, by dictation or on a braille display, is an edit like any typed one: Qt changes
    the text only and would tell nobody who waits for ``textEdited``.
    """

    def __init__(self, name: str, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(font(TEXT))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self._known = ""
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._changed)

    def setText(self, text: str | None) -> None:  # noqa: N802 (Qt's name)
        """Show a text. Tells nobody that it was edited."""
        self._known = text or ""
        super().setText(text)
        self._known = self.text()

    def clear(self) -> None:
        """Show nothing. Tells nobody that it was edited."""
        self.setText("")

    def _know(self, text: str) -> None:
        self._known = text

    def _changed(self, text: str) -> None:
        if text != self._known:
            self._known = text
            self.textEdited.emit(text)

    def mark_wrong(self, wrong: bool) -> None:
        """Show whether the field's content was refused."""
        if wrong != (self.property("wrong") == "true"):
            self.setProperty("wrong", "true" if wrong else "false")
            self.style().unpolish(self)
            self.style().polish(self)


class LabelledField(QWidget):
    """A field under its name, with a line below for a hint."""

    def __init__(
        self, name: str, *, secret: bool = False, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = LineField(name, secret=secret)
        self.field.setAccessibleDescription(hint)
        label = Label(name, "strong")
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(label)
        column.addWidget(self.field)
        if hint:
            column.addWidget(Label(hint, "small"))

    def words(self) -> str:
        """Return what was typed, without white space around it."""
        return self.field.text().strip()


class TextArea(QPlainTextEdit):
    """Many lines of plain text; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(font(TEXT))
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain words alone."""
        if source.hasText():
            self.insertPlainText(source.text())
