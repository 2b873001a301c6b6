"""All that decides an item's (or a test's) outcomes: its variables and the rules that are run over them."""

from dataclasses import dataclass

from assessment.expression.declaration import Declaration, Kind
from assessment.expression.node import Node


@dataclass(frozen=True, slots=True)
class Program:
    """Declarations and rules. Response processing templates stand here as the rules that they are short for.

    An item has template and response processing, a test outcome processing; what is not there is empty.
    """

    declarations: tuple[Declaration, ...] = ()
    template_processing: tuple[Node, ...] = ()
    response_processing: tuple[Node, ...] = ()
    outcome_processing: tuple[Node, ...] = ()
    adaptive: bool = False

    def of_kind(self, kind: Kind) -> tuple[Declaration, ...]:
        """Return the declarations of one kind, in their order."""
        return tuple(declared for declared in self.declarations if declared.kind is kind)

    def declaration(self, identifier: str) -> Declaration | None:
        """Return the declaration of a variable, if there is one."""
        for declared in self.declarations:
            if declared.identifier == identifier:
                return declared
        return None
