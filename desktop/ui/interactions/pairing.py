"""Which thing lies in which place, as pairs in QTI's lexical form; what may go where without breaking a limit."""

from collections.abc import Callable, Mapping

from assessment.content.interaction import AssociableChoice, Values
from desktop.ui.interactions.fitting import fits, fitting
from desktop.ui.interactions.hand import BANK, Held


class Pairing:
    """``place_first`` tells how a pair is written. Pairs are kept in the order of the places."""

    def __init__(
        self,
        check: Callable[[Values], None],
        places: Mapping[str, int],
        things: tuple[AssociableChoice, ...],
        *,
        place_first: bool,
    ) -> None:
        self._check, self._places, self._place_first = check, places, place_first
        self._limits: dict[str, int] = {thing.id: thing.match_max for thing in things}
        self._lying: tuple[tuple[str, str], ...] = ()

    @property
    def values(self) -> Values:
        """The pairs as values."""
        return self._written(self._lying)

    def take(self, values: Values) -> bool:
        """Take what fits of these values; say whether anything is another."""
        before = self._lying
        self._lying = self._in_order(tuple(self._read(value) for value in fitting(self._check, values)))
        return self._lying != before

    def things_at(self, place: str) -> tuple[str, ...]:
        """Return what lies in a place."""
        return tuple(thing for there, thing in self._lying if there == place)

    def left(self, thing: str) -> int | None:
        """Return how often a thing may still be used, None where that is not limited."""
        limit = self._limits[thing]
        return limit - sum(there == thing for _, there in self._lying) if limit else None

    def places_for(self, held: Held) -> list[str]:
        """Return where a thing may go."""
        places = [place for place in self._places if self._moved(held, place) is not None]
        return places if held.source == BANK else [BANK, *places]

    def move(self, held: Held, place: str) -> bool:
        """Move a thing; False, changing nothing, where the place does not take it."""
        moved = self._moved(held, place)
        if moved is None:
            return False
        self._lying = moved
        return True

    def _moved(self, held: Held, place: str) -> tuple[tuple[str, str], ...] | None:
        lying = tuple(pair for pair in self._lying if pair != (held.source, held.thing))
        if place == BANK:
            return lying
        if self._places[place] == 1:
            lying = tuple(pair for pair in lying if pair[0] != place)
        lying = self._in_order((*lying, (place, held.thing)))
        return lying if fits(self._check, self._written(lying)) else None

    def _in_order(self, lying: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        rank = {place: at for at, place in enumerate(self._places)}
        return tuple(sorted(lying, key=lambda pair: rank[pair[0]]))

    def _read(self, value: str) -> tuple[str, str]:
        first, _, second = value.partition(" ")
        return (first, second) if self._place_first else (second, first)

    def _written(self, lying: tuple[tuple[str, str], ...]) -> Values:
        return tuple(
            f"{place} {thing}" if self._place_first else f"{thing} {place}" for place, thing in lying
        )
