"""How the scores of many attempts spread: how many, their mean, their middle, their ends, and how many pass."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import median

DIGITS = 6
BANDS = 10


@dataclass(frozen=True, slots=True)
class Reached:
    """What one attempt reached. ``passed`` is None where its test has no pass mark."""

    score: float
    maximum: float
    passed: bool | None


@dataclass(frozen=True, slots=True)
class Spread:
    """``n`` attempts that are scored whole. ``deviation`` is that of a sample; the mean share is of all points.

    ``bands`` counts attempts by tenths of the points, the last with those who reached all. ``pass_share`` is out of those
    whose test has a pass mark; None where none has.
    """

    n: int
    mean: float | None
    mean_share: float | None
    median: float | None
    deviation: float | None
    least: float | None
    most: float | None
    passed: int
    pass_share: float | None
    bands: tuple[int, ...]


def spread_of(reached: Sequence[Reached]) -> Spread:
    """Return how scores spread."""
    scores = [one.score for one in reached]
    shares = [one.score / one.maximum for one in reached if one.maximum > 0]
    judged = [one.passed for one in reached if one.passed is not None]
    bands = [0] * BANDS
    for share in shares:
        bands[min(BANDS - 1, max(0, int(share * BANDS)))] += 1
    count = len(scores)
    mean = sum(scores) / count if count else None
    return Spread(
        n=count,
        mean=_rounded(mean),
        mean_share=_rounded(sum(shares) / len(shares) if shares else None),
        median=_rounded(median(scores) if scores else None),
        deviation=_rounded(
            sqrt(sum((one - mean) ** 2 for one in scores) / (count - 1))
            if mean is not None and count > 1
            else None
        ),
        least=_rounded(min(scores, default=None)),
        most=_rounded(max(scores, default=None)),
        passed=sum(judged),
        pass_share=_rounded(sum(judged) / len(judged) if judged else None),
        bands=tuple(bands),
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
