"""Restricted HTML (assessment.content.text) as Qt documents: own style, pictures of the pack alone, no links."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from assessment.content.text import MEDIA_SCHEME, media_in
from desktop.ui.theme import HEADING, PASSAGE, px, theme_in_use

Media = Callable[[str], bytes | None]
"""Gives the bytes of a picture by its name in the pack, None where there is none."""

WIDEST_PICTURE = 600


def no_media(_: str) -> bytes | None:
    """A pack without pictures."""
    return None


class ClosedDocument(QTextDocument):
    """A document that loads nothing by itself: what was not put in is not there."""

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Refuse every load; ``make_document`` has put in what belongs."""
        return None


def make_document(html: str, font: QFont, media: Media = no_media, *, line_px: int = 0) -> QTextDocument:
    """Return a document in the look in use. ``line_px`` is the least distance of lines; 0 leaves the font's."""
    document = ClosedDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(px(24))
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_css(max(px(10), line_px // 2)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    for name in media_in(html):
        picture = _picture(media(name))
        if picture is not None:
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(f"{MEDIA_SCHEME}{name}"), picture
            )
    if "<" in html or "&" in html:
        document.setHtml(html)
        _trim(document)
        _set_off_tables(document, max(px(10), line_px // 2))
    else:
        document.setPlainText(html)
    if line_px:
        _space_lines(document, line_px)
    return document


def plain_text(html: str) -> str:
    """Return the words of a restricted HTML text, for names and snippets."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    document = ClosedDocument()
    document.setHtml(html)
    return " ".join(document.toPlainText().replace("\ufffc", " ").split())


def _css(gap: int) -> str:
    theme = theme_in_use()
    cell = f"border: 1px solid {theme.line}; padding: 6px 10px;"
    return (
        f"p, ul, ol, pre, blockquote, table {{ margin-top: 0; margin-bottom: {gap}px; }}"
        f"li {{ margin-bottom: {px(4)}px; }}"
        f"h1, h2, h3, h4, h5, h6 {{ margin-top: {px(8)}px; margin-bottom: {px(8)}px; font-weight: 600; }}"
        f"h1, h2 {{ font-size: {px(HEADING)}px; }} h3, h4, h5, h6 {{ font-size: {px(PASSAGE)}px; }}"
        f"blockquote {{ margin-left: {px(20)}px; margin-right: {px(20)}px; color: {theme.muted}; }}"
        f"code, pre {{ font-family: 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; }}"
        f"table {{ border-collapse: collapse; }} td {{ {cell} }}"
        f"th {{ {cell} font-weight: 600; background-color: {theme.sunk}; }}"
    )


def _picture(data: bytes | None) -> QImage | None:
    picture = QImage.fromData(data) if data else QImage()
    if picture.isNull():
        return None
    if picture.width() > px(WIDEST_PICTURE):
        return picture.scaledToWidth(px(WIDEST_PICTURE))
    return picture


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


def _set_off_tables(document: QTextDocument, gap: int) -> None:
    """Keep the text above a table off it: Qt drops the paragraph's margin there, and the table's own."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setTopMargin(gap)
            frame.setFormat(form)


def _space_lines(document: QTextDocument, line_px: int) -> None:
    form = QTextBlockFormat()
    form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    block = document.begin()
    while block.isValid():
        if not block.blockFormat().hasProperty(QTextFormat.Property.HeadingLevel):
            QTextCursor(block).mergeBlockFormat(form)
        block = block.next()
