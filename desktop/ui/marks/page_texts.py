"""The texts of a test that may be marked, with their marks and the signs of their notes, as the presenter keeps them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.events import Mark
from assessment.attempt.marks import notes_of
from assessment.content.tools import Tool
from assessment.ids import ItemId
from desktop.ui.attempt_contract import Marks
from desktop.ui.marks.marked_text import MarkedText
from desktop.ui.marks.note_signs import NoteSigns
from desktop.ui.widgets.markable import Markable

_MARKING = frozenset((Tool.HIGHLIGHTER, Tool.NOTES))


class PageTexts(QObject):
    """``here`` names the places of the page in view as they are read.

    Signals pass on what the texts tell; ``note_wished`` comes from a sign that was pressed. ``gone`` tells that a text
    takes no marks any more.
    """

    begun = Signal(object)
    taken = Signal(object)
    dropped = Signal(object)
    acted = Signal(object, int)
    note_wished = Signal(object, object)
    gone = Signal()

    def __init__(self, marks: Marks, here: Callable[[], Sequence[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._marks, self._here = marks, here
        self._known: dict[str, tuple[Markable, str, tuple[ItemId, ...]]] = {}
        self._texts: dict[str, MarkedText] = {}
        self._signs: dict[str, NoteSigns] = {}
        self._signs_later = QTimer(self)  # once for all texts of a page
        self._signs_later.setSingleShot(True)
        self._signs_later.timeout.connect(self.show_signs)
        marks.marked.connect(self.show)
        marks.offer_changed.connect(self._offer_again)

    def take(self, widget: Markable, place: str, html: str, item_ids: Sequence[ItemId]) -> None:
        """Let a text be marked where the tools for that are at hand at one of these items."""
        self._known[place] = (widget, html, tuple(item_ids))
        self._offer(place)

    def forget(self, place: str) -> None:
        """Let go of a text whose page is no longer kept."""
        self._known.pop(place, None)
        self._texts.pop(place, None)
        self._signs.pop(place, None)

    def at(self, place: str) -> MarkedText | None:
        """Return the text at a place, or the first of an item's where it has no stem; None where none may be marked."""
        text = self._texts.get(place)
        if text is not None:
            return text
        return next((one for at, one in self._texts.items() if at.startswith(f"{place}/")), None)

    def of(self, widget: object) -> MarkedText | None:
        """Return the text of a widget."""
        return next((text for text in self._texts.values() if text.widget is widget), None)

    def tools(self, text: MarkedText) -> frozenset[Tool]:
        """Return the tools that are at hand in a text."""
        return self._marks.tools(self._known[text.place][2])

    def notes(self) -> list[tuple[MarkedText, Mark]]:
        """Return all notes of the page in view, as they are numbered."""
        texts = (self._texts.get(place) for place in self._here())
        return [(text, mark) for text in texts if text is not None for mark in notes_of(text.marks)]

    def show(self, place: str) -> None:
        """Show the marks of a text as they are kept."""
        text = self._texts.get(place)
        if text is not None:
            marks = self._marks.marks(place)
            if marks or text.marks:
                text.show_marks(marks)
                self.show_signs()

    def show_signs(self) -> None:
        """Number the notes in view as the page is read."""
        number = 1
        for place in self._here():
            text = self._texts.get(place)
            if text is None:
                continue
            notes = notes_of(text.marks)
            if notes and place not in self._signs:
                signs = self._signs[place] = NoteSigns(text)
                signs.pressed.connect(self.note_wished)
            if place in self._signs:
                self._signs[place].show_notes(notes, number)
            number += len(notes)

    def _offer(self, place: str) -> None:
        widget, html, item_ids = self._known[place]
        offered = bool(self._marks.tools(item_ids) & _MARKING)
        text = self._texts.get(place)
        if offered and (text is None or text.widget is not widget):
            text = self._texts[place] = MarkedText(widget, place, html)
            text.begun.connect(self.begun)
            text.taken.connect(self.taken)
            text.dropped.connect(self.dropped)
            text.acted.connect(self.acted)
            self._signs.pop(place, None)
            marks = self._marks.marks(place)
            if marks:
                text.show_marks(marks)
                self._signs_later.start(0)
        elif not offered and text is not None:
            self._take_away(place, text)

    def _take_away(self, place: str, text: MarkedText) -> None:
        del self._texts[place]
        signs = self._signs.pop(place, None)
        if signs is not None:
            signs.clear()
        text.let_go()
        self.gone.emit()

    def _offer_again(self) -> None:
        for place in list(self._known):
            self._offer(place)
