"""One text that can be marked: the marks shown over it, and said."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextDocument

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE, meeting
from assessment.content.plain_words import words_between
from desktop.ui.announce import announce
from desktop.ui.flow.place import caret_box
from desktop.ui.marks.looks import format_of
from desktop.ui.marks.selectable_text import SelectableText
from desktop.ui.marks.spoken import described, entered
from desktop.ui.widgets.markable import Markable, Stretch

STOPS = ".,;:!?)]}\u201d\u2019\u00bb\u060c\u061b\u061f"
SAID_MS = 200
"""So long after the last change a text is described anew: painting and typing do not wait for it."""


class MarkedText(SelectableText):
    """``place`` is its name in the log, ``html`` its source. A press on a mark selects the mark."""

    def __init__(self, widget: Markable, place: str, html: str) -> None:
        super().__init__(widget)
        self.place, self.html = place, html
        self.marks: Sequence[Mark] = ()
        self._said_before = widget.accessibleDescription()
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.setInterval(SAID_MS)
        self._saying.timeout.connect(self._say)

    def let_go(self) -> None:
        """Take no more: the tools are not at hand any more."""
        self.show_marks(())
        self._say()
        super().let_go()

    def quoted(self, start: int, end: int) -> str:
        """Return a stretch as it is read."""
        return words_between(self.html, start, end)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others."""
        if marks or self.marks:
            self.marks = marks
            self.paint()
            self._saying.start()

    def _say(self) -> None:
        self.widget.setAccessibleDescription(described(self._said_before, self.html, self.marks))

    def end_of(self, mark: Mark) -> tuple[QPointF, bool] | None:
        """Return the upper corner of the last sign of a mark, in the area, and whether it is read from the right.

        Stops and brackets just behind count with it. None where the text has no such signs.
        """
        pieces = self.words.ranges(mark.start, mark.end)
        if not pieces:
            return None
        document = self.widget.shown_document()
        position = _behind_stops(document, pieces[-1][1])
        box = caret_box(document, position)
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        metrics = QFontMetricsF(cursor.charFormat().font().resolve(document.defaultFont()))
        corner = QPointF(box.x(), box.bottom() - metrics.descent() - metrics.capHeight())
        mirrored = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        return corner + self.widget.origin(), mirrored

    def below(self) -> list[Stretch]:
        """Highlights below, notes over them."""
        shown: list[Stretch] = []
        for mark in sorted(self.marks, key=lambda mark: mark.kind not in HIGHLIGHTS):
            shown += self.dressed(mark.start, mark.end, format_of(mark))
        return shown

    def whole_at(self, position: int) -> tuple[int, int] | None:
        """Return the mark there, the shortest where several lie."""
        here = meeting(self.marks, *self.words.stretch(position - 1, position + 1)) if self.marks else ()
        mark = min(here, key=lambda mark: (mark.end - mark.start, mark.kind != NOTE), default=None)
        return None if mark is None else (mark.start, mark.end)

    def passed(self, before: int, now: int, *, selecting: bool) -> None:
        """Tell a screen reader what the caret passed, and what is marked there."""
        words = self.words
        went = self.quoted(*(self.stretch if selecting else words.stretch(before, now)))
        marked = entered(self.marks, words.stretch(before, before + 1), words.stretch(now, now + 1))
        announce(self.widget, ". ".join(part for part in (went, marked) if part))


def _behind_stops(document: QTextDocument, position: int) -> int:
    block = document.findBlock(position)
    rest = block.text()[position - block.position() :]
    return position + next((at for at, sign in enumerate(rest) if sign not in STOPS), len(rest))
