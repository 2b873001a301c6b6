"""sum, product, subtract, divide, power, integerDivide, integerModulus, integerToFloat, min, max, gcd, lcm.

Division by zero, overflow and what is no real number give NULL.
"""

import math
from collections.abc import Callable, Sequence

from assessment.expression.evaluator import Operator
from assessment.expression.limits import LARGEST_INTEGER
from assessment.expression.operators.taking import (
    Number,
    Values,
    either,
    integer,
    number,
    numbers,
    plainly,
    real,
    whole,
    wrong,
)
from assessment.expression.values import Single


def _over_all(name: str, compute: Callable[[Sequence[Number]], Number]) -> Operator:
    def evaluate(values: Values) -> Single | None:
        found = numbers(values, name)
        if not found:
            return None
        if any(isinstance(value, float) for value in found):
            found = [float(value) for value in found]
        return either(compute(found))

    return plainly(evaluate, 1, None)


def _product(values: Sequence[Number]) -> Number:
    total: Number = 1
    for value in values:
        total *= value
        if isinstance(total, int) and abs(total) > LARGEST_INTEGER and 0 not in values:
            return math.inf
    return total


def _between(name: str, compute: Callable[[Number, Number], Single | None]) -> Operator:
    def evaluate(values: Values) -> Single | None:
        one, other = number(values[0], name), number(values[1], name)
        return None if one is None or other is None else compute(one, other)

    return plainly(evaluate, 2, 2)


def _between_wholes(name: str, compute: Callable[[int, int], Single | None]) -> Operator:
    def evaluate(values: Values) -> Single | None:
        one, other = whole(values[0], name), whole(values[1], name)
        return None if one is None or other is None else compute(one, other)

    return plainly(evaluate, 2, 2)


def _over_wholes(name: str, compute: Callable[..., int]) -> Operator:
    def evaluate(values: Values) -> Single | None:
        found = numbers(values, name)
        if not found:
            return None
        if any(isinstance(value, float) and not value.is_integer() for value in found):
            raise wrong(name, "float is no integer")
        total = 0 if name == "gcd" else 1
        for value in found:
            total = compute(total, int(value))
            if total > LARGEST_INTEGER:
                return None
        return integer(total)

    return plainly(evaluate, 1, None)


def _divide(one: Number, other: Number) -> Single | None:
    return None if other == 0 else real(one / other)


def _power(one: Number, other: Number) -> Single | None:
    try:
        return real(math.pow(one, other))
    except (ValueError, OverflowError):
        return None


def _modulus(one: Number, other: Number) -> Single | None:
    return None if other == 0 else either(one % other)


def _to_float(values: Values) -> Single | None:
    value = number(values[0], "integerToFloat")
    return None if value is None else real(float(value))


OPERATORS: dict[str, Operator] = {
    "sum": _over_all("sum", sum),
    "product": _over_all("product", _product),
    "min": _over_all("min", min),
    "max": _over_all("max", max),
    "subtract": _between("subtract", lambda one, other: either(one - other)),
    "divide": _between("divide", _divide),
    "power": _between("power", _power),
    "mod": _between("mod", _modulus),  # in no version of the standard, but in files
    "integerDivide": _between_wholes(
        "integerDivide", lambda one, other: integer(one // other) if other else None
    ),
    "integerModulus": _between_wholes(
        "integerModulus", lambda one, other: integer(one % other) if other else None
    ),
    "integerToFloat": plainly(_to_float, 1, 1),
    "gcd": _over_wholes("gcd", math.gcd),
    "lcm": _over_wholes("lcm", math.lcm),
}
