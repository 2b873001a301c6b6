"""Taking the parts of an operator: their values as Python's, or NULL, or a refusal that names the operator."""

from collections.abc import Callable, Sequence
from math import isfinite
from typing import TypeAlias, TypeGuard

from assessment.expression.evaluator import Builder, Context, Evaluator, Operator, Scope
from assessment.expression.lexical import parse, written
from assessment.expression.limits import LARGEST_INTEGER, MOST_VALUES, SMALLEST_INTEGER
from assessment.expression.node import Node
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.sameness import contained
from assessment.expression.values import BaseType, Container, Record, Scalar, Single, Value

Number: TypeAlias = int | float
Values: TypeAlias = Sequence[Value | None]
Plain: TypeAlias = Callable[[Values], "Value | None"]
"""An operator that needs the values of its parts and nothing else."""

_TEXTS = frozenset(
    {BaseType.STRING, BaseType.IDENTIFIER, BaseType.URI, BaseType.FILE, BaseType.INT_OR_IDENTIFIER}
)


def plainly(compute: Plain, least: int, most: int | None) -> Operator:
    """Return an operator that has a value computed from its parts' values."""

    def build(node: Node, scope: Scope) -> Evaluator:
        parts, name = scope.parts(node), node.op

        def evaluate(context: Context) -> Value | None:
            values = [part(context) for part in parts]
            context.spend(weight(values), name)
            return compute(values)

        return evaluate

    return Operator(build, least, most)


def weight(values: Values) -> int:
    """Return the steps that looking at some values takes: one, and one for each value in a container."""
    steps = 1
    for value in values:
        if isinstance(value, Container):
            steps += len(value.items)
    return steps


def built(build: Builder, least: int = 0, most: int | None = 0, *, needs_test: bool = False) -> Operator:
    """Return an operator that is compiled in its own way."""
    return Operator(build, least, most, needs_test)


def wrong(operator: str, detail: str) -> ExpressionRefused:
    """Return the refusal of a value that an operator cannot take."""
    return ExpressionRefused(Refusal.WRONG_TYPE, operator, detail)


def bad(operator: str, detail: str) -> ExpressionRefused:
    """Return the refusal of an attribute."""
    return ExpressionRefused(Refusal.BAD_ATTRIBUTE, operator, detail)


def single(value: Value | None, operator: str) -> Single | None:
    """Return a single value; a container of one is taken as that one."""
    if value is None or isinstance(value, Single):
        return value
    if isinstance(value, Container) and len(value.items) == 1:
        return Single(value.base_type, value.items[0])
    raise wrong(operator, "not a single value")


def number(value: Value | None, operator: str) -> Number | None:
    """Return a number."""
    found = single(value, operator)
    if found is None:
        return None
    if isinstance(found.value, bool) or not isinstance(found.value, int | float):
        raise wrong(operator, f"{found.base_type.value} is no number")
    return found.value


def whole(value: Value | None, operator: str) -> int | None:
    """Return a whole number; a float without a fraction is one."""
    found = number(value, operator)
    if isinstance(found, float):
        if not found.is_integer():
            raise wrong(operator, "float is no integer")
        return int(found)
    return found


def numbers(values: Values, operator: str) -> list[Number] | None:
    """Return all numbers of some values, those within containers too; None as soon as one is NULL."""
    found: list[Number] = []
    for value in values:
        if value is None:
            return None
        if isinstance(value, Container):
            for item in value.items:
                if isinstance(item, bool) or not isinstance(item, int | float):
                    raise wrong(operator, f"{value.base_type.value} is no number")
                found.append(item)
        else:
            one = number(value, operator)
            if one is None:
                return None
            found.append(one)
    return found


def text(value: Value | None, operator: str) -> str | None:
    """Return a text; numbers, which some files compare as texts, in lexical form."""
    found = single(value, operator)
    if found is None:
        return None
    if isinstance(found.value, str):
        return found.value
    if found.base_type in (BaseType.INTEGER, BaseType.FLOAT, BaseType.INT_OR_IDENTIFIER):
        return written(found.value, found.base_type)
    raise wrong(operator, f"{found.base_type.value} is no text")


def container(value: Value | None, operator: str) -> Container | None:
    """Return a container; a single value as a container of it alone."""
    if isinstance(value, Record):
        raise wrong(operator, "a record is no container")
    return None if value is None else contained(value)


def integer(value: int) -> Single | None:
    """Return a whole number as a value; NULL where it overflows."""
    if SMALLEST_INTEGER <= value <= LARGEST_INTEGER:
        return Single(BaseType.INTEGER, value)
    return None


def real(value: float) -> Single | None:
    """Return a float as a value; NULL where it overflows or is no number."""
    return Single(BaseType.FLOAT, value) if isfinite(value) else None


def either(value: Number) -> Single | None:
    """Return a number as an integer or a float, as it is."""
    return integer(value) if isinstance(value, int) else real(value)


def gathered(values: Values, operator: str, *, ordered: bool) -> Container | None:
    """Return one container of all values, NULL left out; NULL where nothing is left.

    Numbers of both kinds become floats; otherwise base types must agree.
    """
    items: list[Scalar] = []
    bases: set[BaseType] = set()
    for value in values:
        if value is None:
            continue
        found = container(value, operator)
        if found is not None:
            bases.add(found.base_type)
            items += found.items
        if len(items) > MOST_VALUES:
            raise ExpressionRefused(Refusal.TOO_MUCH_WORK, operator, f"more than {MOST_VALUES} values")
    if not items:
        return None
    if bases == {BaseType.INTEGER, BaseType.FLOAT}:
        return Container(BaseType.FLOAT, tuple(float(item) for item in items if _is_number(item)), ordered)
    if len(bases) > 1:
        raise wrong(operator, "base types differ: " + ", ".join(sorted(base.value for base in bases)))
    return Container(bases.pop(), tuple(items), ordered)


def _is_number(item: Scalar) -> TypeGuard[Number]:
    return isinstance(item, int | float)


Told: TypeAlias = Callable[[Context], "Number | None"]


def told_number(node: Node, name: str, scope: Scope, told: str, base: BaseType) -> Told:
    """Return the number that an attribute says: itself, or by naming a variable (QTI's ``...OrVariableRef``)."""
    told = told.strip()
    try:
        said = parse(told, base)
    except ExpressionRefused:
        return _referred(node, name, scope, told, base)
    if not isinstance(said, int | float):
        raise bad(node.op, f"{name}={told}")
    return lambda context: said


def told_whole(node: Node, name: str, scope: Scope, default: str = "") -> Told:
    """Return the whole number that an attribute says."""
    return told_number(node, name, scope, node.attribute(name, default), BaseType.INTEGER)


def told_float(node: Node, name: str, scope: Scope, default: str = "") -> Told:
    """Return the number that an attribute says."""
    return told_number(node, name, scope, node.attribute(name, default), BaseType.FLOAT)


def told_flag(node: Node, name: str, default: str) -> bool:
    """Return the yes or no that an attribute says."""
    said = node.attribute(name, default).strip()
    if said not in ("true", "false", "1", "0"):
        raise bad(node.op, f"{name}={said}")
    return said in ("true", "1")


def _referred(node: Node, name: str, scope: Scope, told: str, base: BaseType) -> Told:
    identifier = told.removeprefix("{").removesuffix("}").strip()
    if not identifier or identifier[0].isdigit() or identifier[0] in "+-.":
        raise bad(node.op, f"{name}={told}")
    scope.variable(node, identifier)
    operator, take = node.op, whole if base is BaseType.INTEGER else number
    return lambda context: take(context.environment.variable(identifier), operator)
