"""What the elements of HTML are to us: the tables by which ``html_visitor`` decides."""

import re


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


def _as_they_are(names: str) -> dict[str, str]:
    return {name: name for name in names.split()}


BLOCKS = (
    _as_they_are(
        "h1 h2 h3 h4 h5 h6 p div blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr td th"
    )
    | dict.fromkeys(
        _names("html body main article section header footer nav aside figure address fieldset"), "div"
    )
    | dict.fromkeys(_names("details hgroup center dialog search"), "div")
    | {
        "figcaption": "p",
        "legend": "p",
        "summary": "p",
        "menu": "ul",
        "dir": "ul",
        "listing": "pre",
        "xmp": "pre",
    }
)
"""Blocks, and what they become."""

INLINE = (
    _as_they_are("em strong u s small code sup sub")
    | {
        "b": "strong",
        "i": "em",
        "cite": "em",
        "dfn": "em",
        "var": "em",
        "strike": "s",
        "del": "s",
        "ins": "u",
    }
    | {"tt": "code", "kbd": "code", "samp": "code", "mark": "u"}
)
"""Inline elements, and what they become."""

DISSOLVED = _names(
    "span font big a abbr acronym label bdo bdi nobr noscript head title form button option optgroup select textarea "
    "output data time figure picture map area colgroup col rb rtc rt rp template slot ruby noframes noembed source "
    "track param wbr link meta base q"
)
"""Elements of which the words stay and nothing need be said."""

CONTROLS = _names("input select textarea button")
ACTIVE = _names("script iframe frame embed applet canvas object")
SILENT = _names("script style")
SOUND = _names("audio video")
CELLS = _names("td th caption")
AROUND_CELLS = _names("tr table thead tbody tfoot")
APART = _names("option select textarea button")
"""Elements whose words keep apart from those beside them."""

HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
COLOURED = re.compile(r"(?:^|;)\s*(?:background-)?color\s*:", re.IGNORECASE)
STYLES = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE), "strong"),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE), "em"),
    (re.compile(r"text-decoration[a-z-]*\s*:[^;]*underline", re.IGNORECASE), "u"),
    (re.compile(r"text-decoration[a-z-]*\s*:[^;]*line-through", re.IGNORECASE), "s"),
    (re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE), "sup"),
    (re.compile(r"vertical-align\s*:\s*sub", re.IGNORECASE), "sub"),
)
"""Styles that say what a tag says; those of the first four also on blocks."""

ALIGNED = re.compile(r"text-align\s*:\s*(left|center|right)", re.IGNORECASE)
LANGUAGE_CLASS = re.compile(r"(?:^|\s)(?:language-|lang-|brush:\s*)([A-Za-z0-9][A-Za-z0-9+#._-]{0,31})")
DEEPEST = 400
"""So many elements are followed inwards; the tags of what is deeper are not."""
