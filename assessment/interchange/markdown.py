"""Markdown to restricted HTML (``content.text``). Home of markdown-it-py; the additions are in ``markdown_signs``.

CommonMark with tables. Raw HTML and links are refused, not dropped. Added to it:

- ``^superscript^`` and ``~subscript~``, without white space inside;
- formulas in LaTeX: ``$x^2$`` in the line, ``$$x^2$$`` set off, also over several lines. A dollar begins a formula only
  where no letter or digit stands before it and no white space behind it, and ends one only where no white space stands
  before it and no digit behind it: "$5 and $6" are prices. ``\\$`` is always a dollar, and so is one in code;
- a reading above or beside its base: ``{漢字|かんじ}``, or sign by sign ``{漢字|かん|じ}``; the base must hold a Chinese,
  Japanese or Korean character (in a table write ``\\|``);
- the language of a code block, written behind its first fence: ```` ```python ````;
- restricted HTML as it is, for what Markdown has no words for: a fenced block ```` ```{=html} ````, or in the line
  `` `<span lang="fr">mot</span>`{=html} ``;
- direction by itself: a block whose first letter is of a right-to-left script runs from the right. Where that is not what
  is meant, begin the block with ``&rlm;`` or ``&lrm;``.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assessment.content.text import MEDIA_SCHEME, check_html
from assessment.errors import ContentError
from assessment.interchange.direction import runs_from_the_right
from assessment.interchange.markdown_signs import add_signs

_AS_IT_IS = "{=html}"
_RAW_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
_LANGUAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9+#._-]{0,31}")
_DIRECTED = frozenset(
    f"{name}_open" for name in ("paragraph", "heading", "bullet_list", "ordered_list", "blockquote", "table")
)
_ALIGNED = re.compile(r"text-align:(left|center|right)")


def html_of(markdown: str, place: str, media: Mapping[str, str]) -> str:
    """Return the restricted HTML of a text of one or more paragraphs.

    ``media`` maps the names by which an author shows media (``media/NAME``) to the names they have in the pack.

    Raises:
        ContentError: with ``place`` and the first thing that does not belong.
    """
    return _rendered(_PARSER.parse(markdown), place, media)


def inline_html_of(markdown: str, place: str, media: Mapping[str, str]) -> str:
    """Return the restricted HTML of a text of one line, without a paragraph around it; raises as ``html_of``."""
    return _rendered(_PARSER.parseInline(markdown.strip()), place, media)


def _rendered(tokens: list[Token], place: str, media: Mapping[str, str]) -> str:
    for token in list(_all(tokens)):
        _keep_html(token)
        _prepare(token, place, media)
    _direct(tokens)
    html = str(_PARSER.renderer.render(tokens, _PARSER.options, {})).rstrip("\n")
    check_html(html, place)
    return html


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])


def _keep_html(token: Token) -> None:
    """Make HTML of a fenced block and of code in the line that say they are; whether it is allowed is checked after."""
    if token.type == "fence" and token.info.strip() == _AS_IT_IS:
        token.type, token.content = "html_block", token.content.removesuffix("\n")
    children = token.children or []
    for code, behind in pairwise(children):
        if code.type == "code_inline" and behind.type == "text" and behind.content.startswith(_AS_IT_IS):
            code.type = "html_inline"
            behind.content = behind.content.removeprefix(_AS_IT_IS)


def _prepare(token: Token, place: str, media: Mapping[str, str]) -> None:
    """Turn what the renderer would write into what ``content.text`` allows, or refuse it."""
    if token.type == "text" and (found := _RAW_HTML.search(token.content)):
        raise ContentError(place, f"HTML is not read, only Markdown: {found[0][:40]}")
    if token.type == "link_open":
        raise ContentError(place, f"a link leads out of the test: {str(token.attrGet('href'))[:80]}")
    if token.type == "fence":
        language = _LANGUAGE.match(token.info.strip())
        token.info = language[0] if language else ""
    if token.type == "image":
        token.attrs = {"src": MEDIA_SCHEME + _media_name(token, place, media), "alt": ""}
    if token.type in ("th_open", "td_open"):
        aligned = _ALIGNED.fullmatch(str(token.attrs.pop("style", "")))
        if aligned:
            token.attrSet("align", aligned[1])


def _media_name(image: Token, place: str, media: Mapping[str, str]) -> str:
    source = str(image.attrGet("src"))
    name = source.removeprefix(MEDIA_SCHEME).removeprefix("media/")
    if name not in media:
        raise ContentError(place, f"no media {name[:80]}")
    return media[name]


def _direct(tokens: list[Token]) -> None:
    """Give each block that runs from the right its direction, where the block around it does not say so already."""
    directed = 0
    for index, token in enumerate(tokens):
        if (
            token.type in _DIRECTED
            and not token.hidden
            and not directed
            and runs_from_the_right(_words(tokens, index))
        ):
            token.attrSet("dir", "rtl")
            directed = 1
        elif directed:
            directed += token.nesting


def _words(tokens: list[Token], start: int) -> Iterator[str]:
    """Yield the words in the block that begins at ``start``."""
    depth = 0
    for token in tokens[start:]:
        depth += token.nesting
        for child in token.children or []:
            if child.type == "text":
                yield child.content
        if not depth:
            return


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable("table")
    add_signs(parser)
    return parser


_PARSER = _parser()
