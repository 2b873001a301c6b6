"""Running a program over responses, and evaluating one expression: the two doors to the engine.

``run(program, responses, seed=...)`` for once; ``prepare(program)`` once and ``.run(...)`` often is much faster.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.expression.draw import Draw
from assessment.expression.environment import Environment
from assessment.expression.evaluator import Context, Level, Scope
from assessment.expression.limits import MOST_RESTARTS
from assessment.expression.node import Node
from assessment.expression.operators.table import OPERATORS
from assessment.expression.outcomes import Outcomes
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.rules import Rule, Signal, compile_rules
from assessment.expression.state import State, built_in
from assessment.expression.truth import truth
from assessment.expression.values import Value
from assessment.expression.variable import Response, Variable, bind, respond


@dataclass(frozen=True, slots=True)
class Prepared:
    """A program that has been checked and bound; ``run`` it as often as there are responses."""

    program: Program
    variables: Mapping[str, Variable]
    template_rules: tuple[Rule, ...]
    response_rules: tuple[Rule, ...]
    outcome_rules: tuple[Rule, ...]

    def run(
        self,
        responses: Mapping[str, Response],
        *,
        seed: bytes = b"",
        previous: Mapping[str, Value | None] | None = None,
        attempts: int = 1,
        test: Environment | None = None,
        strict: bool = True,
    ) -> Outcomes:
        """Return what the program makes of the responses.

        A response that is not given leaves its variable at its default; one that is empty makes it NULL.
        ``previous`` are the outcomes of the attempt before, which an adaptive item goes on from. ``test`` is asked
        for what the program does not declare itself. Without ``strict`` a response that does not fit its
        declaration is taken as NULL and named in the outcomes.

        Raises:
            ExpressionRefused: for a response that does not fit, values that an operator cannot take, too much work.
        """
        draw = Draw(seed)
        state = State(self.variables, test)
        context = Context(state, draw)
        if self.template_rules:
            self._choose_templates(state, context)
        unread = self._respond(state, responses, strict=strict)
        state.begin(attempts, previous if self.program.adaptive else None)
        for rules in (self.response_rules, self.outcome_rules):
            for rule in rules:
                if rule(state, context) is not Signal.GO_ON:
                    break
        return state.outcomes(unread)

    def _choose_templates(self, state: State, context: Context) -> None:
        """Run template processing, again from its start each time that a constraint is not met."""
        for restart in range(MOST_RESTARTS + 1):
            state.last_restart = restart == MOST_RESTARTS
            for rule in self.template_rules:
                signal = rule(state, context)
                if signal is Signal.RESTART:
                    context.spend(len(self.template_rules), "templateConstraint")
                    state.reset_templates()
                    break
                if signal is Signal.EXIT:
                    return
            else:
                return

    def _respond(self, state: State, responses: Mapping[str, Response], *, strict: bool) -> tuple[str, ...]:
        unread = []
        for identifier, response in responses.items():
            variable = state.response_variable(identifier)
            if variable is None:
                if strict:
                    raise ExpressionRefused(Refusal.BAD_RESPONSE, identifier, "no such response variable")
                unread.append(identifier)
                continue
            try:
                state.values[identifier] = respond(variable, response)
            except ExpressionRefused:
                if strict:
                    raise
                state.values[identifier] = None
                unread.append(identifier)
        return tuple(unread)


def prepare(program: Program, level: Level = Level.ITEM) -> Prepared:
    """Return a program ready to run; what cannot be run is refused here, before there are any responses.

    Raises:
        ExpressionRefused: naming the operator or variable that the engine does not take.
    """
    variables: dict[str, Variable] = {}
    for declared in program.declarations:
        if declared.identifier in variables:
            raise ExpressionRefused(Refusal.DUPLICATE_VARIABLE, declared.identifier)
        variables[declared.identifier] = bind(declared)
    known = built_in(level) | variables
    scope = Scope(OPERATORS, known, level)
    return Prepared(
        program,
        known,
        compile_rules(program.template_processing, scope),
        compile_rules(program.response_processing, scope),
        compile_rules(program.outcome_processing, scope),
    )


def check(program: Program, level: Level = Level.ITEM) -> None:
    """Refuse a program that could not be run.

    Raises:
        ExpressionRefused: as ``prepare``.
    """
    prepare(program, level)


def run(program: Program | Prepared, responses: Mapping[str, Response], *, seed: bytes = b"") -> Outcomes:
    """Return what a program makes of responses. ``seed`` decides all that is random in it.

    Raises:
        ExpressionRefused: as ``prepare`` and ``Prepared.run``.
    """
    prepared = prepare(program) if isinstance(program, Program) else program
    return prepared.run(responses, seed=seed)


def evaluate(node: Node, environment: Environment, *, seed: bytes = b"") -> Value | None:
    """Return what one expression comes to, such as the condition of a branch in a test; ``None`` is NULL.

    Raises:
        ExpressionRefused: if the expression cannot be taken, or a name in it stands for nothing.
    """
    scope = Scope(OPERATORS, None, Level.TEST)
    return scope.compile(node)(Context(environment, Draw(seed)))


def holds(node: Node, environment: Environment, *, seed: bytes = b"") -> bool:
    """Return whether a condition is true; NULL is not.

    Raises:
        ExpressionRefused: as ``evaluate``.
    """
    return truth(evaluate(node, environment, seed=seed)) is True
