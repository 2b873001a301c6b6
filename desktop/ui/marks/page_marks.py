"""The marks of the page in view: from what is selected to the bar, from the bar to what is recorded, notes and their signs.

It knows the presenter and the texts that were given to it; the texts know neither it nor each other.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE, erased, highlighted, meeting, noted, notes_of
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.ui.announce import announce
from desktop.ui.contract import Marks
from desktop.ui.focus import focus_in
from desktop.ui.marks.bar import MarkBar
from desktop.ui.marks.looks import name_of
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.note_card import NoteCard
from desktop.ui.marks.note_signs import NoteSigns
from desktop.ui.marks.notes_panel import NoteRow, NotesPanel
from desktop.ui.widgets.markable import Markable

_MARKING = frozenset((Tool.HIGHLIGHTER, Tool.NOTES))
Here = Callable[[], Sequence[str]]


class PageMarks(QObject):
    """``here`` names the places of the page in view as they are read, ``current`` that of the current question;
    ``body`` says where in the view there is room for a note beside its words; ``reveal`` brings a place into view
    where there is room for one pane only.
    """

    def __init__(
        self,
        view: QWidget,
        marks: Marks,
        *,
        here: Here,
        current: Callable[[], str],
        body: Callable[[], QRect],
        reveal: Callable[[str], None],
    ) -> None:
        super().__init__(view)
        self._body, self._reveal = body, reveal
        self._view, self._marks, self._here, self._current = view, marks, here, current
        self._texts: dict[str, MarkedText] = {}
        self._signs: dict[str, NoteSigns] = {}
        self._known: dict[str, tuple[Markable, str, tuple[ItemId, ...]]] = {}
        self._now: MarkedText | None = None
        self._noting: tuple[MarkedText, int, int] | None = None
        self._kind = HIGHLIGHTS[0]
        self.bar = MarkBar(view)
        self.bar.kind_wished.connect(self.highlight)
        self.bar.note_wished.connect(self.note)
        self.bar.removal_wished.connect(self.remove)
        self.bar.left.connect(self._leave_bar)
        self.card = NoteCard(view)
        self.card.written.connect(self._write)
        self.card.deleted.connect(self._delete_note)
        self.card.done.connect(self.close_card)
        self.card.all_wished.connect(self.list_notes)
        self.panel: NotesPanel | None = None
        marks.marked.connect(self._show)
        marks.offer_changed.connect(self._offer_again)
        self._bind_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    # ----------------------------------------------------------------------------------------------- texts

    def take(self, widget: Markable, place: str, html: str, item_ids: Sequence[ItemId]) -> None:
        """Let a text be marked where the tools for that are at hand at one of these items."""
        known = self._known.get(place)
        self._known[place] = (widget, html, tuple(item_ids))
        if known is None or known[0] is not widget:
            widget.destroyed.connect(lambda: self._forget(place, widget))
        self._offer(place)

    def text(self, place: str) -> MarkedText | None:
        """Return a text that may be marked."""
        return self._texts.get(place)

    def _offer(self, place: str) -> None:
        widget, html, item_ids = self._known[place]
        offered = bool(self._marks.tools(item_ids) & _MARKING)
        text = self._texts.get(place)
        if offered and (text is None or text.widget is not widget):
            text = self._texts[place] = MarkedText(widget, place, html)
            text.begun.connect(self._selection_begins)
            text.taken.connect(self._taken)
            text.dropped.connect(self._dropped)
            text.acted.connect(self._acted)
            self._show(place)
        elif not offered and text is not None:
            del self._texts[place]
            signs = self._signs.pop(place, None)
            if signs is not None:
                signs.clear()
            text.let_go()

    def _offer_again(self) -> None:
        self.close()
        for place in list(self._known):
            self._offer(place)

    def _forget(self, place: str, widget: Markable) -> None:
        """Let go of a text whose page is no longer kept; another may stand in its place by now."""
        known = self._known.get(place)
        if known is not None and known[0] is widget:
            del self._known[place]
            self._texts.pop(place, None)
            self._signs.pop(place, None)

    def _show(self, place: str) -> None:
        """Show the marks of a text as they are kept."""
        text = self._texts.get(place)
        if text is not None:
            marks = self._marks.marks(place)
            if marks or text.marks:
                text.show_marks(marks)
                self._show_signs()

    def _show_signs(self) -> None:
        """Number the notes in view as the page is read."""
        number = 1
        for place in self._here():
            text = self._texts.get(place)
            if text is None:
                continue
            notes = notes_of(text.marks)
            if notes and place not in self._signs:
                signs = self._signs[place] = NoteSigns(text)
                signs.pressed.connect(self._open_note)
            if place in self._signs:
                self._signs[place].show_notes(notes, number)
            number += len(notes)

    # ------------------------------------------------------------------------------------------- selecting

    def show_page(self) -> None:
        """Begin with another page: nothing is selected, no note open."""
        self.close()
        self._show_signs()

    def close(self) -> None:
        """Put the bar and an open note away; what is being composed is taken over first."""
        focus = focus_in(self._view)
        if focus is not None and self.card.isAncestorOf(focus):
            QGuiApplication.inputMethod().commit()
        self._noting = None
        self.card.hide()
        self.bar.hide()
        now, self._now = self._now, None
        if now is not None:
            now.drop()
            now.hide_caret()

    def _selection_begins(self, text: MarkedText) -> None:
        if self._now is not None and self._now is not text:
            self._now.drop()
        self._now = text
        self.bar.hide()

    def _taken(self, text: MarkedText) -> None:
        if self._noting is not None:
            self.close_card(back=False)
        self._selection_begins(text)
        self._offer_bar(text)

    def _offer_bar(self, text: MarkedText) -> None:
        tools = self._tools(text)
        start, end = text.stretch
        here = meeting(text.marks, start, end)
        self.bar.offer(
            highlighter=Tool.HIGHLIGHTER in tools,
            notes=Tool.NOTES in tools,
            marked=bool(here),
            kind=_kind_of(here, start, end),
        )
        self._follow(text.widget)
        self._place()

    def _dropped(self, text: MarkedText) -> None:
        if text is self._now:
            self.bar.hide()

    def _acted(self, text: MarkedText, key: int) -> None:
        self._taken(text)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
            return
        mark = _note_in(text)
        if mark is not None and text.stretch == (mark.start, mark.end):
            self._open_note(text, mark)
        elif not self.bar.isHidden():
            self.bar.take_focus()

    def _leave_bar(self) -> None:
        if self._now is not None:
            self._now.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Work that goes on elsewhere lets go of what is selected."""
        if now is None or self._now is None or not self._view.isAncestorOf(now):
            return
        ours = (self._now.widget, self.bar, self.card)
        if not any(now is one or one.isAncestorOf(now) for one in ours):
            if self._noting is not None:
                self.close_card(back=False)
            text, self._now = self._now, None
            text.drop()
            text.hide_caret()

    # --------------------------------------------------------------------------------------------- marking

    def highlight(self, kind: str = "") -> None:
        """Highlight what is selected, in the kind used last where none is named; once more takes it away."""
        text = self._now
        if text is None or not text.selected or Tool.HIGHLIGHTER not in self._tools(text):
            return
        start, end = text.stretch
        self._kind = kind or self._kind
        if _kind_of(meeting(text.marks, start, end), start, end) == self._kind:
            self._record(text, erased(text.marks, start, end), self.tr("Highlight removed"))
        else:
            self._record(text, highlighted(text.marks, start, end, self._kind), name_of(self._kind))
        self._let_go(text)

    def remove(self) -> None:
        """Take all marks off what is selected: highlights as far as it reaches, notes that have part of it."""
        text = self._now
        if text is None or not text.selected:
            return
        start, end = text.stretch
        marks = erased(text.marks, start, end)
        for mark in meeting(marks, start, end):
            marks = noted(marks, mark.start, mark.end, "")
        if marks != tuple(text.marks):
            self._record(text, marks, self.tr("Marks removed"))
        self._let_go(text)

    def note(self) -> None:
        """Write a note on what is selected, or open the one that is there."""
        text = self._now
        if text is None or not text.selected or Tool.NOTES not in self._tools(text):
            return
        mark = _note_in(text)
        start, end = (mark.start, mark.end) if mark else text.stretch
        self._open(text, start, end, mark.note if mark else "")

    def _record(self, text: MarkedText, marks: Sequence[Mark], said: str) -> None:
        self._marks.mark(text.place, tuple(marks))
        self._show(text.place)
        announce(text.widget, said)

    def _let_go(self, text: MarkedText) -> None:
        """What was done is seen once the selection is gone; the keyboard stays with the text."""
        focus = focus_in(self._view)
        if focus is not None and self.bar.isAncestorOf(focus):
            text.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        text.drop()
        self.bar.hide()

    # ----------------------------------------------------------------------------------------------- notes

    def list_notes(self) -> None:
        """List all notes of the page."""
        rows = [
            NoteRow(number, mark.note, text.quoted(mark.start, mark.end))
            for number, (text, mark) in enumerate(self._notes(), start=1)
        ]
        self.close()
        if self.panel is None:
            self.panel = NotesPanel(self._view)
            self.panel.chosen.connect(lambda number: self._open_note(*self._notes()[number - 1]))
        self.panel.list_notes(rows)

    def close_card(self, back: bool = True) -> None:
        """Close the note that is open; what was written is kept."""
        self._marks.flush()
        noting, self._noting = self._noting, None
        focus = focus_in(self._view)
        within = focus is not None and self.card.isAncestorOf(focus)
        if within and back and noting is not None:
            noting[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.hide()
        if noting is not None:
            noting[0].drop()

    def _notes(self) -> list[tuple[MarkedText, Mark]]:
        texts = (self._texts.get(place) for place in self._here())
        return [(text, mark) for text in texts if text is not None for mark in notes_of(text.marks)]

    def _open_note(self, text: MarkedText, mark: Mark) -> None:
        self._once_in_view(text, lambda: self._open(text, mark.start, mark.end, mark.note))

    def _once_in_view(self, text: MarkedText, then: Callable[[], None]) -> None:
        """Bring a text into view first; one that was out of view is laid out only after that."""
        hidden = not text.widget.isVisible()
        self._reveal(text.place)
        if hidden:
            QTimer.singleShot(0, text, then)
        else:
            then()

    def _open(self, text: MarkedText, start: int, end: int, note: str) -> None:
        self._selection_begins(text)
        text.select(start, end)
        self._noting = (text, start, end)
        self._follow(text.widget)
        notes = [(one.place, mark.start, mark.end) for one, mark in self._notes()]
        here = (text.place, start, end)
        known = here in notes
        number = notes.index(here) + 1 if known else 0
        title = self.tr("Note {number}").format(number=number) if known else self.tr("New note")
        self.card.show_note(title, text.quoted(start, end), note, others=len(notes) > known)
        self.card.delete.setVisible(known)
        self._place()
        self.card.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def _write(self, words: str) -> None:
        if self._noting is not None:
            text, start, end = self._noting
            self._marks.write(text.place, noted(text.marks, start, end, words))
            self._show(text.place)
            self.card.delete.setVisible(bool(words.strip()))

    def _delete_note(self) -> None:
        if self._noting is not None:
            text, start, end = self._noting
            self._record(text, noted(text.marks, start, end, ""), self.tr("Note deleted"))
            self.close_card()

    # ---------------------------------------------------------------------------------------------- placing

    def _follow(self, widget: QWidget) -> None:
        """Stay with the text where it is scrolled."""
        around: QWidget | None = widget
        while around is not None and around is not self._view:
            if isinstance(around, QAbstractScrollArea) and not around.property("followed"):
                around.setProperty("followed", True)
                around.verticalScrollBar().valueChanged.connect(self._place)
            around = around.parentWidget()

    def _place(self, _: int = 0) -> None:
        text = self._now
        if text is None:
            return
        if self._noting is not None:
            noting, start, end = self._noting
            self.card.stand_by(self._boxes(noting, start, end), self._body())
        elif text.selected:
            self.bar.stand_by(self._boxes(text, *text.stretch), self._room(text.widget))

    def _boxes(self, text: MarkedText, start: int, end: int) -> list[QRect]:
        """Return where a stretch is, in the coordinates of the view."""
        corner = text.widget.area().mapTo(self._view, QPoint(0, 0))
        return [box.toAlignedRect().translated(corner) for box in text.boxes(start, end)]

    def _room(self, widget: QWidget) -> QRect:
        """Return what is in view of all that a text is scrolled in."""
        room = self._view.rect()
        around: QWidget | None = widget
        while around is not None and around is not self._view:
            if isinstance(around, QAbstractScrollArea):
                port = around.viewport()
                room &= QRect(port.mapTo(self._view, QPoint(0, 0)), port.size())
            around = around.parentWidget()
        return room

    # ------------------------------------------------------------------------------------------------- keys

    def _bind_keys(self) -> None:
        for key, action in (
            ("Ctrl+H", self.highlight),
            ("Ctrl+M", self.note),
            ("Ctrl+Shift+M", self.list_notes),
            ("F7", self._browse),
        ):
            shortcut = QShortcut(QKeySequence(key), self._view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda action=action: action())

    def _browse(self) -> None:
        """Put a caret into the text that has the keyboard, else into the current question; once more takes it away."""
        focus = focus_in(self._view)
        text = next((one for one in self._texts.values() if one.widget is focus), None)
        if text is not None and text.browsing:
            text.hide_caret()
            return
        if text is None:
            current = self._current()
            text = next(
                (one for place, one in self._texts.items() if f"{place}/".startswith(f"{current}/")), None
            )
        if text is not None:
            self._once_in_view(text, lambda: self._show_caret(text))

    def _show_caret(self, text: MarkedText) -> None:
        self._now = text
        text.show_caret()
        announce(text.widget, self.tr("Caret on. Shift and arrows select."))

    def _tools(self, text: MarkedText) -> frozenset[Tool]:
        return self._marks.tools(self._known[text.place][2])


def _kind_of(here: Sequence[Mark], start: int, end: int) -> str:
    """Return the kind in which all of a stretch is highlighted, empty where it is not."""
    for mark in here:
        if mark.kind in HIGHLIGHTS and not mark.note and mark.start <= start and end <= mark.end:
            return mark.kind
    return ""


def _note_in(text: MarkedText) -> Mark | None:
    """Return the first note that has part of what is selected."""
    return next((mark for mark in meeting(text.marks, *text.stretch) if mark.kind == NOTE), None)
