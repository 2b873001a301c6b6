"""Conditions on a number as ranges and values of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessment.interchange.qti12.scale import Scale
from assessment.interchange.qti12.scored import Scored, run
from assessment.interchange.qti12.slots import Empty, Fact, Joined, Known
from assessment.interchange.qti12.tree import Other
from assessment.scoring.numbers import readings
from assessment.scoring.rules import NearNumber, NumberMatch, NumberRange

_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from ``lower`` to ``upper``; an end that is open does not belong to them."""

    lower: Decimal | None = None
    upper: Decimal | None = None
    lower_open: bool = False
    upper_open: bool = False

    def both(self, other: "Range") -> "Range":
        """Return what lies in two ranges."""
        lower, lower_open = max(_low(self), _low(other))
        upper, upper_open = min(_high(self), _high(other))
        return Range(
            None if lower == -_ENDLESS else lower,
            None if upper == _ENDLESS else upper,
            lower_open,
            not upper_open,
        )

    @property
    def empty(self) -> bool:
        """Say whether no number lies in it."""
        if self.lower is None or self.upper is None:
            return False
        return self.lower > self.upper or (self.lower == self.upper and (self.lower_open or self.upper_open))

    def holds(self, other: "Range") -> bool:
        """Say whether all of another range lies in it."""
        return self.both(other) == other


_ENDLESS = Decimal("Infinity")


def _low(one: Range) -> tuple[Decimal, bool]:
    return (-_ENDLESS if one.lower is None else one.lower), one.lower_open


def _high(one: Range) -> tuple[Decimal, bool]:
    return (_ENDLESS if one.upper is None else one.upper), not one.upper_open


def number_rule(branches: Sequence[Scored], start: Fraction, scale: Scale) -> NumberMatch | None:
    """Return the rule of a number that conditions judge; None if it is more than ranges with their points."""
    if start:
        return None
    others = [one for one in branches if isinstance(one.condition, Other)]
    judging = [one for one in branches if not isinstance(one.condition, Other)]
    if list(branches) != judging + others or not judging or len(others) > 1:
        return None
    entries: list[NearNumber | NumberRange] = []
    for branch in _first_counts(judging) or ():
        found = _ranges(branch.condition)
        if found is None:
            return None
        points = scale.points(run([branch], lambda fact: True, Fraction(0), met=True))
        entries += [_entry(one, points) for one in found]
    if not entries:
        return None
    wrong = scale.points(run(others, lambda fact: False, Fraction(0)))
    return NumberMatch(tuple(entries), wrong=wrong, unanswered=wrong)


def _first_counts(branches: Sequence[Scored]) -> list[Scored] | None:
    """Return conditions in an order in which the first that is met counts, and no other."""
    sets = all(change.action == "set" for branch in branches for change in branch.changes)
    if len(branches) == 1 or (sets and all(branch.stops for branch in branches[:-1])):
        return list(branches)
    if sets and not any(branch.stops for branch in branches):
        return list(reversed(branches))
    alike = {tuple(change.value for change in branch.changes) for branch in branches}
    return list(branches) if sets and len(alike) == 1 else None


def _ranges(condition: Known) -> list[Range] | None:
    """Return the ranges in which a condition is met; None if it asks for something else than a number."""
    match condition:
        case Fact():
            one = _range(condition)
            return None if one is None else [one]
        case Joined("and", parts) if parts:
            found = [Range()]
            for part in parts:
                inner = _ranges(part)
                if inner is None:
                    return None
                found = [first.both(second) for first in found for second in inner]
                found = [one for one in found if not one.empty]
            return found
        case Joined("or", parts):
            several = [_ranges(part) for part in parts]
            if any(one is None for one in several):
                return None
            return _united([one for inner in several for one in inner or ()])
        case Empty() | _:
            return None


def _united(ranges: Sequence[Range]) -> list[Range]:
    """Return ranges without those that lie in others."""
    kept: list[Range] = []
    for one in ranges:
        if any(other.holds(one) for other in kept):
            continue
        kept = [other for other in kept if not one.holds(other)]
        kept.append(one)
    return kept


def _range(fact: Fact) -> Range | None:
    number = plain_number(fact.value)
    if number is None:
        return None
    match fact.op:
        case "varequal":
            return Range(number, number)
        case "vargt":
            return Range(lower=number, lower_open=True)
        case "vargte":
            return Range(lower=number)
        case "varlt":
            return Range(upper=number, upper_open=True)
        case "varlte":
            return Range(upper=number)
        case _:
            return None


def plain_number(text: str) -> Decimal | None:
    """Return a number as files write it; None if it is none, or has more digits than any answer."""
    found = readings(text)
    if not found:
        return None
    whole, _, places = f"{abs(found[0]):f}".partition(".")
    return found[0] if max(len(whole), len(places)) <= _LONGEST else None


def _entry(one: Range, points: Decimal) -> NearNumber | NumberRange:
    if one.lower is not None and one.lower == one.upper:
        return NearNumber(one.lower, points)
    return NumberRange(one.lower, one.upper, points, one.lower_open, one.upper_open)
