"""Things in an order, and those that are in none yet: where each may go, and what comes of it."""

from collections.abc import Sequence

from assessment.content.interaction import Values
from desktop.ui.interactions.hand import BANK, Held


class Ordering:
    """Places are positions. With ``most`` only so many are put in order, and the others wait in the bank."""

    def __init__(self, ids: Sequence[str], most: int) -> None:
        self._ids, self._most = tuple(ids), most
        self.order: tuple[str, ...] = () if most else self._ids

    @property
    def full(self) -> bool:
        """Whether no other thing may join the order."""
        return len(self.order) >= (self._most or len(self._ids))

    def take(self, values: Values) -> None:
        """Begin with these; where all are in the order the others follow."""
        rest = () if self._most else tuple(id for id in self._ids if id not in values)
        self.order = (*values, *rest)

    def moved(self, id: str, place: str) -> tuple[str, ...]:
        """Return the order with one thing moved to a place, or out of it."""
        others = tuple(other for other in self.order if other != id)
        if place == BANK:
            return others
        return (*others[: int(place)], id, *others[int(place) :])

    def not_placed(self, order: Sequence[str]) -> tuple[str, ...]:
        """Return what is not in an order."""
        return tuple(id for id in self._ids if id not in order)

    def shown(self) -> tuple[str, ...]:
        """Return all things as they are read: first those that are in no order."""
        return (*self.not_placed(self.order), *self.order)

    def source(self, id: str) -> str:
        """Return where a thing lies."""
        return str(self.order.index(id)) if id in self.order else BANK

    def places_for(self, held: Held) -> list[str]:
        """Return where a thing may go."""
        count = len(self.order)
        if held.thing in self.order:
            return [*([BANK] if self._most else []), *map(str, range(count))]
        return [] if self.full else [str(at) for at in range(count + 1)]
