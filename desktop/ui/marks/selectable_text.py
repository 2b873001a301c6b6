"""A text in which words can be selected: by pointer and touch, or by a caret that keys move."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor

from desktop.ui.flow.place import caret_box, line_boxes
from desktop.ui.marks.caret import CaretLine, move_of
from desktop.ui.marks.looks import selected_object_format, selection_format
from desktop.ui.marks.word_map import WordMap
from desktop.ui.rich_text import below_objects
from desktop.ui.widgets.markable import Markable, Stretch

_SLACK = 3
"""A press that moves less than so many pixels is a press."""
_SCROLL_MS, _SCROLL_MOST = 40, 40.0
_KEEP = QTextCursor.MoveMode.KeepAnchor


class SelectableText(QObject):
    """Belongs to its widget and lives as long.

    ``begun`` comes with the first of a selection, ``taken`` when there is one to do something with, ``dropped`` when
    there is none any more; ``acted`` with a key that asks for something: Enter to choose, Delete to take away.
    """

    begun = Signal(object)
    taken = Signal(object)
    dropped = Signal(object)
    acted = Signal(object, int)

    def __init__(self, widget: Markable) -> None:
        super().__init__(widget)
        self.widget = widget
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
        """Take no more."""
        self.drop()
        self.hide_caret()
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
        """Whether any words are selected."""
        start, end = self.stretch
        return start < end

    @property
    def browsing(self) -> bool:
        """Whether a caret is shown."""
        return self._caret is not None and not self._caret.isHidden()

    def boxes(self, start: int, end: int) -> list[QRectF]:
        """Return where a stretch is, line by line, in the coordinates of the area."""
        document, origin = self.widget.shown_document(), self.widget.origin()
        pieces = self.words.ranges(start, end)
        return [box.translated(origin) for piece in pieces for box in line_boxes(document, *piece)]

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the plain words and bring it into view."""
        pieces = self.words.ranges(start, end)
        if pieces:
            self._cursor = QTextCursor(self.widget.shown_document())
            self._cursor.setPosition(pieces[0][0])
            self._cursor.setPosition(pieces[-1][1], _KEEP)
            boxes = [box.translated(-self.widget.origin()) for box in self.boxes(start, end)]
            self.widget.bring_up(boxes[-1])
            self.widget.bring_up(boxes[0])
            self.paint()

    def drop(self) -> None:
        """Select nothing; the caret stays."""
        self._scroll.stop()
        self._press = None
        if self._cursor is not None and self._cursor.hasSelection():
            self._cursor.setPosition(self._cursor.position())
            self.paint()
            self.dropped.emit(self)

    def show_caret(self) -> None:
        """Put a caret into the text, where it was or at the first line in view, and the keyboard with it."""
        if self._cursor is None:
            self._cursor = QTextCursor(self.widget.shown_document())
            self._cursor.setPosition(self._first_in_view())
        if self._caret is None:
            self._caret = CaretLine(self.widget.area())
        self.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.place_caret()

    def place_caret(self) -> None:
        """Show the caret where it is."""
        if self._caret is not None and self._cursor is not None:
            box = caret_box(self.widget.shown_document(), self._cursor.position())
            self.widget.bring_up(box)
            self._caret.stand_at(box.translated(self.widget.origin()))

    def hide_caret(self) -> None:
        """Take the caret away."""
        if self._caret is not None:
            self._caret.hide()

    def paint(self) -> None:
        """Show what is selected over all else."""
        chosen = self.dressed(*self.stretch, selection_format(), selected_object_format())
        self.widget.show_stretches([*self.below(), *chosen])

    def dressed(
        self, start: int, end: int, form: QTextCharFormat, of_objects: QTextCharFormat | None = None
    ) -> list[Stretch]:
        """Return a stretch in a format; what is no letter gets it, or another, below itself."""
        pieces = self.words.pieces(start, end) if start < end else []
        below = below_objects(of_objects or form)
        return [(first, last, below if thing else form) for first, last, thing in pieces]

    # --------------------------------------------------------------- what a text with more in it says besides

    def below(self) -> list[Stretch]:
        """Return what is shown below a selection."""
        return []

    def whole_at(self, position: int) -> Sequence[int] | None:
        """Return the stretch that a press at a position means, None where it means nothing."""
        return None

    def passed(self, before: int, now: int, *, selecting: bool) -> None:
        """The caret has moved."""

    # -------------------------------------------------------------------------------------------- pointer

    def pressed(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        at = event.position()
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._cursor is not None
        if not extends:
            self.drop()
            self._cursor = self._cursor_at(at)
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
            self._pick()
        if self.selected:
            self.taken.emit(self)
        elif self.browsing:
            self.place_caret()
        return True

    def double_clicked(self, event: QMouseEvent) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._cursor = self._cursor_at(event.position())
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self._press = self._last = event.position()
        self._begin()
        self.paint()
        return True

    def _reach(self, at: QPointF) -> None:
        if self._cursor is not None:
            had = self._cursor.hasSelection()
            self._cursor.setPosition(self._hit(at), _KEEP)
            if not had:
                self._begin()
            self.paint()
            if self.browsing:
                self.place_caret()

    def _drag_on(self) -> None:
        """Scroll while the pointer is held above or below the text."""
        above, high = self._last.y() < 0, self.widget.area().height()
        beyond = self._last.y() if above else self._last.y() - high
        edge = 0.0 if above else high - 1.0
        box = QRectF(0, edge + max(-_SCROLL_MOST, min(_SCROLL_MOST, beyond)), 1, 1)
        self.widget.bring_up(box.translated(-self.widget.origin()))
        self._reach(QPointF(self._last.x(), edge))

    def _begin(self) -> None:
        self.widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self.begun.emit(self)

    def _pick(self) -> None:
        """Select what was pressed, where a press means something."""
        whole = self.whole_at(self._cursor.position()) if self._cursor is not None else None
        if whole is not None:
            self.widget.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select(*whole)

    def _cursor_at(self, at: QPointF) -> QTextCursor:
        cursor = QTextCursor(self.widget.shown_document())
        cursor.setPosition(self._hit(at))
        return cursor

    def _hit(self, at: QPointF) -> int:
        layout = self.widget.shown_document().documentLayout()
        return max(0, layout.hitTest(at - self.widget.origin(), Qt.HitTestAccuracy.FuzzyHit))

    # ----------------------------------------------------------------------------------------------- keys

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and (self.selected or self.browsing):
            self._step_back()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.browsing and not self.selected:
                self._pick()
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
        self.paint()
        self.place_caret()
        self.passed(before, self._cursor.position(), selecting=selecting)
        if self.selected:
            self.taken.emit(self)
        elif had:
            self.dropped.emit(self)

    def _step_back(self) -> None:
        """Escape first lets go of the selection, then of the caret."""
        if self.selected:
            self.drop()
        else:
            self.hide_caret()
            self._cursor = None

    def _first_in_view(self) -> int:
        if not self.widget.origin().y():
            return 0
        right = self.widget.shown_document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        return self._hit(QPointF(self.widget.area().width() - 1 if right else 0, 0))
