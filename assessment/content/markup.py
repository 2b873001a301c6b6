"""A checked text taken apart: its words and tags one after another. Only for texts that ``check_html`` has passed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_PART = re.compile(r"<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>[^<>]*)>")
_ATTRIBUTE = re.compile(r" ([a-z]+)=\"([^\"<>]*)\"")


@dataclass(frozen=True, slots=True)
class Words:
    """Text as it is read, without entities."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """A tag that opens, or a void one."""

    tag: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    """How it stands in the text."""


@dataclass(frozen=True, slots=True)
class End:
    """A tag that closes."""

    tag: str


Part = Words | Start | End


def parts_of(text: str) -> Iterator[Part]:
    """Yield the words and tags of a checked text in their order."""
    position = 0
    for found in _PART.finditer(text):
        if found.start() > position:
            yield Words(unescaped(text[position : found.start()]))
        position = found.end()
        if found["end"]:
            yield End(found["tag"])
        else:
            attributes = {name: unescaped(value) for name, value in _ATTRIBUTE.findall(found["attributes"])}
            yield Start(found["tag"], attributes, found[0])
    if position < len(text):
        yield Words(unescaped(text[position:]))


def unescaped(text: str) -> str:
    """Return what escaped text says."""
    if "&" not in text:
        return text
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def escaped(text: str, *, quote: bool = True) -> str:
    """Return text as it stands in restricted HTML; ``quote`` is for attributes and does no harm between tags."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if quote else text


def start_tag(tag: str, attributes: Mapping[str, str]) -> str:
    """Return a tag that opens, its attributes in the order given."""
    return f"<{tag}{''.join(_attribute(name, value) for name, value in attributes.items())}>"


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escaped(value)}"'
