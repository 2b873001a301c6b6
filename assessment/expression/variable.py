"""A declaration with its lexical forms read once: what it holds at first, and what its tables say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from assessment.expression.declaration import Declaration, Field, Given, Kind
from assessment.expression.lexical import parse, read
from assessment.expression.limits import MOST_VALUES
from assessment.expression.lookup import Lookup, bind_lookup
from assessment.expression.mapping import Mapper, bind_areas, bind_mapping
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import NUMERIC, BaseType, Cardinality, Container, Record, Single, Value

Response: TypeAlias = "str | Sequence[str] | Mapping[str, str] | None"
"""A response in lexical form: one text, several, the fields of a record, or nothing."""

_FIELD_TYPES = {"floatValue": BaseType.FLOAT, "integerValue": BaseType.INTEGER} | dict.fromkeys(
    ("leftDigits", "rightDigits", "ndp", "nsf", "exponent"), BaseType.INTEGER
)
"""Fields of the record that a text entry gives for a number (QTI 2.2, string interactions)."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A declared variable, ready for use. ``initial`` is what it holds before any rule has run."""

    identifier: str
    kind: Kind
    cardinality: Cardinality
    base_type: BaseType | None
    default: Value | None
    initial: Value | None
    correct: Value | None
    mapped: Mapper | None
    area_mapped: Mapper | None
    lookup: Lookup | None
    area_cost: int = 1


def bind(declared: Declaration) -> Variable:
    """Return a declaration with all its texts read.

    Raises:
        ExpressionRefused: ``BAD_DECLARATION`` with the variable, if one of them is not in its lexical form.
    """
    base = declared.base_type
    if (base is None) != (declared.cardinality is Cardinality.RECORD):
        raise ExpressionRefused(Refusal.BAD_DECLARATION, declared.identifier, "baseType and cardinality")
    try:
        default = _given(declared.default, declared)
        correct = _given(declared.correct, declared)
        mapped = None if declared.mapping is None or base is None else bind_mapping(declared.mapping, base)
        areas = None if declared.area_mapping is None else bind_areas(declared.area_mapping)
        lookup = None if declared.lookup is None or base is None else bind_lookup(declared.lookup, base)
    except ExpressionRefused as error:
        detail = f"{error.place}: {error.detail}"
        raise ExpressionRefused(Refusal.BAD_DECLARATION, declared.identifier, detail) from error
    return Variable(
        declared.identifier,
        declared.kind,
        declared.cardinality,
        base,
        default,
        _initial(declared, default),
        correct,
        mapped,
        areas,
        lookup,
        1 + sum(len(entry.coords) for entry in declared.area_mapping.entries) // 8
        if declared.area_mapping
        else 1,
    )


def respond(variable: Variable, response: Response) -> Value | None:
    """Return a response as a value of its variable.

    Raises:
        ExpressionRefused: ``BAD_RESPONSE`` with the variable, if it does not fit the declaration.
    """
    try:
        if isinstance(response, Mapping):
            return _record_response(variable, response)
        return _response(variable, response)
    except ExpressionRefused as error:
        raise ExpressionRefused(Refusal.BAD_RESPONSE, variable.identifier, error.detail) from error


def _response(variable: Variable, response: "str | Sequence[str] | None") -> Value | None:
    base = variable.base_type
    if response is None:
        return None
    if base is None:
        if response:
            raise ExpressionRefused(Refusal.BAD_RESPONSE, detail="a record is asked for")
        return None
    if isinstance(response, str):
        response = (response,)
    if variable.cardinality is Cardinality.SINGLE:
        if len(response) > 1:
            raise ExpressionRefused(Refusal.BAD_RESPONSE, detail=f"{len(response)} values for one")
        return read(response[0], base) if response else None
    return _container(response, base, ordered=variable.cardinality is Cardinality.ORDERED)


def _record_response(variable: Variable, response: Mapping[str, str]) -> Value | None:
    if variable.base_type is not None:
        raise ExpressionRefused(Refusal.BAD_RESPONSE, detail="a record for a variable that is none")
    if len(response) > MOST_VALUES:
        raise ExpressionRefused(Refusal.BAD_RESPONSE, detail="too many fields")
    known = {}
    if isinstance(variable.default or variable.correct, Record):
        shape = variable.default or variable.correct
        known = {
            name: field.base_type
            for name, field in (shape.fields if isinstance(shape, Record) else ())
            if field is not None
        }
    fields = tuple(
        (name, read(text, known.get(name) or _FIELD_TYPES.get(name, BaseType.STRING)))
        for name, text in response.items()
    )
    return Record(fields) if fields else None


def _container(texts: Sequence[str], base: BaseType, *, ordered: bool) -> Container | None:
    if len(texts) > MOST_VALUES:
        raise ExpressionRefused(Refusal.BAD_RESPONSE, detail="too many values")
    items = tuple(parse(text, base) for text in texts if text.strip())
    return Container(base, items, ordered) if items else None


def _given(given: Given, declared: Declaration) -> Value | None:
    if not given:
        return None
    if declared.base_type is None:
        fields = tuple((field.identifier, read(field.text, field.base_type)) for field in _fields(given))
        return Record(fields)
    texts = tuple(text for text in given if isinstance(text, str))
    if len(texts) != len(given):
        raise ExpressionRefused(Refusal.BAD_DECLARATION, "value", "fields without a record")
    if declared.cardinality is Cardinality.SINGLE:
        if len(texts) > 1:
            raise ExpressionRefused(Refusal.BAD_DECLARATION, "value", f"{len(texts)} values for one")
        return read(texts[0], declared.base_type)
    return _container(texts, declared.base_type, ordered=declared.cardinality is Cardinality.ORDERED)


def _fields(given: Given) -> tuple[Field, ...]:
    fields = tuple(field for field in given if isinstance(field, Field))
    if len(fields) != len(given):
        raise ExpressionRefused(Refusal.BAD_DECLARATION, "value", "a record without fields")
    return fields


def _initial(declared: Declaration, default: Value | None) -> Value | None:
    """Return the default, or 0 for a numeric outcome that declares none (QTI 2.2, outcomeDeclaration)."""
    if default is not None or declared.kind is not Kind.OUTCOME:
        return default
    if declared.cardinality is Cardinality.SINGLE and declared.base_type in NUMERIC:
        zero: float | int = 0 if declared.base_type is BaseType.INTEGER else 0.0
        return Single(BaseType(declared.base_type), zero)
    return None
