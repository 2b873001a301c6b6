"""How much stands in a document, kept up to date paragraph by paragraph: a key counts its own paragraph anew, no other."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from assessment.scoring.words import Amount, amount_of


class TextCount(QObject):
    """Follows a document for as long as it lives."""

    changed = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self.amount = Amount()
        self._document = document
        self._paragraphs: list[Amount] = []
        self._count(0, 0, document.blockCount())
        document.contentsChange.connect(self._follow)

    def _follow(self, start: int, _removed: int, added: int) -> None:
        self._count(*changed_blocks(self._document, len(self._paragraphs), start, added))

    def _count(self, first: int, before: int, after: int) -> None:
        """Count the paragraphs from ``first`` to ``after``, which stand where those to ``before`` stood."""
        block = self._document.findBlockByNumber(first)
        fresh = []
        for _ in range(first, after):
            fresh.append(amount_of(block.text()))
            block = block.next()
        amount = self.amount
        for one in self._paragraphs[first:before]:
            amount -= one
        for one in fresh:
            amount += one
        self._paragraphs[first:before] = fresh
        if amount != self.amount:
            self.amount = amount
            self.changed.emit()


def changed_blocks(document: QTextDocument, known: int, start: int, added: int) -> tuple[int, int, int]:
    """Return ``first``, ``before``, ``after``: of ``known`` blocks those from first to before became those to after.

    ``start`` and ``added`` are what ``contentsChange`` tells. Where they make no sense, all blocks have changed.
    """
    end = document.findBlock(start + added)
    first = document.findBlock(start).blockNumber()
    after = (end if end.isValid() else document.lastBlock()).blockNumber() + 1
    before = after - (document.blockCount() - known)
    if 0 <= first <= before <= known:
        return first, before, after
    return 0, known, document.blockCount()
