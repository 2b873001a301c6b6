"""One text that can be marked: what is selected in it, by pointer or keys, and the marks shown over it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QTextCursor

from assessment.attempt.events import Mark
from assessment.attempt.marks import HIGHLIGHTS, NOTE, meeting
from assessment.content.plain_words import words_between
from desktop.ui.announce import announce
from desktop.ui.flow.place import caret_box, line_boxes
from desktop.ui.marks.caret import CaretLine, move_of
from desktop.ui.marks.looks import format_of, selection_format
from desktop.ui.marks.spoken import described, entered
from desktop.ui.marks.word_map import WordMap
from desktop.ui.widgets.markable import Markable

_SLACK = 3
"""A press that moves less than so many pixels is a press."""
_SCROLL_MS = 40
_KEEP = QTextCursor.MoveMode.KeepAnchor


class MarkedText(QObject):
    """Belongs to its widget and lives as long. ``taken`` tells that a stretch is selected and may be marked.

    ``begun`` comes with the first of a selection, ``dropped`` when there is none any more; ``acted`` with a key that
    means the marks: Enter to choose what to do, Delete to take them away.
    """

    begun = Signal(object)
    taken = Signal(object)
    dropped = Signal(object)
    acted = Signal(object, int)

    def __init__(self, widget: Markable, place: str, html: str) -> None:
        super().__init__(widget)
        self.widget, self.place, self.html = widget, place, html
        self.marks: Sequence[Mark] = ()
        self._said_before = widget.accessibleDescription()
        self._words: WordMap | None = None
        self._cursor: QTextCursor | None = None
        self._press: QPointF | None = None
        self._caret: CaretLine | None = None
        self._last = QPointF()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._drag_on)
        widget.marker = self
        widget.area().setCursor(Qt.CursorShape.IBeamCursor)

    def let_go(self) -> None:
        """Take no more: the tools are not at hand any more."""
        self.drop()
        self.hide_caret()
        self.show_marks(())
        self.widget.marker = None
        self.widget.area().unsetCursor()
        self.deleteLater()

    @property
    def words(self) -> WordMap:
        """Where the plain words stand; made when first asked for."""
        if self._words is None:
            self._words = WordMap(self.widget.shown_document())
        return self._words

    @property
    def stretch(self) -> tuple[int, int]:
        """The plain words that are selected; the same twice where there are none."""
        if self._cursor is None:
            return 0, 0
        return self.words.stretch(self._cursor.anchor(), self._cursor.position())

    @property
    def selected(self) -> bool:
        """Whether there is anything to mark."""
        start, end = self.stretch
        return start < end

    @property
    def browsing(self) -> bool:
        """Whether a caret is shown."""
        return self._caret is not None and not self._caret.isHidden()

    def quoted(self, start: int, end: int) -> str:
        """Return a stretch as it is read."""
        return words_between(self.html, start, end)

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where a stretch is, line by line, in the coordinates of the area."""
        document, origin = self.widget.shown_document(), self.widget.origin()
        pieces = self.words.ranges(start, end)
        return [box.translated(origin) for piece in pieces for box in line_boxes(document, *piece)]

    def end_of(self, mark: Mark) -> tuple[QPointF, bool]:
        """Return the upper corner of the last sign of a mark, in the area, and whether it is read from the right."""
        pieces = self.words.ranges(mark.start, mark.end)
        if not pieces:
            return QPointF(), False
        document, position = self.widget.shown_document(), pieces[-1][1]
        box = caret_box(document, position)
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        metrics = QFontMetricsF(cursor.charFormat().font().resolve(document.defaultFont()))
        corner = QPointF(box.x(), box.bottom() - metrics.descent() - metrics.capHeight())
        mirrored = cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        return corner + self.widget.origin(), mirrored

    # -------------------------------------------------------------------------------------------- showing

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these marks and no others."""
        if marks or self.marks:
            self.marks = marks
            self._paint()
            self.widget.setAccessibleDescription(described(self._said_before, self.html, marks))

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the plain words and bring it into view."""
        pieces = self.words.ranges(start, end)
        if pieces:
            self._cursor = QTextCursor(self.widget.shown_document())
            self._cursor.setPosition(pieces[0][0])
            self._cursor.setPosition(pieces[-1][1], _KEEP)
            for box in (self.boxes(start, end)[-1], self.boxes(start, end)[0]):
                self.widget.bring_up(box.translated(-self.widget.origin()))
            self._paint()

    def drop(self) -> None:
        """Select nothing; the caret stays."""
        self._scroll.stop()
        self._press = None
        if self._cursor is not None and self._cursor.hasSelection():
            self._cursor.setPosition(self._cursor.position())
            self._paint()
            self.dropped.emit(self)

    def show_caret(self) -> None:
        """Put a caret into the text, where it was or at the first line in view, and the keyboard with it."""
        if self._cursor is None:
            self._cursor = QTextCursor(self.widget.shown_document())
            self._cursor.setPosition(self._first_in_view())
        if self._caret is None:
            self._caret = CaretLine(self.widget.area())
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place_caret()

    def hide_caret(self) -> None:
        """Take the caret away."""
        if self._caret is not None:
            self._caret.hide()

    def _paint(self) -> None:
        """Highlights below, notes over them, what is selected over all."""
        shown = []
        for mark in sorted(self.marks, key=lambda mark: mark.kind not in HIGHLIGHTS):
            form = format_of(mark)
            shown += [(start, end, form) for start, end in self.words.ranges(mark.start, mark.end)]
        if self._cursor is not None and self._cursor.hasSelection():
            shown.append((self._cursor.selectionStart(), self._cursor.selectionEnd(), selection_format()))
        self.widget.show_stretches(shown)

    def _place_caret(self) -> None:
        if self._caret is not None and self._cursor is not None:
            box = caret_box(self.widget.shown_document(), self._cursor.position())
            self.widget.bring_up(box)
            self._caret.stand_at(box.translated(self.widget.origin()))

    def _first_in_view(self) -> int:
        if not self.widget.origin().y():
            return 0
        right = self.widget.shown_document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        return self._hit(QPointF(self.widget.area().width() - 1 if right else 0, 0))

    def _hit(self, at: QPointF) -> int:
        layout = self.widget.shown_document().documentLayout()
        return layout.hitTest(at - self.widget.origin(), Qt.HitTestAccuracy.FuzzyHit)

    # -------------------------------------------------------------------------------------------- pointer

    def pressed(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        at = event.position()
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._cursor is not None
        if not extends:
            self.drop()
            self._cursor = QTextCursor(self.widget.shown_document())
            self._cursor.setPosition(max(0, self._hit(at)))
        self._press = self._last = at
        if extends:
            self._reach(at)
        return True

    def moved(self, event: QMouseEvent) -> bool:
        if self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        self._last = event.position()
        if (self._last - self._press).manhattanLength() >= _SLACK:
            self._reach(self._last)
            outside = not 0 <= self._last.y() < self.widget.area().height()
            (self._scroll.start if outside else self._scroll.stop)()
        return True

    def released(self, event: QMouseEvent) -> bool:
        if self._press is None:
            return False
        self._press = None
        self._scroll.stop()
        if not self.selected:
            self._pick_mark()
        if self.selected:
            self.taken.emit(self)
        elif self.browsing:
            self._place_caret()
        return True

    def double_clicked(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._cursor = QTextCursor(self.widget.shown_document())
        self._cursor.setPosition(max(0, self._hit(event.position())))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self._press = self._last = event.position()
        self._selection_begins()
        self._paint()
        return True

    def _reach(self, at: QPointF) -> None:
        if self._cursor is not None:
            had = self._cursor.hasSelection()
            self._cursor.setPosition(max(0, self._hit(at)), _KEEP)
            if not had:
                self._selection_begins()
            self._paint()
            if self.browsing:
                self._place_caret()

    def _drag_on(self) -> None:
        """Scroll while the pointer is held above or below the text."""
        area = self.widget.area()
        edge = 0.0 if self._last.y() < 0 else area.height() - 1.0
        step = self._last.y() if self._last.y() < 0 else self._last.y() - area.height()
        box = QRectF(0, edge + max(-40.0, min(40.0, step)), 1, 1)
        self.widget.bring_up(box.translated(-self.widget.origin()))
        self._reach(QPointF(self._last.x(), edge))

    def _selection_begins(self) -> None:
        self.widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self.begun.emit(self)

    def _pick_mark(self) -> None:
        """Select the mark that was pressed, the shortest where several lie there."""
        if self._cursor is not None and self.marks:
            at = self._cursor.position()
            here = meeting(self.marks, *self.words.stretch(at - 1, at + 1))
            if here:
                mark = min(here, key=lambda mark: (mark.end - mark.start, mark.kind != NOTE))
                self.widget.setFocus(Qt.FocusReason.MouseFocusReason)
                self.select(mark.start, mark.end)

    # ----------------------------------------------------------------------------------------------- keys

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and (self.selected or self.browsing):
            self._step_back()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.browsing and not self.selected:
                self._pick_mark()
            if self.selected:
                self.acted.emit(self, event.key())
                return True
            return self.browsing
        move = move_of(event)
        if move is None or not (self.browsing or move[1]):
            return False
        self._move(*move)
        return True

    def _move(self, move: QTextCursor.MoveOperation, selecting: bool) -> None:
        if not self.browsing:
            self.show_caret()
        if self._cursor is None:
            return
        had, before = self.selected, self._cursor.position()
        self._cursor.movePosition(move, _KEEP if selecting else QTextCursor.MoveMode.MoveAnchor)
        self._paint()
        self._place_caret()
        self._say(before, selecting)
        if self.selected:
            self.taken.emit(self)
        elif had:
            self.dropped.emit(self)

    def _say(self, before: int, selecting: bool) -> None:
        """Tell a screen reader what the caret passed, and what is marked there."""
        if self._cursor is None:
            return
        now = self._cursor.position()
        passed = self.quoted(*(self.stretch if selecting else self.words.stretch(before, now)))
        marked = entered(self.marks, self.words.stretch(before, before + 1), self.words.stretch(now, now + 1))
        announce(self.widget, ". ".join(part for part in (passed, marked) if part))

    def _step_back(self) -> None:
        """Escape first lets go of the selection, then of the caret."""
        if self.selected:
            self.drop()
        else:
            self.hide_caret()
            self._cursor = None
