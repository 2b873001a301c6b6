"""A candidate's full response to one item: its response variables with their values."""

from collections.abc import Mapping
from dataclasses import dataclass

from assessment.content.interaction import Values
from assessment.ids import RESPONSE, ResponseId


@dataclass(frozen=True, slots=True)
class Response:
    """Response variables in the order of their ids; a variable without values is left out."""

    variables: tuple[tuple[ResponseId, Values], ...] = ()

    @property
    def answered(self) -> bool:
        """Whether anything was given. White space alone is not an answer."""
        return any(value.strip() for _, values in self.variables for value in values)

    def values(self, response_id: ResponseId = RESPONSE) -> Values:
        """Return the values of one variable, empty when unanswered."""
        return next((values for id, values in self.variables if id == response_id), ())

    def as_map(self) -> dict[str, list[str]]:
        """Return the plain form that events and messages carry."""
        return {id: list(values) for id, values in self.variables}


NO_RESPONSE = Response()


def response_of(variables: Mapping[ResponseId, Values]) -> Response:
    """Return the canonical response with these variables."""
    return Response(tuple(sorted((id, tuple(values)) for id, values in variables.items() if values)))


def single(*values: str) -> Response:
    """Return a response whose only variable is RESPONSE."""
    return response_of({RESPONSE: values})
