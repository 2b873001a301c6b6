"""Text fields: plain words in, nothing dragged or pasted with markup, no menu of the system's."""

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.ui import clipboard
from desktop.ui.clipboard import Clip
from desktop.ui.theme import TEXT, font, px
from desktop.ui.widgets.text import Label


class LineField(QLineEdit):
    """One line of text. ``secret`` hides what is typed. ``overfull``: nothing was pasted, it is more than the line takes.

    What assistive technology writes, by dictation or on a braille display, is an edit like any typed one: Qt changes
    the text only and would tell nobody who waits for ``textEdited``.
    """

    overfull = Signal()

    def __init__(self, name: str, *, secret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(font(TEXT))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.set_secret(secret)
        self._known = ""
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._changed)

    def set_secret(self, secret: bool) -> None:
        """Hide what is typed, or show it."""
        self.setEchoMode(QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal)

    def setText(self, text: str | None) -> None:  # noqa: N802 (Qt's name)
        """Show a text. Tells nobody that it was edited."""
        self._known = text or ""
        super().setText(text)
        self._known = self.text()

    def _know(self, text: str) -> None:
        self._known = text

    def _changed(self, text: str) -> None:
        if text != self._known:
            self._known = text
            self.textEdited.emit(text)

    def clear(self) -> None:
        """Empty the field for good, telling nobody: Qt's own way can be undone, by whoever sits here next."""
        self.setText("")

    def mark_wrong(self, wrong: bool) -> None:
        """Show whether the field's content was refused."""
        if wrong != (self.property("wrong") == "true"):
            self.setProperty("wrong", "true" if wrong else "false")
            self.style().unpolish(self)
            self.style().polish(self)

    def selected_clip(self) -> Clip | None:
        """Return what is selected; never what is hidden."""
        shown = self.echoMode() == QLineEdit.EchoMode.Normal
        return Clip(self.selectedText()) if shown and self.selectedText() else None

    def remove_selected(self) -> None:
        """Take what is selected away."""
        self.del_()

    def paste_clip(self, clip: Clip) -> None:
        """Take words on one line, all or none."""
        words = " ".join(clip.text.split("\n")).strip()
        if len(self.text()) - len(self.selectedText()) + len(words) > self.maxLength():
            self.overfull.emit()
        else:
            self.insert(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if clipboard.take_key(self, event):
            return
        if event.matches(QKeySequence.StandardKey.DeleteCompleteLine):  # Qt would copy it to the system
            self.selectAll()
            self.del_()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave out what Qt does on release: a copy to the system's selection, and a paste from it."""
        if event.button() == Qt.MouseButton.LeftButton:
            QGuiApplication.inputMethod().show()  # the keyboard of a touch screen


class LabelledField(QWidget):
    """A field under its name, with a line below for a hint."""

    def __init__(
        self, name: str, *, secret: bool = False, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.field = LineField(name, secret=secret)
        self.field.setAccessibleDescription(hint)
        self._label = Label(name, "strong")
        self._label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self._label)
        column.addWidget(self.field)
        if hint:
            column.addWidget(Label(hint, "small"))

    def rename(self, name: str) -> None:
        """Give it another name."""
        self._label.say(name)
        self.field.setAccessibleName(name)

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

    def selected_clip(self) -> Clip | None:
        """Return the words that are selected."""
        cursor = self.textCursor()
        return Clip(cursor.selection().toPlainText()) if cursor.hasSelection() else None

    def remove_selected(self) -> None:
        """Take what is selected away."""
        self.textCursor().removeSelectedText()

    def paste_clip(self, clip: Clip) -> None:
        """Take the words alone."""
        self.insertPlainText(clip.text)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        return clipboard.outgoing(self.selected_clip())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what Qt brings, where anything may be brought."""
        clip = clipboard.incoming(source)
        if clip is not None:
            self.paste_clip(clip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not clipboard.take_key(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if may_press(self, event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)


def nothing_pasted() -> str:
    """Return what to say where a paste was refused."""
    return QCoreApplication.translate("field", "Nothing was pasted: it is more than can be kept.")


def may_press(editor: QTextEdit | QPlainTextEdit, event: QMouseEvent) -> bool:
    """Let a press through. The middle button is none of ours; a press on what is selected must not begin to drag it."""
    if event.button() == Qt.MouseButton.MiddleButton:
        return False
    cursor = editor.textCursor()
    extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if event.button() == Qt.MouseButton.LeftButton and cursor.hasSelection() and not extends:
        cursor.setPosition(cursor.position(), QTextCursor.MoveMode.MoveAnchor)
        editor.setTextCursor(cursor)
    return True
