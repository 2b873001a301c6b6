"""Marks under words that a dictionary does not have. They stand beside the text, never in it, and cost no key anything:
words are looked up when typing rests, a few milliseconds at a time, and only what is in view is marked.
"""

import re
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.spelling import Speller
from desktop.ui.essay.counting import changed_blocks
from desktop.ui.essay.sheets import PlainSheet, RichSheet
from desktop.ui.theme import colour

REST_MS, SLICE_S = 400, 0.004
AROUND = 10
"""So many paragraphs beside those in view are marked too."""
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")

Place = tuple[int, int]
"""Where in its paragraph a word begins, and how long it is."""


class SpellingMarks(QObject):
    """Follows a sheet. ``marked``: all of the text has been looked up, and what is in view is marked."""

    marked = Signal()

    def __init__(self, sheet: PlainSheet | RichSheet, speller: Speller) -> None:
        super().__init__(sheet)
        self._sheet, self._speller = sheet, speller
        self._found: list[tuple[Place, ...] | None] = [None] * sheet.document().blockCount()
        self._next = 0
        self._held: QTextCursor | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)
        self._slice = QTimer(self)
        self._slice.setSingleShot(True)
        self._slice.timeout.connect(self._go_on)
        sheet.document().contentsChange.connect(self._follow)
        sheet.cursorPositionChanged.connect(self._moved)
        sheet.verticalScrollBar().valueChanged.connect(self._moved)
        sheet.left.connect(self._moved)
        self._rest.start(0)

    def unknown(self) -> list[str]:
        """Return the words that the dictionary does not have, each once, in their order; not the one being typed."""
        block, found = self._sheet.document().begin(), dict[str, None]()
        for places in self._found:
            found |= dict.fromkeys(_words(block, self._shown(block, places)))
            block = block.next()
        return list(found)

    def word_at_cursor(self) -> QTextCursor | None:
        """Return the unknown word that the cursor touches, selected; None where there is none."""
        cursor = self._sheet.textCursor()
        block, here = cursor.block(), cursor.positionInBlock()
        number = block.blockNumber()
        for start, length in (self._found[number] if number < len(self._found) else None) or ():
            if start <= here <= start + length:
                return _word(block, (start, length))
        return None

    def hold(self, word: QTextCursor | None) -> None:
        """Mark the word that somebody looks at, until there is none."""
        self._held = None if word is None else QTextCursor(word)
        self._mark()

    def _follow(self, start: int, _: int, added: int) -> None:
        first, before, after = changed_blocks(self._sheet.document(), len(self._found), start, added)
        self._found[first:before] = [None] * (after - first)
        self._moved()

    def _moved(self) -> None:
        self._slice.stop()
        self._rest.start(REST_MS)

    def _begin(self) -> None:
        self._next = 0
        self._go_on()

    def _go_on(self) -> None:
        """Look up some paragraphs more, or mark where all are looked up."""
        end = perf_counter() + SLICE_S
        block = self._sheet.document().findBlockByNumber(self._next)
        while self._next < len(self._found):
            if self._found[self._next] is None:
                self._found[self._next] = self._look_up(block.text())
            self._next += 1
            block = block.next()
            if perf_counter() > end:
                self._slice.start(0)
                return
        self._mark()
        self.marked.emit()

    def _look_up(self, text: str) -> tuple[Place, ...]:
        return tuple(
            (word.start(), len(word[0])) for word in _WORD.finditer(text) if not self._speller.knows(word[0])
        )

    def _mark(self) -> None:
        sheet = self._sheet
        first = sheet.cursorForPosition(QPoint(0, 0)).blockNumber()
        last = sheet.cursorForPosition(QPoint(0, sheet.viewport().height())).blockNumber()
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(colour("warn"))
        marks = []
        block = sheet.document().findBlockByNumber(max(0, first - AROUND))
        while block.isValid() and block.blockNumber() <= last + AROUND:
            places = self._shown(block, self._found[block.blockNumber()])
            marks += [_mark(block, place, form) for place in places]
            block = block.next()
        if self._held is not None:
            held = QTextEdit.ExtraSelection()
            form.setBackground(colour("highlight"))
            held.cursor, held.format = self._held, form
            marks.append(held)
        sheet.setExtraSelections(marks)

    def _shown(self, block: QTextBlock, places: tuple[Place, ...] | None) -> tuple[Place, ...]:
        """Leave out the word that is being typed: it may not be whole yet."""
        cursor = self._sheet.textCursor()
        if not self._sheet.hasFocus() or cursor.block() != block:
            return places or ()
        here = cursor.positionInBlock()
        return tuple((start, length) for start, length in places or () if not start < here <= start + length)


def _mark(block: QTextBlock, place: Place, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = _word(block, place), form
    return made


def _word(block: QTextBlock, place: Place) -> QTextCursor:
    start, length = place
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _words(block: QTextBlock, places: tuple[Place, ...]) -> list[str]:
    text = block.text()
    return [text[start : start + length] for start, length in places]
