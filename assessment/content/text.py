"""Restricted HTML, the only markup in tests: a small grammar of our own, refused whole where anything else stands.

Strict on purpose: what does not match letter for letter is refused, so no reader can understand a text in another way
than this file did. The tables are in ``content.grammar``; ``content.markup`` takes a checked text apart.

The language: lower-case tags, attributes in double quotes one blank apart, ``&amp; &lt; &gt; &quot;`` and no other
entity. Blocks ``h1``–``h6 p div blockquote pre ul ol li dl dt dd table caption thead tbody tfoot tr th td hr``; inline
``em strong u s small code sup sub span ruby rt rp br img``. ``dir="ltr|rtl|auto"`` and ``lang`` on blocks and ``span``;
``colspan rowspan align`` on cells; ``start type`` on ``ol``; ``class="language-…"`` on ``code``.

Pictures: ``<img src="media:NAME" alt width height>``, ``src`` first, sizes in px at 100 %.

Mathematics is void: ``<math tex="…">`` or ``<math mathml="…">``, the source first and escaped as any text, then as wanted
``alt`` (words for a screen reader) and ``display="block"``. Typesetting adds ``src="media:HASH.svg"`` and ``width``,
``height``, ``depth`` in em of the text around: ``height`` is the whole, ``depth`` how much of it hangs below the baseline.

Marks: ``<gap id="…">`` (void) and ``<hot id="…">…</hot>``, each id once, only where the caller allows them.
"""

import re
from collections.abc import Iterator

from assessment.content.grammar import (
    ATTRIBUTES,
    CONTENTS,
    FIRST,
    MARKS,
    MEDIA_NAME,
    NEVER_WITHIN,
    TOP,
    TYPESET,
    VOID,
    WORDS,
)
from assessment.errors import ContentError

MEDIA_SCHEME = "media:"
DEEPEST = 32

_TOKEN = re.compile(
    r"(?P<blank>[ \t\n]+)(?=<|$)|[^<>&]+|&(?:amp|lt|gt|quot);"
    r"|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>(?: [a-z]+=\"[^\"<>]*\")*)>"
)
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"<>]*)\"")
_SOURCE = re.compile(rf"<(?:img|math)\b[^<>]* src=\"{MEDIA_SCHEME}({MEDIA_NAME})\"")
_MARK = re.compile(r"<(gap|hot) id=\"([^\"<>]*)\"")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_PLAIN = re.compile(r"[^<>&\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]*")
_NO_MARKS: frozenset[str] = frozenset()


def check_html(text: str, place: str, marks: frozenset[str] = _NO_MARKS) -> None:
    """Refuse a text that is not restricted HTML.

    ``marks`` names the marks that this text may hold: ``gap``, ``hot``, or both.

    Raises:
        ContentError: with ``place`` and the first thing that does not belong.
    """
    if _PLAIN.fullmatch(text):
        return
    control = _CONTROL.search(text)
    if control:
        raise ContentError(place, f"control character U+{ord(control[0]):04X}")
    stack: list[str] = []
    may_stand, position = TOP, 0
    while position < len(text):
        token = _TOKEN.match(text, position)
        if token is None:
            raise ContentError(place, f"not allowed: {text[position : position + 40]!r}")
        position = token.end()
        end, tag = token["end"], token["tag"]
        if tag is None:
            if WORDS not in may_stand and token["blank"] is None:
                raise ContentError(place, f"words may not stand in <{stack[-1]}>: {token[0][:40]!r}")
            continue
        if end:
            if token["attributes"] or not stack or stack.pop() != tag:
                raise ContentError(place, f"</{tag}> closes nothing")
        else:
            _check_place(stack, may_stand, tag, marks, place)
            _check_attributes(tag, token["attributes"], place)
            if tag in VOID:
                continue
            stack.append(tag)
            if len(stack) > DEEPEST:
                raise ContentError(place, f"more than {DEEPEST} tags deep")
        may_stand = CONTENTS[stack[-1]] if stack else TOP
    if stack:
        raise ContentError(place, f"<{stack[-1]}> is not closed")
    if marks:
        _check_once(text, place)


def media_in(text: str) -> Iterator[str]:
    """Yield the names of the media that a checked text shows."""
    if "media:" in text:
        for found in _SOURCE.finditer(text):
            yield found[1]


def marks_in(text: str) -> Iterator[tuple[str, str]]:
    """Yield the marks of a checked text in their order: the tag, ``gap`` or ``hot``, and the id."""
    if "<" in text:
        for found in _MARK.finditer(text):
            yield found[1], found[2]


def _check_place(
    stack: list[str], may_stand: frozenset[str], tag: str, marks: frozenset[str], place: str
) -> None:
    if (tag not in CONTENTS and tag not in VOID) or (tag in MARKS and tag not in marks):
        raise ContentError(place, f"tag <{tag}> is not allowed")
    around = next((outer for outer in NEVER_WITHIN.get(tag, _NO_MARKS) if outer in stack), None)
    if tag not in may_stand or around:
        within = f" in <{around or stack[-1]}>" if stack else " by itself"
        raise ContentError(place, f"tag <{tag}> may not stand{within}")


def _check_attributes(tag: str, attributes: str, place: str) -> None:
    first = FIRST.get(tag)
    if not attributes and first is None:
        return
    found = _ATTRIBUTE.findall(attributes)
    names = [name for name, _ in found]
    if len(set(names)) != len(names):
        raise ContentError(place, f"<{tag}> has an attribute twice")
    if first is not None and (not names or names[0] not in first):
        raise ContentError(place, f"<{tag}> without {' or '.join(sorted(first))}")
    for name, value in found:
        allowed = ATTRIBUTES.get((tag, name))
        if allowed is None:
            raise ContentError(place, f"attribute {name} of <{tag}> is not allowed")
        if not allowed.fullmatch(value):
            raise ContentError(place, f"{name} of <{tag}> is not allowed: {value[:80]!r}")
    if tag == "math":
        _check_formula(names, place)


def _check_formula(names: list[str], place: str) -> None:
    if {"tex", "mathml"} <= set(names):
        raise ContentError(place, "<math> has two sources")
    if len(set(TYPESET) & set(names)) not in (0, len(TYPESET)):
        raise ContentError(place, f"<math> has not all of {', '.join(TYPESET)}")


def _check_once(text: str, place: str) -> None:
    seen = set()
    for tag, id in marks_in(text):
        if id in seen:
            raise ContentError(place, f"<{tag}> {id!r} stands twice")
        seen.add(id)
