"""Foreign HTML to restricted HTML (``content.text``), with a note of whatever was changed or left out.

Takes HTML as a string, however malformed, or an XML element of a QTI body. It never fails, what it returns is always
restricted HTML, and words that a reader would have seen are always in it.

A note is a code and a detail: ``link_removed`` (the address), ``active_content_removed`` (the tag and address),
``control_removed``, ``missing_media``, ``media_refused``, ``media_not_shown`` (the address), ``nested_table_flattened``,
``structure_flattened`` (the tag), ``formula_not_drawn`` (why), ``mark_dropped`` (the id), ``hidden_text_removed`` (the
words), ``colour_removed``, ``style_removed``, ``tag_unknown`` (the tag), ``markup_lost``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from assessment.content.grammar import MARKS
from assessment.content.markup import escaped
from assessment.content.text import check_html
from assessment.errors import ContentError
from assessment.interchange.html_events import Event, Said, XmlElement, events_of_html, events_of_xml
from assessment.interchange.html_visitor import Visitor

Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a medium by its address in the text, None where there is none. Asked first with the address as it
stands, then decoded and without ``@@PLUGINFILE@@/`` and the like."""

Rename = Callable[[str, Mapping[str, str]], tuple[str, Mapping[str, str]] | None]
"""Says what stands in the place of an element: another name (as ``gap``) and attributes, an empty name for an element that
is left out with all it holds, or None for the element itself."""

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
_NO_MARKS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Converted:
    """Restricted HTML, the media that it shows, and what was changed."""

    html: str
    notes: tuple[tuple[str, str], ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict)


def nothing(_: str) -> bytes | None:
    """A source without media."""
    return None


def restricted(
    source: str | XmlElement,
    fetch: Fetch = nothing,
    *,
    inline: bool = False,
    marks: frozenset[str] = _NO_MARKS,
    rename: Rename | None = None,
    itself: bool = False,
) -> Converted:
    """Return foreign HTML as restricted HTML.

    ``inline`` takes a single paragraph out of its ``<p>``, as for a choice. ``marks`` lets ``<gap id>`` and ``<hot id>``
    through, written into the source or made by ``rename``. ``itself`` means an XML element and not only what it holds.
    """
    if isinstance(source, str):
        if not any(sign in source for sign in "<&\\$"):
            return Converted(escaped(_printable(source)))
        events: list[Event] = events_of_html(source)
    else:
        events = list(events_of_xml(source, itself=itself))
    visitor = Visitor(fetch, marks & MARKS, rename)
    for event in _joined(events):
        visitor.take(event)
    html = visitor.finish()
    if inline:
        html = unwrapped(html)
    notes = tuple(dict.fromkeys(visitor.notes))
    try:
        check_html(html, "html", marks)
    except ContentError as error:
        words = " ".join(event.text for event in events if isinstance(event, Said))
        return Converted(escaped(_printable(words)), (*notes, ("markup_lost", str(error))))
    return Converted(html, notes, visitor.media)


def from_plain(text: str) -> str:
    """Return a plain text as restricted HTML: its lines stay lines."""
    lines = (escaped(_printable(line)) for line in text.strip().splitlines())
    return "<br>".join(lines)


def unwrapped(html: str) -> str:
    """Return the text of a single paragraph without its ``<p>``; any other text as it is."""
    inner = html.removeprefix("<p>").removesuffix("</p>")
    if len(html) - len(inner) == len("<p></p>") and "<p" not in inner and "</p>" not in inner:
        return inner
    return html


def _printable(text: str) -> str:
    """Return text without control characters, white space as single blanks."""
    return _BLANKS.sub(" ", _CONTROL.sub(" ", text)).strip(" ")


def _joined(events: list[Event]) -> list[Event]:
    """Return the events with words that follow one another made one, so that a formula in them is found whole."""
    joined: list[Event] = []
    for event in events:
        last = joined[-1] if joined else None
        if isinstance(event, Said) and isinstance(last, Said):
            joined[-1] = Said(last.text + event.text)
        else:
            joined.append(event)
    return joined
