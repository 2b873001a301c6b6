"""Every expression that the engine knows, by its QTI 2.x name."""

from types import MappingProxyType

from assessment.expression.evaluator import Operator
from assessment.expression.operators import (
    arithmetic,
    comparison,
    containers,
    logic,
    mathematics,
    rounding,
    testing,
    texts,
    variables,
)

OPERATORS = MappingProxyType[str, Operator](
    variables.OPERATORS
    | logic.OPERATORS
    | comparison.OPERATORS
    | arithmetic.OPERATORS
    | rounding.OPERATORS
    | mathematics.OPERATORS
    | containers.OPERATORS
    | texts.OPERATORS
    | testing.OPERATORS
)
