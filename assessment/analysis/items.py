"""How each item of a test did: how hard it was, how well it tells the strong from the weak, what was left out, how long."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
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


def item_statistics(attempts: Iterable[Sequence[ItemMark]]) -> list[ItemStatistics]:
    """Return the statistics of every item, in the order in which items are first met."""
    found: dict[str, _Item] = {}
    for marks in attempts:
        whole = all(one.score is not None for one in marks)
        earned = sum(one.score or 0.0 for one in marks)
        most = sum(one.maximum for one in marks)
        for one in marks:
            item = found.setdefault(one.item_id, _Item())
            item.met.append(one)
            others = most - one.maximum
            if whole and one.score is not None and others > 0:
                item.pairs.append((one.score, (earned - one.score) / others))
    return [item.told(item_id) for item_id, item in found.items()]


def correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Return Pearson's correlation; None where there are too few pairs, or nothing differs on one side."""
    if len(pairs) < FEWEST:
        return None
    mean_x = sum(x for x, _ in pairs) / len(pairs)
    mean_y = sum(y for _, y in pairs) / len(pairs)
    across = sum((x - mean_x) * (y - mean_y) for x, y in pairs)
    own_x = sum((x - mean_x) ** 2 for x, _ in pairs)
    own_y = sum((y - mean_y) ** 2 for _, y in pairs)
    if own_x <= _NOTHING or own_y <= _NOTHING:
        return None
    return max(-1.0, min(1.0, across / sqrt(own_x * own_y)))


_NOTHING = 1e-12


class _Item:
    def __init__(self) -> None:
        self.met: list[ItemMark] = []
        self.pairs: list[tuple[float, float]] = []

    def told(self, item_id: str) -> ItemStatistics:
        scores = [one.score for one in self.met if one.score is not None]
        shares = [
            one.score / one.maximum for one in self.met if one.score is not None and one.maximum > _NOTHING
        ]
        times = [one.spent_ms for one in self.met if one.spent_ms > 0]
        found = correlation(self.pairs)
        return ItemStatistics(
            item_id,
            len(scores),
            len(self.met) - len(scores),
            round(sum(scores) / len(scores), DIGITS) if scores else None,
            max(one.maximum for one in self.met),
            round(sum(shares) / len(shares), DIGITS) if shares else None,
            None if found is None else round(found, DIGITS),
            sum(not one.answered for one in self.met),
            round(sum(times) / len(times)) if times else None,
            round(median(times)) if times else None,
        )
