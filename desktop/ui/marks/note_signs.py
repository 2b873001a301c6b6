"""The signs of the notes in one text: each where its stretch ends, also after the text is laid out anew."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from assessment.attempt.events import Mark
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.note_sign import NoteSign


class NoteSigns(QObject):
    """Made when a text gets its first note. ``pressed`` tells text and note."""

    pressed = Signal(object, object)

    def __init__(self, text: MarkedText) -> None:
        super().__init__(text)
        self._text = text
        self._signs: list[NoteSign] = []
        self._notes: Sequence[Mark] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        text.widget.area().installEventFilter(self)

    def show_notes(self, notes: Sequence[Mark], first: int) -> None:
        """Show a sign for each note, numbered from ``first``."""
        while len(self._signs) > len(notes):
            sign = self._signs.pop()
            sign.hide()
            sign.deleteLater()
        while len(self._signs) < len(notes):
            sign = NoteSign(self._text.widget.area())
            sign.clicked.connect(self._press)
            self._signs.append(sign)
        self._notes = notes
        for number, (sign, note) in enumerate(zip(self._signs, notes, strict=True), start=first):
            sign.tell(number, note.note)
        self._place()

    def clear(self) -> None:
        """Take all signs away."""
        self._text.widget.area().removeEventFilter(self)
        self.show_notes((), 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the text when it gets another width or comes into view."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._later.start(0)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        for sign, note in zip(self._signs, self._notes, strict=True):
            end = self._text.end_of(note)
            if end is None:
                sign.hide()
            else:
                sign.stand_at(*end)

    def _press(self) -> None:
        sign = self.sender()
        if sign in self._signs:
            self.pressed.emit(self._text, self._notes[self._signs.index(sign)])
