"""mathOperator, mathConstant, statsOperator."""

import math
from collections.abc import Callable

from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.taking import Number, bad, built, gathered, integer, number, real, wrong
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import NUMERIC, BaseType, Container, Single, Value

_FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "sec": lambda x: 1 / math.cos(x),
    "csc": lambda x: 1 / math.sin(x),
    "cot": lambda x: 1 / math.tan(x),
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "asec": lambda x: math.acos(1 / x),
    "acsc": lambda x: math.asin(1 / x),
    "acot": lambda x: math.atan(1 / x),
    "sinh": math.sinh,
    "cosh": math.cosh,
    "tanh": math.tanh,
    "sech": lambda x: 1 / math.cosh(x),
    "csch": lambda x: 1 / math.sinh(x),
    "coth": lambda x: 1 / math.tanh(x),
    "log": math.log10,
    "ln": math.log,
    "exp": math.exp,
    "abs": abs,
    "toDegrees": math.degrees,
    "toRadians": math.radians,
}
_WHOLE: dict[str, Callable[[float], int]] = {
    "floor": math.floor,
    "ceil": math.ceil,
    "signum": lambda x: (x > 0) - (x < 0),
}
_CONSTANTS = {"pi": math.pi, "e": math.e}


def _math(node: Node, scope: Scope) -> Evaluator:
    name, parts = node.attribute("name"), scope.parts(node)
    if name == "atan2":
        if len(parts) != 2:
            raise ExpressionRefused(Refusal.WRONG_ARITY, node.op, f"{name}: {len(parts)} parts")
        return _atan2(node, *parts)
    if name not in _FUNCTIONS and name not in _WHOLE:
        raise bad(node.op, f"name={name}")
    if len(parts) != 1:
        raise ExpressionRefused(Refusal.WRONG_ARITY, node.op, f"{name}: {len(parts)} parts")
    (part,) = parts

    def evaluate(context: Context) -> Value | None:
        value = number(part(context), node.op)
        return None if value is None else _applied(name, value)

    return evaluate


def _applied(name: str, value: Number) -> Value | None:
    try:
        return integer(_WHOLE[name](value)) if name in _WHOLE else real(float(_FUNCTIONS[name](value)))
    except (ValueError, OverflowError, ZeroDivisionError):
        return None


def _atan2(node: Node, first: Evaluator, second: Evaluator) -> Evaluator:
    def evaluate(context: Context) -> Value | None:
        y, x = number(first(context), node.op), number(second(context), node.op)
        return None if y is None or x is None else real(math.atan2(y, x))

    return evaluate


def _constant(node: Node, scope: Scope) -> Evaluator:
    name = node.attribute("name")
    if name not in _CONSTANTS:
        raise bad(node.op, f"name={name}")
    value = Single(BaseType.FLOAT, _CONSTANTS[name])
    return lambda context: value


def _mean(values: list[float]) -> float | None:
    return math.fsum(values) / len(values)


def _spread(*, sample: bool, root: bool) -> Callable[[list[float]], float | None]:
    def compute(values: list[float]) -> float | None:
        if len(values) < 2:
            return None
        middle = math.fsum(values) / len(values)
        squares = math.fsum((value - middle) ** 2 for value in values)
        variance = squares / (len(values) - 1 if sample else len(values))
        return math.sqrt(variance) if root else variance

    return compute


_STATISTICS: dict[str, Callable[[list[float]], float | None]] = {
    "mean": _mean,
    "sampleVariance": _spread(sample=True, root=False),
    "sampleSD": _spread(sample=True, root=True),
    "popVariance": _spread(sample=False, root=False),
    "popSD": _spread(sample=False, root=True),
}


def _stats(node: Node, scope: Scope) -> Evaluator:
    """``statsOperator``; its names also stand as operators of their own in some files."""
    name = node.attribute("name") if node.op == "statsOperator" else node.op
    compute = _STATISTICS.get(name)
    if compute is None:
        raise bad(node.op, f"name={name}")
    members = _members(node.args[0], scope)

    def evaluate(context: Context) -> Value | None:
        found = members(context)
        if found is None or found.base_type not in NUMERIC:
            return None
        try:
            result = compute([float(item) for item in found.items if isinstance(item, int | float)])
        except OverflowError:
            return None
        return None if result is None else real(result)

    return evaluate


def _members(node: Node, scope: Scope) -> Callable[[Context], Container | None]:
    """Return the container to be looked at, or NULL where it cannot be.

    "If the sub-expression or any value contained therein is NULL", or no number, "the result is NULL": but
    ``multiple`` and ``ordered`` leave NULLs out and take one base type. So their parts are looked at themselves.
    """
    if node.op not in ("multiple", "ordered"):
        whole = scope.compile(node)

        def taken(context: Context) -> Container | None:
            value = whole(context)
            if value is None or isinstance(value, Container):
                return value
            raise wrong("statsOperator", "not a container")

        return taken
    with scope.deeper(node.op):
        parts = scope.parts(node)

    def looked_at(context: Context) -> Container | None:
        values = [part(context) for part in parts]
        bases = {getattr(value, "base_type", None) for value in values}
        return gathered(values, node.op, ordered=False) if bases <= NUMERIC else None

    return looked_at


OPERATORS: dict[str, Operator] = {
    "mathOperator": built(_math, 1, 2),
    "mathConstant": built(_constant),
    "statsOperator": built(_stats, 1, 1),
} | {name: built(_stats, 1, 1) for name in _STATISTICS}
