"""A number for each day as bars: with its highest beside the line that it reaches, the first and the last day below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

WIDTH, TOP, BASE, GAP = 480, 16, 94, 2
"""Where bars stand in a picture of 480 × 112: between these lines, with room for words above and below."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A day. ``said`` is its day and its number in words."""

    x: int
    y: int
    width: int
    height: int
    said: str


@dataclass(frozen=True, slots=True)
class DayChart:
    """A picture: ``most`` is the number that the highest bar stands for, as it is said; empty where every day has none."""

    label: str
    bars: tuple[Bar, ...]
    most: str
    first: str
    last: str


def day_chart(label: str, days: Sequence[tuple[int, int]], said: Callable[[int], str]) -> DayChart:
    """Return the picture of days, each with its time in ms since 1970 UTC and its number."""
    most, wide = max((number for _, number in days), default=0), WIDTH // max(len(days), 1)
    bars = []
    for place, (at_ms, number) in enumerate(days):
        high = number * (BASE - TOP) // max(most, 1)
        if number:
            high = max(high, 1)
        bars.append(
            Bar(place * wide, BASE - high, max(wide - GAP, 1), high, f"{_day(at_ms)}: {said(number)}")
        )
    first, last = (_day(days[0][0]), _day(days[-1][0])) if days else ("", "")
    return DayChart(label, tuple(bars), said(most) if most else "", first, last)


def _day(at_ms: int) -> str:
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%d}"
