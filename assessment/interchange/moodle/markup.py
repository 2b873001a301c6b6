"""Moodle XML as a tree: written out, and held against an element that was read."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html import escape

from assessment.interchange.xml import Element, elements, local_attributes, local_name

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Tag:
    """One element: with children, or with words."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: "tuple[Tag, ...]" = ()
    words: str = ""


def tag(name: str, words: str = "", /, **attributes: str) -> Tag:
    """Return an element that holds words alone."""
    return Tag(name, tuple(attributes.items()), (), _CONTROL.sub("\ufffd", words))


def around(name: str, *children: Tag, **attributes: str) -> Tag:
    """Return an element that holds elements."""
    return Tag(name, tuple(attributes.items()), children)


def text(words: str) -> Tag:
    """Return the element in which Moodle has words."""
    return tag("text", words)


def written(root: Tag) -> bytes:
    """Return a document in UTF-8."""
    body = "".join(_pieces(root, ""))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'.encode()


def in_one_line(root: Tag) -> bytes:
    """Return an element in UTF-8 with no white space between its parts."""
    return "".join(line.removesuffix("\n") for line in _pieces(root, None)).encode()


def same(element: Element, expected: Tag, but_for: Collection[str] = ()) -> bool:
    """Say whether an element is what would be written; children named in ``but_for`` do not count."""
    if local_name(element) != expected.name or local_attributes(element) != dict(expected.attributes):
        return False
    found = [child for child in elements(element) if local_name(child) not in but_for]
    wanted = [child for child in expected.children if child.name not in but_for]
    if len(found) != len(wanted):
        return False
    if not found:
        return str(element.text or "").strip() == expected.words.strip()
    return all(same(one, other) for one, other in zip(found, wanted, strict=True))


def _pieces(part: Tag, indent: str | None) -> Iterator[str]:
    deeper = None if indent is None else f"{indent}  "
    indent = indent or ""
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in part.attributes)
    if part.children:
        yield f"{indent}<{part.name}{attributes}>\n"
        for child in part.children:
            yield from _pieces(child, deeper)
        yield f"{indent}</{part.name}>\n"
    elif part.words:
        yield f"{indent}<{part.name}{attributes}>{_words(part.words)}</{part.name}>\n"
    else:
        yield f"{indent}<{part.name}{attributes}/>\n"


def _words(words: str) -> str:
    """Return words as Moodle writes them: in CDATA where there is markup."""
    if not any(sign in words for sign in "<>&"):
        return words
    return f"<![CDATA[{words.replace(']]>', ']]]]><![CDATA[>')}]]>"
