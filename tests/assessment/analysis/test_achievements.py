"""Achievements follow from rules that are data, in whatever order results come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.analysis.achievements import USUAL, Rule, RuleKind, Sat, achievements, check_rules
from assessment.errors import AchievementInvalid

RESULTS = st.lists(
    st.builds(
        Sat,
        st.integers(0, 1_000),
        st.sampled_from(["a", "b"]),
        st.floats(0, 1),
        st.sampled_from([True, False, None]),
    ),
    max_size=12,
)


def sat(*told: tuple[float, bool | None], test: str = "t") -> list[Sat]:
    """Return results at one test, one after the other: the share of points, and whether it passed."""
    return [Sat(at, test, share, passed) for at, (share, passed) in enumerate(told, 1)]


def earned(kind: RuleKind, count: int, results: list[Sat]) -> tuple[int, int, int] | None:
    """Return how often one rule was met, first and last; None where never."""
    found = achievements([Rule("r", "R", kind, count)], results)
    return (found[0].times, found[0].first_ms, found[0].last_ms) if found else None


def test_rules_are_met_when_they_say() -> None:
    """So many taken or passed, so many in a row, a share of the points, and better than ever before."""
    results = sat((0.5, False), (0.6, True), (0.9, True), (0.7, True), (0.95, True))

    assert (1, 3, 3) == earned(RuleKind.TAKEN, 3, results)
    assert earned(RuleKind.TAKEN, 6, results) is None
    assert (1, 2, 2) == earned(RuleKind.PASSED, 1, results)
    assert (1, 4, 4) == earned(RuleKind.IN_A_ROW, 3, results)
    assert (2, 3, 5) == earned(RuleKind.IN_A_ROW, 2, results)
    assert (2, 3, 5) == earned(RuleKind.SHARE, 90, results)
    assert (3, 2, 5) == earned(RuleKind.PERSONAL_BEST, 1, results)
    assert earned(RuleKind.PERSONAL_BEST, 1, results[:1]) is None


def test_a_test_without_a_pass_mark_breaks_no_row() -> None:
    """What can be neither passed nor failed neither adds to a row nor ends it; what is failed ends it."""
    assert (1, 4, 4) == earned(RuleKind.IN_A_ROW, 3, sat((1, True), (1, None), (1, True), (1, True)))
    assert earned(RuleKind.IN_A_ROW, 3, sat((1, True), (1, True), (0, False), (1, True))) is None


@given(RESULTS, st.randoms())
def test_the_order_of_arrival_is_nothing(results: list[Sat], random: object) -> None:
    """Results that come in another order earn the same, and more results never take the first away."""
    shuffled = list(results)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a Random

    assert achievements(USUAL, results) == achievements(USUAL, shuffled)
    assert all(one.first_ms <= one.last_ms and one.times > 0 for one in achievements(USUAL, results))


@pytest.mark.parametrize(
    ("id", "title", "kind", "count"),
    [
        ("", "t", RuleKind.TAKEN, 1),
        ("r" * 41, "t", RuleKind.TAKEN, 1),
        ("r", "t" * 101, RuleKind.TAKEN, 1),
        ("r", "t", RuleKind.TAKEN, 0),
        ("r", "t", RuleKind.SHARE, 101),
    ],
)
def test_rules_that_make_no_sense_are_refused(id: str, title: str, kind: RuleKind, count: int) -> None:
    """A rule has a name, a title that fits and a count that can be met."""
    with pytest.raises(AchievementInvalid):
        Rule(id, title, kind, count)


def test_rules_stand_once() -> None:
    """Two rules of one name, and more than can be shown, are refused."""
    check_rules(USUAL)
    with pytest.raises(AchievementInvalid):
        check_rules([*USUAL, USUAL[0]])
    with pytest.raises(AchievementInvalid):
        check_rules([Rule(str(n), "", RuleKind.TAKEN) for n in range(51)])
