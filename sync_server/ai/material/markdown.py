"""Markdown to blocks, line by line, in time that grows with the length alone whatever stands in it.

The parser in which questions are written (``assessment.interchange.markdown``) makes a tree for display; of a document
of 20 MB it would make one in minutes, and in hours of a hostile one. Here headings, lists, code, tables and paragraphs
are told apart, and the signs of emphasis and links are taken out of their words.
"""

import html
import re
from collections.abc import Iterator

from sync_server.ai.material.model import Part, Piece

_FENCE = re.compile(r"[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(?:(`{3,})[^`]*|(~{3,}).*)$")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING = re.compile(r"[ \t]#+[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]{1,200}\]:[ \t]*\S")
_DELIMITERS = re.compile(r"\|?:?-+:?(?:\|:?-*:?)*")
_TITLE = re.compile(r"title[ \t]*:[ \t]*[\"']?(.{1,300}?)[\"']?[ \t]*$", re.IGNORECASE)

_CODE = re.compile(r"(?<!`)(`{1,8}+)([^`]+)\1(?!`)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ASIDE = 0xE000
"""Where signs that are meant as such wait, out of reach of what looks for emphasis."""
_BACK = {_ASIDE + sign: sign for sign in range(0x21, 0x7F)}
_LINK = re.compile(r"!?\[([^\[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t][^()]*)?\)|\[[^\[\]]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\[\]]{1,60}\]")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--[^<>]*-->")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]+)>")
_EMPHASIS = tuple(
    re.compile(rf"(?<!\w){sign}(?=\S)([^{sign[-1]}]+)(?<=\S){sign}(?!\w)" if "_" in sign else rf"{sign}(?=\S)([^{sign[-1]}]+)(?<=\S){sign}")
    for sign in (r"\*\*\*", r"\*\*", r"\*", "___", "__", "_", "~~")
)  # fmt: skip


def title_of_markdown(text: str) -> str:
    """Return the title that the front matter names, if any."""
    if not text.startswith("---\n"):
        return ""
    front = text[: max(0, text.find("\n---", 4))]
    return next((found.group(1) for line in front.split("\n") if (found := _TITLE.match(line))), "")


def pieces_of_markdown(text: str) -> Iterator[Piece]:
    """Yield the blocks of a Markdown text."""
    reader = _Reader()
    for line in _behind_front_matter(text).split("\n"):
        yield from reader.take(line.rstrip("\r"))
    yield from reader.flush()


def plain_words(text: str) -> str:
    """Return the words of a line of Markdown, without the signs for emphasis, links and code."""
    if not any(sign in text for sign in "\\`*_[<~&"):
        return text
    parts, at = [], 0
    for code in _CODE.finditer(text):
        parts += [_without_signs(text[at : code.start()]), code.group(2).strip()]
        at = code.end()
    return "".join([*parts, _without_signs(text[at:])])


def _without_signs(text: str) -> str:
    text = _ESCAPED.sub(lambda found: chr(_ASIDE + ord(found.group(1))), text)
    text = _FOOTNOTE.sub("", _AUTOLINK.sub(r"\1", text))
    text = _TAG.sub(" ", _LINK.sub(r"\1", text))
    for emphasis in _EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return html.unescape(text).translate(_BACK)


def _behind_front_matter(text: str) -> str:
    if not text.startswith("---\n"):
        return text
    end = text.find("\n---\n", 3)
    return text[end + 5 :] if end >= 0 else text


class _Reader:
    """Takes line after line; what it has understood as a block comes out."""

    def __init__(self) -> None:
        self._part = Part.PARAGRAPH
        self._lines: list[str] = []
        self._fence = ""
        self._comment = False
        self._blank = True
        self._table = False

    def take(self, line: str) -> Iterator[Piece]:
        if self._fence:
            yield from self._in_code(line)
            return
        if self._comment or line.lstrip().startswith("<!--"):
            self._comment = "-->" not in line
            return
        fence = _FENCE.match(line)
        if fence:
            yield from self.flush()
            self._fence, self._part = fence.group(1) or fence.group(2), Part.CODE
            return
        line = line[quote.end() :] if (quote := _QUOTE.match(line)) else line
        if self._blank and self._part is not Part.BULLET and line.startswith(("    ", "\t")):
            line = line.removeprefix("\t").removeprefix("    ")
            self._part = Part.CODE
        elif self._part is Part.CODE and line.strip() and not line.startswith(("    ", "\t")):
            yield from self.flush()
        if self._part is Part.CODE:
            self._lines.append(line.removeprefix("\t").removeprefix("    "))
            self._blank = not line.strip()
            return
        yield from self._in_words(line)
        self._blank = not line.strip()

    def flush(self) -> Iterator[Piece]:
        """Yield the block that is open."""
        if self._lines:
            text = "\n".join(self._lines)
            yield Piece(self._part, text if self._part is Part.CODE else plain_words(text))
        self._part, self._lines, self._fence, self._table, self._blank = Part.PARAGRAPH, [], "", False, True

    def _in_code(self, line: str) -> Iterator[Piece]:
        end = line.strip().lstrip("> ")
        if end.startswith(self._fence) and not end.strip(self._fence[0]):
            yield from self.flush()
        else:
            self._lines.append(line)

    def _in_words(self, line: str) -> Iterator[Piece]:
        if not line.strip():
            if self._part is not Part.BULLET or self._blank:
                yield from self.flush()
            elif self._lines:
                yield from self.flush()
                self._part = Part.BULLET  # so that what is indented below it is no code
            return
        heading = _HEADING.match(line)
        setext = _SETEXT.match(line) if self._lines and self._part is Part.PARAGRAPH else None
        item = _ITEM.match(line)
        if heading:
            yield from self.flush()
            words = _CLOSING.sub("", line[heading.end() :])
            yield Piece(Part.HEADING, plain_words(words.strip("# ")), len(heading.group(1)))
        elif setext and not self._table:
            words, self._lines = "\n".join(self._lines), []
            yield from self.flush()
            yield Piece(Part.HEADING, plain_words(words), 1 if setext.group(1)[0] == "=" else 2)
        elif _RULE.match(line) or _DEFINITION.match(line):
            yield from self.flush()
        elif item:
            yield from self.flush()
            self._part, self._lines = Part.BULLET, [line[item.end() :]]
        elif "|" in line and (
            self._table or (len(self._lines) == 1 and _DELIMITERS.fullmatch("".join(line.split())))
        ):
            yield from self._row(line)
        else:
            if self._part is Part.BULLET and not self._lines and not line.startswith((" ", "\t")):
                self._part = Part.PARAGRAPH
            self._lines.append(line.strip())

    def _row(self, line: str) -> Iterator[Piece]:
        if not self._table:  # the row above was the head
            head, self._lines = self._lines[0], []
            yield from self.flush()
            yield Piece(Part.ROW, _cells(head))
            self._table = True
            return
        yield Piece(Part.ROW, _cells(line))


def _cells(line: str) -> str:
    cells = line.strip().removeprefix("|").removesuffix("|").split("|")
    return " | ".join(plain_words(cell.strip()) for cell in cells)
