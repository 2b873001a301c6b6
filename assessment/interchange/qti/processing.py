"""Response, template and outcome processing: elements to rules, with what they include from other files."""

from collections.abc import Callable, Collection
from typing import TypeAlias

from assessment.expression.node import Node
from assessment.interchange.qti.declarations import value_text
from assessment.interchange.qti.names import attribute, attributes_of, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.qti.templates import TEMPLATES, template_name
from assessment.interchange.xml import Element, line_of, parse, text_within

Beside: TypeAlias = Callable[[str], "bytes | None"]
"""Returns the bytes of a file that is named relative to the one that is read; None where there is none."""

_DEEPEST_INCLUDE = 8
_MOST_INCLUDES = 100
_MOST_NODES = 50_000
_WHOLE_FILES = frozenset(
    {"responseProcessing", "responseProcessingFragment", "outcomeProcessing", "outcomeProcessingFragment"}
)


def nowhere(href: str) -> bytes | None:
    """Know no other files."""
    return None


class ProcessingReader:
    """Reads the rules of one file."""

    def __init__(self, place: str, beside: Beside = nowhere) -> None:
        self._place = place
        self._beside = beside
        self._included: list[str] = []
        self._includes = 0
        self._nodes = 0

    def response(self, root: Element, declared: Collection[str]) -> tuple[Node, ...]:
        """Return the response processing of an item: its own rules, or those of the template that it names.

        Raises:
            QtiRefused: if the template is not known, or a file that is included is not there.
        """
        element = child(root, "responseProcessing")
        if element is None:
            return ()
        template, location = attribute(element, "template"), attribute(element, "templateLocation")
        for said in (template, location):
            known = TEMPLATES.get(template_name(said))
            if known is not None:
                return known(declared)
        rules = self._rules(element)
        if rules or not (template or location):
            return rules
        for said in (location, template):
            if said and (found := self._file(said)) is not None:
                return found
        raise QtiRefused("unknown_template", line_of(element, self._place), template or location)

    def rules(self, root: Element, name: str) -> tuple[Node, ...]:
        """Return the rules within one element, such as ``templateProcessing``, if it is there.

        Raises:
            QtiRefused: if a file that is included is not there.
        """
        element = child(root, name)
        return () if element is None else self._rules(element)

    def node(self, element: Element) -> Node:
        """Return one expression or rule.

        Raises:
            QtiRefused: if a file that is included is not there, or there is more than any item needs.
        """
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            raise QtiRefused("too_large", line_of(element, self._place), f"more than {_MOST_NODES} elements")
        op = name_of(element)
        told = attributes_of(element)
        kept = tuple(sorted((name, value) for name, value in told.items() if ":" not in name))
        text = value_text(text_within(element)) if op == "baseValue" else ""
        return Node(op, () if op == "baseValue" else self._rules(element), kept, text)

    def _rules(self, element: Element) -> tuple[Node, ...]:
        found: list[Node] = []
        for part in children(element):
            if name_of(part) == "include":
                found += self._include(part)
            else:
                found.append(self.node(part))
        return tuple(found)

    def _include(self, element: Element) -> tuple[Node, ...]:
        href = attribute(element, "href")
        found = self._file(href)
        if found is None:
            raise QtiRefused("missing_include", line_of(element, self._place), href)
        return found

    def _file(self, href: str) -> tuple[Node, ...] | None:
        if href in self._included or len(self._included) >= _DEEPEST_INCLUDE:
            raise QtiRefused("cyclic_include", self._place, href)
        self._includes += 1
        if self._includes > _MOST_INCLUDES:
            raise QtiRefused("too_large", self._place, f"more than {_MOST_INCLUDES} files included")
        data = self._beside(href)
        if data is None:
            return None
        root = parse(data, href)
        self._included.append(href)
        try:
            return self._rules(root) if name_of(root) in _WHOLE_FILES else (self.node(root),)
        finally:
            self._included.pop()
