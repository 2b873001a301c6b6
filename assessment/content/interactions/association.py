"""Putting things together: matching, tables of choices, pairs, orders."""

from dataclasses import dataclass

from assessment.content.interactions.values import (
    AssociableChoice,
    Choice,
    Values,
    check_bounds,
    check_ids,
    check_pairs,
    check_picks,
    split_pair,
)
from assessment.errors import ResponseInvalid
from assessment.ids import RESPONSE, ResponseId


@dataclass(frozen=True, slots=True)
class Matching:
    """QTI matchInteraction as it is worked by hand: to each source its target. Values are pairs "source target".

    A target with ``match_max`` 0 may be used again; targets that belong to no source are distractors. ``shuffle``
    orders the targets. ``max_associations`` 0 means no limit.
    """

    sources: tuple[AssociableChoice, ...]
    targets: tuple[AssociableChoice, ...]
    shuffle: bool = False
    min_associations: int = 0
    max_associations: int = 0
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        _check_sides(self.sources, self.targets)
        every = len(self.sources) * len(self.targets)
        check_bounds("max_associations", self.min_associations, self.max_associations, every)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_pairs(values, self.sources, self.targets, self.max_associations)


@dataclass(frozen=True, slots=True)
class Matrix:
    """QTI matchInteraction as a table. Values are pairs "row column"; a row with ``match_max`` 1 takes one column.

    ``shuffle`` orders the rows.
    """

    rows: tuple[AssociableChoice, ...]
    columns: tuple[AssociableChoice, ...]
    shuffle: bool = False
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        _check_sides(self.rows, self.columns)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_pairs(values, self.rows, self.columns, 0)


@dataclass(frozen=True, slots=True)
class Associate:
    """QTI associateInteraction: pairs among one set; "A B" and "B A" are the same. ``max_associations`` 0: no limit."""

    choices: tuple[AssociableChoice, ...]
    shuffle: bool = False
    min_associations: int = 0
    max_associations: int = 0
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([choice.id for choice in self.choices], "choices", 2)
        every = len(self.choices) * (len(self.choices) + 1) // 2
        check_bounds("max_associations", self.min_associations, self.max_associations, every)

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        pairs = [split_pair(value) for value in values]
        if len({frozenset(pair) for pair in pairs}) != len(pairs):
            raise ResponseInvalid("pairs", "a pair stands twice")
        if self.max_associations and len(pairs) > self.max_associations:
            raise ResponseInvalid("pairs", f"{len(pairs)} of at most {self.max_associations}")
        limits: dict[str, int] = {choice.id: choice.match_max for choice in self.choices}
        ends = [id for pair in pairs for id in pair]
        for id in set(ends):
            if id not in limits:
                raise ResponseInvalid("pair", id)
            if limits[id] and ends.count(id) > limits[id]:
                raise ResponseInvalid("pair", f"{id} in {ends.count(id)} pairs of at most {limits[id]}")


@dataclass(frozen=True, slots=True)
class Order:
    """QTI orderInteraction: all choices in an order, or with ``max_choices`` some of them. Values are ids in order."""

    choices: tuple[Choice, ...]
    shuffle: bool = True
    min_choices: int = 0
    max_choices: int = 0
    response_id: ResponseId = RESPONSE
    prompt: str = ""

    def __post_init__(self) -> None:
        check_ids([choice.id for choice in self.choices], "choices", 2)
        check_bounds("max_choices", self.min_choices, self.max_choices, len(self.choices))

    def check(self, values: Values) -> None:
        """Refuse values that this interaction cannot give."""
        check_picks(values, (choice.id for choice in self.choices), self.max_choices)


def _check_sides(first: tuple[AssociableChoice, ...], second: tuple[AssociableChoice, ...]) -> None:
    check_ids([choice.id for choice in first], "sources")
    check_ids([choice.id for choice in second], "targets")
