"""One item (a question): its body, how it asks, what it is worth. Its key is kept apart, in ``scoring.key``."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import Interaction, Variable, variables_of
from assessment.content.response import Response
from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import ItemId

MOST_POINTS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Item:
    """A QTI assessmentItem; without interactions it is an information page.

    ``stem`` is restricted HTML (``content.text``); ``points`` is the greatest score. ``category`` is a path such as
    "Chemistry/Acids", as banks have it.
    """

    id: ItemId
    stem: str
    interactions: tuple[Interaction, ...]
    points: Decimal = Decimal(1)
    title: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        ids = [variable.response_id for variable in self.variables()]
        if len(set(ids)) != len(ids):
            raise ContentError(self.id, "a response id stands twice")
        if not self.points.is_finite() or self.points > MOST_POINTS:
            raise ContentError(self.id, f"points {str(self.points)[:40]}")
        if self.points < 0:
            raise ContentError(self.id, "points below zero")
        if not self.interactions and (self.points or not self.stem):
            raise ContentError(self.id, "asks nothing, but has points or no text")

    @property
    def asks(self) -> bool:
        """Whether there is anything to answer; an information page has nothing."""
        return bool(self.interactions)

    def variables(self) -> Iterator[Variable]:
        """Yield what gives the item's response variables, in the order in which they are asked."""
        for interaction in self.interactions:
            yield from variables_of(interaction)

    def check(self, response: Response) -> None:
        """Refuse a response that this item cannot give.

        Raises:
            ResponseInvalid: naming the item and what does not fit.
        """
        known = {variable.response_id: variable for variable in self.variables()}
        for response_id, values in response.variables:
            if response_id not in known:
                raise ResponseInvalid(self.id, f"no response {response_id}")
            try:
                known[response_id].check(values)
            except ResponseInvalid as error:
                raise ResponseInvalid(self.id, str(error)) from error
