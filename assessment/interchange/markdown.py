"""Markdown to restricted HTML (``content.text``). Home of markdown-it-py.

CommonMark with tables, ``^superscript^`` and ``~subscript~``; raw HTML, links and rules are refused, not dropped.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from assessment.content.text import MEDIA_SCHEME, check_html
from assessment.errors import ContentError

_RAW_HTML = re.compile(r"</?[A-Za-z][^<>]*>|<!--")
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
    for token in _all(tokens):
        _prepare(token, place, media)
    html = str(_PARSER.renderer.render(tokens, _PARSER.options, {})).rstrip("\n")
    check_html(html, place)
    return html


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all(token.children or [])


def _prepare(token: Token, place: str, media: Mapping[str, str]) -> None:
    """Turn what the renderer would write into what ``content.text`` allows, or refuse it."""
    if token.type == "text" and (found := _RAW_HTML.search(token.content)):
        raise ContentError(place, f"HTML is not read, only Markdown: {found[0][:40]}")
    if token.type == "link_open":
        raise ContentError(place, f"a link leads out of the test: {str(token.attrGet('href'))[:80]}")
    if token.type == "fence":
        token.info = ""
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


def _script(marker: str, tag: str) -> Callable[[StateInline, bool], bool]:
    """Return a rule that reads ``^x^`` or ``~x~``: no white space inside, nothing nested."""

    def rule(state: StateInline, silent: bool) -> bool:
        start = state.pos
        if state.src[start] != marker:
            return False
        end = state.src.find(marker, start + 1, state.posMax)
        inside = state.src[start + 1 : end]
        if end < 0 or not inside or any(character.isspace() for character in inside):
            return False
        if not silent:
            state.push(f"{tag}_open", tag, 1)
            state.push("text", "", 0).content = inside
            state.push(f"{tag}_close", tag, -1)
        state.pos = end + 1
        return True

    return rule


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable("table")
    parser.inline.ruler.push("sup", _script("^", "sup"))
    parser.inline.ruler.push("sub", _script("~", "sub"))
    return parser


_PARSER = _parser()
