"""The notes of the page in view: one open beside its words, all of them in a list."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assessment.attempt.events import Mark
from assessment.attempt.marks import noted
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Marks
from desktop.ui.focus import focus_in
from desktop.ui.marks.beside import boxes_in, follow
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.note_card import NoteCard
from desktop.ui.marks.notes_panel import NoteRow, NotesPanel
from desktop.ui.marks.page_texts import PageTexts


class PageNotes(QObject):
    """``body`` says where in the view a card may stand; ``reveal`` brings a place into view where only one pane is.

    Card and list are made when they are first needed. What is written goes to the presenter letter by letter.
    """

    def __init__(
        self,
        view: QWidget,
        marks: Marks,
        texts: PageTexts,
        *,
        body: Callable[[], QRect],
        reveal: Callable[[str], None],
    ) -> None:
        super().__init__(view)
        self._view, self._marks, self._texts = view, marks, texts
        self._body, self._reveal = body, reveal
        self.card: NoteCard | None = None
        self.panel: NotesPanel | None = None
        self._open: tuple[MarkedText, int, int] | None = None
        texts.note_wished.connect(self.open_note)

    @property
    def text(self) -> MarkedText | None:
        """The text whose note is open."""
        return self._open[0] if self._open is not None else None

    def has(self, widget: QWidget | None) -> bool:
        """Say whether a widget belongs to the card."""
        return widget is not None and self.card is not None and self.card.isAncestorOf(widget)

    def once_in_view(self, text: MarkedText, then: Callable[[], None]) -> None:
        """Bring a text into view first; one that was out of view is laid out only after that."""
        hidden = not text.widget.isVisible()
        self._reveal(text.place)
        if hidden:
            QTimer.singleShot(0, text, then)
        else:
            then()

    def open_note(self, text: MarkedText, mark: Mark) -> None:
        """Open a note beside its words."""
        self.once_in_view(text, lambda: self.open(text, mark.start, mark.end, mark.note))

    def open(self, text: MarkedText, start: int, end: int, note: str) -> None:
        """Open the card for a stretch, with the note that is there."""
        self.close(back=False)
        text.begun.emit(text)
        text.select(start, end)
        self._open = (text, start, end)
        card = self._card()
        follow(self._view, text, self.place)
        notes = [(one.place, mark.start, mark.end) for one, mark in self._texts.notes()]
        here = (text.place, start, end)
        known = here in notes
        title = (
            self.tr("Note {number}").format(number=notes.index(here) + 1) if known else self.tr("New note")
        )
        card.show_note(title, text.quoted(start, end), note, others=len(notes) > known)
        card.delete.setVisible(known)
        self.place()
        card.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self, *, back: bool = True) -> None:
        """Close the note that is open: what is being composed is taken over, what was written is kept."""
        if self._open is None or self.card is None:
            return
        within = self.has(focus_in(self._view))
        if within:
            QGuiApplication.inputMethod().commit()
        (text, start, end), self._open = self._open, None
        self._marks.flush()
        if within and back:
            text.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.hide()
        if text.stretch == (start, end):
            text.drop()

    def list_all(self) -> None:
        """List all notes of the page."""
        self.close()
        if self.panel is None:
            self.panel = NotesPanel(self._view)
            self.panel.chosen.connect(lambda number: self.open_note(*self._texts.notes()[number - 1]))
        self.panel.list_notes(
            [
                NoteRow(number, mark.note, text.quoted(mark.start, mark.end))
                for number, (text, mark) in enumerate(self._texts.notes(), start=1)
            ]
        )

    def _card(self) -> NoteCard:
        if self.card is None:
            self.card = NoteCard(self._view)
            self.card.written.connect(self._write)
            self.card.deleted.connect(self._delete)
            self.card.done.connect(self.close)
            self.card.all_wished.connect(self.list_all)
        return self.card

    def _write(self, words: str) -> None:
        if self._open is not None and self.card is not None:
            text, start, end = self._open
            self._marks.write(text.place, noted(text.marks, start, end, words))
            self._texts.show(text.place)
            self.card.delete.setVisible(bool(words.strip()))

    def _delete(self) -> None:
        if self._open is not None:
            text, start, end = self._open
            self._marks.mark(text.place, noted(text.marks, start, end, ""))
            self._texts.show(text.place)
            announce(text.widget, self.tr("Note deleted"))
            self.close()

    def place(self, _: int = 0) -> None:
        """Stand beside the words, wherever they are now."""
        if self._open is not None and self.card is not None:
            self.card.stand_by(boxes_in(self._view, *self._open), self._body())
