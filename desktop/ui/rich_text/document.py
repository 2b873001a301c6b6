"""Restricted HTML as Qt documents: own style, pictures of the pack alone, no links."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextOption,
)

from desktop.ui.rich_text.media import Media, no_media
from desktop.ui.rich_text.objects import TYPE, InlineObject, Objects, Place, format_of
from desktop.ui.rich_text.qt_html import PLACEHOLDER, STAND_IN, QtHtml, qt_html
from desktop.ui.rich_text.style import css
from desktop.ui.rich_text.tables import OWN_LINES, dress_tables
from desktop.ui.theme import colour, leading, px

_BLANKS = re.compile(r"[ \t\n]+")
_MARKS = "\u200e\u200f \n"


class RichDocument(QTextDocument):
    """A document that loads nothing by itself: what was not put in is not there."""

    def __init__(self) -> None:
        super().__init__()
        self.objects: list[InlineObject] = []
        self._painter: Objects | None = None

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Refuse every load; ``make_document`` has put in what belongs."""
        return None

    def use_objects(self, objects: list[InlineObject]) -> None:
        """Take the objects that stand in the text."""
        self.objects = objects
        self._painter = Objects(objects)
        self.documentLayout().registerHandler(TYPE, self._painter)


def make_document(
    html: str,
    font: QFont,
    media: Media = no_media,
    *,
    line_px: int = 0,
) -> RichDocument:
    """Return a document in the look in use. ``line_px`` is the least distance of lines; 0 leaves the font's."""
    document = RichDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(px(24))
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    plain = _plain_paragraph(html)
    if plain is not None:
        document.setPlainText(plain)
    else:
        gap = max(px(10), line_px // 2)
        document.setDefaultStyleSheet(css(gap, font.pixelSize()))
        made = qt_html(html, media)
        document.setHtml(made.html)
        if made.objects:
            _place_objects(document, made)
        _dress_blocks(document)
        _trim(document)
        if made.tables:
            dress_tables(document, made.tables, gap)
    if line_px:
        lines = leading(line_px, font.pixelSize())
        _space_lines(document, lines)
        _lift(document, lines - line_px)
    return document


def _plain_paragraph(html: str) -> str | None:
    """Return the words of a text that is no more than one plain paragraph."""
    if "\ufffc" in html or STAND_IN in html:
        return None
    if not html.startswith("<p>"):
        return None if "<" in html or "&" in html else html
    inner = html[3:].removesuffix("</p>")
    return None if "<" in inner or "&" in inner else _BLANKS.sub(" ", inner).strip(" ")


def _place_objects(document: RichDocument, made: QtHtml) -> None:
    """Put our objects where the placeholders stand."""
    found: list[tuple[int, int]] = []
    block = document.begin()
    while block.isValid():
        if "\ufffc" in block.text():
            found += _placeholders(block)
        block = block.next()
    cursor = QTextCursor(document)
    for position, index in reversed(found):
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        one = made.objects[index]
        _find_place(one.place, cursor, document)
        cursor.setCharFormat(format_of(one, index, cursor.charFormat(), document))
        if index in made.displayed:
            _set_off(cursor)
    document.use_objects(made.objects)


def _placeholders(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """Yield where placeholders stand in a block, and for which object."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        form = fragment.charFormat()
        if form.isImageFormat():
            name = form.toImageFormat().name()
            yield fragment.position(), int(name.removeprefix(PLACEHOLDER))
        at += 1


def _find_place(place: Place, cursor: QTextCursor, document: QTextDocument) -> None:
    """Note how wide an object may be where it stands, and the font around it."""
    block, table = cursor.block(), cursor.currentTable()
    form = block.blockFormat()
    items: QTextList | None = block.textList()
    depth = form.indent() + (items.format().indent() if items is not None else 0)
    place.less = depth * document.indentWidth() + form.leftMargin() + form.rightMargin()
    if table is not None:
        cell = table.cellAt(cursor)
        place.share = cell.columnSpan() / table.columns()
        place.less += px(24)
    around = cursor.charFormat()
    font = QFont(document.defaultFont())
    if around.hasProperty(QTextFormat.Property.FontPixelSize):
        font.setPixelSize(around.font().pixelSize())
    if around.fontWeight() > QFont.Weight.Normal:
        font.setWeight(QFont.Weight(around.fontWeight()))
    font.setItalic(around.fontItalic())
    place.font = font


def _set_off(cursor: QTextCursor) -> None:
    """Give a displayed formula its own line: in the middle where it is alone in its block."""
    block, position = cursor.block(), cursor.selectionStart()
    before, _, after = (
        block.text().partition("\ufffc") if block.text().count("\ufffc") == 1 else ("x", "", "x")
    )
    if not before.strip(_MARKS) and not after.strip(_MARKS):
        form = QTextBlockFormat()
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.mergeBlockFormat(form)
        return
    start, end = block.position(), block.position() + block.length() - 1
    if position + 1 < end:
        cursor.setPosition(position + 1)
        cursor.insertText("\u2028", QTextCharFormat())
    if position > start:
        cursor.setPosition(position)
        cursor.insertText("\u2028", QTextCharFormat())


def _dress_blocks(document: QTextDocument) -> None:
    """Draw rules as hairlines, and number lists that run from the right from there."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.hasProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth):
            form.setBackground(colour("line"))
            QTextCursor(block).setBlockFormat(form)
        items: QTextList | None = block.textList()
        if items is not None and block.textDirection() is Qt.LayoutDirection.RightToLeft:
            numbers = items.format()
            numbers.setNumberPrefix(".")
            numbers.setNumberSuffix("")
            items.setFormat(numbers)
        block = block.next()


def _trim(document: QTextDocument) -> None:
    """Take away the margin above the first and below the last block: the layout around decides those."""
    for block, top in ((document.firstBlock(), True), (document.lastBlock(), False)):
        cursor = QTextCursor(block)
        form = block.blockFormat()
        if top:
            form.setTopMargin(0)
        else:
            form.setBottomMargin(0)
        cursor.setBlockFormat(form)


def _lift(document: QTextDocument, above: int) -> None:
    """Take off what wider lines put above the first one: they are to be farther apart, not farther down."""
    if above:
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setTopMargin(-above)
        frame.setFrameFormat(form)


def _space_lines(document: QTextDocument, line_px: int) -> None:
    form = QTextBlockFormat()
    form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block = document.begin()
    while block.isValid():
        own = block.blockFormat()
        if not own.hasProperty(QTextFormat.Property.HeadingLevel) and not own.hasProperty(OWN_LINES):
            QTextCursor(block).mergeBlockFormat(form)
        block = block.next()
