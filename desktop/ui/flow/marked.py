"""Where the marks of a restricted HTML text (``<gap>``, ``<hot>``) end up in its document, and the words between them.

A mark travels through HTML as one private character that the text itself does not use, and is taken out again after.
"""

import re
from dataclasses import dataclass
from itertools import islice

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from assessment.content.text import marks_in
from desktop.ui.rich_text import Media, make_document, plain_text
from desktop.ui.theme import px

_GAP = re.compile(r"<gap id=\"[^\"<>]*\">")
_HOT = re.compile(r"<hot id=\"[^\"<>]*\">")
_HOT_END = "</hot>"
_FIRST, _LAST = 0xF100, 0xF8FF
_THIN = "\u202f"
"""Between a hot and a letter or another hot, so that its edge does not touch them; never breaks a line."""
_HAIR = "\u200a\u2060"
"""Between a hot and what stands close behind it, such as a comma; the joiner keeps them on one line."""
_ROOM = 2
"""So much wider, in px, a space beside a hot is."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document, from ``start`` up to ``end``."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A document with its marks: each gap is one character at ``start``. ``words`` stand around and between them.

    Of hots there are words before the first, of the first, before the second, and so on.
    """

    document: QTextDocument
    spans: tuple[Span, ...]
    words: tuple[str, ...]


def with_gaps(html: str, font: QFont, media: Media, *, line_px: int) -> Marked:
    """Return the document of a text with gaps."""
    (mark,) = _unused(html, 1)
    marked = _GAP.sub(mark, html)
    document = _document(marked, font, media, line_px)
    spans = []
    cursor = document.find(mark)
    for _, id in marks_in(html):
        start = cursor.selectionStart()
        spans.append(Span(id, start, start + 1))
        cursor = document.find(mark, cursor)
    return Marked(document, tuple(spans), tuple(plain_text(marked).split(mark)))


def with_hots(html: str, font: QFont, media: Media, *, line_px: int) -> Marked:
    """Return the document of a text with hots."""
    begin, end = _unused(html, 2)
    marked = _HOT.sub(begin, html).replace(_HOT_END, end)
    roomy = re.sub(f"(?<=[\\w{end}]){begin}", begin + _THIN, marked)
    roomy = re.sub(f"{end}(?=\\w)", _THIN + end, roomy)
    roomy = re.sub(f"{end}(?=[^\\w\\s<{begin}])", _HAIR + end, roomy)
    document = _document(roomy, font, media, line_px)
    spans = []
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once
    for _, id in marks_in(html):
        start = _take_out(document, begin)
        spans.append(Span(id, start, _take_out(document, end)))
    for span in spans:
        for place in (span.start - 1, span.end):
            if str(document.characterAt(place)) == " ":
                _widen(document, place, px(_ROOM))
        if str(document.characterAt(span.end - 2)) == _HAIR[0]:
            _widen(document, span.end - 2, -px(_ROOM))
    whole.endEditBlock()
    words = plain_text(marked).replace(end, begin).split(begin)
    return Marked(document, tuple(spans), tuple(words))


def _document(html: str, font: QFont, media: Media, line_px: int) -> QTextDocument:
    document = make_document(html, font, media, line_px=line_px)
    last = document.lastBlock()
    if (
        not last.text() and last.previous().isValid()
    ):  # Qt ends a document with a block, after a table an empty one
        flat = QTextBlockFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(last).mergeBlockFormat(flat)
    return document


def lead(document: QTextDocument) -> float:
    """Return the empty space above the first line: the distance of lines is kept above each of them."""
    line, above = document.firstBlock().layout().lineAt(0), document.rootFrame().frameFormat().topMargin()
    return max(0.0, line.y() + above) if line.isValid() and document.firstBlock().text() else 0.0


def loosen_tables(document: QTextDocument) -> None:
    """Give table cells lines of their own height again, and put words level with the fields beside them."""
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if table is not None:
            form = QTextBlockFormat()
            form.setLineHeight(px(22), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
            QTextCursor(block).mergeBlockFormat(form)
            cell = table.cellAt(block.position())
            level = cell.format()
            level.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            cell.setFormat(level)
        block = block.next()


def columns_at(document: QTextDocument, position: int) -> int:
    """Return how many columns the table at a place of the document has, 0 where there is none."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    table: QTextTable | None = cursor.currentTable()  # the stubs forget that there may be none
    return 0 if table is None else table.columns()


def own_property(number: int) -> int:
    """Return the number of a text property of our own."""
    return int(QTextFormat.Property.UserProperty.value) + number


def _take_out(document: QTextDocument, mark: str) -> int:
    cursor = document.find(mark)
    start = cursor.selectionStart()
    cursor.removeSelectedText()
    return start


def _widen(document: QTextDocument, space: int, by: int) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(space)
    cursor.setPosition(space + 1, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    form.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    form.setFontLetterSpacing(by)
    cursor.mergeCharFormat(form)


def _unused(html: str, count: int) -> list[str]:
    """Return private characters that do not stand in the text."""
    return list(islice((c for code in range(_FIRST, _LAST) if (c := chr(code)) not in html), count))
