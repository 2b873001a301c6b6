"""From the scores of a source to points: exact where decimals can be, else rounded at the sixth place."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise

from assessment.interchange.qti12.tree import Outcome, Question

_PLACES = Decimal("0.000001")
_LARGEST = Fraction(10**8)
_HUNDRED = Fraction(100)
_ROUNDED = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class Scale:
    """What one of a score is in points."""

    factor: Fraction

    def points(self, score: Fraction) -> Decimal:
        """Return a score in points."""
        return decimal_of(score * self.factor)


def scale_of(question: Question, score: Outcome) -> Scale:
    """Return the scale of a question: per cent of what it is worth, or what its greatest score is of that."""
    if question.points is None:
        return Scale(Fraction(1))
    if question.per_cent:
        return Scale(question.points / _HUNDRED)
    if "points_possible" in question.meta or not score.upper or score.upper <= 0:
        return Scale(Fraction(1))
    return Scale(question.points / score.upper)


def decimal_of(number: Fraction) -> Decimal:
    """Return a fraction as a decimal: exact if it has at most six places, else rounded."""
    bounded = max(-_LARGEST, min(_LARGEST, number))
    exact = Decimal(bounded.numerator) / Decimal(bounded.denominator)
    rounded = exact.quantize(_PLACES, ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()


def spread(parts: Sequence[Fraction]) -> list[Decimal]:
    """Return parts as decimals that come to the same sum: what rounding leaves of one goes to the next."""
    steps = [decimal_of(sum(parts[:count], Fraction(0))) for count in range(len(parts) + 1)]
    return [after - before for before, after in pairwise(steps)]


def is_rounded_share(value: Fraction, count: int) -> bool:
    """Say whether a number of per cent is an equal share, rounded at two places: 33.33 of three."""
    return value * count != _HUNDRED and abs(value - _HUNDRED / count) <= _ROUNDED
