"""A program as QTI writes it: declarations, processing, and the standard's templates where the rules are theirs."""

from collections.abc import Iterable, Iterator

from assessment.expression.declaration import (
    AreaMapping,
    Declaration,
    Field,
    InterpolationTable,
    Kind,
    Mapping,
    MatchTable,
)
from assessment.expression.node import Node
from assessment.expression.program import Program
from assessment.interchange.qti.templates import TEMPLATES
from assessment.interchange.qti.write.markup import Tag, Version, tag

_NAMES = {
    Kind.RESPONSE: "responseDeclaration",
    Kind.OUTCOME: "outcomeDeclaration",
    Kind.TEMPLATE: "templateDeclaration",
}
_TEMPLATES = {
    Version.V2_2: "http://www.imsglobal.org/question/qti_v2p2/rptemplates/",
    Version.V3_0: "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/",
}
_STANDARD = ("match_correct", "map_response", "map_response_point")


def declarations(program: Program) -> Iterator[Tag]:
    """Yield the declarations of a program."""
    return (_declaration(declared) for declared in program.declarations)


def processing(program: Program, version: Version) -> Iterator[Tag]:
    """Yield template and response processing, or the template that the rules are."""
    if program.template_processing:
        yield tag("templateProcessing", None, nodes(program.template_processing))
    if not program.response_processing:
        return
    names = [declared.identifier for declared in program.declarations]
    for name in _STANDARD:
        if TEMPLATES[name](names) == program.response_processing:
            suffix = "" if version is Version.V2_2 else ".xml"
            yield tag("responseProcessing", {"template": f"{_TEMPLATES[version]}{name}{suffix}"})
            return
    yield tag("responseProcessing", None, nodes(program.response_processing))


def nodes(found: Iterable[Node]) -> Iterator[Tag]:
    """Yield expressions and rules."""
    for one in found:
        content = (one.text,) if one.op == "baseValue" else nodes(one.args)
        yield tag(one.op, dict(one.attributes), content)


def _declaration(declared: Declaration) -> Tag:
    told: dict[str, str | None] = {
        "identifier": declared.identifier,
        "cardinality": declared.cardinality.value,
        "baseType": None if declared.base_type is None else declared.base_type.value,
        "view": " ".join(declared.views) or None,
        "interpretation": declared.interpretation or None,
        "normalMaximum": _number(declared.normal_maximum),
        "normalMinimum": _number(declared.normal_minimum),
        "masteryValue": _number(declared.mastery_value),
        "externalScored": declared.external_scored or None,
    }
    return tag(_NAMES[declared.kind], told, _inside(declared))


def _inside(declared: Declaration) -> Iterator[Tag]:
    if declared.default:
        yield tag("defaultValue", None, map(_value, declared.default))
    if declared.correct:
        yield tag("correctResponse", None, map(_value, declared.correct))
    if declared.mapping is not None:
        yield _mapping(declared.mapping)
    if declared.area_mapping is not None:
        yield _area_mapping(declared.area_mapping)
    if declared.lookup is not None:
        yield _lookup(declared.lookup)


def _value(value: str | Field) -> Tag:
    if isinstance(value, Field):
        told: dict[str, str | None] = {
            "fieldIdentifier": value.identifier,
            "baseType": value.base_type.value,
        }
        return tag("value", told, (value.text,))
    return tag("value", None, (value,))


def _mapping(mapping: Mapping) -> Tag:
    entries = (
        tag(
            "mapEntry",
            {
                "mapKey": entry.key,
                "mappedValue": _number(entry.value),
                "caseSensitive": "true" if entry.case_sensitive else "false",
            },
        )
        for entry in mapping.entries
    )
    return tag("mapping", _bounds(mapping), entries)


def _area_mapping(mapping: AreaMapping) -> Tag:
    entries = (
        tag(
            "areaMapEntry",
            {
                "shape": entry.shape,
                "coords": ",".join(map(str, entry.coords)),
                "mappedValue": _number(entry.value),
            },
        )
        for entry in mapping.entries
    )
    return tag("areaMapping", _bounds(mapping), entries)


def _bounds(mapping: Mapping | AreaMapping) -> dict[str, str | None]:
    return {
        "lowerBound": _number(mapping.lower),
        "upperBound": _number(mapping.upper),
        "defaultValue": _number(mapping.default),
    }


def _lookup(table: MatchTable | InterpolationTable) -> Tag:
    told = {"defaultValue": table.default}
    if isinstance(table, MatchTable):
        rows = (
            tag("matchTableEntry", {"sourceValue": str(source), "targetValue": target})
            for source, target in table.entries
        )
        return tag("matchTable", told, rows)
    steps = (
        tag(
            "interpolationTableEntry",
            {
                "sourceValue": _number(entry.source),
                "includeBoundary": "true" if entry.include_boundary else "false",
                "targetValue": entry.target,
            },
        )
        for entry in table.entries
    )
    return tag("interpolationTable", told, steps)


def _number(number: float | None) -> str | None:
    return None if number is None else repr(number).removesuffix(".0")
