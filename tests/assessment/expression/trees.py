"""Small expressions and programs, written short, and what they come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assessment.expression.declaration import Declaration, Given, Kind
from assessment.expression.environment import ItemSession, Subset
from assessment.expression.lexical import Plain, plain
from assessment.expression.node import Node, node
from assessment.expression.outcomes import Outcomes
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import evaluate, run
from assessment.expression.values import BaseType, Cardinality, Single, Value
from assessment.expression.variable import Response

NULL = node("null")
YES = node("baseValue", text="true", baseType="boolean")
NO = node("baseValue", text="false", baseType="boolean")


def of(base: str, text: str) -> Node:
    """Return a base value."""
    return node("baseValue", text=text, baseType=base)


def whole(number: int) -> Node:
    """Return an integer."""
    return of("integer", str(number))


def real(number: float) -> Node:
    """Return a float."""
    return of("float", repr(number))


def text(said: str) -> Node:
    """Return a string."""
    return of("string", said)


def name(said: str) -> Node:
    """Return an identifier."""
    return of("identifier", said)


def several(*parts: Node) -> Node:
    """Return a container without order."""
    return node("multiple", *parts)


def row(*parts: Node) -> Node:
    """Return a container with order."""
    return node("ordered", *parts)


def variable(identifier: str) -> Node:
    """Return the value of a variable."""
    return node("variable", identifier=identifier)


@dataclass
class Around:
    """An environment of named values and items of a test."""

    values: Mapping[str, Value | None] = field(default_factory=dict)
    items: Sequence[ItemSession] = ()
    asked: list[Subset] = field(default_factory=list)

    def variable(self, identifier: str) -> Value | None:
        if identifier not in self.values:
            raise ExpressionRefused(Refusal.UNKNOWN_VARIABLE, identifier)
        return self.values[identifier]

    def default(self, identifier: str) -> Value | None:
        return self.variable(identifier)

    def correct(self, identifier: str) -> Value | None:
        return self.variable(identifier)

    def weight(self, item: str, identifier: str) -> float:
        return 2.0 if (item, identifier) == ("Q1", "W") else 1.0

    def sessions(self, subset: Subset) -> Sequence[ItemSession]:
        self.asked.append(subset)
        return self.items


def comes_to(tree: Node, seed: bytes = b"", **values: Value | None) -> Plain:
    """Return what an expression comes to, as JSON has it."""
    return plain(evaluate(tree, Around(values), seed=seed))


def refused(tree: Node, **values: Value | None) -> Refusal | None:
    """Return the code with which an expression is refused, if it is."""
    try:
        evaluate(tree, Around(values))
    except ExpressionRefused as error:
        return error.code
    return None


def integer(number: int) -> Single:
    """Return a value for a variable."""
    return Single(BaseType.INTEGER, number)


def response(
    base: str = "identifier", cardinality: str = "single", identifier: str = "RESPONSE", correct: Given = ()
) -> Declaration:
    """Declare a response."""
    return Declaration(identifier, Kind.RESPONSE, Cardinality(cardinality), BaseType(base), correct=correct)


def outcome(base: str = "float", cardinality: str = "single", identifier: str = "SCORE") -> Declaration:
    """Declare an outcome."""
    return Declaration(identifier, Kind.OUTCOME, Cardinality(cardinality), BaseType(base))


def template(base: str = "integer", identifier: str = "T", default: Given = ()) -> Declaration:
    """Declare a template variable."""
    return Declaration(identifier, Kind.TEMPLATE, Cardinality.SINGLE, BaseType(base), default)


def sets(value: Node, identifier: str = "SCORE", op: str = "setOutcomeValue") -> Node:
    """Return the rule that gives a variable a value."""
    return node(op, value, identifier=identifier)


def ran(program: Program, seed: bytes = b"", **responses: Response) -> Outcomes:
    """Return what a program makes of responses."""
    return run(program, responses, seed=seed)


def item(*parts: Declaration | Node, templates: Sequence[Node] = ()) -> Program:
    """Return a program of declarations and response rules."""
    return Program(
        tuple(part for part in parts if isinstance(part, Declaration)),
        tuple(templates),
        tuple(part for part in parts if isinstance(part, Node)),
    )
