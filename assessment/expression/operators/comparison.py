"""match, equal, equalRounded, lt, lte, gt, gte, durationLT, durationGTE."""

import operator
from collections.abc import Callable
from decimal import Decimal

from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.rounding import told_rounding
from assessment.expression.operators.taking import (
    Number,
    Told,
    Values,
    bad,
    built,
    number,
    plainly,
    single,
    text,
    told_flag,
    told_number,
    wrong,
)
from assessment.expression.sameness import same
from assessment.expression.values import BaseType, Record, Value, boolean


def _match(values: Values) -> Value | None:
    one, other = values
    return None if one is None or other is None else boolean(same(one, other))


def _equal(node: Node, scope: Scope) -> Evaluator:
    """``equal``; without a tolerance it takes values of all base types, as some files ask of it."""
    first, second = scope.parts(node)
    match node.attribute("toleranceMode", "exact"):
        case "exact":
            return lambda context: _match((first(context), second(context)))
        case "absolute" | "relative" as mode:
            return _within(node, scope, first, second, relative=mode == "relative")
        case mode:
            raise bad(node.op, f"toleranceMode={mode}")


def _within(node: Node, scope: Scope, first: Evaluator, second: Evaluator, *, relative: bool) -> Evaluator:
    """Compare in decimals, as the numbers are written: 0.8 is within 0.1 of 0.7."""
    below, above = _tolerances(node, scope)
    with_lower = told_flag(node, "includeLowerBound", "true")
    with_upper = told_flag(node, "includeUpperBound", "true")

    def evaluate(context: Context) -> Value | None:
        x, y = number(first(context), node.op), number(second(context), node.op)
        low, high = below(context), above(context)
        if x is None or y is None or low is None or high is None:
            return None
        middle, found = _decimal(x), _decimal(y)
        scale = abs(middle) / 100 if relative else Decimal(1)
        lower, upper = middle - scale * _decimal(low), middle + scale * _decimal(high)
        meets_lower = found >= lower if with_lower else found > lower
        meets_upper = found <= upper if with_upper else found < upper
        return boolean(meets_lower and meets_upper)

    return evaluate


def _tolerances(node: Node, scope: Scope) -> tuple[Told, Told]:
    said = node.attribute("tolerance").split()
    if len(said) not in (1, 2):
        raise bad(node.op, f"tolerance={' '.join(said)}")
    told = [told_number(node, "tolerance", scope, part, BaseType.FLOAT) for part in said]
    return told[0], told[-1]


def _decimal(value: Number) -> Decimal:
    return Decimal(repr(value))


def _equal_rounded(node: Node, scope: Scope) -> Evaluator:
    first, second = scope.parts(node)
    rounded = told_rounding(node, scope)

    def evaluate(context: Context) -> Value | None:
        x, y = number(first(context), node.op), number(second(context), node.op)
        if x is None or y is None:
            return None
        one, other = rounded(context, x), rounded(context, y)
        return None if one is None or other is None else boolean(one == other)

    return evaluate


def _compared(name: str, holds: Callable[[Number, Number], bool]) -> Operator:
    def compare(values: Values) -> Value | None:
        one, other = number(values[0], name), number(values[1], name)
        return None if one is None or other is None else boolean(holds(one, other))

    return plainly(compare, 2, 2)


def _durations(name: str, holds: Callable[[Number, Number], bool]) -> Operator:
    def seconds(value: Value | None) -> Number | None:
        found = single(value, name)
        if found is not None and found.base_type is not BaseType.DURATION:
            raise wrong(name, f"{found.base_type.value} is no duration")
        return number(found, name)

    def compare(values: Values) -> Value | None:
        one, other = seconds(values[0]), seconds(values[1])
        return None if one is None or other is None else boolean(holds(one, other))

    return plainly(compare, 2, 2)


def _is_type_of(values: Values) -> Value | None:
    """Whether a value has the base type that a text names; in no version of the standard, but in files."""
    value, name = values[0], text(values[1], "isTypeOf")
    if value is None or name is None:
        return None
    return boolean(not isinstance(value, Record) and value.base_type.value == name)


OPERATORS: dict[str, Operator] = {
    "isTypeOf": plainly(_is_type_of, 2, 2),
    "match": plainly(_match, 2, 2),
    "equal": built(_equal, 2, 2),
    "equalRounded": built(_equal_rounded, 2, 2),
    "lt": _compared("lt", operator.lt),
    "lte": _compared("lte", operator.le),
    "gt": _compared("gt", operator.gt),
    "gte": _compared("gte", operator.ge),
    "durationLT": _durations("durationLT", operator.lt),
    "durationGTE": _durations("durationGTE", operator.ge),
}
