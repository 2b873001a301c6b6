"""Where the plain words of a text (``assessment.content.plain_words``) stand in its document, and back.

Qt counts in UTF-16 and has signs of its own: line ends, directions, cells of tables from the left.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

from assessment.content.plain_words import OBJECT, is_seen
from desktop.ui.rich_text import STAND_IN, tables_in

_LAST_OF_ONE = 0xFFFF


class WordMap:
    """Made once for a document: its words never change."""

    def __init__(self, document: QTextDocument) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._blocks: list[int] = []
        self._objects: set[int] = set()
        for block in _in_reading_order(document):
            self._take(block)
        by_position = sorted(zip(self._starts, self._ends, range(len(self._starts)), strict=True))
        self._sorted_starts = [start for start, _, _ in by_position]
        self._sorted_ends = [end for _, end, _ in by_position]
        self._offsets = [offset for _, _, offset in by_position]
        self._ranks = [0] * len(self._offsets)
        for rank, offset in enumerate(self._offsets):
            self._ranks[offset] = rank

    def __len__(self) -> int:
        """Return how many signs there are."""
        return len(self._starts)

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where a stretch of the plain words stands: a piece for each block, from its first sign to its last."""
        return [(first, last) for first, last, _ in self._pieces(start, end, apart=frozenset())]

    def pieces(self, start: int, end: int) -> list[tuple[int, int, bool]]:
        """Return the same with objects apart from words; the last value says which of them is an object."""
        return self._pieces(start, end, apart=self._objects)

    def stretch(self, one: int, other: int) -> tuple[int, int]:
        """Return the plain words between two positions; where there are none, start and end are the same."""
        low, high = min(one, other), max(one, other)
        first, last = bisect_right(self._sorted_ends, low), bisect_left(self._sorted_starts, high)
        within = self._offsets[first:last]
        if not within:
            at = self._offsets[first] if first < len(self) else len(self)
            return at, at
        return min(within), max(within) + 1

    def _pieces(self, start: int, end: int, *, apart: AbstractSet[int]) -> list[tuple[int, int, bool]]:
        found: list[tuple[int, int, bool]] = []
        rank, block = -2, -1
        for offset in range(max(0, start), min(end, len(self))):
            goes_on = self._ranks[offset] == rank + 1 and self._blocks[offset] == block
            rank, block = self._ranks[offset], self._blocks[offset]
            first, last, thing = self._starts[offset], self._ends[offset], offset in apart
            if goes_on:
                before_first, before_last, before_thing = found[-1]
                if not thing and not before_thing:
                    found[-1] = (before_first, last, False)
                    continue
                if not before_thing:  # the blanks between belong to the words
                    found[-1] = (before_first, first, False)
                elif not thing:
                    first = before_last
            found.append((first, last, thing))
        return found

    def _take(self, block: QTextBlock) -> None:
        at, stand_in = block.position(), -1
        for sign in block.text():
            width = 2 if ord(sign) > _LAST_OF_ONE else 1
            if sign == STAND_IN:
                if stand_in >= 0:
                    self._add(stand_in, at + width, block)
                stand_in = at if stand_in < 0 else -1
            elif stand_in < 0 and is_seen(sign):
                if sign == OBJECT:
                    self._objects.add(len(self))
                self._add(at, at + width, block)
            at += width

    def _add(self, start: int, end: int, block: QTextBlock) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._blocks.append(block.blockNumber())


def _in_reading_order(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks as they are read: rows that run from the right stand in the document from the left."""
    turned = [table for table in tables_in(document.rootFrame()) if _runs_from_right(table)]
    block = document.begin()
    while block.isValid():
        if turned and turned[0].firstPosition() <= block.position():
            table = turned.pop(0)
            yield from _cells_from_right(table)
            block = document.findBlock(table.lastPosition())
        else:
            yield block
        block = block.next()


def _runs_from_right(table: QTextTable) -> bool:
    return bool(table.format().alignment() & Qt.AlignmentFlag.AlignRight)


def _cells_from_right(table: QTextTable) -> Iterator[QTextBlock]:
    for row in range(table.rows()):
        for column in reversed(range(table.columns())):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                continue  # it spans to here
            block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
            while block.isValid():
                yield block
                if block == last:
                    break
                block = block.next()
