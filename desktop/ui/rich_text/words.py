"""A text in words, for screen readers, names and snippets. No Qt: many are made when a page opens."""

import re

from assessment.content.markup import End, Start, Words, parts_of

_LINES = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "div",
        "blockquote",
        "pre",
        "li",
        "dt",
        "dd",
        "caption",
        "tr",
        "hr",
        "br",
    ]
)
_CELLS = frozenset(("td", "th"))
_BLANKS = re.compile(r"[ \t\n]+")
_LEFT_OUT = frozenset(("rp",))
GAP = "____"


def accessible_text(html: str) -> str:
    """Return what a screen reader says: a line a block, formulas and pictures in their words, readings in brackets."""
    if "<" not in html and "&" not in html:
        return _BLANKS.sub(" ", html).strip()
    said: list[str] = []
    within: list[str] = []
    for part in parts_of(html):
        match part:
            case Words(text) if not within or within[-1] not in _LEFT_OUT:
                if "pre" not in within:
                    text = f" ({text.strip()})" if within and within[-1] == "rt" else _BLANKS.sub(" ", text)
                said.append(text)
            case Start(tag, attributes):
                said.append(_void(tag, dict(attributes)))
                if tag not in ("img", "math", "gap", "br", "hr"):
                    within.append(tag)
            case End(tag):
                within.pop()
                said.append("\n" if tag in _LINES else ", " if tag in _CELLS else "")
    lines = (_BLANKS.sub(" ", line).strip(" ,") for line in "".join(said).split("\n"))
    return "\n".join(line for line in lines if line)


def plain_text(html: str) -> str:
    """Return the words of a text in one line, for names and snippets."""
    if "<" not in html and "&" not in html:
        return " ".join(html.split())
    return " ".join(accessible_text(html).split())


def _void(tag: str, attributes: dict[str, str]) -> str:
    match tag:
        case "img":
            return f" {attributes.get('alt', '')} "
        case "math":
            return f" {attributes.get('alt') or attributes.get('tex', '')} "
        case "gap":
            return f" {GAP} "
    return "\n" if tag in _LINES else ""
