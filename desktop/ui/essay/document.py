"""Paragraphs put into a Qt document and taken out of it again; Qt's own HTML is never used."""

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from desktop.ui.essay.formatted import Paragraph, Run
from desktop.ui.theme import px

STYLE_OF = {"ul": QTextListFormat.Style.ListDisc, "ol": QTextListFormat.Style.ListDecimal}
_TAG_OF = {style: tag for tag, style in STYLE_OF.items()}


def paragraphs_of(document: QTextDocument) -> list[Paragraph]:
    """Return what a document holds."""
    found = []
    looks: dict[int, frozenset[str]] = {}
    block = document.begin()
    while block.isValid():
        found.append(paragraph_of(block, looks))
        block = block.next()
    return found


def paragraph_of(block: QTextBlock, looks: dict[int, frozenset[str]]) -> Paragraph:
    """Return what a block holds. ``looks`` keeps the styles by the number that Qt gives a look, while nothing changes."""
    return Paragraph(list_of(block), _runs_of(block, looks))


def fill(document: QTextDocument, paragraphs: list[Paragraph]) -> None:
    """Make a document hold these paragraphs; that cannot be undone."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # else all is laid out anew with each of them
    before: QTextList | None = None
    for index, paragraph in enumerate(paragraphs):
        if index:
            cursor.insertBlock(block_format(), QTextCharFormat())
        else:
            cursor.setBlockFormat(block_format())
        before = _to_list(cursor, paragraph.kind, before)
        for run in paragraph.runs:
            cursor.insertText(run.text, char_format(run.styles))
    cursor.endEditBlock()
    document.clearUndoRedoStacks()


def list_of(block: QTextBlock) -> str:
    """Return the tag of the list that a block is a point of."""
    points: QTextList | None = block.textList()
    return "" if points is None else _TAG_OF.get(points.format().style(), "ul")


def block_format() -> QTextBlockFormat:
    """Return how paragraphs are set apart."""
    form = QTextBlockFormat()
    form.setBottomMargin(px(6))
    return form


def char_format(styles: frozenset[str]) -> QTextCharFormat:
    """Return the look of a run."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if "strong" in styles else QFont.Weight.Normal)
    form.setFontItalic("em" in styles)
    form.setFontUnderline("u" in styles)
    return form


def styles_of(form: QTextCharFormat) -> frozenset[str]:
    """Return which styles a look has."""
    found = {
        "strong": form.fontWeight() >= QFont.Weight.DemiBold,
        "em": form.fontItalic(),
        "u": form.fontUnderline(),
    }
    return frozenset(tag for tag, there in found.items() if there)


def _to_list(cursor: QTextCursor, kind: str, before: QTextList | None) -> QTextList | None:
    if not kind:
        return None
    if before is not None and before.format().style() == STYLE_OF[kind]:
        before.add(cursor.block())
        return before
    form = QTextListFormat()
    form.setStyle(STYLE_OF[kind])
    return cursor.createList(form)


def _runs_of(block: QTextBlock, looks: dict[int, frozenset[str]]) -> list[Run]:
    runs = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        look = fragment.charFormatIndex()
        if look not in looks:
            looks[look] = styles_of(fragment.charFormat())
        runs.append(Run(fragment.text(), looks[look]))
        place += 1
    return runs
