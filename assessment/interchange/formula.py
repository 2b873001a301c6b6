"""MathML read with care, and said in one line for those who hear a formula."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, ParseError, fromstring

DEEPEST = 60
MOST = 3000

_ELEMENTS = frozenset(
    [
        "math",
        "mrow",
        "mi",
        "mn",
        "mo",
        "mtext",
        "mspace",
        "ms",
        "mfrac",
        "msqrt",
        "mroot",
        "mstyle",
        "merror",
        "mpadded",
        "mphantom",
        "mfenced",
        "menclose",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mmultiscripts",
        "mprescripts",
        "none",
        "mtable",
        "mtr",
        "mtd",
    ]
)
_FIRST_CHILD = frozenset(("semantics", "maction", "mlabeledtr"))
_UNSEEN = re.compile("[\u2061-\u2064\u200b-\u200f\ufeff\ufe0e\ufe0f]")
_DROPPED = frozenset(
    ["mathcolor", "mathbackground", "color", "background", "style", "class", "id", "href", "xref"]
)
_UNKNOWN_COMMAND = re.compile(r"\\[A-Za-z]+")


class BadFormula(Exception):
    """A formula that cannot be read or drawn; says why."""


def read_mathml(source: str) -> Element:
    """Return the formula's tree: presentation MathML only, no namespaces, colours or links.

    Raises:
        BadFormula: if it is not well-formed, holds a DTD, or an element that is not presentation MathML.
    """
    if "<!" in source or "<?" in source:
        raise BadFormula("holds more than elements")
    try:
        root = fromstring(source)  # noqa: S314 (without a DTD there is nothing to expand)
    except (ParseError, ValueError, RecursionError) as error:
        raise BadFormula("is not well-formed MathML") from error
    if _name(root) != "math":
        raise BadFormula("is not MathML")
    cleaned = _cleaned(root, 0)
    if sum(1 for _ in cleaned.iter()) > MOST:
        raise BadFormula("is too large")
    return cleaned


def linear(element: Element) -> str:
    """Return a formula in one line of signs, as ``(a + b)/2``."""
    return " ".join(_line(element).split())


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _cleaned(element: Element, depth: int) -> Element:
    if depth > DEEPEST:
        raise BadFormula("is nested too deeply")
    name = _name(element)
    if name in _FIRST_CHILD:
        if len(element) == 0:
            return Element("mrow")
        if name != "mlabeledtr":
            return _cleaned(element[0], depth + 1)
        name, children = "mtr", list(element)[1:]
    else:
        children = list(element)
    if name not in _ELEMENTS:
        raise BadFormula(f"<{name[:40]}> is not known")
    attributes = {key: value for key, value in element.attrib.items() if _kept(key)}
    if name == "mstyle" and not attributes:
        name = "mrow"
    copy = Element(name, attributes)
    text = _UNSEEN.sub("", element.text or "")
    unknown = _UNKNOWN_COMMAND.match(text)
    if unknown:
        raise BadFormula(f"{unknown[0]} is not known")
    copy.text = text
    copy.extend([_cleaned(child, depth + 1) for child in children])
    return copy


def _kept(attribute: str) -> bool:
    return attribute not in _DROPPED and not attribute.startswith(("{", "on", "data-"))


def _line(element: Element) -> str:
    write = _WRITERS.get(element.tag)
    if write is not None and len(element):
        return write([_line(child) for child in element])
    if element.tag == "mphantom":
        return ""
    if element.tag in ("mo", "mtext"):
        return f" {(element.text or '').strip()} "
    return (element.text or "").strip() + "".join(_line(child) for child in element)


def _grouped(part: str) -> str:
    part = part.strip()
    return part if len(part) <= 1 or part.isalnum() else f"({part})"


def _joined(*marks: str) -> Callable[[list[str]], str]:
    def write(parts: list[str]) -> str:
        return parts[0].rstrip() + "".join(
            mark + _grouped(part) for mark, part in zip(marks, parts[1:], strict=False) if part.strip()
        )

    return write


_WRITERS: dict[str, Callable[[list[str]], str]] = {
    "mfrac": lambda parts: "/".join(map(_grouped, parts)),
    "msqrt": lambda parts: f"√{_grouped(''.join(parts))}",
    "mroot": lambda parts: f"root({', '.join(reversed(parts))})",
    "msup": _joined("^"),
    "msub": _joined("_"),
    "msubsup": _joined("_", "^"),
    "munder": _joined("_"),
    "mover": _joined("^"),
    "munderover": _joined("_", "^"),
    "mtable": lambda parts: f"[{'; '.join(parts)}]",
    "mtr": ", ".join,
    "mfenced": lambda parts: f"({', '.join(parts)})",
}
