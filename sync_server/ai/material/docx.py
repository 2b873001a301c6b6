"""DOCX to blocks: headings by style, lists, tables, code by style. The home of python-docx.

Unpacked sizes are looked at before anything is unpacked. Footnotes, comments, headers and deleted text are not read.
"""

import io
from collections.abc import Iterator, Mapping
from typing import Any

from sync_server.ai.errors import MaterialRefused
from sync_server.ai.material.archive import infos_of, sizes_checked
from sync_server.ai.material.model import Part, Piece
from sync_server.ai.material.refusals import LARGEST_XML, Refusal

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CODE = ("code", "preformatted", "source", "listing", "macro")
_WRAPPERS = frozenset(f"{_W}{name}" for name in ("sdt", "sdtContent", "ins", "smartTag", "customXml"))
_SILENT = frozenset(
    f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "pPr", "rPr", "drawing", "pict", "delText")
)


def read_docx(data: bytes, place: str) -> tuple[str, list[Piece]]:
    """Return the title that a document gives itself, and its blocks.

    Raises:
        MaterialRefused: encrypted, damaged, no DOCX, or more than is read.
    """
    import docx  # a third of a second, and only for who reads such a file

    infos = infos_of(data, place)
    sizes_checked(infos, place)
    if any(info.file_size > LARGEST_XML for info in infos if info.filename.endswith((".xml", ".rels"))):
        raise MaterialRefused(Refusal.BOMB, place, "a part that is parsed")
    try:
        document = docx.Document(io.BytesIO(data))
        styles = {style.style_id: style.name or "" for style in document.styles}
        title = document.core_properties.title or ""
        pieces = list(_pieces(document.element.body, styles))
    except Exception as error:  # noqa: BLE001 - of foreign bytes a foreign reader raises whatever comes
        raise MaterialRefused(Refusal.NOT_READABLE, place, type(error).__name__) from None
    return title, pieces


def _pieces(body: Any, styles: Mapping[str, str]) -> Iterator[Piece]:
    """Yield the blocks below an element of lxml's; those of content controls and insertions too."""
    code: list[str] = []
    for element in body:
        paragraph = element.tag == f"{_W}p"
        style = _style(element, styles) if paragraph else ""
        if paragraph and any(word in style for word in _CODE):
            code.append(_text(element))
            continue
        if code:
            yield Piece(Part.CODE, "\n".join(code))
            code = []
        if paragraph:
            yield _paragraph(element, style)
        elif element.tag == f"{_W}tbl":
            yield from _rows(element)
        elif element.tag in _WRAPPERS:
            yield from _pieces(element, styles)
    if code:
        yield Piece(Part.CODE, "\n".join(code))


def _paragraph(element: Any, style: str) -> Piece:
    text = _text(element)
    level = style.removeprefix("heading").strip()
    if style.startswith("heading") and level.isdecimal():
        return Piece(Part.HEADING, text, int(level[:2]))
    if style == "title":
        return Piece(Part.HEADING, text, 1)
    outline = element.find(f"{_W}pPr/{_W}outlineLvl")
    if outline is not None and (said := str(outline.get(f"{_W}val") or "")).isdecimal() and int(said[:2]) < 9:
        return Piece(Part.HEADING, text, int(said[:2]) + 1)
    listed = style.startswith("list ") or element.find(f"{_W}pPr/{_W}numPr") is not None
    return Piece(Part.BULLET if listed else Part.PARAGRAPH, text)


def _style(element: Any, styles: Mapping[str, str]) -> str:
    named = element.find(f"{_W}pPr/{_W}pStyle")
    return "" if named is None else styles.get(str(named.get(f"{_W}val")), "").casefold()


def _rows(table: Any) -> Iterator[Piece]:
    """Yield the rows of a table, and behind each those of tables within it: every word once."""
    for row in _below(table, f"{_W}tr"):
        said: list[str] = []
        within: list[Any] = []
        for cell in _below(row, f"{_W}tc"):
            words = " ".join(_text(one) for one in _below(cell, f"{_W}p")).strip()
            said += [words] if words else []
            within += _below(cell, f"{_W}tbl")
        yield Piece(Part.ROW, " | ".join(said))
        for one in within:
            yield from _rows(one)


def _below(element: Any, tag: str) -> Iterator[Any]:
    """Yield what stands in an element, and in what only wraps it, under this tag."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _below(child, tag)


def _text(paragraph: Any) -> str:
    """Return the words of a paragraph as it stands now, without what was deleted with changes tracked."""
    said: list[str] = []
    waiting = [iter(paragraph)]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
        elif element.tag == f"{_W}t":
            said.append(element.text or "")
        elif element.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            said.append("\t" if element.tag == f"{_W}tab" else "\n")
        elif element.tag == f"{_W}noBreakHyphen":
            said.append("-")
        elif element.tag not in _SILENT:
            waiting.append(iter(element))
    return "".join(said)
