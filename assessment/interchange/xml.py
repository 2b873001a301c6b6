"""Reading XML of other systems; the home of lxml.

No entities, no DTD, no network, bounded size and depth. What is wrong is refused with file and line. A wrong
encoding and HTML's names for characters, which real exports have, are mended and noted.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html.entities import html5
from typing import TypeAlias

from lxml import etree
from lxml.etree import _Element

from assessment.errors import ContentError

Element: TypeAlias = _Element

LARGEST, MOST_TAGS = 128 * 1024 * 1024, 5_000_000
"""Bytes of a file, which may be mostly pictures (Moodle XML holds them within), and its tags, which cost the most."""
MOST_ATTRIBUTES = 500

_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,500}?\?>")
_ENCODING = re.compile(rb"""<\?xml[^>]{0,300}?\bencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_BEFORE_ROOT = re.compile(r"\s+|<!--.*?-->|<\?.*?\?>", re.DOTALL)
_PLAIN_DOCTYPE = re.compile(r"<!DOCTYPE(?:[^\[\]<>\"']|\"[^\"]*\"|'[^']*')*>")
_KEPT = re.compile(r"(<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>)", re.DOTALL)
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CROWDED = etree.XPath(f"//*[@*[{MOST_ATTRIBUTES + 1}]]")
_WESTERN = {byte: known for byte in range(0x80, 0xA0) if (known := bytes([byte]).decode("cp1252", "ignore"))}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODINGS = re.compile(
    r"(utf|iso8859|cp[0-9]|mac|koi8|gb|big5|shift|euc|iso2022|ascii|tis|latin|johab|kz1048|ptcp|hp|hz)"
)


class XmlRefusal(StrEnum):
    """Why a file is refused before anything in it is looked at."""

    EMPTY = "xml_empty"
    MALFORMED = "xml_malformed"
    TOO_LARGE = "xml_too_large"
    TOO_DEEP = "xml_too_deep"
    ENTITIES = "xml_entities"


class XmlRefused(ContentError):
    """A file is not XML that is read here. ``place`` is file and line."""

    def __init__(self, code: XmlRefusal, place: str, detail: str = "") -> None:
        super().__init__(place, detail)
        self.code = code


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was mended while reading: ``encoding`` or ``html_entities``, and what was found."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Document:
    """The root element of a file, and what was mended."""

    root: Element
    notes: tuple[Note, ...] = ()


def parse(data: bytes, place: str) -> Element:
    """Return the root element of a file; what was mended is not told.

    Raises:
        XmlRefused: with code, file and line.
    """
    return read_document(data, place).root


def read_document(data: bytes, place: str) -> Document:
    """Return the root element of a file, without comments and processing instructions, and what was mended.

    Raises:
        XmlRefused: with code, file and line.
    """
    if len(data) > LARGEST:
        raise XmlRefused(XmlRefusal.TOO_LARGE, place, f"{len(data)} bytes")
    if (tags := data.count(b"<")) > MOST_TAGS:
        raise XmlRefused(XmlRefusal.TOO_LARGE, place, f"{tags} tags")
    text, notes = _decoded(data)
    declared = _DECLARATION.match(text)
    if declared is not None:
        text = "\n" * declared.group().count("\n") + text[declared.end() :]
    if not text.strip():
        raise XmlRefused(XmlRefusal.EMPTY, place)
    _refuse_entities(text, place)
    plain = _without_html_names(text)
    if plain != text:
        notes = [*notes, Note("html_entities", ", ".join(sorted(set(_NAMED.findall(text)) - _OF_XML)[:20]))]
    return Document(_parsed(plain, place), tuple(notes))


def line_of(element: Element, place: str) -> str:
    """Return where an element stands, as ``file.xml:12``."""
    return f"{place}:{element.sourceline}" if element.sourceline else place


def elements(parent: Element) -> Iterator[Element]:
    """Return the child elements."""
    return (child for child in parent if isinstance(child.tag, str))


