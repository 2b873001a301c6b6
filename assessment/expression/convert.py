"""Giving a value to a variable of another type, where nothing is lost by it."""

from assessment.expression.lexical import read, written
from assessment.expression.limits import LARGEST_INTEGER, SMALLEST_INTEGER
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import BaseType, Cardinality, Container, Record, Scalar, Single, Value
from assessment.expression.variable import Variable

_TEXTS = frozenset({BaseType.STRING, BaseType.IDENTIFIER, BaseType.URI, BaseType.INT_OR_IDENTIFIER})


def fitted(value: Value | None, variable: Variable, rule: str) -> Value | None:
    """Return a value as one of the variable's own base type and cardinality.

    A whole float fits an integer, a number a float, and anything a string; nothing is rounded or cut.

    Raises:
        ExpressionRefused: ``WRONG_TYPE``, where it does not fit.
    """
    base = variable.base_type
    if value is None:
        return None
    if isinstance(value, Record) or base is None:
        if isinstance(value, Record) and base is None:
            return value
        raise _misfit(value, variable, rule)
    if variable.cardinality is Cardinality.SINGLE:
        if isinstance(value, Single):
            return value if value.base_type is base else _single(value, variable, rule)
        if len(value.items) == 1:
            return _single(Single(value.base_type, value.items[0]), variable, rule)
        raise _misfit(value, variable, rule)
    ordered = variable.cardinality is Cardinality.ORDERED
    if isinstance(value, Container) and value.base_type is base and value.ordered is ordered:
        return value
    items = value.items if isinstance(value, Container) else (value.value,)
    singles = [_single(Single(value.base_type, item), variable, rule) for item in items]
    return Container(base, tuple(single.value for single in singles if single is not None), ordered)


def _single(value: Single, variable: Variable, rule: str) -> Single | None:
    base = variable.base_type
    found: Scalar = value.value
    if value.base_type is base:
        return value
    if base is BaseType.FLOAT and value.base_type is BaseType.INTEGER and isinstance(found, int):
        return Single(base, float(found))
    if base is BaseType.INTEGER and isinstance(found, float) and _is_whole(found):
        return Single(base, int(found))
    if base is BaseType.STRING:
        return Single(base, written(found, value.base_type))
    if base is not None and isinstance(found, str) and value.base_type in _TEXTS:
        try:
            return read(found, base)
        except ExpressionRefused:
            raise _misfit(value, variable, rule) from None
    if base is BaseType.INT_OR_IDENTIFIER and value.base_type is BaseType.INTEGER:
        return Single(base, found)
    if isinstance(found, tuple) and base in _PAIRS and value.base_type in _PAIRS:
        return Single(BaseType(base), found)
    raise _misfit(value, variable, rule)


_PAIRS = frozenset({BaseType.PAIR, BaseType.DIRECTED_PAIR})


def _is_whole(value: float) -> bool:
    return value.is_integer() and SMALLEST_INTEGER <= value <= LARGEST_INTEGER


def _misfit(value: Value, variable: Variable, rule: str) -> ExpressionRefused:
    given = "record" if isinstance(value, Record) else value.base_type.value
    wanted = "record" if variable.base_type is None else variable.base_type.value
    detail = f"{given} for {variable.identifier}, a {variable.cardinality.value} {wanted}"
    return ExpressionRefused(Refusal.WRONG_TYPE, rule, detail)
