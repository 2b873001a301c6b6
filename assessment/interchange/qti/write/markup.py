"""XML for QTI 2.2 or 3.0 from the same tree: names are those of 2.x, version 3 writes them with ``qti-`` and dashes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape
from typing import TypeAlias

from assessment.interchange.qti.names import kebab, kebab_attribute

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Version(Enum):
    """The versions that are written."""

    V2_2 = "qti22"
    V3_0 = "qti30"


@dataclass(frozen=True, slots=True)
class Raw:
    """XML that is written already, the same in both versions."""

    xml: str


@dataclass(frozen=True, slots=True)
class Tag:
    """One element. ``html`` elements keep their name in version 3; text is escaped."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    content: "tuple[Tag | Raw | str, ...]" = ()
    html: bool = False


Content: TypeAlias = "Tag | Raw | str"


def tag(name: str, attributes: dict[str, str | None] | None = None, content: Iterable[Content] = ()) -> Tag:
    """Return an element of QTI; attributes that are None are left out."""
    kept = tuple((key, value) for key, value in (attributes or {}).items() if value is not None)
    return Tag(name, kept, tuple(content))


def written(root: Tag, version: Version) -> bytes:
    """Return a document in UTF-8."""
    body = "".join(_pieces(root, version))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()


def text(value: str) -> str:
    """Return text as XML has it; characters that XML cannot hold become U+FFFD."""
    return escape(_CONTROL.sub("\ufffd", value), quote=False).replace("\r", "&#13;")


def attribute_text(value: str) -> str:
    """Return the value of an attribute as XML has it, line ends and tabs kept."""
    plain = escape(_CONTROL.sub("\ufffd", value))
    return plain.replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")


def _pieces(part: Content, version: Version) -> Iterator[str]:
    if isinstance(part, str):
        yield text(part)
    elif isinstance(part, Raw):
        yield part.xml
    else:
        three = version is Version.V3_0 and not part.html
        name = kebab(part.name) if three else part.name
        yield f"<{name}"
        for key, value in part.attributes:
            plain = key.startswith(("xmlns", "xsi:", "xml:"))
            yield f' {kebab_attribute(key) if three and not plain else key}="{attribute_text(value)}"'
        if not part.content:
            yield "/>"
            return
        yield ">"
        for child in part.content:
            yield from _pieces(child, version)
        yield f"</{name}>"
