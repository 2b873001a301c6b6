"""responseDeclaration, outcomeDeclaration and templateDeclaration to what the engine declares."""

from collections.abc import Iterator
from typing import TypeVar

from assessment.expression.declaration import (
    AreaMapEntry,
    AreaMapping,
    Declaration,
    Field,
    Given,
    InterpolationEntry,
    InterpolationTable,
    Kind,
    MapEntry,
    Mapping,
    MatchTable,
)
from assessment.expression.lexical import parse
from assessment.expression.refusal import ExpressionRefused
from assessment.expression.shape import read_coords
from assessment.expression.values import BaseType, Cardinality
from assessment.interchange.qti.names import attribute, attributes_of, child, children, name_of
from assessment.interchange.qti.refused import QtiRefused
from assessment.interchange.xml import Element, line_of, text_within

DECLARATIONS = {
    "responseDeclaration": Kind.RESPONSE,
    "outcomeDeclaration": Kind.OUTCOME,
    "templateDeclaration": Kind.TEMPLATE,
}
E = TypeVar("E", BaseType, Cardinality)

_TEXTS = frozenset({BaseType.STRING, BaseType.FILE, BaseType.URI})


def read_declarations(root: Element, place: str) -> Iterator[Declaration]:
    """Return what an item or a test declares, in its order.

    Raises:
        QtiRefused: for a declaration that says nothing the standard knows.
    """
    return (read_declaration(element, place) for element in children(root, *DECLARATIONS))


def read_declaration(element: Element, place: str) -> Declaration:
    """Return what one element declares.

    Raises:
        QtiRefused: as ``read_declarations``.
    """
    return _Reader(element, place).read()


def value_text(text: str) -> str:
    """Return the text of a value; where lines are broken, the space around it is the file's layout."""
    return text.strip() if "\n" in text else text


class _Reader:
    def __init__(self, element: Element, place: str) -> None:
        self._element = element
        self._file = place
        self._place = line_of(element, place)

    def read(self) -> Declaration:
        element, kind = self._element, DECLARATIONS[name_of(self._element)]
        identifier = attribute(element, "identifier")
        if not identifier:
            raise QtiRefused("bad_declaration", self._place, "no identifier")
        cardinality = self._one_of("cardinality", Cardinality, "single")
        base: BaseType | None = None
        if cardinality is not Cardinality.RECORD:
            base = self._one_of("baseType", BaseType, "")
        default = self._given("defaultValue", base)
        if not default and (said := attributes_of(element).get("defaultValue", "")):
            default = (said,)
        correct = child(element, "correctResponse")
        return Declaration(
            identifier,
            kind,
            cardinality,
            base,
            default,
            self._given("correctResponse", base),
            self._mapping(),
            self._area_mapping(),
            self._lookup(),
            self._number(element, "normalMaximum"),
            self._number(element, "normalMinimum"),
            self._number(element, "masteryValue"),
            tuple(attribute(element, "view").split()),
            attribute(element if correct is None else correct, "interpretation"),
            attribute(element, "externalScored"),
        )

    def _given(self, name: str, base: BaseType | None) -> Given:
        holder = child(self._element, name)
        values = [] if holder is None else list(children(holder, "value"))
        if base is not None:
            found = tuple(value_text(text_within(value)) for value in values)
            return tuple(text for text in found if text and (base in _TEXTS or text.strip()))
        fields = []
        for value in values:
            said = attribute(value, "baseType", "string")
            if said not in {known.value for known in BaseType} or not attribute(value, "fieldIdentifier"):
                raise QtiRefused("bad_declaration", line_of(value, self._file), "a field of a record")
            text = value_text(text_within(value))
            fields.append(Field(attribute(value, "fieldIdentifier"), BaseType(said), text))
        return tuple(fields)

    def _mapping(self) -> Mapping | None:
        element = child(self._element, "mapping")
        if element is None:
            return None
        cased = attribute(element, "caseSensitive", "true")
        entries = tuple(
            MapEntry(
                value_text(attributes_of(entry).get("mapKey", "")),
                self._sure_number(entry, "mappedValue"),
                attribute(entry, "caseSensitive", cased) not in ("false", "0"),
            )
            for entry in children(element, "mapEntry")
        )
        default, lower, upper = self._bounds(element)
        return Mapping(entries, default, lower, upper)

    def _area_mapping(self) -> AreaMapping | None:
        element = child(self._element, "areaMapping")
        if element is None:
            return None
        entries = tuple(
            AreaMapEntry(
                attribute(entry, "shape"), self._coords(entry), self._sure_number(entry, "mappedValue")
            )
            for entry in children(element, "areaMapEntry")
        )
        default, lower, upper = self._bounds(element)
        return AreaMapping(entries, default, lower, upper)

    def _lookup(self) -> MatchTable | InterpolationTable | None:
        match_table = child(self._element, "matchTable")
        if match_table is not None:
            entries = tuple(
                (self._whole(entry, "sourceValue"), attributes_of(entry).get("targetValue", ""))
                for entry in children(match_table, "matchTableEntry")
            )
            return MatchTable(entries, attributes_of(match_table).get("defaultValue"))
        table = child(self._element, "interpolationTable")
        if table is None:
            return None
        steps = tuple(
            InterpolationEntry(
                self._sure_number(entry, "sourceValue"),
                attributes_of(entry).get("targetValue", ""),
                attribute(entry, "includeBoundary", "true") not in ("false", "0"),
            )
            for entry in children(table, "interpolationTableEntry")
        )
        return InterpolationTable(steps, attributes_of(table).get("defaultValue"))

    def _bounds(self, element: Element) -> tuple[float, float | None, float | None]:
        return (
            self._number(element, "defaultValue") or 0.0,
            self._number(element, "lowerBound"),
            self._number(element, "upperBound"),
        )

    def _coords(self, entry: Element) -> tuple[int, ...]:
        try:
            return read_coords(attribute(entry, "coords"))
        except ExpressionRefused as error:
            raise QtiRefused("bad_declaration", line_of(entry, self._file), str(error)) from error

    def _number(self, element: Element, name: str) -> float | None:
        said = attribute(element, name)
        if not said:
            return None
        try:
            found = parse(said, BaseType.FLOAT)
        except ExpressionRefused as error:
            raise QtiRefused("bad_declaration", line_of(element, self._file), f"{name}={said}") from error
        return float(found) if isinstance(found, int | float) else None

    def _sure_number(self, element: Element, name: str) -> float:
        found = self._number(element, name)
        if found is None:
            raise QtiRefused("bad_declaration", line_of(element, self._file), f"{name} is missing")
        return found

    def _whole(self, element: Element, name: str) -> int:
        found = self._sure_number(element, name)
        if not found.is_integer():
            raise QtiRefused("bad_declaration", line_of(element, self._file), f"{name}={found}")
        return int(found)

    def _one_of(self, name: str, kind: type[E], default: str) -> E:
        said = attribute(self._element, name, default)
        if said not in {known.value for known in kind}:
            raise QtiRefused("bad_declaration", self._place, f"{name}={said}")
        return kind(said)
