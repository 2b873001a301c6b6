"""What a run comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assessment.expression.lexical import Plain, plain
from assessment.expression.values import NUMERIC, Single, Value


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The variables after a run; NULL is ``None``. ``unread`` names responses that were taken as NULL."""

    values: Mapping[str, Value | None]
    templates: Mapping[str, Value | None] = field(default_factory=dict)
    responses: Mapping[str, Value | None] = field(default_factory=dict)
    unread: tuple[str, ...] = ()

    def number(self, identifier: str = "SCORE") -> float | int | None:
        """Return a numeric outcome, or None where it is NULL, not declared or no number."""
        value = self.values.get(identifier)
        if isinstance(value, Single) and value.base_type in NUMERIC and isinstance(value.value, int | float):
            return value.value
        return None

    def plain(self) -> dict[str, Plain]:
        """Return the outcomes as JSON has them: numbers, booleans, texts, lists, objects, null."""
        return {identifier: plain(value) for identifier, value in self.values.items()}
