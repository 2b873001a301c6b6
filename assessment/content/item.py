"""One item (a question): its body, how it asks, what it is worth. Its key is kept apart, in ``scoring.key``."""

from dataclasses import dataclass
from decimal import Decimal

from assessment.content.interaction import Interaction
from assessment.content.response import Response
from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import ItemId


@dataclass(frozen=True, slots=True)
class Item:
    """A QTI assessmentItem. ``stem`` is restricted HTML (``content.text``); ``points`` is the greatest score."""

    id: ItemId
    stem: str
    interactions: tuple[Interaction, ...]
    points: Decimal = Decimal(1)
    title: str = ""

    def __post_init__(self) -> None:
        ids = [interaction.response_id for interaction in self.interactions]
        if not ids or len(set(ids)) != len(ids):
            raise ContentError(self.id, "response ids are missing or repeated")
        if self.points < 0:
            raise ContentError(self.id, "points below zero")

    def check(self, response: Response) -> None:
        """Refuse a response that this item cannot give.

        Raises:
            ResponseInvalid: naming the item and what does not fit.
        """
        known = {interaction.response_id: interaction for interaction in self.interactions}
        for response_id, values in response.variables:
            if response_id not in known:
                raise ResponseInvalid(self.id, f"no response {response_id}")
            try:
                known[response_id].check(values)
            except ResponseInvalid as error:
                raise ResponseInvalid(self.id, str(error)) from error
