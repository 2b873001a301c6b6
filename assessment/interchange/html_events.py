"""Foreign HTML read as a stream of starts, ends and words. Never fails."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from assessment.content.markup import escaped

VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
"""Elements of HTML that have no end tag; ``gap`` is ours."""

_BEGINS = re.compile(r"<!--|<!\[CDATA\[|<!doctype|<!\[|<\?", re.IGNORECASE)
_ENDS = {"<!--": "-->", "<![cdata[": "]]>"}
"""What is no element ends with these, all else of its kind with ``>``."""
_STRANGE = re.compile(r"<(?=[!?])")


@dataclass(frozen=True, slots=True)
class Opened:
    """An element begins. Names are in lower case and without namespace."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Closed:
    """An element ends."""

    name: str


@dataclass(frozen=True, slots=True)
class Said:
    """Words, entities resolved."""

    text: str


Event = Opened | Closed | Said


def events_of_html(source: str) -> list[Event]:
    """Return the events of HTML, however malformed."""
    reader = _Reader()
    elements = "".join(_elements(source.replace("\0", "\ufffd")))
    reader.feed(_STRANGE.sub("&lt;", elements))
    reader.close()
    return reader.events


def _elements(source: str) -> Iterator[str]:
    """Yield the source without comments and the like, CDATA as words; one that never ends stays. Each end is sought once."""
    at = kept = 0
    endless: set[str] = set()
    while begins := _BEGINS.search(source, at):
        at = begins.end()
        sign = begins[0].lower()
        end = _ENDS.get(sign, ">")
        found = -1 if end in endless else source.find(end, at)
        if found < 0:
            endless.add(end)
            continue
        yield source[kept : begins.start()]
        if sign == "<![cdata[":
            yield escaped(source[at:found])
        at = kept = found + len(end)
    yield source[kept:]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[Event] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes: dict[str, str] = {}
        for name, value in attrs:
            attributes.setdefault(name, value or "")
        self.events.append(Opened(tag.rpartition(":")[2], attributes))
        if tag in VOID:
            self.events.append(Closed(tag))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.events.append(Closed(tag.rpartition(":")[2]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.events.append(Closed(tag.rpartition(":")[2]))

    def handle_data(self, data: str) -> None:
        self.events.append(Said(data))
