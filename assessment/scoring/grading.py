"""Which grade a score reaches, and whether it passes. Exact: nothing is ever rounded up."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from assessment.content.test import Grade, Test


def grade_of(test: Test, score: Decimal, maximum: Decimal) -> Grade | None:
    """Return the highest grade whose least this score of so many points reaches; None where it reaches none."""
    return grade_among(test.grades, score, maximum)


def grade_among(grades: Iterable[Grade], score: Decimal, maximum: Decimal) -> Grade | None:
    """Return the highest of these grades that is reached; None where none is."""
    reached = [grade for grade in grades if _reaches(grade, score, maximum)]
    return max(reached, key=lambda grade: (_least(grade, maximum), grade.least), default=None)


def passed(test: Test, score: Decimal) -> bool | None:
    """Say whether a score passes; None where the test has no pass mark."""
    return None if test.pass_mark is None else score >= test.pass_mark


def _reaches(grade: Grade, score: Decimal, maximum: Decimal) -> bool:
    return Fraction(score) >= _least(grade, maximum)


def _least(grade: Grade, maximum: Decimal) -> Fraction:
    """Return how many points a grade wants, also where it is told as a share of them."""
    least = Fraction(grade.least)
    return least * Fraction(maximum) / 100 if grade.percent else least
