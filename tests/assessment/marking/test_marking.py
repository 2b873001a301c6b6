"""What marks come to: rubrics, two marks and a third, totals, agreement."""

from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.test import Grade
from assessment.errors import MarkingError
from assessment.ids import ItemId
from assessment.marking.agreement import agreement
from assessment.marking.rubric import Band, Criterion, Rubric, points_of
from assessment.marking.scheme import Combine, Scheme, Third
from assessment.marking.settle import Need, settle
from assessment.marking.total import ItemOutcome, SectionOutcome, total_of

POINTS = st.decimals(0, 20, places=1)
SCHEMES = st.builds(
    Scheme,
    marks=st.just(2),
    threshold=st.decimals(0, 5, places=1),
    combine=st.sampled_from(Combine),
    third=st.sampled_from(Third),
)
TASK = Criterion("Task", (Band("low", Decimal(1)), Band("high", Decimal(4))))
STYLE = Criterion("Style", (Band("low", Decimal(0)), Band("high", Decimal("2.5"))))
RUBRIC = Rubric((TASK, STYLE))


def item(name: str, score: str | None, most: str, weight: str = "1") -> ItemOutcome:
    """Return an item as the machine left it."""
    earned = None if score is None else Decimal(score)
    return ItemOutcome(ItemId(name), 1, 1, earned, Decimal(most), Decimal(weight))


@given(SCHEMES, st.lists(POINTS, max_size=3))
def test_an_answer_waits_until_its_marks_settle_it(scheme: Scheme, marks: list[Decimal]) -> None:
    """Two marks within the threshold settle an answer, others ask for a third, and never for a fourth."""
    settled = settle(scheme, marks)

    apart = len(marks) >= 2 and abs(marks[0] - marks[1]) > scheme.threshold
    expected = {0: Need.FIRST, 1: Need.SECOND, 2: Need.THIRD if apart else Need.NONE, 3: Need.NONE}
    assert expected[len(marks)] is settled.need
    assert (settled.points is not None) is (settled.need is Need.NONE)
    if settled.points is not None:
        assert min(marks) <= settled.points <= max(marks)


@given(POINTS, POINTS, POINTS)
def test_the_nearest_two_count_whatever_their_order(one: Decimal, two: Decimal, three: Decimal) -> None:
    """Where the nearest two of three count, who marked first does not matter; at a tie the higher pair counts."""
    scheme = Scheme(marks=2, third=Third.NEAREST)
    results = {
        settle(scheme, marks).points for marks in permutations((one, two, three)) if marks[0] != marks[1]
    }

    assert len(results) <= 1


@given(st.lists(POINTS, min_size=1, max_size=3), POINTS)
def test_what_a_moderator_gave_counts(marks: list[Decimal], moderated: Decimal) -> None:
    """A moderator's points are the result, whatever else was given."""
    assert moderated == settle(Scheme(marks=2), marks, moderated).points


def test_a_single_mark_settles() -> None:
    """With one mark an answer is marked; one that came before the scheme was changed to one counts first."""
    assert (Need.NONE, Decimal(3)) == (
        settle(Scheme(), [Decimal(3)]).need,
        settle(Scheme(), [Decimal(3)]).points,
    )
    assert Decimal(3) == settle(Scheme(), [Decimal(3), Decimal(7)]).points


def test_levels_give_points() -> None:
    """Each criterion's band adds its points; the best of all are the rubric's maximum."""
    assert Decimal("3.5") == points_of(RUBRIC, {"Task": "low", "Style": "high"})
    assert Decimal("6.5") == RUBRIC.maximum


@pytest.mark.parametrize(
    "levels",
    [{}, {"Task": "low"}, {"Task": "low", "Style": "middle"}, {"Task": "low", "Style": "low", "More": "low"}],
)
def test_levels_that_do_not_fit_are_refused(levels: dict[str, str]) -> None:
    """A criterion left out, one too many and a band that is not there are refused."""
    with pytest.raises(MarkingError):
        points_of(RUBRIC, levels)


def test_schemes_that_cannot_be_are_refused() -> None:
    """Three marks, a negative threshold, two rubrics of one item, two grades of one name, a criterion without bands."""
    twice = (ItemId("a"), RUBRIC)
    grade = Grade("A", Decimal(1))
    for what in (
        {"marks": 3},
        {"threshold": Decimal(-1)},
        {"rubrics": (twice, twice)},
        {"grades": (grade, grade)},
    ):
        with pytest.raises(MarkingError):
            Scheme(**what)
    with pytest.raises(MarkingError):
        Rubric((Criterion("Task", ()),))
    with pytest.raises(MarkingError):
        Rubric((TASK, TASK))
    with pytest.raises(MarkingError):
        Rubric((Criterion("Task", (Band("x", Decimal("NaN")),)),))


def test_a_total_joins_machine_and_people() -> None:
    """Marks are weighed as the item is, sections keep their floor, and what waits counts nothing yet."""
    sections = (
        SectionOutcome(Decimal(0), (item("a", "-2", "1"), item("b", "1", "1"))),
        SectionOutcome(None, (item("c", None, "18", "2"), item("d", None, "5"))),
    )

    told = total_of(sections, {ItemId("c"): Decimal(4), ItemId("a"): Decimal(1)})

    assert (Decimal(8), Decimal(25), 1) == (told.score, told.maximum, told.waiting)
    assert total_of(sections, {}).waiting == 2


@given(st.lists(POINTS.map(lambda n: n - 10), max_size=4), st.decimals(-5, 20, places=1))
def test_adjustments_stay_within_bounds(adjustments: list[Decimal], earned: Decimal) -> None:
    """Adjustments bring a total neither above what can be had nor below zero, and none changes nothing."""
    sections = (SectionOutcome(None, (item("a", str(earned), "20"),)),)

    told = total_of(sections, {}, adjustments)

    assert earned == told.marked
    assert min(earned, Decimal(0)) <= told.score <= Decimal(20)
    if not adjustments:
        assert earned == told.score


@given(st.lists(st.tuples(POINTS, POINTS)), POINTS)
def test_agreement_is_the_same_from_either_side(
    pairs: list[tuple[Decimal, Decimal]], threshold: Decimal
) -> None:
    """Who is named first turns the bias round and nothing else; the equal ones are within any threshold."""
    one = agreement(pairs, threshold)
    other = agreement([(b, a) for a, b in pairs], threshold)

    assert (one.pairs, one.equal, one.within, one.apart) == (
        other.pairs,
        other.equal,
        other.within,
        other.apart,
    )
    assert one.bias == -other.bias
    assert one.equal <= one.within <= one.pairs == len(pairs)
