"""Where values come from: baseValue, variable, default, correct, null, tables, areas and chance."""

from assessment.expression.declaration import Kind, MatchTable
from assessment.expression.evaluator import Context, Evaluator, Level, Operator, Scope
from assessment.expression.lexical import read
from assessment.expression.lookup import bind_lookup
from assessment.expression.node import Node
from assessment.expression.operators.taking import (
    bad,
    built,
    container,
    number,
    real,
    told_float,
    told_whole,
    weight,
    wrong,
)
from assessment.expression.operators.taking import integer as whole_value
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.shape import inside, read_coords
from assessment.expression.values import NUMERIC, BaseType, Single, Value, boolean
from assessment.expression.variable import Variable

_ZERO = Single(BaseType.FLOAT, 0.0)


def _base_value(node: Node, scope: Scope) -> Evaluator:
    said = node.attribute("baseType")
    if said not in {base.value for base in BaseType}:
        raise bad(node.op, f"baseType={said}")
    value = read(node.text, BaseType(said))
    return lambda context: value


def _null(node: Node, scope: Scope) -> Evaluator:
    return lambda context: None


def _variable(node: Node, scope: Scope) -> Evaluator:
    identifier, weighed = node.attribute("identifier"), node.attribute("weightIdentifier")
    if not identifier:
        raise bad(node.op, "identifier")
    if scope.level is Level.ITEM or "." not in identifier:
        scope.variable(node, identifier)
    if scope.level is Level.ITEM or not weighed or "." not in identifier:
        return lambda context: context.environment.variable(identifier)
    item = identifier.rpartition(".")[0]

    def weighted(context: Context) -> Value | None:
        value = context.environment.variable(identifier)
        if not isinstance(value, Single) or value.base_type not in NUMERIC:
            return value
        found = number(value, node.op)
        return None if found is None else real(found * context.environment.weight(item, weighed))

    return weighted


def _default(node: Node, scope: Scope) -> Evaluator:
    identifier = _known(node, scope)
    return lambda context: context.environment.default(identifier)


def _correct(node: Node, scope: Scope) -> Evaluator:
    identifier = _known(node, scope)
    return lambda context: context.environment.correct(identifier)


def _known(node: Node, scope: Scope) -> str:
    identifier = node.attribute("identifier")
    if not identifier:
        raise bad(node.op, "identifier")
    if scope.level is Level.ITEM or "." not in identifier:
        scope.variable(node, identifier)
    return identifier


def _map_response(node: Node, scope: Scope) -> Evaluator:
    """``mapResponse``; a variable without a mapping counts 0, as every known player has it."""
    variable = _mapped_variable(node, scope)
    identifier, mapped = variable.identifier, variable.mapped
    if mapped is None:
        return lambda context: _ZERO

    def evaluate(context: Context) -> Value | None:
        value = context.environment.variable(identifier)
        context.spend(weight((value,)), node.op)
        return real(mapped(value))

    return evaluate


def _map_response_point(node: Node, scope: Scope) -> Evaluator:
    variable = _mapped_variable(node, scope)
    identifier, mapped, cost = variable.identifier, variable.area_mapped, variable.area_cost
    if mapped is None:
        return lambda context: _ZERO

    def evaluate(context: Context) -> Value | None:
        value = context.environment.variable(identifier)
        context.spend(weight((value,)) * cost, node.op)
        return real(mapped(value))

    return evaluate


def _mapped_variable(node: Node, scope: Scope) -> Variable:
    identifier = node.attribute("identifier")
    variable = scope.variable(node, identifier)
    if variable is None or variable.kind is not Kind.RESPONSE:
        raise ExpressionRefused(Refusal.UNKNOWN_VARIABLE, node.op, identifier)
    return variable


def _inside(node: Node, scope: Scope) -> Evaluator:
    (part,) = scope.parts(node)
    coords = read_coords(node.attribute("coords"))
    within = inside(node.attribute("shape"), coords)

    def evaluate(context: Context) -> Value | None:
        found = container(part(context), node.op)
        if found is None:
            return None
        if found.base_type is not BaseType.POINT:
            raise wrong(node.op, f"{found.base_type.value} is no point")
        context.spend(len(found.items) * (1 + len(coords) // 8), node.op)
        return boolean(
            any(within(int(point[0]), int(point[1])) for point in found.items if isinstance(point, tuple))
        )

    return evaluate


def _lookup_table(node: Node, scope: Scope) -> Evaluator:
    """``lookupTable`` around an expression and a ``matchTable``; in no version of the standard, but in files."""
    inner, table = scope.compile(node.args[0]), node.args[1]
    if table.op != "matchTable" or any(entry.op != "matchTableEntry" for entry in table.args):
        raise ExpressionRefused(Refusal.MISPLACED, table.op, f"in {node.op}")
    entries = tuple((_source(entry), entry.attribute("targetValue")) for entry in table.args)
    default = table.attribute("defaultValue")
    lookup = bind_lookup(MatchTable(entries, default or None), BaseType.FLOAT)

    def evaluate(context: Context) -> Value | None:
        return lookup(number(inner(context), node.op))

    return evaluate


def _source(entry: Node) -> int:
    found = read(entry.attribute("sourceValue"), BaseType.INTEGER)
    if found is None or not isinstance(found.value, int):
        raise bad(entry.op, "sourceValue")
    return found.value


def _random_integer(node: Node, scope: Scope) -> Evaluator:
    told = tuple(told_whole(node, name, scope, default) for name, default in _INTEGER_RANGE)

    def evaluate(context: Context) -> Value | None:
        low, high, step = (one(context) for one in told)
        if low is None or high is None or step is None:
            return None
        if step < 1 or high < low:
            raise wrong(node.op, f"min={low} max={high} step={step}")
        return whole_value(int(low) + int(step) * context.draw.below((int(high) - int(low)) // int(step) + 1))

    return evaluate


def _random_float(node: Node, scope: Scope) -> Evaluator:
    low_told, high_told = told_float(node, "min", scope, "0"), told_float(node, "max", scope)

    def evaluate(context: Context) -> Value | None:
        low, high = low_told(context), high_told(context)
        if low is None or high is None:
            return None
        if high < low:
            raise wrong(node.op, f"min={low} max={high}")
        return real(min(high, low + (high - low) * context.draw.unit()))

    return evaluate


_INTEGER_RANGE = (("min", "0"), ("max", ""), ("step", "1"))

OPERATORS: dict[str, Operator] = {
    "baseValue": built(_base_value),
    "null": built(_null),
    "variable": built(_variable),
    "default": built(_default),
    "correct": built(_correct),
    "mapResponse": built(_map_response),
    "mapResponsePoint": built(_map_response_point),
    "inside": built(_inside, 1, 1),
    "lookupTable": built(_lookup_table, 2, 2),
    "randomInteger": built(_random_integer),
    "randomFloat": built(_random_float),
}
