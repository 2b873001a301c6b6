"""The marks of the page in view: from what is selected to the bar beside it, from the bar to what is recorded."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE, erased, highlighted, in_order, meeting, without
from assessment.content.tools import Tool
from desktop.ui.announce import announce
from desktop.ui.attempt_contract import Marks
from desktop.ui.focus import focus_in
from desktop.ui.marks.bar import MarkBar
from desktop.ui.marks.beside import boxes_in, follow, room_of
from desktop.ui.marks.looks import name_of
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.page_notes import PageNotes
from desktop.ui.marks.page_texts import PageTexts

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PageMarks(QObject):
    """``here`` names the places of the page in view as they are read, ``current`` that of the current question; of
    ``body`` and ``reveal`` see ``PageNotes``. The texts know neither it nor each other.
    """

    def __init__(
        self,
        view: QWidget,
        marks: Marks,
        *,
        here: Callable[[], Sequence[str]],
        current: Callable[[], str],
        body: Callable[[], QRect],
        reveal: Callable[[str], None],
    ) -> None:
        super().__init__(view)
        self._view, self._marks, self._current = view, marks, current
        self._now: MarkedText | None = None
        self._kind = HIGHLIGHTS[0]
        self.bar: MarkBar | None = None
        self.texts = PageTexts(marks, here, self)
        self.notes = PageNotes(view, marks, self.texts, body=body, reveal=reveal)
        self.texts.begun.connect(self._selection_begins)
        self.texts.taken.connect(self._taken)
        self.texts.dropped.connect(self._dropped)
        self.texts.acted.connect(self._acted)
        self.texts.gone.connect(self.close)
        self._bind_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_page(self) -> None:
        """Begin with another page: nothing is selected, no note open."""
        self.close()
        self.texts.show_signs()

    def refit(self) -> None:
        """Follow the texts once they are laid out anew."""
        if self._now is not None:
            QTimer.singleShot(0, self, self._refit)

    def close(self) -> None:
        """Put the bar and an open note away and select nothing."""
        self.notes.close(back=False)
        self._hide_bar()
        now, self._now = self._now, None
        if now is not None and self.texts.at(now.place) is now:
            now.drop()
            now.hide_caret()

    # ------------------------------------------------------------------------------------------- selecting

    def _selection_begins(self, text: MarkedText) -> None:
        if self._now is not None and self._now is not text:
            self._now.drop()
            self._now.hide_caret()
        self._now = text
        self._hide_bar()

    def _taken(self, text: MarkedText) -> None:
        self.notes.close(back=False)
        self._selection_begins(text)
        tools, (start, end) = self.texts.tools(text), text.stretch
        here = meeting(text.marks, start, end)
        self._bar().offer(
            highlighter=Tool.HIGHLIGHTER in tools,
            notes=Tool.NOTES in tools,
            marked=without(text.marks, start, end) != in_order(text.marks),
            kind=_kind_of(here, start, end),
        )
        follow(self._view, text, self._place)
        self._place()

    def _dropped(self, text: MarkedText) -> None:
        if text is self.notes.text:
            self.notes.close(back=False)
        if text is self._now:
            self._hide_bar()

    def _acted(self, text: MarkedText, key: int) -> None:
        self._taken(text)
        mark = _note_in(text)
        if key in _REMOVE:
            self.remove()
        elif mark is not None and text.stretch == (mark.start, mark.end):
            self.notes.open_note(text, mark)
        elif not self._bar().isHidden():
            self._bar().take_focus()

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Work that goes on elsewhere lets go of what is selected."""
        text = self._now
        if now is None or text is None or not self._view.isAncestorOf(now):
            return
        ours = now is text.widget or text.widget.isAncestorOf(now) or self.notes.has(now)
        if not ours and not (self.bar is not None and self.bar.isAncestorOf(now)):
            self.close()

    # --------------------------------------------------------------------------------------------- marking

    def highlight(self, kind: str = "") -> None:
        """Highlight what is selected, in the kind used last where none is named; once more takes it away."""
        text = self._now
        if text is None or not text.selected or Tool.HIGHLIGHTER not in self.texts.tools(text):
            return
        start, end = text.stretch
        self._kind = kind or self._kind
        if _kind_of(meeting(text.marks, start, end), start, end) == self._kind:
            self._record(text, erased(text.marks, start, end), self.tr("Highlight removed"))
        else:
            self._record(text, highlighted(text.marks, start, end, self._kind), name_of(self._kind))

    def remove(self) -> None:
        """Take the marks off what is selected."""
        text = self._now
        if text is not None and text.selected:
            self._record(text, without(text.marks, *text.stretch), self.tr("Marks removed"))

    def note(self) -> None:
        """Write a note on what is selected, or open the one that is there."""
        text = self._now
        if text is None or not text.selected or Tool.NOTES not in self.texts.tools(text):
            return
        mark = _note_in(text)
        start, end = (mark.start, mark.end) if mark else text.stretch
        self.notes.open(text, start, end, mark.note if mark else "")

    def _record(self, text: MarkedText, marks: Sequence[Mark], said: str) -> None:
        """What was done is seen once the selection is gone; the keyboard stays with the text."""
        if tuple(marks) != tuple(text.marks):
            self._marks.mark(text.place, tuple(marks))
            self.texts.show(text.place)
            announce(text.widget, said)
        self._leave_bar()
        text.drop()

    # ----------------------------------------------------------------------------------------------- the bar

    def _bar(self) -> MarkBar:
        """Return the bar, made when it is first needed."""
        if self.bar is None:
            self.bar = MarkBar(self._view)
            self.bar.kind_wished.connect(self.highlight)
            self.bar.note_wished.connect(self.note)
            self.bar.removal_wished.connect(self.remove)
            self.bar.left.connect(self._leave_bar)
        return self.bar

    def _hide_bar(self) -> None:
        if self.bar is not None:
            self.bar.hide()

    def _leave_bar(self) -> None:
        focus = focus_in(self._view)
        if (
            focus is not None
            and self.bar is not None
            and self.bar.isAncestorOf(focus)
            and self._now is not None
        ):
            self._now.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refit(self) -> None:
        if self._now is not None:
            if self._now.browsing:
                self._now.place_caret()
            self.notes.place()
            self._place()

    def _place(self, _: int = 0) -> None:
        text = self._now
        if text is not None and self.notes.text is None and text.selected:
            self._bar().stand_by(boxes_in(self._view, text, *text.stretch), room_of(self._view, text))

    # ------------------------------------------------------------------------------------------------- keys

    def _bind_keys(self) -> None:
        for key, action in (
            ("Ctrl+H", self.highlight),
            ("Ctrl+M", self.note),
            ("Ctrl+Shift+M", self.notes.list_all),
            ("F7", self._browse),
        ):
            shortcut = QShortcut(QKeySequence(key), self._view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda action=action: action())

    def _browse(self) -> None:
        """Put a caret into the text that has the keyboard, else into the current question; once more takes it away."""
        text = self.texts.of(focus_in(self._view))
        if text is not None and text.browsing:
            text.hide_caret()
            return
        text = text or self.texts.at(self._current())
        if text is not None:
            self.notes.once_in_view(text, lambda: self._show_caret(text))

    def _show_caret(self, text: MarkedText) -> None:
        self._selection_begins(text)
        text.show_caret()
        announce(text.widget, self.tr("Caret on. Shift and arrows select."))


def _kind_of(here: Sequence[Mark], start: int, end: int) -> str:
    """Return the kind in which all of a stretch is highlighted, empty where it is not."""
    for mark in here:
        if mark.kind in HIGHLIGHTS and not mark.note and mark.start <= start and end <= mark.end:
            return mark.kind
    return ""


def _note_in(text: MarkedText) -> Mark | None:
    """Return the first note that has part of what is selected."""
    return next((mark for mark in meeting(text.marks, *text.stretch) if mark.kind == NOTE), None)
