"""Restricted HTML, the only markup in tests: a small grammar of our own, refused whole where anything else stands.

Written by ``interchange.markdown``, checked again whenever a pack is opened. Strict on purpose: what does not match
letter for letter is refused, so no reader can understand a text in another way than this file did.
"""

import re
from collections.abc import Iterator

from assessment.errors import ContentError

MEDIA_SCHEME = "media:"
DEEPEST = 32

_BLOCKS = "h1 h2 h3 h4 h5 h6 p ul ol li table thead tbody tr th td blockquote pre"
_INLINE = "em strong code sup sub"
_CONTAINERS = frozenset(f"{_BLOCKS} {_INLINE}".split())
_VOID = frozenset(("br", "img"))

_MEDIA_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_ATTRIBUTES = {
    ("img", "src"): re.compile(rf"media:{_MEDIA_NAME}"),
    ("img", "alt"): re.compile(r"[^<>]{0,1000}"),
    ("ol", "start"): re.compile(r"\d{1,4}"),
    ("td", "align"): re.compile(r"left|center|right"),
    ("th", "align"): re.compile(r"left|center|right"),
}
_TOKEN = re.compile(
    r"[^<>&]+|&(?:amp|lt|gt|quot);|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?: [a-z]+=\"[^\"<>]*\")*)>"
)
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"<>]*)\"")
_MARK = re.compile(r"<(gap|hot) id=\"([^\"<>]*)\"")
_SOURCE = re.compile(rf"<img src=\"{MEDIA_SCHEME}({_MEDIA_NAME})\"")
_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot);)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PLAIN = re.compile(r"[^<>&\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]*")


def check_html(text: str, place: str, marks: frozenset[str] = frozenset()) -> None:
    """Refuse a text that is not restricted HTML.

    Raises:
        ContentError: with ``place`` and the first thing that does not belong.
    """
    if _PLAIN.fullmatch(text):
        return
    control = _CONTROL.search(text)
    if control:
        raise ContentError(place, f"control character U+{ord(control[0]):04X}")
    stack: list[str] = []
    position = 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if token is None:
            raise ContentError(place, f"not allowed: {text[position : position + 40]!r}")
        position = token.end()
        tag = token["tag"]
        if tag is not None:
            _take(stack, tag, bool(token["end"]), token["attributes"], place)
    if stack:
        raise ContentError(place, f"<{stack[-1]}> is not closed")


def media_in(text: str) -> Iterator[str]:
    """Yield the names of the media that a checked text shows."""
    if "<img" in text:
        for found in _SOURCE.finditer(text):
            yield found[1]


def marks_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the tag and id of every mark in a text, in order."""
    for found in _MARK.finditer(text):
        yield found[1], found[2]


def _take(stack: list[str], tag: str, end: bool, attributes: str, place: str) -> None:
    if tag in _VOID and not end:
        _check_attributes(tag, attributes, place)
    elif tag not in _CONTAINERS:
        raise ContentError(place, f"tag <{'/' if end else ''}{tag}> is not allowed")
    elif end:
        if attributes or not stack or stack.pop() != tag:
            raise ContentError(place, f"</{tag}> closes nothing")
    else:
        _check_attributes(tag, attributes, place)
        stack.append(tag)
        if len(stack) > DEEPEST:
            raise ContentError(place, f"more than {DEEPEST} tags deep")


def _check_attributes(tag: str, attributes: str, place: str) -> None:
    found = _ATTRIBUTE.findall(attributes)
    names = [name for name, _ in found]
    if len(set(names)) != len(names):
        raise ContentError(place, f"<{tag}> has an attribute twice")
    if tag == "img" and (not names or names[0] != "src"):
        raise ContentError(place, "<img> without src")
    for name, value in found:
        allowed = _ATTRIBUTES.get((tag, name))
        if allowed is None:
            raise ContentError(place, f"attribute {name} of <{tag}> is not allowed")
        if not allowed.fullmatch(value) or _BARE_AMPERSAND.search(value):
            raise ContentError(place, f"{name} of <{tag}> is not allowed: {value[:80]!r}")
