"""Formulas in foreign HTML: MathML elements, TeX between delimiters, and the pictures that some systems put for TeX."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from assessment.content.grammar import ATTRIBUTES
from assessment.content.markup import escaped, start_tag
from assessment.errors import ContentError
from assessment.interchange.formula import BadFormula, linear, read_mathml
from assessment.interchange.html_events import Closed, Event, Opened, Said

_OPENS = re.compile(r"\\\(|\\\[|(?<!\\)\$\$")
_CLOSES = {r"\(": re.compile(r"\\\)"), r"\[": re.compile(r"\\\]"), "$$": re.compile(r"(?<!\\)\$\$")}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_WIRIS = str.maketrans({"«": "<", "»": ">", "¨": '"', "§": "&"})
_DEEPEST = 100
_OF_TEX = frozenset({"application/x-tex", "tex", "latex", "text/tex"})
_DOLLARS = re.compile(r"^\s*(?:\\\(|\$\$?|\\\[)|(?:\\\)|\$\$?|\\\])\s*$")


def find_tex(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the text in pieces: TeX without its delimiters (or nothing), the piece as it stands, whether it is set off."""
    position = 0
    for sign, start, end in _between_signs(text):
        tex = text[start + 2 : end - 2].strip()
        if not tex:
            continue
        if start > position:
            yield "", text[position:start], False
        yield tex, text[start:end], sign != r"\("
        position = end
    if position < len(text):
        yield "", text[position:], False


def _between_signs(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the sign that opens a formula, and where the formula starts and ends. Each end is sought once."""
    at = 0
    endless: set[str] = set()
    while opened := _OPENS.search(text, at):
        at = opened.end()
        sign = opened[0]
        closed = None if sign in endless else _CLOSES[sign].search(text, at + 1)
        if closed is None:
            endless.add(sign)
        else:
            yield sign, opened.start(), closed.end()
            at = closed.end()


def tex_of_picture(attributes: Mapping[str, str]) -> str:
    """Return the TeX of an equation that its system shows as a picture, or nothing."""
    for name in ("data-equation-content", "data-tex", "data-latex"):
        if attributes.get(name, "").strip():
            return attributes[name].strip()
    if "equation_image" in attributes.get("class", "").split():
        path = _path(attributes.get("src", ""))
        return (
            unquote(unquote(path.rpartition("/equation_images/")[2])) if "/equation_images/" in path else ""
        )
    return ""


def _path(address: str) -> str:
    """Return the path of an address, or nothing where it is none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return parts.path


def mathml_of_picture(attributes: Mapping[str, str]) -> str:
    """Return the MathML of an equation that WIRIS shows as a picture, or nothing."""
    return attributes.get("data-mathml", "").translate(_WIRIS)


def is_formula(attributes: Mapping[str, str]) -> bool:
    """Return whether a script is no program but a formula of MathJax."""
    return attributes.get("type", "").lower().startswith(("math/tex", "math/mml"))


@dataclass(frozen=True, slots=True)
class Found:
    """A formula as it was found; ``words`` stand for it where it cannot be drawn."""

    source: str
    words: str
    mathml: bool = False
    block: bool = False
    alt: str = ""

    def written(self, note: Callable[[str, str], None]) -> str:
        """Return the formula as our tag, or nothing, with a note, where it cannot be drawn."""
        kind = "mathml" if self.mathml else "tex"
        if not self.source.strip():
            return ""
        if _CONTROL.search(self.source) or not ATTRIBUTES["math", kind].fullmatch(escaped(self.source)):
            fault = "its source cannot be carried"
        else:
            fault = _fault(self.source, self.mathml, self.block)
        if fault:
            note("formula_not_drawn", fault)
            return ""
        told = {kind: self.source}
        if self.alt and ATTRIBUTES["math", "alt"].fullmatch(escaped(self.alt)):
            told["alt"] = self.alt
        return start_tag("math", told | ({"display": "block"} if self.block else {}))


class FormulaReader:
    """Takes the events of one formula, from behind its start, and is complete with its end."""

    def __init__(self, name: str, attributes: Mapping[str, str]) -> None:
        self.complete = False
        self._name = name
        self._mathml = name == "math"
        self._block = attributes.get("display") == "block" or "mode=display" in attributes.get("type", "")
        self._alt = attributes.get("alttext", "")
        self._tex: list[str] | None = None
        self._words: list[str] = []
        self._markup = [start_tag("math", _attributes(attributes))]
        self._stack: list[str] = []

    def take(self, event: Event) -> None:
        """Take the next event within the formula."""
        match event:
            case Said(text) if self._tex is not None and self._stack[-1:] == ["annotation"]:
                self._tex.append(_CONTROL.sub("", text))
            case Said(text):
                self._words.append(text)
                self._markup.append(escaped(_CONTROL.sub("", text)))
            case Opened(name, attributes):
                if name == "annotation" and attributes.get("encoding", "").casefold() in _OF_TEX:
                    self._tex = []
                if len(self._stack) < _DEEPEST:
                    self._stack.append(name)
                    self._markup.append(start_tag(name, _attributes(attributes)))
            case Closed(name) if name in self._stack:
                while (last := self._stack.pop()) != name:
                    self._markup.append(f"</{last}>")
                self._markup.append(f"</{name}>")
            case Closed(name):
                self.complete = name.lower() == self._name

    def found(self) -> Found:
        """Return what was read so far."""
        words = "".join(self._words)
        if not self._mathml:
            return Found(_DOLLARS.sub("", words).strip(), words, block=self._block)
        if self._tex and "".join(self._tex).strip():
            return Found("".join(self._tex), "".join(self._words), block=self._block, alt=self._alt)
        source = "".join([*self._markup, *(f"</{name}>" for name in reversed(self._stack)), "</math>"])
        return Found(source, _said(source, self._words), mathml=True, block=self._block, alt=self._alt)


def _said(source: str, words: list[str]) -> str:
    try:
        said = linear(read_mathml(source))
    except BadFormula:
        said = ""
    return said if all(word.strip() in said for word in words) else " ".join(words)


@lru_cache(maxsize=4096)
def _fault(source: str, mathml: bool, block: bool) -> str:
    """Return why a formula cannot be drawn, nothing if it can."""
    from assessment.interchange.typeset import formula_of  # only a text with formulas loads the typeface

    try:
        formula_of(source, "html", mathml=mathml, block=block)
    except ContentError as error:
        return str(error)
    return ""


def _attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    return {
        name: _CONTROL.sub("", value)
        for name, value in attributes.items()
        if name.isascii() and name.replace("-", "").isalpha() and name != "xmlns"
    }
