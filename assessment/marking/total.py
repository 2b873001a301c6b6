"""From what the machine made of an attempt, people's marks and adjustments to its total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assessment.ids import ItemId
from assessment.marking.rubric import ZERO
from assessment.scoring.apply import held


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """An item as it counts in a test. ``score`` None: it waits for a person. ``points`` is what it can earn by itself.

    ``answer`` is then the hash of what was given; a mark for another answer is none for this one.
    """

    item_id: ItemId
    place: int
    number: int | None
    score: Decimal | None
    maximum: Decimal
    weight: Decimal = Decimal(1)
    points: Decimal = ZERO
    answer: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class SectionOutcome:
    """An outermost section, below whose floor its items do not bring it."""

    floor: Decimal | None
    items: tuple[ItemOutcome, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """``waiting`` counts items without a mark; they count nothing yet. ``marked``: what it would be unadjusted."""

    score: Decimal
    marked: Decimal
    maximum: Decimal
    waiting: int
    items: tuple[ItemOutcome, ...]


def total_of(
    sections: Sequence[SectionOutcome], marks: Mapping[ItemId, Decimal], adjustments: Sequence[Decimal] = ()
) -> Total:
    """Return an attempt's total. ``marks`` are points of an item by itself, before it is weighed.

    Adjustments lift no total above the maximum, and bring none below zero that was not there before.
    """
    marked, items = ZERO, list[ItemOutcome]()
    for section in sections:
        own = [_marked(item, marks) for item in section.items]
        marked += held(sum((item.score for item in own if item.score is not None), ZERO), section.floor, None)
        items += own
    maximum = sum((item.maximum for item in items), ZERO)
    score = marked
    if adjustments:
        score = max(min(marked + sum(adjustments, ZERO), max(maximum, marked)), min(marked, ZERO))
    waiting = sum(item.score is None for item in items)
    return Total(score, marked, maximum, waiting, tuple(items))


def _marked(item: ItemOutcome, marks: Mapping[ItemId, Decimal]) -> ItemOutcome:
    points = marks.get(item.item_id)
    if item.score is not None or points is None:
        return item
    return replace(item, score=held(points * item.weight, None, item.maximum))
