"""What an expression can ask of its surroundings: variables, and in a test the items of the sitting."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assessment.expression.declaration import Declaration
from assessment.expression.values import Value


@dataclass(frozen=True, slots=True)
class Subset:
    """Items of a test: those of a section (and below it; "" is everywhere) and of some categories."""

    section: str = ""
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()


class ItemSession(Protocol):
    """One selected item of a test, as ``testVariables``, ``numberCorrect`` and their like see it."""

    @property
    def presented(self) -> bool:
        """Whether the candidate has seen it."""
        ...

    @property
    def responded(self) -> bool:
        """Whether there is a response that differs from the default."""
        ...

    @property
    def correct(self) -> bool | None:
        """Whether all responses match what is declared correct; None where nothing is declared."""
        ...

    def variable(self, identifier: str) -> Value | None:
        """Return a variable's value; NULL where it has none or is not declared."""
        ...

    def declaration(self, identifier: str) -> Declaration | None:
        """Return a variable's declaration, if it has one."""
        ...

    def weight(self, identifier: str) -> float:
        """Return a weight of the item; 1 where none of that name is given."""
        ...


class Environment(Protocol):
    """The variables around an expression. ``Q1.SCORE`` names a variable of an item.

    A name that stands for nothing raises ``ExpressionRefused`` with ``UNKNOWN_VARIABLE``.
    """

    def variable(self, identifier: str) -> Value | None:
        """Return a variable's value."""
        ...

    def default(self, identifier: str) -> Value | None:
        """Return a variable's declared default."""
        ...

    def correct(self, identifier: str) -> Value | None:
        """Return what is declared correct for a response variable."""
        ...

    def weight(self, item: str, identifier: str) -> float:
        """Return a weight of an item; 1 where none of that name is given."""
        ...

    def sessions(self, subset: Subset) -> Sequence[ItemSession]:
        """Return the selected items of a subset."""
        ...
