"""QTI's names. Version 3 writes ``qti-set-outcome-value`` and ``base-type``; inside, all names are those of 2.x."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assessment.interchange.xml import Element, elements, local_attributes

_HUMP = re.compile(r"(?<=[a-z0-9])([A-Z]+)")
_DASH = re.compile(r"-([a-z0-9])")
_PREFIX = "qti-"
_IRREGULAR = {"durationLt": "durationLT", "durationGte": "durationGTE"}
_AS_THEY_ARE = ("data-", "aria-", "xml:")


@lru_cache(maxsize=4_096)
def camel(name: str) -> str:
    """Return an element's 2.x name; of a 2.x name, and of HTML, the name itself."""
    if not name.startswith(_PREFIX):
        return name
    found = _humped(name.removeprefix(_PREFIX))
    return _IRREGULAR.get(found, found)


def kebab(name: str) -> str:
    """Return the 3.0 name of a QTI 2.x element."""
    return _PREFIX + _dashed(name)


@lru_cache(maxsize=4_096)
def camel_attribute(name: str) -> str:
    """Return an attribute's 2.x name."""
    return name if name.startswith(_AS_THEY_ARE) or "-" not in name else _humped(name)


@lru_cache(maxsize=4_096)
def kebab_attribute(name: str) -> str:
    """Return an attribute's 3.0 name."""
    return name if name.startswith(_AS_THEY_ARE) else _dashed(name)


def name_of(element: Element) -> str:
    """Return an element's 2.x name, whatever its version and namespace."""
    return _name(element.tag) if isinstance(element.tag, str) else ""


@lru_cache(maxsize=4_096)
def _name(tag: str) -> str:
    return camel(tag.rpartition("}")[2])


def attributes_of(element: Element) -> dict[str, str]:
    """Return an element's attributes by their 2.x names."""
    return {camel_attribute(name): value for name, value in local_attributes(element).items()}


def attribute(element: Element, name: str, default: str = "") -> str:
    """Return one attribute by its 2.x name, without the space around it."""
    if ":" in name:
        return attributes_of(element).get(name, default).strip()
    found = element.get(name)
    if found is None:
        found = element.get(kebab_attribute(name))
    return default.strip() if found is None else found.strip()


def children(parent: Element, *names: str) -> Iterator[Element]:
    """Return the child elements of some 2.x names, or all."""
    return (child for child in elements(parent) if not names or name_of(child) in names)


def child(parent: Element, *names: str) -> Element | None:
    """Return the first child element of some 2.x names."""
    return next(children(parent, *names), None)


def _humped(name: str) -> str:
    return _DASH.sub(lambda found: found.group(1).upper(), name)


def _dashed(name: str) -> str:
    return _HUMP.sub(lambda found: "-" + found.group(1).lower(), name)
