"""The ``material`` of QTI 1.2 as foreign HTML: texts plain and marked up, pictures, line breaks."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Iterator
from html import escape, unescape

from assessment.interchange.media_files import MediaFiles
from assessment.interchange.qti.body import has_marks, html_within, unforged
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti12.tree import BREAK, Note
from assessment.interchange.report_codes import Code
from assessment.interchange.xml import Element, elements, line_of, local_attributes, local_name, text_within

_UNHEARD = frozenset({"mataudio", "matvideo", "matapplet", "matapplication"})
_BLOCKS = frozenset({"flow", "flow_mat", "flow_label", "solutionmaterial", "hintmaterial"})
_THROUGH = frozenset(
    {"material", "mat_extension", "presentation_material", "solution", "itemfeedback", "rubric"}
)
_SILENT = frozenset({"qticomment", "altmaterial", "itemmetadata", "hint", "solution"})
_BLOCK_TAG = re.compile(r"<(p|div|ul|ol|dl|table|pre|h[1-6]|blockquote|hr)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


class Materials:
    """Reads the materials of one file. Pictures that stand inside it are added to ``files``."""

    def __init__(self, place: str, files: MediaFiles, note: Note) -> None:
        self._place, self._files, self._note = place, files, note

    def html(self, element: Element) -> str:
        """Return all that an element shows, itself or within it."""
        return composed("".join(self.pieces(element)))

    def within(self, element: Element, skip: Callable[[str], bool] = lambda name: False) -> str:
        """Return what the children of an element show."""
        found = (self.pieces(child) for child in elements(element) if not skip(local_name(child)))
        return composed("".join(piece for pieces in found for piece in pieces))

    def pieces(self, element: Element) -> Iterator[str]:
        """Yield what an element shows, with ``BREAK`` around blocks."""
        name = local_name(element)
        if name in ("mattext", "matemtext"):
            yield self._text(element, emphasised=name == "matemtext")
        elif name == "mat_formattedtext":
            kind = local_attributes(element).get("type", "HTML").upper()
            yield from (
                self._marked(element) if kind in ("HTML", "SMART_TEXT") else (_plain(text_within(element)),)
            )
        elif name == "matbreak":
            yield "<br>"
        elif name == "matimage":
            yield self._image(element)
        elif name in _UNHEARD:
            self._note(Code.HTML_CHANGED, f"{name} {local_attributes(element).get('uri', '')}".strip())
        elif name == "matref":
            raise QtiRefused("reference_missing", line_of(element, self._place), name)
        elif name in _BLOCKS or name in _THROUGH:
            yield BREAK if name in _BLOCKS else ""
            for child in elements(element):
                yield from self.pieces(child)
            yield BREAK if name in _BLOCKS else ""
        elif name not in _SILENT and ("".join(text_within(element).split()) or len(element)):
            self._note(Code.HTML_CHANGED, name)

    def image(self, element: Element) -> str:
        """Return the address of a ``matimage``; of one whose bytes stand in the file, that under which they are kept."""
        told = local_attributes(element)
        uri = told.get("uri", "").strip()
        data = "".join(text_within(element).split())
        if uri or not data:
            return uri
        kind = told.get("imagtype", told.get("imagetype", "image/jpeg")).rpartition("/")[2].lower()
        name = f"{self._place}.{element.sourceline}.{'jpg' if kind == 'jpeg' else kind}".replace("/", "-")
        try:
            self._files.add(name, b64decode(data, validate=True))
        except (Base64Error, ValueError):
            self._note(Code.MEDIA_MISSING, f"embedded picture, line {element.sourceline}")
        return name

    def _image(self, element: Element) -> str:
        told = local_attributes(element)
        words = escape(told.get("label", ""))
        size = "".join(f' {name}="{escape(told[name])}"' for name in ("width", "height") if told.get(name))
        return f'<img src="{escape(self.image(element))}" alt="{words}"{size}>'

    def _text(self, element: Element, *, emphasised: bool) -> str:
        kind = local_attributes(element).get("texttype", "text/plain").partition(";")[0].strip().lower()
        if kind in ("text/plain", ""):
            html = _plain(text_within(element))
        elif kind in ("text/html", "text/xhtml", "application/xhtml+xml"):
            html = "".join(self._marked(element))
        else:
            raise QtiRefused("content_refused", line_of(element, self._place), f"texttype {kind}"[:200])
        return f"<em>{html}</em>" if emphasised and html.strip() else html

    def _marked(self, element: Element) -> Iterator[str]:
        """Yield HTML, which stands escaped as text or, seldom, as elements."""
        if any(True for _ in elements(element)):
            html = html_within(element, self._place)
            if has_marks(html):
                raise QtiRefused("content_refused", line_of(element, self._place), "an interaction of QTI 2")
            yield html
        else:
            yield unforged(text_within(element))


def composed(html: str) -> str:
    """Return pieces of text as HTML: where there are several blocks, each a block of its own."""
    blocks = [block for block in html.split(BREAK) if block.strip()]
    if len(blocks) < 2:
        return "".join(blocks)
    return "".join(block if _BLOCK_TAG.search(block) else f"<p>{block}</p>" for block in blocks)


def plain_of(html: str) -> str:
    """Return foreign HTML as plain words, white space folded."""
    return " ".join(unescape(_TAG.sub(" " if "<br" in html or "<p" in html else "", html)).split())


def _plain(text: str) -> str:
    lines = escape(unforged(text).strip("\r\n") if text.strip() else "", quote=False).splitlines()
    return "<br>".join(lines)
