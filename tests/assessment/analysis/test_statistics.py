"""What many attempts say of items, and how scores spread: held against figures worked out by hand."""

from itertools import pairwise
from statistics import correlation as library

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.analysis.items import ItemMark, correlation, item_statistics
from assessment.analysis.spread import Reached, spread_of


def marks(*scores: float | None) -> list[ItemMark]:
    """Return an attempt with these scores out of one each, ten seconds for each item."""
    return [
        ItemMark(f"q{n}", score, 1.0, answered=score != 0, spent_ms=10_000)
        for n, score in enumerate(scores, 1)
    ]


def test_an_item_is_held_against_all_others() -> None:
    """Facility is the mean share, and discrimination the correlation with the rest, never with the item itself."""
    first, second, third = item_statistics([marks(1, 1, 0), marks(1, 1, 1), marks(0, 0, 1), marks(0, 1, 0)])

    assert (4, 0.5, 0.5, 2, 10_000) == (first.n, first.mean, first.facility, first.omitted, first.median_ms)
    assert library([1, 1, 0, 0], [1 / 2, 1, 1 / 2, 1 / 2]) == pytest.approx(first.discrimination, abs=1e-6)
    assert 0.75 == second.facility
    assert third.discrimination == pytest.approx(library([0, 1, 1, 0], [1, 1, 0, 0.5]), abs=1e-6)


def test_what_waits_for_a_mark_is_not_guessed() -> None:
    """An item that waits is counted as waiting, and an attempt in which one does is left out of all discrimination."""
    (first, second) = item_statistics([marks(1, None), marks(0, 1), marks(1, 1)])

    assert (3, 0, 2, 1) == (first.n, first.waiting, second.n, second.waiting)
    assert [None, None] == [first.discrimination, second.discrimination]


def test_a_correlation_needs_something_that_differs() -> None:
    """Fewer than three, or all alike on one side, and nothing is said."""
    assert correlation([0, 1], [0, 1]) is None
    assert correlation([1, 1, 1], [0, 1, 2]) is None
    assert correlation([0, 1, 2], [0, 1, 2]) == pytest.approx(1)


@given(st.lists(st.lists(st.sampled_from([0.0, 0.5, 1.0, None]), min_size=3, max_size=3), max_size=12))
def test_statistics_stay_within_their_bounds(attempts: list[list[float | None]]) -> None:
    """Whatever the scores, a facility is a share, a discrimination lies within one of zero, and counts add up."""
    for one in item_statistics([marks(*scores) for scores in attempts]):
        assert len(attempts) == one.n + one.waiting
        assert one.facility is None or 0 <= one.facility <= 1
        assert one.discrimination is None or -1 <= one.discrimination <= 1


def test_a_spread_says_how_scores_lie() -> None:
    """Mean, middle, deviation and ends are those of the scores, bands count all, and passes are out of who can pass."""
    spread = spread_of(
        [Reached(5, 10, True), Reached(10, 10, True), Reached(0, 10, False), Reached(7, 10, None)]
    )

    assert (4, 5.5, 0.55, 6, 0, 10) == (
        spread.n,
        spread.mean,
        spread.mean_share,
        spread.median,
        spread.least,
        spread.most,
    )
    assert 4.203173 == spread.deviation
    assert (2, round(2 / 3, 6)) == (spread.passed, spread.pass_share)
    assert (1, 0, 0, 0, 0, 1, 0, 1, 0, 1) == spread.bands


def test_nothing_is_said_of_nobody() -> None:
    """Of no attempts there is no mean, no middle and no share."""
    spread = spread_of([])

    assert (0, None, None, None, None) == (
        spread.n,
        spread.mean,
        spread.median,
        spread.deviation,
        spread.pass_share,
    )
    assert all(a == b for a, b in pairwise(spread.bands))
