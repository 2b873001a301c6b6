"""One ``<question>`` of a Moodle XML file: its parts by name, read as ``question/format/xml/format.php`` reads them."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from decimal import Decimal, InvalidOperation

from assessment.interchange.gift.native import NotTaken
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat
from assessment.interchange.xml import Element, elements, local_name, text_within

LONGEST_LINE = 500
LONGEST_NUMBER = 30
MOST_PARTS = 1_000
"""Elements of one question, or gaps in one text: no question that can be sat has as many."""

_FORMATS = {
    "html": TextFormat.HTML,
    "moodle_auto_format": TextFormat.MOODLE,
    "wiki_like": TextFormat.MOODLE,
    "plain_text": TextFormat.PLAIN,
    "markdown": TextFormat.MARKDOWN,
}
_NUMBER = re.compile(r"[+-]?(?:\d{1,40}(?:[.,]\d{0,40})?|[.,]\d{1,40})(?:[eE][+-]?\d{1,2})?")
_BLANKS = re.compile(r"\s+")


def child(parent: Element, name: str) -> Element | None:
    """Return the first child element of this name."""
    return next((one for one in elements(parent) if local_name(one) == name), None)


def children(parent: Element, name: str) -> list[Element]:
    """Return the child elements of this name."""
    return [one for one in elements(parent) if local_name(one) == name]


def words_of(element: Element | None) -> str:
    """Return what an element says: the words of its ``<text>``, or where it has none, its own."""
    if element is None:
        return ""
    text = child(element, "text")
    return text_within(text) if text is not None else str(element.text or "")


def said(parent: Element, name: str, otherwise: str = "") -> str:
    """Return what the child of this name says, without white space around it."""
    found = child(parent, name)
    return otherwise if found is None else words_of(found).strip()


def flag(parent: Element, name: str, *, otherwise: bool) -> bool:
    """Return a setting: ``true`` and ``1``, or in the newer types the bare element, say yes."""
    found = child(parent, name)
    if found is None:
        return otherwise
    return words_of(found).strip().lower() not in ("false", "0", "no")


def format_of(element: Element | None, otherwise: TextFormat) -> TextFormat:
    """Return the markup of a text."""
    if element is None:
        return otherwise
    return _FORMATS.get(str(element.get("format") or "").strip().lower(), otherwise)


def number_of(text: str) -> Decimal | None:
    """Return a number as Moodle writes it, with a point or comma and an exponent; None if it is none."""
    plain = _BLANKS.sub("", text)
    if not _NUMBER.fullmatch(plain):
        return None
    try:
        found = Decimal(plain.replace(",", "."))
    except InvalidOperation:
        return None
    whole, _, places = f"{abs(found):f}".partition(".")
    if max(len(whole), len(places.rstrip("0"))) > LONGEST_NUMBER:
        raise NotTaken(Code.CONTENT_REFUSED, f"a number of more than {LONGEST_NUMBER} digits")
    return found


def number_said(parent: Element, name: str, otherwise: Decimal) -> Decimal:
    """Return the number that the child of this name says.

    Raises:
        NotTaken: if it says something that is no number.
    """
    text = said(parent, name)
    if not text:
        return otherwise
    found = number_of(text)
    if found is None:
        raise NotTaken(Code.SYNTAX, f"{name}: {text[:40]}")
    return found


def whole_said(parent: Element, name: str, otherwise: int = 0) -> int:
    """Return the whole number that the child of this name says; what is none counts as ``otherwise``."""
    text = said(parent, name)
    return int(text) if re.fullmatch(r"-?\d{1,9}", text, re.ASCII) else otherwise


def percent_of(answer: Element) -> Decimal:
    """Return the weight of an answer in percent. As an element instead of an attribute (before 1.9) it is a part of one.

    Raises:
        NotTaken: if it is no number.
    """
    old = said(answer, "fraction")
    text = old or str(answer.get("fraction") or "0")
    found = number_of(text)
    if found is None:
        raise NotTaken(Code.SYNTAX, f"fraction: {text[:40]}")
    return found * 100 if old else found


def files_in(element: Element) -> dict[str, bytes]:
    """Return the files that stand in an element by their names; one whose base64 is damaged is none."""
    found: dict[str, bytes] = {}
    for one in children(element, "file"):
        name = str(one.get("name") or "").strip()
        path = str(one.get("path") or "/").strip("/")
        data = from_base64(text_within(one))
        if name and data:
            found[f"{path}/{name}".lstrip("/")] = data
    return found


def from_base64(text: str) -> bytes:
    """Return the bytes of a text in base64; none where it is damaged."""
    try:
        return b64decode(_BLANKS.sub("", text).encode("ascii"), validate=True)
    except (Base64Error, ValueError):
        return b""


def plain_line(text: str) -> str:
    """Return a text as one line without control characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
