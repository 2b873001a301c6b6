"""round, truncate, roundTo, and the rounding of equalRounded: in decimals, as numbers are written."""

from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal
from typing import TypeAlias

from assessment.expression.evaluator import Context as Evaluation
from assessment.expression.evaluator import Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.taking import (
    Number,
    Values,
    bad,
    built,
    integer,
    number,
    plainly,
    real,
    told_whole,
    wrong,
)
from assessment.expression.values import Value

Rounding: TypeAlias = Callable[[Evaluation, Number], "float | None"]

_MOST_FIGURES = 400
_EXACT = Context(prec=1_200, Emax=10_000, Emin=-10_000)
_ONE = Decimal(1)
_HALF = Decimal("0.5")


def told_rounding(node: Node, scope: Scope) -> Rounding:
    """Return the rounding that ``roundingMode`` and ``figures`` say; NULL where the figures are NULL."""
    mode = node.attribute("roundingMode", "significantFigures").removesuffix("s")
    if mode not in ("significantFigure", "decimalPlace"):
        raise bad(node.op, f"roundingMode={mode}")
    told, significant = told_whole(node, "figures", scope), mode == "significantFigure"

    def rounded(context: Evaluation, value: Number) -> float | None:
        figures = told(context)
        if figures is None:
            return None
        if not (1 if significant else 0) <= figures <= _MOST_FIGURES:
            raise wrong(node.op, f"figures={figures}")
        return _rounded(value, int(figures), significant=significant)

    return rounded


def _rounded(value: Number, figures: int, *, significant: bool) -> float:
    exact = Decimal(repr(value))
    if not exact:
        return 0.0
    places = figures - 1 - exact.adjusted() if significant else figures
    return float(exact.quantize(_ONE.scaleb(-places), ROUND_HALF_UP, _EXACT))


def _round_to(node: Node, scope: Scope) -> Evaluator:
    (part,) = scope.parts(node)
    rounded = told_rounding(node, scope)

    def evaluate(context: Evaluation) -> Value | None:
        value = number(part(context), node.op)
        found = None if value is None else rounded(context, value)
        return None if found is None else real(found)

    return evaluate


def _round(values: Values) -> Value | None:
    """The nearest whole number; halves go up, so -6.5 becomes -6."""
    value = number(values[0], "round")
    if value is None:
        return None
    return integer(int((Decimal(repr(value)) + _HALF).to_integral_value(ROUND_FLOOR, _EXACT)))


def _truncate(values: Values) -> Value | None:
    value = number(values[0], "truncate")
    return None if value is None else integer(int(Decimal(repr(value)).to_integral_value(ROUND_DOWN, _EXACT)))


OPERATORS: dict[str, Operator] = {
    "round": plainly(_round, 1, 1),
    "truncate": plainly(_truncate, 1, 1),
    "roundTo": built(_round_to, 1, 1),
}
