"""The grade that a score reaches."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content import test as tree
from assessment.ids import ItemId, PartId, SectionId, TestId
from assessment.scoring.grading import grade_among, grade_of, passed

PERCENT = (
    tree.Grade("Pass", Decimal(50), percent=True),
    tree.Grade("Distinction", Decimal(85), percent=True),
    tree.Grade("Merit", Decimal("66.6"), percent=True),
)
MIXED = (tree.Grade("B", Decimal(100)), tree.Grade("A", Decimal(80), percent=True))
POINTS = (tree.Grade("B", Decimal(3)), tree.Grade("A", Decimal("7.5")))


def graded(grades: tuple[tree.Grade, ...], pass_mark: Decimal | None = None) -> tree.Test:
    """Return a test with these grades."""
    section = tree.Section(SectionId("s"), "S", items=tree.refs(ItemId("a")))
    part = tree.Part(PartId("p"), "P", tree.Navigation.FREE, (section,))
    return tree.Test(TestId("t"), "T", (part,), pass_mark=pass_mark, grades=grades)


@pytest.mark.parametrize(
    ("grades", "score", "maximum", "expected"),
    [
        (PERCENT, "20", "40", "Pass"),
        (PERCENT, "19.999", "40", None),
        (PERCENT, "34", "40", "Distinction"),
        (PERCENT, "33.999999999999999999999999999", "40", "Merit"),
        (PERCENT, "26.64", "40", "Merit"),
        (POINTS, "7.5", "9", "A"),
        (POINTS, "7.49", "9", "B"),
        (POINTS, "-1", "9", None),
        (PERCENT, "0", "0", "Distinction"),
        ((), "9", "9", None),
    ],
)
def test_the_highest_grade_reached(
    grades: tuple[tree.Grade, ...], score: str, maximum: str, expected: str | None
) -> None:
    """A score has the highest grade whose least it reaches, exactly; a hair less has the next, or none."""
    grade = grade_of(graded(grades), Decimal(score), Decimal(maximum))

    assert expected == (grade.label if grade else None)


@pytest.mark.parametrize(("score", "expected"), [("170", "A"), ("110", "B"), ("99", None)])
def test_grades_in_points_and_in_percent(score: str, expected: str | None) -> None:
    """A marking scheme may have both: what counts is how many points each wants, not which number is the larger."""
    grade = grade_among(MIXED, Decimal(score), Decimal(200))

    assert expected == (grade.label if grade else None)


@given(st.decimals(0, 40, places=3), st.decimals(0, 40, places=3))
def test_more_points_never_earn_less(one: Decimal, other: Decimal) -> None:
    """Of two scores the higher never has the lower grade."""
    low, high = sorted((one, other))
    grades = [grade_of(graded(PERCENT), score, Decimal(40)) for score in (low, high)]

    least, most = (grade.least if grade else Decimal(-1) for grade in grades)
    assert least <= most


def test_the_pass_mark() -> None:
    """A score at the pass mark passes, one below does not; without a pass mark nothing is said."""
    told = [passed(graded((), Decimal(15)), Decimal(score)) for score in ("15", "14.99")]

    assert [True, False] == told
    assert passed(graded(()), Decimal(40)) is None
