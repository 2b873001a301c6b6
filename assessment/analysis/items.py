"""How each item of a test did: how hard it was, how well it tells the strong from the weak, what was left out, how long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from math import inf, nan, sqrt
from operator import mul
from statistics import median

FEWEST = 3
"""With fewer attempts than that a correlation says nothing."""
DIGITS = 6


@dataclass(frozen=True, slots=True)
class ItemMark:
    """What one attempt's item came to. ``score`` is None while it waits to be marked."""

    item_id: str
    score: float | None
    maximum: float
    answered: bool
    spent_ms: int


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """How an item did in ``n`` attempts in which it has a score; in ``waiting`` others it has none yet.

    ``facility`` is the mean share of its points. ``discrimination`` is the point-biserial correlation of its score with
    the share reached of all other items (so it is corrected: an item is never held against itself), out of attempts that
    are scored whole; None where they are fewer than three, or where all are alike. ``omitted`` attempts left it out.
    """

    item_id: str
    n: int
    waiting: int
    mean: float | None
    maximum: float
    facility: float | None
    discrimination: float | None
    omitted: int
    mean_ms: int | None
    median_ms: int | None


@dataclass(frozen=True, slots=True)
class ItemColumns:
    """The marks of many attempts at the same items, item by item: for sums of very many.

    ``item_ids`` and ``maxima`` go together; of each item ``scores`` has one number an attempt, ``nan`` where it waits,
    ``answered`` one byte (0: left out), ``spent_ms`` one time.
    """

    item_ids: Sequence[str]
    maxima: Sequence[float]
    scores: Sequence[Sequence[float]]
    answered: Sequence[Sequence[int]]
    spent_ms: Sequence[Sequence[int]]


def item_statistics(attempts: Iterable[Sequence[ItemMark]]) -> list[ItemStatistics]:
    """Return the statistics of every item, in the order in which items are first met."""
    return column_statistics(
        ItemColumns(
            [one.item_id for one in marks],
            [one.maximum for one in marks],
            [[nan if one.score is None else one.score] for one in marks],
            [[one.answered] for one in marks],
            [[one.spent_ms] for one in marks],
        )
        for marks in attempts
    )


def column_statistics(columns: Iterable[ItemColumns]) -> list[ItemStatistics]:
    """Return the statistics of every item, in the order in which items are first met."""
    found: dict[str, _Item] = {}
    for one in columns:
        earned = list(map(sum, zip(*one.scores, strict=True)))  # nan where anything waits
        whole = [total == total for total in earned]  # nan alone is not itself
        most = sum(one.maxima)
        all_whole = all(whole)
        totals = earned if all_whole else list(compress(earned, whole))
        for at, item_id in enumerate(one.item_ids):
            item = found.setdefault(item_id, _Item())
            item.meet(one.scores[at], one.maxima[at], one.answered[at], one.spent_ms[at])
            others = most - one.maxima[at]
            if others > 0:
                own = one.scores[at] if all_whole else list(compress(one.scores[at], whole))
                item.own += own
                item.rest += [(total - score) / others for total, score in zip(totals, own, strict=True)]
    return [item.told(item_id) for item_id, item in found.items()]


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Return Pearson's correlation of pairs; None where there are too few, or nothing differs on one side."""
    if len(xs) < FEWEST:
        return None
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    dx, dy = [x - mean_x for x in xs], [y - mean_y for y in ys]
    across: float = sum(map(mul, dx, dy))
    own_x: float = sum(map(mul, dx, dx))
    own_y: float = sum(map(mul, dy, dy))
    if own_x <= _NOTHING or own_y <= _NOTHING:
        return None
    return max(-1.0, min(1.0, across / sqrt(own_x * own_y)))


_NOTHING = 1e-12


class _Item:
    def __init__(self) -> None:
        self.count = self.met = self.omitted = 0
        self.earned = self.shared = 0.0
        self.with_share = 0
        self.maximum = -inf
        self.times: list[int] = []
        self.own: list[float] = []
        self.rest: list[float] = []

    def meet(
        self, scores: Sequence[float], maximum: float, answered: Sequence[int], spent_ms: Sequence[int]
    ) -> None:
        """Take in what so many attempts came to."""
        given, earned = scores, sum(scores)
        if earned != earned:  # something waits: nan alone is not itself
            given = [one for one in scores if one == one]
            earned = sum(given)
        self.count += len(given)
        self.earned += earned
        if maximum > _NOTHING:
            self.with_share += len(given)
            self.shared += earned / maximum
        self.times += filter(None, spent_ms)
        self.met += len(scores)
        self.omitted += answered.count(0)
        self.maximum = max(self.maximum, maximum)

    def told(self, item_id: str) -> ItemStatistics:
        found, times = correlation(self.own, self.rest), sorted(self.times)
        return ItemStatistics(
            item_id,
            self.count,
            self.met - self.count,
            round(self.earned / self.count, DIGITS) if self.count else None,
            self.maximum,
            round(self.shared / self.with_share, DIGITS) if self.with_share else None,
            None if found is None else round(found, DIGITS),
            self.omitted,
            round(sum(times) / len(times)) if times else None,
            round(median(times)) if times else None,
        )
