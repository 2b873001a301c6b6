"""What a compiled expression is, and what is known while one is compiled and while it is evaluated."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from assessment.expression.draw import Draw
from assessment.expression.environment import Environment
from assessment.expression.limits import DEEPEST, MOST_NODES, MOST_STEPS
from assessment.expression.node import Node
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import Value
from assessment.expression.variable import Variable


class Level(Enum):
    """Whose processing this is: some operators ask about all items of a test."""

    ITEM = "item"
    TEST = "test"


@dataclass(slots=True)
class Context:
    """One evaluation: where names are looked up, where chance comes from, how much work is left."""

    environment: Environment
    draw: Draw
    steps: int = MOST_STEPS

    def spend(self, steps: int, operator: str) -> None:
        """Take note of work that is about to be done.

        Raises:
            ExpressionRefused: ``TOO_MUCH_WORK``, if it is more than a run may do.
        """
        self.steps -= steps
        if self.steps < 0:
            raise ExpressionRefused(Refusal.TOO_MUCH_WORK, operator, f"more than {MOST_STEPS} steps")


Evaluator: TypeAlias = Callable[[Context], "Value | None"]
Builder: TypeAlias = Callable[[Node, "Scope"], Evaluator]


@dataclass(frozen=True, slots=True)
class Operator:
    """An expression of QTI: how many parts it has (``most`` None: any number), and how it is compiled."""

    build: Builder
    least: int = 0
    most: int | None = 0
    needs_test: bool = False


@dataclass(slots=True)
class Scope:
    """What is known while expressions are compiled. Without ``variables`` names are looked up when evaluated."""

    operators: Mapping[str, Operator]
    variables: Mapping[str, Variable] | None = None
    level: Level = Level.ITEM
    nodes: int = 0
    depth: int = field(default=0)

    def compile(self, node: Node) -> Evaluator:
        """Return an expression ready to be evaluated.

        Raises:
            ExpressionRefused: if there is no such expression, or it is not built as the standard says.
        """
        operator = self.operators.get(node.op)
        if operator is None:
            custom = node.op == "customOperator"
            raise ExpressionRefused(
                Refusal.CUSTOM_OPERATOR if custom else Refusal.UNKNOWN_OPERATOR,
                node.op,
                node.attribute("class") or node.attribute("definition"),
            )
        count = len(node.args)
        if count < operator.least or (operator.most is not None and count > operator.most):
            raise ExpressionRefused(Refusal.WRONG_ARITY, node.op, f"{count} parts")
        if operator.needs_test and self.level is Level.ITEM:
            raise ExpressionRefused(Refusal.NEEDS_TEST, node.op)
        with self.deeper(node.op):
            return operator.build(node, self)

    def parts(self, node: Node) -> tuple[Evaluator, ...]:
        """Return the parts of an expression, compiled."""
        return tuple(self.compile(part) for part in node.args)

    def variable(self, node: Node, identifier: str) -> Variable | None:
        """Return what is declared under a name; None where names are looked up later.

        Raises:
            ExpressionRefused: ``UNKNOWN_VARIABLE``, if nothing is.
        """
        if self.variables is None:
            return None
        if identifier not in self.variables:
            raise ExpressionRefused(Refusal.UNKNOWN_VARIABLE, node.op, identifier)
        return self.variables[identifier]

    @contextmanager
    def deeper(self, operator: str) -> Iterator[None]:
        """Count one more element, one level further down.

        Raises:
            ExpressionRefused: ``TOO_DEEP`` or ``TOO_MUCH_WORK``, where the bounds are reached.
        """
        self.depth += 1
        if self.depth > DEEPEST:
            raise ExpressionRefused(Refusal.TOO_DEEP, operator, f"more than {DEEPEST} levels")
        self.weigh(operator, 1)
        try:
            yield
        finally:
            self.depth -= 1

    def weigh(self, operator: str, elements: int) -> None:
        """Count what compiling something takes, as so many elements.

        Raises:
            ExpressionRefused: ``TOO_MUCH_WORK``, where the bound is reached.
        """
        self.nodes += elements
        if self.nodes > MOST_NODES:
            raise ExpressionRefused(Refusal.TOO_MUCH_WORK, operator, f"more than {MOST_NODES} elements")
