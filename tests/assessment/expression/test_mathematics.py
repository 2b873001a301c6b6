"""mathOperator, mathConstant, statsOperator."""

import math

import pytest

from assessment.expression.node import Node, node
from assessment.expression.refusal import Refusal
from tests.assessment.expression.trees import NULL, comes_to, real, refused, row, several, text, whole


@pytest.mark.parametrize(
    ("name", "number", "told"),
    [
        ("sin", 0.5, math.sin(0.5)),
        ("cos", 0.5, math.cos(0.5)),
        ("tan", 0.5, math.tan(0.5)),
        ("sec", 0.5, 1 / math.cos(0.5)),
        ("csc", 0.5, 1 / math.sin(0.5)),
        ("cot", 0.5, 1 / math.tan(0.5)),
        ("asin", 0.5, math.asin(0.5)),
        ("acos", 0.5, math.acos(0.5)),
        ("atan", 0.5, math.atan(0.5)),
        ("asec", 2.0, math.acos(0.5)),
        ("acsc", 2.0, math.asin(0.5)),
        ("acot", 2.0, math.atan(0.5)),
        ("sinh", 0.5, math.sinh(0.5)),
        ("cosh", 0.5, math.cosh(0.5)),
        ("tanh", 0.5, math.tanh(0.5)),
        ("sech", 0.5, 1 / math.cosh(0.5)),
        ("csch", 0.5, 1 / math.sinh(0.5)),
        ("coth", 0.5, 1 / math.tanh(0.5)),
        ("log", 100.0, 2.0),
        ("ln", math.e, 1.0),
        ("exp", 1.0, math.e),
        ("abs", -2.5, 2.5),
        ("toDegrees", math.pi, 180.0),
        ("toRadians", 180.0, math.pi),
        ("floor", -1.5, -2),
        ("ceil", 1.1, 2),
        ("signum", -3.0, -1),
        ("signum", 0.0, 0),
        ("log", 0.0, None),
        ("ln", -1.0, None),
        ("asin", 2.0, None),
        ("exp", 1000.0, None),
        ("csc", 0.0, None),
        ("asec", 0.0, None),
        ("coth", 0.0, None),
        ("sinh", 1000.0, None),
    ],
)
def test_functions(name: str, number: float, told: float | None) -> None:
    """Each function gives its number, or NULL where it has none."""
    assert told == comes_to(node("mathOperator", real(number), name=name))


def test_atan2_has_two_parts() -> None:
    """atan2 takes two numbers, every other function one."""
    assert math.atan2(1, -1) == comes_to(node("mathOperator", whole(1), whole(-1), name="atan2"))
    assert Refusal.WRONG_ARITY is refused(node("mathOperator", whole(1), name="atan2"))
    assert Refusal.WRONG_ARITY is refused(node("mathOperator", whole(1), whole(1), name="sin"))
    assert comes_to(node("mathOperator", NULL, name="sin")) is None


def test_constants() -> None:
    """There are two constants."""
    assert math.pi == comes_to(node("mathConstant", name="pi"))
    assert math.e == comes_to(node("mathConstant", name="e"))
    assert Refusal.BAD_ATTRIBUTE is refused(node("mathConstant", name="tau"))


NUMBERS = row(whole(1), whole(2), whole(3), whole(4))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("mean", 2.5),
        ("sampleVariance", 5 / 3),
        ("sampleSD", math.sqrt(5 / 3)),
        ("popVariance", 1.25),
        ("popSD", math.sqrt(1.25)),
    ],
)
def test_statistics(name: str, told: float) -> None:
    """The five statistics, by statsOperator and, as some files have it, by their own names."""
    assert told == comes_to(node("statsOperator", NUMBERS, name=name))
    assert told == comes_to(node(name, NUMBERS))


@pytest.mark.parametrize(
    "members",
    [
        NULL,
        several(whole(1), NULL),
        several(whole(1), text("x")),
        several(text("x"), text("y")),
        several(),
    ],
)
def test_statistics_of_what_is_not_all_numbers(members: Node) -> None:
    """A member that is NULL or no number makes the statistic NULL."""
    assert comes_to(node("statsOperator", members, name="mean")) is None


def test_a_spread_takes_two() -> None:
    """One number has a mean but no variance."""
    assert 1.0 == comes_to(node("mean", several(whole(1))))
    assert comes_to(node("popVariance", several(whole(1)))) is None
