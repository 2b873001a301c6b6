"""A formatted essay as paragraphs of runs, and as the restricted HTML in which it is kept: p, ul, ol, strong, em, u, br.

Written by us alone and read by us again: what was written is read as the same paragraphs. Lists are flat.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from assessment.content.markup import End, Start, Words, escaped, parts_of
from assessment.content.text import check_html
from assessment.errors import ContentError

LINE_BREAK = "\u2028"
STYLES = ("strong", "em", "u")
LISTS = ("ul", "ol")
_BLOCKS = frozenset(
    ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "li", "dt", "dd", "tr", "caption"]
)
_NOT_TEXT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. Line breaks in them are ``LINE_BREAK``."""

    text: str
    styles: frozenset[str] = frozenset()


@dataclass(slots=True)
class Paragraph:
    """A paragraph; with ``kind`` (``ul`` or ``ol``) a point of a list."""

    kind: str = ""
    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words alone."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph as restricted HTML without its own tag; ``says``: it holds words."""

    kind: str
    html: str
    says: bool


def sober(text: str) -> str:
    """Return text without what is no text: control characters, halves of characters, marks of Qt's own."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return _NOT_TEXT.sub("", plain)


def write_essay(paragraphs: list[Paragraph]) -> str:
    """Return paragraphs as restricted HTML, nothing where they hold no words."""
    return put_together([write_paragraph(paragraph) for paragraph in paragraphs])


def write_paragraph(paragraph: Paragraph) -> Written:
    """Return one paragraph as restricted HTML."""
    html = "".join(_runs(paragraph.runs))
    return Written(paragraph.kind, html, bool(sober(paragraph.text).strip()))


def put_together(paragraphs: Sequence[Written]) -> str:
    """Return an essay of paragraphs that are written already, nothing where they hold no words."""
    if not any(paragraph.says for paragraph in paragraphs):
        return ""
    written = []
    for tag, together in groupby(paragraphs, key=lambda paragraph: paragraph.kind):
        inner = "li" if tag else "p"
        points = "".join(f"<{inner}>{one.html}</{inner}>" for one in together)
        written.append(f"<{tag}>{points}</{tag}>" if tag else points)
    return "".join(written)


def read_essay(html: str) -> list[Paragraph]:
    """Return the paragraphs of a text. Without tags its lines are paragraphs; what is no restricted HTML is plain text.

    Tags that an essay does not have are passed over, their words are kept.
    """
    try:
        check_html(html, "essay")
    except ContentError:
        return _lines(html)
    if "<" not in html:
        return _lines("".join(part.text for part in parts_of(html) if isinstance(part, Words)))
    return _Reading().read(html)


def _lines(text: str) -> list[Paragraph]:
    return [Paragraph(runs=[Run(line)] if line else []) for line in sober(text).split("\n")]


def _flat(text: str) -> str:
    """Return text of one paragraph: a new line in it is a blank, as HTML has it."""
    return sober(text).replace("\n", " ")


def _runs(runs: list[Run]) -> Iterator[str]:
    words = [(run.styles, text) for run in runs if (text := _flat(run.text))]
    for styles, same in groupby(words, key=lambda one: one[0]):
        text = escaped("".join(text for _, text in same)).replace(LINE_BREAK, "<br>")
        tags = [tag for tag in STYLES if tag in styles]
        yield "".join(f"<{tag}>" for tag in tags) + text + "".join(f"</{tag}>" for tag in reversed(tags))


class _Reading:
    """Goes through a text once."""

    def __init__(self) -> None:
        self._paragraphs: list[Paragraph] = []
        self._open: Paragraph | None = None
        self._styles: list[str] = []
        self._lists: list[str] = []

    def read(self, html: str) -> list[Paragraph]:
        for part in parts_of(html):
            match part:
                case Words(text):
                    self._words(text)
                case Start(tag=tag):
                    self._start(tag)
                case End(tag):
                    self._end(tag)
        return self._paragraphs

    def _words(self, text: str) -> None:
        if self._open is not None or text.strip():
            self._say(_flat(text))

    def _start(self, tag: str) -> None:
        if tag == "br":
            self._say(LINE_BREAK)
        elif tag in STYLES:
            self._styles.append(tag)
        elif tag in LISTS:
            self._lists.append(tag)
            self._open = None
        elif tag in _BLOCKS and (self._open is None or self._open.runs):
            self._begin(self._lists[-1] if tag == "li" else "")

    def _end(self, tag: str) -> None:
        if tag in STYLES:
            self._styles.pop()
        elif tag in LISTS:
            self._lists.pop()
            self._open = None
        elif tag in _BLOCKS:
            self._open = None

    def _begin(self, kind: str) -> Paragraph:
        self._open = Paragraph(kind)
        self._paragraphs.append(self._open)
        return self._open

    def _say(self, text: str) -> None:
        paragraph = self._open or self._begin("")
        paragraph.runs.append(Run(text, frozenset(self._styles)))
