"""What outcome processing asks about the items of a test: testVariables, outcomeMinimum, numberCorrect, ..."""

from collections.abc import Callable

from assessment.expression.environment import ItemSession, Subset
from assessment.expression.evaluator import Context, Evaluator, Operator, Scope
from assessment.expression.node import Node
from assessment.expression.operators.taking import bad, built, gathered, integer, real
from assessment.expression.values import NUMERIC, BaseType, Cardinality, Container, Single, Value


def _subset(node: Node) -> Subset:
    return Subset(
        node.attribute("sectionIdentifier"),
        frozenset(node.attribute("includeCategory").split()),
        frozenset(node.attribute("excludeCategory").split()),
    )


def _count(holds: Callable[[ItemSession], bool]) -> Operator:
    def build(node: Node, scope: Scope) -> Evaluator:
        subset = _subset(node)

        def evaluate(context: Context) -> Value | None:
            sessions = context.environment.sessions(subset)
            context.spend(len(sessions), node.op)
            return integer(sum(1 for session in sessions if holds(session)))

        return evaluate

    return built(build, needs_test=True)


def _test_variables(node: Node, scope: Scope) -> Evaluator:
    """All values of one variable over the items; with weights they are floats, without a base type numbers."""
    subset, identifier = _subset(node), node.attribute("variableIdentifier")
    weighed, said = node.attribute("weightIdentifier"), node.attribute("baseType")
    if not identifier:
        raise bad(node.op, "variableIdentifier")
    if said and said not in {base.value for base in BaseType}:
        raise bad(node.op, f"baseType={said}")
    wanted = frozenset({BaseType(said)}) if said else NUMERIC

    def one(session: ItemSession) -> Single | None:
        value = session.variable(identifier)
        if not isinstance(value, Single) or value.base_type not in wanted:
            return None
        if weighed and value.base_type in NUMERIC and isinstance(value.value, int | float):
            return real(value.value * session.weight(weighed))
        return value

    def evaluate(context: Context) -> Value | None:
        sessions = context.environment.sessions(subset)
        context.spend(len(sessions), node.op)
        return gathered([one(session) for session in sessions], node.op, ordered=False)

    return evaluate


def _bound(*, maximum: bool) -> Operator:
    """Declared maxima or minima over the items. One maximum missing makes all NULL; a missing minimum is left out."""

    def build(node: Node, scope: Scope) -> Evaluator:
        subset, identifier = _subset(node), node.attribute("outcomeIdentifier")
        weighed = node.attribute("weightIdentifier")
        if not identifier:
            raise bad(node.op, "outcomeIdentifier")

        def evaluate(context: Context) -> Value | None:
            sessions = context.environment.sessions(subset)
            context.spend(len(sessions), node.op)
            found: list[float] = []
            for session in sessions:
                bound = _declared(session, identifier, maximum=maximum)
                if bound is not None:
                    found.append(bound * session.weight(weighed) if weighed else bound)
                elif maximum:
                    return None
            return Container(BaseType.FLOAT, tuple(found)) if found else None

        return evaluate

    return built(build, needs_test=True)


def _declared(session: ItemSession, identifier: str, *, maximum: bool) -> float | None:
    declared = session.declaration(identifier)
    if declared is None or declared.cardinality is not Cardinality.SINGLE:
        return None
    return declared.normal_maximum if maximum else declared.normal_minimum


OPERATORS: dict[str, Operator] = {
    "testVariables": built(_test_variables, needs_test=True),
    "outcomeMaximum": _bound(maximum=True),
    "outcomeMinimum": _bound(maximum=False),
    "numberCorrect": _count(lambda session: session.presented and session.correct is True),
    "numberIncorrect": _count(lambda session: session.presented and session.correct is False),
    "numberPresented": _count(lambda session: session.presented),
    "numberResponded": _count(lambda session: session.presented and session.responded),
    "numberSelected": _count(lambda session: True),
}
