"""Foreign HTML to restricted HTML (``content.text``), with a note of everything that was changed.

It takes any string, however malformed, and never raises. What it returns is always restricted HTML, and words that a
reader would have seen are always in it.

Addresses for which ``Media`` has no name are noted as ``MEDIA_EXTERNAL`` or ``MEDIA_MISSING``. All else is noted as
``HTML_CHANGED`` with what happened and to what: ``link_removed`` (the address), ``active_content_removed`` (tag and
address), ``control_removed``, ``media_not_shown`` (the address), ``nested_table_flattened``, ``structure_flattened``
(the tag), ``formula_not_drawn`` (why), ``hidden_text_removed`` (the words), ``colour_removed``, ``style_removed``,
``tag_unknown`` (the tag), ``markup_lost``. Tags and styles that say the same in our words go without a note.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from assessment.content.markup import escaped
from assessment.content.text import check_html
from assessment.errors import ContentError
from assessment.interchange.html_events import Event, Said, events_of_html
from assessment.interchange.html_visitor import Visitor
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code

Media = Callable[[str], str | None]
"""Returns the media name of a file by the address that the text uses; None where there is none. Asked first with the
address as it stands, then decoded and without ``@@PLUGINFILE@@/`` and the like."""

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Restricted HTML, and what was changed on the way."""

    html: str
    notes: tuple[Note, ...] = ()


def clean_html(text: str, media: Media) -> Cleaned:
    """Return the restricted HTML of a foreign text of blocks: top-level words come into paragraphs."""
    if _is_plain(text):
        words = _printable(text)
        return Cleaned(f"<p>{words}</p>" if words else "")
    return _cleaned(text, media, paragraphs=True)


def clean_inline(text: str, media: Media) -> Cleaned:
    """Return the restricted HTML of a foreign text that stands within a line: a single paragraph loses its ``<p>``."""
    if _is_plain(text):
        return Cleaned(_printable(text))
    cleaned = _cleaned(text, media, paragraphs=False)
    return Cleaned(_unwrapped(cleaned.html), cleaned.notes)


def _cleaned(text: str, media: Media, *, paragraphs: bool) -> Cleaned:
    events = _joined(events_of_html(text))
    visitor = Visitor(media, paragraphs=paragraphs)
    for event in events:
        visitor.take(event)
    html = visitor.finish()
    notes = tuple(dict.fromkeys(visitor.notes))
    try:
        check_html(html, "html")
    except ContentError as error:
        words = " ".join(event.text for event in events if isinstance(event, Said))
        lost = Note(Code.HTML_CHANGED, f"markup_lost: {error}"[:500])
        return Cleaned(escaped(_printable(words), quote=False), (*notes, lost))
    return Cleaned(html, notes)


def _is_plain(text: str) -> bool:
    """Say whether a text holds no markup and nothing that could be a formula."""
    return not any(sign in text for sign in "<>&\\$")


def _unwrapped(html: str) -> str:
    inner = html.removeprefix("<p>").removesuffix("</p>")
    alone = len(html) - len(inner) == len("<p></p>") and "<p" not in inner and "</p>" not in inner
    return inner if alone else html


def _printable(text: str) -> str:
    """Return text without control characters, white space as single blanks."""
    return _BLANKS.sub(" ", _CONTROL.sub(" ", text)).strip(" ")


def _joined(events: list[Event]) -> list[Event]:
    """Return the events with words that follow one another made one, so that a formula in them is found whole."""
    joined: list[Event] = []
    said: list[str] = []
    for event in events:
        if isinstance(event, Said):
            said.append(event.text)
            continue
        if said:
            joined.append(Said("".join(said)))
            said = []
        joined.append(event)
    if said:
        joined.append(Said("".join(said)))
    return joined
