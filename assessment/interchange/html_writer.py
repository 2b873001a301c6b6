"""Writes restricted HTML from blocks, inline tags and words in any order, and keeps to what may stand where.

Whatever comes, words come out: what may not stand where it comes closes what is in the way, gets around it what it
lacks, or is dissolved into lines.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.content.grammar import CONTENTS
from assessment.content.markup import escaped, start_tag

MOST_BLOCKS, MOST_INLINES = 16, 8
_BLANK = " \t\n\r\f"
_RUN = re.compile(f"[{_BLANK}]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_LINES_ONLY = frozenset(("caption", "dt", "pre", "h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS, _CELLS = frozenset(("ul", "ol")), frozenset(("td", "th"))
_ROW_GROUPS = frozenset(("thead", "tbody", "tfoot"))
_TABLE_PARTS = _ROW_GROUPS | _CELLS | {"tr", "caption"}
_KEPT_EMPTY = _CELLS
_BARRIERS = _CELLS | {"caption"}


@dataclass(eq=False, slots=True)
class Frame:
    """A block that is open, and where its tag stands in what was written."""

    tag: str
    at: int


@dataclass(eq=False, slots=True)
class Inline:
    """An inline tag that is wanted for the words to come."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)


class Writer:
    """Takes what a foreign text holds; ``finish`` gives the restricted HTML. ``paragraphs`` puts bare words into some."""

    def __init__(self, *, paragraphs: bool) -> None:
        self._paragraphs = paragraphs
        self.flattened: set[str] = set()
        self._out: list[str] = []
        self._blocks: list[Frame] = []
        self._wanted: list[Inline] = []
        self._opened: list[Inline] = []
        self._space = False
        self._fresh = True

    @property
    def verbatim(self) -> bool:
        """Whether white space counts here."""
        return any(frame.tag == "pre" for frame in self._blocks)

    def within(self, tag: str) -> bool:
        """Whether a block or an inline tag is open or wanted."""
        return any(frame.tag == tag for frame in self._blocks) or any(one.tag == tag for one in self._wanted)

    def words(self, text: str) -> None:
        """Write words; white space falls together unless it counts."""
        text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " "))
        if self.verbatim:
            if text:
                self._put(escaped(text, quote=False))
            return
        inner = _RUN.sub(" ", text).strip(" ")
        if not inner:
            self._space = self._space or bool(text)
            return
        self._space = self._space or text[0] in _BLANK
        self._put(escaped(inner, quote=False))
        self._space = text[-1] in _BLANK

    def void(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Write a tag that holds nothing: a picture, a formula, a gap."""
        self._put(start_tag(tag, attributes))

    def inline(self, markup: str) -> None:
        """Write finished inline markup."""
        self._put(markup)

    def line(self) -> None:
        """End a line."""
        self._ensure_place()
        self._space = False
        self._put("<br>")
        self._fresh = True

    def end_line(self) -> None:
        """End the line if there is anything on it."""
        if self._fresh:
            return
        if self.verbatim:
            self._put("\n")
        else:
            self.line()

    def rule(self) -> None:
        """Draw a rule across, or end the line where none may stand."""
        if self._dissolves("hr"):
            self.end_line()
            return
        self._to_flow()
        self._out.append("<hr>")

    def separate(self) -> None:
        """Keep the words to come apart from those before."""
        self._space = True

    def want(self, tag: str, attributes: Mapping[str, str]) -> Inline | None:
        """Ask for an inline tag around the words to come; None where it would change nothing."""
        if len(self._wanted) >= MOST_INLINES:
            return None
        if any(one.tag == tag and not one.attributes and not attributes for one in self._wanted):
            return None
        one = Inline(tag, attributes)
        self._wanted.append(one)
        return one

    def unwant(self, one: Inline) -> None:
        """Take back a wish."""
        if one in self._wanted:
            self._wanted.remove(one)

    def open(self, tag: str, attributes: Mapping[str, str]) -> Frame | None:
        """Begin a block; None where it is dissolved."""
        if self._dissolves(tag):
            if tag in _CELLS or tag in _LISTS:
                self._space = True
            else:
                self.end_line()
            if tag in ("table", "ul", "ol", "dl"):
                self.flattened.add(tag)
            return None
        if tag == "li":
            self._back_to(_LISTS) or self._begin("ul", {})
        elif tag in ("dt", "dd"):
            self._back_to(frozenset(("dl",))) or self._begin("dl", {})
        elif tag in _TABLE_PARTS:
            self._to_table_part(tag)
        else:
            self._to_flow()
        return self._push(tag, attributes)

    def close(self, frame: Frame) -> None:
        """End a block with all that is open in it, if it is still open."""
        while frame in self._blocks:
            self._pop()

    def finish(self) -> str:
        """Return what was written."""
        while self._blocks:
            self._pop()
        self._close_inlines()
        self._drop_last_line_end(0)
        return "".join(self._out)

    def _dissolves(self, tag: str) -> bool:
        """Whether a block cannot stand here as such, only its words."""
        if any(frame.tag in _LINES_ONLY for frame in self._blocks if not self._leaves(frame, tag)):
            return True
        tables = any(frame.tag == "table" for frame in self._blocks)
        if tag in _TABLE_PARTS:
            return not tables
        if tag == "table" and tables:
            return True
        return len(self._blocks) >= MOST_BLOCKS

    def _leaves(self, frame: Frame, tag: str) -> bool:
        """Whether beginning ``tag`` ends this block of lines by itself."""
        return (frame.tag == "dt" and tag in ("dt", "dd")) or (frame.tag == "caption" and tag in _TABLE_PARTS)

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> bool:
        self._to_flow()
        self._push(tag, attributes)
        return True

    def _to_table_part(self, tag: str) -> None:
        self._back_to(frozenset(("table",)) | _parents(tag), past_cells=True)
        if tag in _CELLS and self._blocks[-1].tag != "tr":
            self._push("tr", {})

    def _to_flow(self) -> None:
        self._ensure_place()
        self._close_inlines()
        if self._blocks and self._blocks[-1].tag == "p":
            self._pop()
            self._ensure_place()

    def _back_to(self, tags: frozenset[str], *, past_cells: bool = False) -> bool:
        """Close blocks up to the nearest of ``tags``, which stays open; False, and nothing closed, if there is none."""
        for frame in reversed(self._blocks):
            if frame.tag in tags:
                while self._blocks[-1] is not frame:
                    self._pop()
                return True
            if frame.tag in _BARRIERS and not past_cells:
                return False
        return False

    def _ensure_place(self) -> None:
        """Give words a place where the block that is open holds tags alone."""
        while self._blocks and "" not in CONTENTS[self._blocks[-1].tag]:
            tag = self._blocks[-1].tag
            missing = "li" if tag in _LISTS else "dd" if tag == "dl" else "td" if tag == "tr" else "tr"
            self._push(missing, {})

    def _push(self, tag: str, attributes: Mapping[str, str]) -> Frame:
        self._close_inlines()
        frame = Frame(tag, len(self._out))
        self._blocks.append(frame)
        self._out.append(start_tag(tag, attributes))
        self._space, self._fresh = False, True
        return frame

    def _pop(self) -> None:
        self._close_inlines()
        frame = self._blocks.pop()
        self._drop_last_line_end(frame.at + 1)
        if len(self._out) == frame.at + 1 and frame.tag not in _KEPT_EMPTY:
            self._out.pop()
        else:
            self._out.append(f"</{frame.tag}>")
        self._space, self._fresh = False, True

    def _drop_last_line_end(self, from_here: int) -> None:
        while len(self._out) > from_here and self._out[-1] == "<br>":
            self._out.pop()

    def _put(self, markup: str) -> None:
        """Write words or a void tag with the inline tags around that are wanted, and white space outside of them."""
        self._ensure_place()
        if self._paragraphs and not self._blocks:
            self._push("p", {})
        wanted = self._wanted
        common = 0
        while common < min(len(wanted), len(self._opened)) and wanted[common] is self._opened[common]:
            common += 1
        while len(self._opened) > common:
            self._out.append(f"</{self._opened.pop().tag}>")
        if self._space and not self._fresh:
            self._out.append(" ")
        for one in wanted[common:]:
            self._opened.append(one)
            self._out.append(start_tag(one.tag, one.attributes))
        self._out.append(markup)
        self._space = self._fresh = False

    def _close_inlines(self) -> None:
        while self._opened:
            self._out.append(f"</{self._opened.pop().tag}>")


def _parents(tag: str) -> frozenset[str]:
    if tag in _CELLS:
        return frozenset(("tr",)) | _ROW_GROUPS
    return _ROW_GROUPS if tag == "tr" else frozenset()
