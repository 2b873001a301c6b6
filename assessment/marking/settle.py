"""What the marks of one answer come to, and whether another one is needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from itertools import combinations

from assessment.marking.scheme import Combine, Scheme, Third

DOUBLE = 2


class Need(Enum):
    """Which mark an answer waits for; NONE: it is marked."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Settled:
    """What an answer waits for, and its points once it waits for nothing."""

    need: Need
    points: Decimal | None = None


def settle(scheme: Scheme, marks: Sequence[Decimal], moderated: Decimal | None = None) -> Settled:
    """Return what these marks, in the order they were given, come to. What a moderator gave counts before them all."""
    if moderated is not None:
        return Settled(Need.NONE, moderated)
    if not marks:
        return Settled(Need.FIRST)
    if scheme.marks < DOUBLE:
        return Settled(Need.NONE, marks[0])
    if len(marks) < DOUBLE:
        return Settled(Need.SECOND)
    first, second = marks[:DOUBLE]
    if abs(first - second) <= scheme.threshold:
        return Settled(Need.NONE, _combined(scheme.combine, first, second))
    if len(marks) == DOUBLE:
        return Settled(Need.THIRD)
    third = marks[DOUBLE]
    if scheme.third is Third.DECIDES:
        return Settled(Need.NONE, third)
    nearest = min(
        combinations((first, second, third), 2), key=lambda pair: (abs(pair[0] - pair[1]), -sum(pair))
    )
    return Settled(Need.NONE, _combined(scheme.combine, *nearest))


def _combined(rule: Combine, one: Decimal, other: Decimal) -> Decimal:
    match rule:
        case Combine.MEAN:
            return (one + other) / 2
        case Combine.HIGHER:
            return max(one, other)
        case Combine.LOWER:
            return min(one, other)
        case Combine.FIRST:
            return one