def local_name(element: Element) -> str:
    """Return an element's name without its namespace."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


def local_attributes(element: Element) -> dict[str, str]:
    """Return an element's attributes by name. Of those in a namespace only ``xml:lang`` and its like are kept."""
    found = {}
    for name, value in element.attrib.items():
        known = str(name)
        if not known.startswith("{"):
            found[known] = str(value)
        elif known.startswith("{http://www.w3.org/XML/1998/namespace}"):
            found[f"xml:{_local(known)}"] = str(value)
    return found


def text_within(element: Element) -> str:
    """Return all text inside an element."""
    return "".join(str(text) for text in element.itertext())


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _parsed(text: str, place: str) -> Element:
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        deep = "depth" in (error.msg or "").lower()
        code = XmlRefusal.TOO_DEEP if deep else XmlRefusal.MALFORMED
        raise XmlRefused(code, f"{place}:{error.lineno or 1}", (error.msg or "")[:200]) from None
    for reference in root.iter(etree.Entity):
        raise XmlRefused(XmlRefusal.ENTITIES, line_of(reference, place), str(reference.text))
    for crowded in _CROWDED(root):  # lxml looks each up among all
        raise XmlRefused(
            XmlRefusal.TOO_LARGE, line_of(crowded, place), f"more than {MOST_ATTRIBUTES} attributes"
        )
    return root


def _refuse_entities(text: str, place: str) -> None:
    """Refuse a DOCTYPE with declarations of its own; one that only names a document type is harmless."""
    at = 0
    while found := _BEFORE_ROOT.match(text, at):
        at = found.end()
    if text.startswith("<!DOCTYPE", at) and not _PLAIN_DOCTYPE.match(text, at):
        line = text.count("\n", 0, at) + 1
        raise XmlRefused(XmlRefusal.ENTITIES, f"{place}:{line}", "a DOCTYPE with declarations")


def _without_html_names(text: str) -> str:
    """Put characters in place of HTML's names for them, except in CDATA and comments."""
    if "&" not in text:
        return text

    def character(found: re.Match[str]) -> str:
        name = found.group(1)
        return found.group() if name in _OF_XML else html5.get(f"{name};", found.group())

    parts = _KEPT.split(text)
    return "".join(part if number % 2 else _NAMED.sub(character, part) for number, part in enumerate(parts))


def _decoded(data: bytes) -> tuple[str, list[Note]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(encoding).removeprefix("\ufeff"), []
            except UnicodeDecodeError:
                return _guessed(data.removeprefix(mark), f"byte order mark of {encoding}")
    if data[:4].count(0) >= 2 or (data[1:2] == b"\0" and data[:1] == b"<"):
        return _in_wide_characters(data)
    found = _ENCODING.match(data.lstrip()[:400])
    declared = found.group(1).decode("ascii") if found else "utf-8"
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return _guessed(data, declared)
    if name.startswith(("utf-16", "utf-32")) or not _ENCODINGS.match(name.replace("-", "")):
        return _guessed(data, declared)
    try:
        return data.decode(name), []
    except UnicodeDecodeError:
        return _guessed(data, declared)


def _in_wide_characters(data: bytes) -> tuple[str, list[Note]]:
    little = data[:1] == b"<"
    wide = "utf-32" if data[:4].count(0) == 3 else "utf-16"
    encoding = f"{wide}-{'le' if little else 'be'}"
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        return _guessed(data, encoding)


def _guessed(data: bytes, declared: str) -> tuple[str, list[Note]]:
    """Read bytes that are not in the encoding they claim: UTF-8 if they are that, else Western Windows."""
    try:
        return data.decode("utf-8"), [Note("encoding", f"{declared} is utf-8")]
    except UnicodeDecodeError:
        text = data.decode("latin-1").translate(_WESTERN)
        return text, [Note("encoding", f"{declared} read as cp1252")]
