"""The tables of restricted HTML: which tags there are, what may stand in each, and the attributes they may carry.

``content.text`` checks by these tables and says what the language is for.
"""

import re
from collections.abc import Mapping


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


MEDIA_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
GAP, HOT = "gap", "hot"
MARKS = frozenset((GAP, HOT))
"""The places of a cloze, a word bank or a hottext; only texts of those interactions may hold them."""

VOID = frozenset(("br", "hr", "img", "math", GAP))
INLINE = _tags("em strong u s small code sup sub span ruby br img math") | MARKS
BLOCKS = _tags("h1 h2 h3 h4 h5 h6 p div blockquote pre ul ol dl table hr")

WORDS = ""
"""Stands among the contents of a tag that may hold words, not only tags and white space."""

_PHRASING = INLINE | {WORDS}
_FLOW = _PHRASING | BLOCKS
TOP = _FLOW
CONTENTS: Mapping[str, frozenset[str]] = (
    dict.fromkeys(_tags("div blockquote li td th dd"), _FLOW)
    | dict.fromkeys(_tags("h1 h2 h3 h4 h5 h6 p pre dt caption"), _PHRASING)
    | dict.fromkeys(_tags("em strong u s small code sup sub span"), _PHRASING)
    | {HOT: _PHRASING - MARKS, "ruby": frozenset((WORDS, "rt", "rp"))}
    | dict.fromkeys(("rt", "rp"), frozenset((WORDS,)))
    | dict.fromkeys(("ul", "ol"), frozenset(("li",)))
    | {"dl": frozenset(("dt", "dd"))}
    | {"table": frozenset(("caption", "thead", "tbody", "tfoot", "tr"))}
    | dict.fromkeys(("thead", "tbody", "tfoot"), frozenset(("tr",)))
    | {"tr": frozenset(("th", "td"))}
)
"""What may stand directly in a tag."""

NEVER_WITHIN: Mapping[str, frozenset[str]] = {
    "table": frozenset(("table",)),
    GAP: frozenset((HOT,)),
    HOT: frozenset((HOT,)),
}
"""What may not stand in a tag at any depth, where the direct contents do not say it already."""

_HTML_VALUE = r"(?:[^<>\"&]|&(?:amp|lt|gt|quot);)"
_LENGTH = re.compile(r"\d{1,3}(?:\.\d{1,4})?")
_PIXELS = re.compile(r"[1-9]\d{0,3}")
_SPAN = re.compile(r"[1-9]|[1-4]\d|50")
_ALIGN = re.compile(r"left|center|right")
_DIRECTION = re.compile(r"ltr|rtl|auto")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}")
_SAID = re.compile(rf"{_HTML_VALUE}{{0,1000}}")
_MARK = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")

_OF_TAG: Mapping[tuple[str, str], re.Pattern[str]] = {
    ("img", "src"): re.compile(rf"media:{MEDIA_NAME}"),
    ("img", "alt"): _SAID,
    ("img", "width"): _PIXELS,
    ("img", "height"): _PIXELS,
    ("math", "tex"): re.compile(rf"{_HTML_VALUE}{{1,4000}}"),
    ("math", "mathml"): re.compile(rf"{_HTML_VALUE}{{1,40000}}"),
    ("math", "alt"): _SAID,
    ("math", "display"): re.compile("block"),
    ("math", "src"): re.compile(rf"media:{MEDIA_NAME}"),
    ("math", "width"): _LENGTH,
    ("math", "height"): _LENGTH,
    ("math", "depth"): _LENGTH,
    ("ol", "start"): re.compile(r"\d{1,4}"),
    ("ol", "type"): re.compile(r"[1aAiI]"),
    ("code", "class"): re.compile(r"language-[A-Za-z0-9][A-Za-z0-9+#._-]{0,31}"),
    (GAP, "id"): _MARK,
    (HOT, "id"): _MARK,
} | {
    (cell, name): _ALIGN if name == "align" else _SPAN
    for cell in ("td", "th")
    for name in ("align", "colspan", "rowspan")
}

_DIRECTED = (BLOCKS - {"hr"}) | _tags("span li dt dd caption td th")
ATTRIBUTES: Mapping[tuple[str, str], re.Pattern[str]] = (
    dict(_OF_TAG)
    | {(tag, "dir"): _DIRECTION for tag in _DIRECTED}
    | {(tag, "lang"): _LANGUAGE for tag in _DIRECTED}
)
"""What the value of an attribute of a tag must match."""

FIRST: Mapping[str, frozenset[str]] = {
    "img": frozenset(("src",)),
    "math": frozenset(("tex", "mathml")),
    GAP: frozenset(("id",)),
    HOT: frozenset(("id",)),
}
"""The attribute that a tag must begin with."""

TYPESET = ("src", "width", "height", "depth")
"""What a formula carries once it has been typeset; all or none of it."""
