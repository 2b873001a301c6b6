"""Tables and code panels once Qt has read them: distance, direction, and lines of code that wrap so that it shows."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
)

from desktop.ui.theme import px

CODE = "code"
OWN_LINES = QTextFormat.Property.UserProperty.value + 9
"""Marks blocks whose distance of lines is not that of the text around."""

_RULER = QTextFormat.Property.BlockTrailingHorizontalRulerWidth
_HANGING, _DEEPEST = 24, 160


def dress_tables(document: QTextDocument, kinds: list[str], gap: int) -> None:
    """Finish every table: ``kinds`` says in order which are panels of code, and which way the others run."""
    for table, kind in zip(tables_in(document.rootFrame()), kinds, strict=False):
        form = table.format()
        form.setTopMargin(gap)  # Qt drops the margin of the paragraph above, and the table's own
        form.setBottomMargin(gap)
        if kind == "rtl":
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
        table.setFormat(form)
        if kind == CODE:
            _dress_code(table)
        before, behind = (
            table.firstCursorPosition().block().previous(),
            table.lastCursorPosition().block().next(),
        )
        if before == document.firstBlock():
            _close_up(before)
        _close_up(behind)


def tables_in(frame: QTextFrame) -> Iterator[QTextTable]:
    """Yield the tables in a frame in their order."""
    for child in sorted(frame.childFrames(), key=lambda one: one.firstPosition()):
        if isinstance(child, QTextTable):
            yield child
        yield from tables_in(child)


def _blocks(table: QTextTable) -> Iterator[QTextBlock]:
    block = table.firstCursorPosition().block()
    last = table.lastCursorPosition().block()
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def _dress_code(table: QTextTable) -> None:
    """Let long lines wrap, their continuation further in; code runs from the left whatever is around it."""
    form = QTextBlockFormat()
    form.setNonBreakableLines(False)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    form.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    form.setTopMargin(0)
    form.setBottomMargin(0)
    form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setProperty(OWN_LINES, True)
    for block in _blocks(table):
        hang = px(_HANGING) + min(_indent(block), px(_DEEPEST))
        form.setLeftMargin(hang)
        form.setTextIndent(-hang)
        QTextCursor(block).mergeBlockFormat(form)


def _indent(block: QTextBlock) -> int:
    """Return how wide the blanks are that a line begins with."""
    blanks = block.text()[: len(block.text()) - len(block.text().lstrip())]
    font = block.begin().fragment().charFormat().font() if blanks else QFont()
    return round(QFontMetricsF(font).horizontalAdvance(blanks)) if blanks else 0


def _close_up(block: QTextBlock) -> None:
    """Make the empty block that Qt keeps before and behind a table as good as nothing."""
    if not block.isValid() or block.text() or block.blockFormat().hasProperty(_RULER):
        return
    form = QTextBlockFormat()
    form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(0)
    form.setBottomMargin(0)
    form.setProperty(OWN_LINES, True)
    QTextCursor(block).mergeBlockFormat(form)
