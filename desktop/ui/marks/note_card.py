"""A note on a stretch, to read, write or delete: a card inside the window, beside the words it belongs to."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.focus import tab_in
from desktop.ui.theme import px
from desktop.ui.widgets.button import Button, Kind
from desktop.ui.widgets.field import TextArea
from desktop.ui.widgets.text import ElidedLabel, Label
from desktop.ui.words import quoted as in_quotes

MOST = 2_000
"""So many characters a note has at the most."""
WIDE, HIGH = 320, 96
_GAP = 6


class NoteCard(QFrame):
    """``written`` tells the whole text at each change. Escape keeps what is written and closes."""

    written = Signal(str)
    deleted = Signal()
    done = Signal()
    all_wished = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("sheet")
        self._title = Label("", "strong", wrap=False)
        self._quoted = ElidedLabel("", "small")
        self.editor = TextArea(self.tr("Note"))
        self.editor.setPlaceholderText(self.tr("Write a note"))
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.setFixedHeight(px(HIGH))
        self.editor.textChanged.connect(self._changed)
        self.full = Label(self.tr("The note is full."), "small", tone="warn")
        self.full.hide()
        self.all = Button(self.tr("All notes"), Kind.QUIET, small=True)
        self.delete = Button(self.tr("Delete"), Kind.QUIET, small=True)
        self.close_button = Button(self.tr("Done"), small=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(6))
        column.addWidget(self._title)
        column.addWidget(self._quoted)
        column.addWidget(self.editor)
        column.addWidget(self.full)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.all)
        row.addStretch(1)
        row.addWidget(self.delete)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.all.clicked.connect(self.all_wished)
        self.delete.clicked.connect(self.deleted)
        self.close_button.clicked.connect(self.done)
        self._telling = True
        self._held, self._at = "", 0
        self.hide()

    def show_note(self, title: str, quoted: str, text: str, *, others: bool) -> None:
        """Fill the card with a note; ``others`` says whether there are more on the page."""
        self._title.say(title)
        told = in_quotes(quoted)
        self._quoted.setText(told)
        self.setAccessibleName(f"{title}. {told}")
        self.editor.setAccessibleName(f"{title}. {told}")
        self._hold(text, len(text))
        self.full.hide()
        self.all.setVisible(others)

    def stand_by(self, boxes: list[QRect], room: QRect) -> None:
        """Stand below what it belongs to, or above, wherever it is whole."""
        self.ensurePolished()
        width = min(px(WIDE), room.width() - 2 * px(_GAP))
        self._column.activate()
        height = self.sizeHint().height()
        if height > room.height():
            room = self._host.rect()
        first, last = (boxes[0], boxes[-1]) if boxes else (room, room)
        y = last.bottom() + px(_GAP)
        if y + height > room.bottom():
            y = first.top() - px(_GAP) - height
        if y < room.top():
            y = room.bottom() - height
        x = max(room.left() + px(_GAP), min(last.center().x() - width // 2, room.right() - px(_GAP) - width))
        self.setGeometry(QRect(x, max(y, room.top()), width, height))
        self.show()
        self.raise_()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_in(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; no other key gets behind the card."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        event.accept()

    def _changed(self) -> None:
        """Tell what is written; what would be more than a note holds is not taken, and that is said."""
        if not self._telling:
            return
        text = self.editor.toPlainText()
        self.full.setVisible(len(text) > MOST)
        if len(text) > MOST:
            announce(self, self.full.text())
            self._hold(self._held, self._at)
            return
        self._held, self._at = text, self.editor.textCursor().position()
        self.written.emit(text)

    def _hold(self, text: str, at: int) -> None:
        self._held, self._at = text, at
        self._telling = False
        self.editor.setPlainText(text)
        self._telling = True
        cursor = self.editor.textCursor()
        cursor.setPosition(min(at, self.editor.document().characterCount() - 1))
        self.editor.setTextCursor(cursor)
