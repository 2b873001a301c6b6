"""How far markers agree: with one another, or with what a check script is known to be worth."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of so many pairs: how many are equal, how many within the threshold, how far they are apart on the whole.

    ``bias`` is above zero where the first of the pairs is the milder one. Both are rounded to hundredths.
    """

    pairs: int
    equal: int
    within: int
    apart: Decimal
    bias: Decimal


def agreement(pairs: Sequence[tuple[Decimal, Decimal]], threshold: Decimal) -> Agreement:
    """Return how far these pairs of points agree; of none nothing is known, and all is zero."""
    differences = [one - other for one, other in pairs]
    return Agreement(
        len(pairs),
        sum(one == 0 for one in differences),
        sum(abs(one) <= threshold for one in differences),
        _mean([abs(one) for one in differences]),
        _mean(differences),
    )


def _mean(numbers: list[Decimal]) -> Decimal:
    if not numbers:
        return Decimal(0)
    counted = Counter(numbers).items()  # most are alike
    mean = sum((Fraction(one) * count for one, count in counted), Fraction(0)) / len(numbers)
    return Decimal(round(mean * 100)) * PLACES
