"""Restricted HTML as the HTML that Qt reads, with a placeholder picture for each object that we paint ourselves."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from assessment.content.markup import End, Start, Words, escaped, parts_of
from assessment.content.text import MEDIA_SCHEME
from desktop.ui.rich_text.media import Media, read_picture
from desktop.ui.rich_text.objects import FormulaObject, InlineObject, PictureObject, RubyObject
from desktop.ui.rich_text.words import GAP

PLACEHOLDER = "carrel:"
STAND_IN = "\u2063"
"""Before and after words that stand for a picture or formula which cannot be drawn: to a mark they are one sign."""

_BLOCKS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "dd", "td", "th", "caption", "pre"])
_CONTAINERS = frozenset(["div", "blockquote", "ul", "ol", "dl", "table"]) | _BLOCKS
_STRONG = {"rtl": "\u200f", "ltr": "\u200e"}
_ISOLATE = {"rtl": "\u2067", "ltr": "\u2066", "auto": "\u2068"}
_END_ISOLATE = "\u2069"
_NO_BREAK_BEFORE = "\u2060"
_CLOSING = frozenset("、。，．・：；？！ー）」』】〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ々")


@dataclass(slots=True)
class QtHtml:
    """What Qt reads, the objects in it, and what it cannot say of the tables: whether each runs from the right."""

    html: str = ""
    objects: list[InlineObject] = field(default_factory=list)
    displayed: set[int] = field(default_factory=set)
    tables: list[str] = field(default_factory=list)


def qt_html(html: str, media: Media) -> QtHtml:
    """Return a checked text for ``QTextDocument.setHtml``."""
    writer = _Writer(media)
    for part in parts_of(html):
        writer.take(part)
    writer.made.html = "".join(writer.out)
    return writer.made


class _Writer:
    def __init__(self, media: Media) -> None:
        self.made = QtHtml()
        self.out: list[str] = []
        self._media = media
        self._directions: list[tuple[str, str]] = []
        self._mark = ""
        self._ruby: list[tuple[str, str]] = []
        self._closers: list[str] = []
        self._in_ruby = ""
        self._after_ruby = False
        self._cells: list[int] = []

    def take(self, part: Words | Start | End) -> None:
        match part:
            case Words(text):
                self._words(text)
            case Start(tag, attributes, source):
                self._start(tag, dict(attributes), source)
            case End(tag):
                self._end(tag)

    def _words(self, text: str) -> None:
        if self._in_ruby:
            self._ruby.append((self._in_ruby, text.strip()))
            return
        if self._after_ruby and text[:1] in _CLOSING:
            text = _NO_BREAK_BEFORE + text
        self._after_ruby = False
        if text.strip():
            self._put_mark()
        self.out.append(escaped(text.replace("\ufffc", "").replace(STAND_IN, "")))

    def _put_mark(self) -> None:
        self.out.append(self._mark)
        self._mark = ""

    def _start(self, tag: str, attributes: dict[str, str], source: str) -> None:
        match tag:
            case "math":
                self._math(attributes)
            case "img":
                self._image(attributes)
            case "gap":
                self._words(GAP)
            case "ruby":
                self._in_ruby = "rb"
            case "rt" | "rp":
                self._in_ruby = tag
            case "hot":
                pass  # only what makes them answerable shows them
            case "span":
                isolate = _ISOLATE.get(attributes.get("dir", ""), "")
                self._put_mark()
                self._closers.append(_END_ISOLATE if isolate else "")
                self.out.append(isolate)
            case "pre":
                self._enter(tag, {"dir": "ltr"})
                self._mark = ""  # its lines are set to run from the left one by one
                self.out.append('<table width="100%" cellspacing="0"><tr><td class="code"><pre>')
                self.made.tables.append("code")
            case _:
                self._enter(tag, attributes)
                if tag == "table":
                    self.made.tables.append(self._direction())
                elif tag == "tr":
                    self._cells = []
                elif tag in ("td", "th"):
                    self._cells.append(len(self.out))
                self.out.append(_bare(tag, attributes, source))

    def _end(self, tag: str) -> None:
        match tag:
            case "ruby":
                self._end_ruby()
            case "rt" | "rp":
                self._in_ruby = "rb"
            case "hot":
                pass
            case "span":
                self.out.append(self._closers.pop())
            case "pre":
                self._leave(tag)
                self._drop_last_line_end()
                self.out.append("</pre></td></tr></table>")
            case _:
                self._leave(tag)
                if tag == "tr" and self._direction() == "rtl":
                    self._turn_row()
                self.out.append(f"</{tag}>")

    def _turn_row(self) -> None:
        """Write the cells of a row from the last to the first: Qt lays tables out from the left alone."""
        ends = [*self._cells[1:], len(self.out)]
        cells = [self.out[start:end] for start, end in zip(self._cells, ends, strict=True)]
        if cells:
            self.out[self._cells[0] :] = [piece for cell in reversed(cells) for piece in cell]

    def _drop_last_line_end(self) -> None:
        for index in range(len(self.out) - 1, -1, -1):
            if not self.out[index].startswith("<"):
                self.out[index] = self.out[index].removesuffix("\n")
                return

    def _enter(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _CONTAINERS:
            self._directions.append((tag, attributes.get("dir") or self._direction()))
        if tag in _BLOCKS:
            self._mark = _STRONG.get(self._direction(), "")

    def _leave(self, tag: str) -> None:
        if tag in _CONTAINERS:
            self._directions.pop()
        if tag in _BLOCKS:
            self._mark = ""

    def _direction(self) -> str:
        return self._directions[-1][1] if self._directions else ""

    def _object(self, one: InlineObject) -> None:
        self._put_mark()
        self.out.append(f'<img src="{PLACEHOLDER}{len(self.made.objects)}">')
        self.made.objects.append(one)

    def _math(self, attributes: dict[str, str]) -> None:
        name = attributes.get("src", "").removeprefix(MEDIA_SCHEME)
        picture = read_picture(self._media(name)) if name else None
        block = attributes.get("display") == "block"
        if picture is None:
            source = attributes.get("alt") or attributes.get("tex", "")
            self._put_mark()
            self.out.append(f"<code>{STAND_IN}{escaped(source)}{STAND_IN}</code>")
            return
        if block:
            self.made.displayed.add(len(self.made.objects))
        size = (float(attributes[name]) for name in ("width", "height", "depth"))
        self._object(FormulaObject(picture, *size))

    def _image(self, attributes: dict[str, str]) -> None:
        picture = read_picture(self._media(attributes["src"].removeprefix(MEDIA_SCHEME)))
        if picture is None:
            missing, shows = QCoreApplication.translate("RichText", "Picture missing"), attributes.get("alt")
            if shows:
                missing = QCoreApplication.translate("RichText", "Picture missing: {shows}").format(
                    shows=shows
                )
            self._put_mark()
            said = f"{STAND_IN}[{escaped(missing)}]{STAND_IN}"
            self.out.append(f'<span class="missing">{said}</span>')
            return
        self._object(
            PictureObject(picture, int(attributes.get("width", 0)), int(attributes.get("height", 0)))
        )

    def _end_ruby(self) -> None:
        """Make an object of each base with the reading behind it; a base without one is words."""
        self._in_ruby = ""
        base = ""
        for kind, text in self._ruby:
            if kind == "rb":
                self._words(base)
                base = text
            elif kind == "rt":
                self._object(RubyObject(base, text))
                base = ""
        self._words(base)
        self._ruby = []
        self._after_ruby = True


def _bare(tag: str, attributes: dict[str, str], source: str) -> str:
    """Return a tag without what Qt reads otherwise than we mean it: it carries directions on into later blocks."""
    if tag == "table":
        return '<table cellspacing="0">'
    if not attributes:
        return source
    kept = {name: value for name, value in attributes.items() if name not in ("dir", "lang", "class")}
    return f"<{tag}{''.join(f' {name}={chr(34)}{escaped(value)}{chr(34)}' for name, value in kept.items())}>"
