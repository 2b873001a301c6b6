"""Restricted HTML to the Markdown that ``markdown`` reads. What comes back changed is written as HTML, letter for letter."""

import re
from collections.abc import Iterator, Mapping

from assessment.content.markup import End, Part, Start, Words, parts_of
from assessment.errors import ContentError
from assessment.interchange.markdown import html_of, inline_html_of

_SIGNS = re.compile(r"([\\`*_\[\]<>&$^~{}|!])")
_AT_START = re.compile(r"(?m)^(\s*)([#+=\-])")
_NUMBERED = re.compile(r"(?m)^(\s*\d+)([.)])")
_AROUND = {"strong": "**", "em": "*", "sup": "^", "sub": "~"}
_BLOCKS = re.compile(r"<(p|h[1-6])(?: dir=\"rtl\")?>")


class _Unsaid(Exception):
    """Markdown has no words for this."""


def markdown_of(html: str, media: Mapping[str, str]) -> str:
    """Return a text of paragraphs as Markdown. ``media`` maps names in the pack to those an author uses."""
    names = {name: stored for stored, name in media.items()}
    try:
        written = "\n\n".join(_block(part, media) for part in _apart(html))
    except _Unsaid:
        written = ""
    if written and _comes_back(written, html, names, block=True):
        return written
    return f"```{{=html}}\n{html}\n```"


def inline_markdown_of(html: str, media: Mapping[str, str]) -> str | None:
    """Return a text of one line as Markdown; None where it cannot be said in one line."""
    names = {name: stored for stored, name in media.items()}
    try:
        written = _inline(list(parts_of(html)), media)
    except _Unsaid:
        return None
    return written if "\n" not in written and _comes_back(written, html, names, block=False) else None


def _comes_back(markdown: str, html: str, names: Mapping[str, str], *, block: bool) -> bool:
    try:
        return (html_of if block else inline_html_of)(markdown, "", names) == html
    except ContentError:
        return False


def _apart(html: str) -> Iterator[str]:
    """Yield the blocks at the top of a text."""
    depth, start = 0, 0
    for found in re.finditer(r"<(/?)([a-z][a-z0-9]*)[^<>]*>", html):
        if found[2] in ("br", "hr", "img", "math", "gap"):
            continue
        depth += -1 if found[1] else 1
        if not depth:
            yield html[start : found.end()].strip("\n")
            start = found.end()
    if html[start:].strip():
        raise _Unsaid


def _block(html: str, media: Mapping[str, str]) -> str:
    """Return one block: a paragraph, a heading, a list of lines, code, a table or a quotation."""
    simple = _BLOCKS.match(html)
    if simple and html.endswith(f"</{simple[1]}>"):
        inner = _inline(list(parts_of(html[simple.end() : -len(simple[1]) - 3])), media)
        if simple[1] == "p":
            return inner
        if "\n" in inner:
            raise _Unsaid
        return f" {'#' * int(simple[1][1])} {inner}"
    code = re.fullmatch(r"<pre><code(?: class=\"language-([^\"]+)\")?>(.*)\n</code></pre>", html, re.DOTALL)
    if code:
        text = "".join(part.text for part in parts_of(code[2]) if isinstance(part, Words))
        if "<" in code[2] or "```" in text:
            raise _Unsaid
        return f"```{code[1] or ''}\n{text}\n```"
    return f"```{{=html}}\n{html}\n```"


def _inline(parts: list[Part], media: Mapping[str, str]) -> str:
    written = ""
    code = False
    for part in parts:
        if isinstance(part, Words):
            written += f"`{part.text}`" if code else _escaped(part.text)
            if code and ("`" in part.text or "\n" in part.text):
                raise _Unsaid
        elif part == End("code") or (isinstance(part, Start) and part.tag == "code" and not part.attributes):
            code = isinstance(part, Start)
        elif isinstance(part, End) and part.tag in _AROUND:
            written += _AROUND[part.tag]
        elif isinstance(part, Start):
            written += _tag(part, media)
        else:
            raise _Unsaid
    return _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\1\\\2", written))


def _tag(part: Start, media: Mapping[str, str]) -> str:
    if part.tag in _AROUND and not part.attributes:
        return _AROUND[part.tag]
    if part.tag == "br":
        return "\\"
    if part.tag == "math" and set(part.attributes) <= {"tex", "display"} and "tex" in part.attributes:
        sign = "$$" if "display" in part.attributes else "$"
        return f"{sign}{part.attributes['tex']}{sign}"
    if part.tag == "img" and set(part.attributes) <= {"src", "alt"}:
        name = part.attributes["src"].removeprefix("media:")
        if name in media:
            return f"![{_escaped(part.attributes.get('alt', ''))}](media/{media[name]})"
    raise _Unsaid


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text)
