"""Foreign HTML as a string, or XML elements of a QTI body, read as one stream of starts, ends and words. Never fails."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Protocol

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
        "gap",
    ]
)
"""Elements of HTML that have no end tag; ``gap`` is ours."""

_NO_COMMENT = re.compile(
    r"<!--.*?-->|<!doctype[^>]*>|<!\[(?!CDATA\[)[^>]*>|<\?[^>]*>", re.DOTALL | re.IGNORECASE
)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL | re.IGNORECASE)
_STRANGE = re.compile(r"<(?=[!?])")


@dataclass(frozen=True, slots=True)
class Opened:
    """An element begins. Names are without namespace, in lower case unless ``name`` is asked for as it was."""

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


class XmlElement(Protocol):
    """What is read of an element of ``lxml`` or ``xml.etree``."""

    @property
    def tag(self) -> Any:
        """The name, with its namespace; not a string for comments and the like."""

    @property
    def text(self) -> str | None:
        """What stands before the first child."""

    @property
    def tail(self) -> str | None:
        """What stands behind the element."""

    @property
    def attrib(self) -> Any:
        """The attributes."""

    def __iter__(self) -> Iterator[Any]:
        """Go through the children."""


def events_of_html(source: str) -> list[Event]:
    """Return the events of HTML, however malformed."""
    reader = _Reader()
    source = _CDATA.sub(lambda found: escaped(found[1]), source.replace("\0", "\ufffd"))
    reader.feed(_STRANGE.sub("&lt;", _NO_COMMENT.sub("", source)))
    reader.close()
    return reader.events


def events_of_xml(element: XmlElement, *, itself: bool = False) -> Iterator[Event]:
    """Yield the events within an element, or of the element as well."""
    if itself:
        yield Opened(local_name(element), _attributes(element))
    if element.text:
        yield Said(element.text)
    stack: list[tuple[XmlElement, Iterator[XmlElement]]] = [(element, iter(element))]
    while stack:
        parent, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                yield Closed(local_name(parent))
                if parent.tail:
                    yield Said(parent.tail)
        elif not isinstance(child.tag, str):
            if child.tail:
                yield Said(child.tail)
        else:
            yield Opened(local_name(child), _attributes(child))
            if child.text:
                yield Said(child.text)
            stack.append((child, iter(child)))
    if itself:
        yield Closed(local_name(element))


def local_name(element: XmlElement) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _attributes(element: XmlElement) -> dict[str, str]:
    return {str(name).rpartition("}")[2]: str(value) for name, value in element.attrib.items()}


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
