"""The rules of response, template and outcome processing, compiled (QTI 2.2, §8 to §10)."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import TypeAlias

from assessment.expression.convert import fitted
from assessment.expression.declaration import Kind
from assessment.expression.evaluator import Context, Evaluator, Scope
from assessment.expression.node import Node
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.state import State
from assessment.expression.truth import is_true
from assessment.expression.values import NUMERIC, Single
from assessment.expression.variable import Variable


class Signal(Enum):
    """What follows on a rule."""

    GO_ON = "go_on"
    EXIT = "exit"
    RESTART = "restart"


Rule: TypeAlias = Callable[[State, Context], Signal]

_CONDITIONS = {
    "responseCondition": ("responseIf", "responseElseIf", "responseElse"),
    "templateCondition": ("templateIf", "templateElseIf", "templateElse"),
    "outcomeCondition": ("outcomeIf", "outcomeElseIf", "outcomeElse"),
}
_FRAGMENTS = frozenset({"responseProcessingFragment", "outcomeProcessingFragment"})
_EXITS = frozenset({"exitResponse", "exitTemplate", "exitTest"})
_BRANCHES = frozenset(name for names in _CONDITIONS.values() for name in names)


def compile_rules(nodes: Sequence[Node], scope: Scope) -> tuple[Rule, ...]:
    """Return rules ready to run.

    Raises:
        ExpressionRefused: naming the rule or operator that cannot be taken.
    """
    return tuple(_rule(node, scope) for node in nodes)


def _rule(node: Node, scope: Scope) -> Rule:
    with scope.deeper(node.op):
        if node.op in _CONDITIONS:
            return _condition(node, scope)
        if node.op in _FRAGMENTS:
            return _block(compile_rules(node.args, scope))
        if node.op in _EXITS:
            return _exit
        setter = _SETTERS.get(node.op)
        if setter is not None:
            return setter(node, scope)
        if node.op in _BRANCHES or node.op in scope.operators:
            raise ExpressionRefused(Refusal.MISPLACED, node.op, "not a rule")
        raise ExpressionRefused(Refusal.UNKNOWN_OPERATOR, node.op)


def _exit(state: State, context: Context) -> Signal:
    return Signal.EXIT


def _block(rules: tuple[Rule, ...]) -> Rule:
    if len(rules) == 1:
        return rules[0]

    def run_all(state: State, context: Context) -> Signal:
        for rule in rules:
            signal = rule(state, context)
            if signal is not Signal.GO_ON:
                return signal
        return Signal.GO_ON

    return run_all


def _condition(node: Node, scope: Scope) -> Rule:
    first, other, last = _CONDITIONS[node.op]
    branches: list[tuple[Evaluator, Rule]] = []
    otherwise: Rule | None = None
    for part in node.args:
        if part.op not in (first, other, last) or otherwise is not None:
            raise ExpressionRefused(Refusal.MISPLACED, part.op, f"in {node.op}")
        with scope.deeper(part.op):
            if part.op == last:
                otherwise = _block(compile_rules(part.args, scope))
            elif not part.args:
                raise ExpressionRefused(Refusal.WRONG_ARITY, part.op, "no condition")
            else:
                branches.append((scope.compile(part.args[0]), _block(compile_rules(part.args[1:], scope))))

    def choose(state: State, context: Context) -> Signal:
        for condition, block in branches:
            if is_true(condition(context)):
                return block(state, context)
        return Signal.GO_ON if otherwise is None else otherwise(state, context)

    return choose


def _setter(*kinds: Kind) -> Callable[[Node, Scope], Rule]:
    def build(node: Node, scope: Scope) -> Rule:
        variable, value = _target(node, scope, *kinds), _value(node, scope)
        identifier = variable.identifier

        def assign(state: State, context: Context) -> Signal:
            state.values[identifier] = fitted(value(context), variable, node.op)
            state.touched.add(identifier)
            return Signal.GO_ON

        return assign

    return build


def _set_correct(node: Node, scope: Scope) -> Rule:
    variable, value = _target(node, scope, Kind.RESPONSE), _value(node, scope)

    def assign(state: State, context: Context) -> Signal:
        state.set_correct(variable.identifier, fitted(value(context), variable, node.op))
        return Signal.GO_ON

    return assign


def _set_default(node: Node, scope: Scope) -> Rule:
    """``setDefaultValue``; without an expression, as some files have it, the variable returns to its default."""
    variable = _target(node, scope, Kind.RESPONSE, Kind.OUTCOME, Kind.TEMPLATE)
    identifier = variable.identifier
    if not node.args:

        def reset(state: State, context: Context) -> Signal:
            default = state.default(identifier)
            state.values[identifier] = variable.initial if default is None else default
            return Signal.GO_ON

        return reset
    value = _value(node, scope)

    def assign(state: State, context: Context) -> Signal:
        state.set_default(identifier, fitted(value(context), variable, node.op))
        return Signal.GO_ON

    return assign


def _lookup(node: Node, scope: Scope) -> Rule:
    variable, value = _target(node, scope, Kind.OUTCOME), _value(node, scope)
    if variable.lookup is None:
        raise ExpressionRefused(
            Refusal.BAD_DECLARATION, node.op, f"{variable.identifier} has no lookup table"
        )
    lookup, identifier = variable.lookup, variable.identifier

    def assign(state: State, context: Context) -> Signal:
        source = value(context)
        if source is None:
            state.values[identifier] = lookup(None)
        elif (
            isinstance(source, Single)
            and source.base_type in NUMERIC
            and isinstance(source.value, int | float)
        ):
            state.values[identifier] = lookup(source.value)
        else:
            raise ExpressionRefused(Refusal.WRONG_TYPE, node.op, "the source is no number")
        state.touched.add(identifier)
        return Signal.GO_ON

    return assign


def _constraint(node: Node, scope: Scope) -> Rule:
    """Restart until it holds; at the last restart the template variables keep their defaults, and it goes on."""
    condition, nodes = _value(node, scope), scope.nodes

    def constrain(state: State, context: Context) -> Signal:
        if is_true(condition(context)):
            return Signal.GO_ON
        if state.last_restart:
            state.reset_template_values()
            return Signal.GO_ON
        context.spend(nodes, node.op)
        return Signal.RESTART

    return constrain


def _target(node: Node, scope: Scope, *kinds: Kind) -> Variable:
    identifier = node.attribute("identifier")
    variable = scope.variable(node, identifier)
    if variable is None or variable.kind not in kinds:
        raise ExpressionRefused(Refusal.UNKNOWN_VARIABLE, node.op, identifier)
    return variable


def _value(node: Node, scope: Scope) -> Evaluator:
    if len(node.args) != 1:
        raise ExpressionRefused(Refusal.WRONG_ARITY, node.op, f"{len(node.args)} parts")
    return scope.compile(node.args[0])


_SETTERS: dict[str, Callable[[Node, Scope], Rule]] = {
    "setOutcomeValue": _setter(Kind.OUTCOME),
    "setTemplateValue": _setter(Kind.TEMPLATE),
    "setResponseValue": _setter(Kind.RESPONSE),  # in no version of the standard, but in files
    "setCorrectResponse": _set_correct,
    "setDefaultValue": _set_default,
    "lookupOutcomeValue": _lookup,
    "templateConstraint": _constraint,
}
