"""The colours of code: a line that is typed in at once, by itself; the whole a moment later, in slices between the keys."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop.ui.code.spans import Kind, Language, Spans
from desktop.ui.essay.counting import changed_blocks
from desktop.ui.theme import colour

REST_MS, SLICE_S, MANY = 120, 0.004, 40

TOKENS = {
    Kind.KEYWORD: "accent",
    Kind.BUILT_IN: "accent",
    Kind.NAME: "ink",
    Kind.TEXT: "ok",
    Kind.NUMBER: "warn",
    Kind.COMMENT: "muted",
}
"""Tokens of the theme that have 4.5:1 and more on its surface, light and dark; a test sees to it."""


class Colouring(QSyntaxHighlighter):
    """Follows a document. What Qt asks for is given from what is known, so a key never waits for the whole text."""

    def __init__(self, document: QTextDocument, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language, self._text = language, document
        self._known: list[Spans | None] = [None] * document.blockCount()
        self._formats = _formats()
        self._many = False
        self._reading: Iterator[Spans] = iter(())
        self._read: list[Spans] = []
        self._stale: list[int] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)
        self._slice = QTimer(self)
        self._slice.setSingleShot(True)
        self._slice.timeout.connect(self._go_on)
        document.contentsChange.connect(self._follow)  # before Qt itself follows it
        self.setDocument(document)

    @property
    def at_rest(self) -> bool:
        """Whether all of the text has its final colours."""
        return not self._rest.isActive() and not self._slice.isActive()

    def dress(self) -> None:
        """Take the colours of the theme in use."""
        self._formats = _formats()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        number = self.currentBlock().blockNumber()
        spans = self._known[number] if number < len(self._known) else None
        if spans is None:
            spans = () if self._many else self._language.line(text)
            if number < len(self._known) and not self._many:
                self._known[number] = spans
        for span in spans:
            self.setFormat(span.start, span.length, self._formats[span.kind])

    def _follow(self, start: int, removed: int, added: int) -> None:
        if not removed and not added:
            return
        first, before, after = changed_blocks(self._text, len(self._known), start, added)
        self._known[first:before] = [None] * (after - first)
        self._many = (
            self._many or after - first > MANY
        )  # a whole text is put in: nobody waits for its colours
        self._slice.stop()
        self._rest.start(REST_MS)

    def _begin(self) -> None:
        self._reading, self._read = self._language.lines(self._text.toPlainText()), []
        self._stale = []
        self._go_on()

    def _go_on(self) -> None:
        """Read on, then colour anew what was guessed wrong; not for longer than a few milliseconds."""
        end = perf_counter() + SLICE_S
        for spans in self._reading:
            number = len(self._read)
            self._read.append(spans)
            if number < len(self._known) and self._known[number] != spans:
                self._known[number] = spans
                self._stale.append(number)
            if perf_counter() > end:
                self._slice.start(0)
                return
        self._many = False
        while self._stale:
            self.rehighlightBlock(self._text.findBlockByNumber(self._stale.pop(0)))
            if perf_counter() > end:
                self._slice.start(0)
                return


def _formats() -> dict[Kind, QTextCharFormat]:
    made = {}
    for kind, token in TOKENS.items():
        form = made[kind] = QTextCharFormat()
        form.setForeground(colour(token))
        form.setFontItalic(kind is Kind.COMMENT)
        if kind in (Kind.KEYWORD, Kind.NAME):
            form.setFontWeight(QFont.Weight.DemiBold)
    return made
