"""The variables of one run, as they change."""

from collections.abc import Mapping, Sequence

from assessment.expression.declaration import Kind
from assessment.expression.environment import Environment, ItemSession, Subset
from assessment.expression.evaluator import Level
from assessment.expression.outcomes import Outcomes
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.values import BaseType, Cardinality, Single, Value
from assessment.expression.variable import Variable

NUM_ATTEMPTS, DURATION, COMPLETION_STATUS = "numAttempts", "duration", "completionStatus"


def built_in(level: Level) -> dict[str, Variable]:
    """Return the variables that every item has without declaring them."""
    if level is Level.TEST:
        return {DURATION: _variable(DURATION, Kind.RESPONSE, BaseType.DURATION, None)}
    unknown = Single(BaseType.IDENTIFIER, "unknown")
    return {
        NUM_ATTEMPTS: _variable(NUM_ATTEMPTS, Kind.RESPONSE, BaseType.INTEGER, Single(BaseType.INTEGER, 0)),
        DURATION: _variable(DURATION, Kind.RESPONSE, BaseType.DURATION, Single(BaseType.DURATION, 0.0)),
        COMPLETION_STATUS: _variable(COMPLETION_STATUS, Kind.OUTCOME, BaseType.IDENTIFIER, unknown),
    }


class State:
    """The values of a run. It is the environment of the item's expressions."""

    __slots__ = (
        "_corrects",
        "_defaults",
        "_test",
        "last_restart",
        "touched",
        "values",
        "variables",
    )

    def __init__(self, variables: Mapping[str, Variable], test: Environment | None = None) -> None:
        self.variables = variables
        self.values: dict[str, Value | None] = {name: known.initial for name, known in variables.items()}
        self.touched: set[str] = set()
        self.last_restart = False
        self._corrects: dict[str, Value | None] = {}
        self._defaults: dict[str, Value | None] = {}
        self._test = test

    def variable(self, identifier: str) -> Value | None:
        """Return a variable's value."""
        if identifier in self.values:
            return self.values[identifier]
        return self._elsewhere(identifier).variable(identifier)

    def default(self, identifier: str) -> Value | None:
        """Return the default that is declared, or that template processing has set."""
        if identifier in self._defaults:
            return self._defaults[identifier]
        if identifier in self.variables:
            return self.variables[identifier].default
        return self._elsewhere(identifier).default(identifier)

    def correct(self, identifier: str) -> Value | None:
        """Return what is declared correct, or what template processing has set as such."""
        if identifier in self._corrects:
            return self._corrects[identifier]
        if identifier in self.variables:
            return self.variables[identifier].correct
        return self._elsewhere(identifier).correct(identifier)

    def weight(self, item: str, identifier: str) -> float:
        """Return a weight of an item of the test."""
        return self._elsewhere(item).weight(item, identifier)

    def sessions(self, subset: Subset) -> Sequence[ItemSession]:
        """Return items of the test."""
        return self._elsewhere("test").sessions(subset)

    def response_variable(self, identifier: str) -> Variable | None:
        """Return a response variable, if it is one."""
        known = self.variables.get(identifier)
        return known if known is not None and known.kind is Kind.RESPONSE else None

    def set_correct(self, identifier: str, value: Value | None) -> None:
        """Let a value be correct in this run."""
        self._corrects[identifier] = value

    def set_default(self, identifier: str, value: Value | None) -> None:
        """Let a value be the default in this run, and the variable's value from here on."""
        self._defaults[identifier] = value
        self.values[identifier] = value

    def reset_templates(self) -> None:
        """Take back all that template processing has done."""
        self._corrects.clear()
        self._defaults.clear()
        self.values = {name: known.initial for name, known in self.variables.items()}

    def reset_template_values(self) -> None:
        """Give the template variables their declared defaults, and leave the rest."""
        for name, known in self.variables.items():
            if known.kind is Kind.TEMPLATE:
                self.values[name] = known.initial

    def begin(self, attempts: int, previous: Mapping[str, Value | None] | None) -> None:
        """Start the processing of an attempt, on top of what the attempt before has left."""
        if NUM_ATTEMPTS in self.values:
            self.values[NUM_ATTEMPTS] = Single(BaseType.INTEGER, attempts)
        for name, value in (previous or {}).items():
            if name in self.variables and self.variables[name].kind is Kind.OUTCOME:
                self.values[name] = value

    def outcomes(self, unread: tuple[str, ...]) -> Outcomes:
        """Return where the run has come to."""
        found: dict[Kind, dict[str, Value | None]] = {kind: {} for kind in Kind}
        for name, known in self.variables.items():
            if name not in _BUILT_IN or name in self.touched:
                found[known.kind][name] = self.values[name]
        return Outcomes(found[Kind.OUTCOME], found[Kind.TEMPLATE], found[Kind.RESPONSE], unread)

    def _elsewhere(self, identifier: str) -> Environment:
        if self._test is None:
            raise ExpressionRefused(Refusal.UNKNOWN_VARIABLE, identifier)
        return self._test


_BUILT_IN = frozenset({NUM_ATTEMPTS, DURATION, COMPLETION_STATUS})


def _variable(identifier: str, kind: Kind, base: BaseType, initial: Value | None) -> Variable:
    return Variable(identifier, kind, Cardinality.SINGLE, base, None, initial, None, None, None, None)
