"""Arithmetic: whole numbers stay whole, NULL spreads, and what cannot be computed is NULL."""

import pytest

from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.refusal import Refusal
from tests.assessment.expression.trees import NULL, comes_to, real, refused, several, text, whole

LARGE = 2**62


@pytest.mark.parametrize(
    ("op", "parts", "told"),
    [
        ("sum", (whole(1), whole(2)), 3),
        ("sum", (whole(1), real(0.5)), 1.5),
        ("sum", (several(whole(1), whole(2)), whole(3)), 6),
        ("sum", (whole(1), NULL), None),
        ("sum", (whole(LARGE), whole(LARGE)), None),
        ("sum", (real(1e308), real(1e308)), None),
        ("product", (whole(4), real(0.5)), 2.0),
        ("product", (whole(LARGE), whole(4)), None),
        ("product", (whole(LARGE), whole(4), whole(0)), 0),
        ("subtract", (whole(5), whole(2)), 3),
        ("subtract", (NULL, whole(2)), None),
        ("divide", (whole(6), whole(4)), 1.5),
        ("divide", (whole(6), whole(0)), None),
        ("divide", (real(1e308), real(1e-308)), None),
        ("power", (whole(2), whole(10)), 1024.0),
        ("power", (whole(0), whole(-1)), None),
        ("power", (whole(-8), real(0.5)), None),
        ("power", (whole(10), whole(400)), None),
        ("integerDivide", (whole(7), whole(2)), 3),
        ("integerDivide", (whole(-7), whole(2)), -4),
        ("integerDivide", (whole(7), whole(0)), None),
        ("integerModulus", (whole(-7), whole(2)), 1),
        ("integerModulus", (whole(7), whole(0)), None),
        ("mod", (whole(7), whole(2)), 1),
        ("mod", (whole(7), whole(0)), None),
        ("integerToFloat", (whole(3),), 3.0),
        ("min", (whole(3), several(whole(1), whole(2))), 1),
        ("max", (whole(3), real(3.5)), 3.5),
        ("max", (whole(3), NULL), None),
        ("gcd", (whole(8), whole(12)), 4),
        ("gcd", (whole(0), whole(0)), 0),
        ("gcd", (whole(0), whole(-6)), 6),
        ("lcm", (whole(4), whole(6)), 12),
        ("lcm", (whole(4), whole(0)), 0),
        ("lcm", (whole(LARGE), whole(LARGE - 1)), None),
        ("lcm", (NULL, whole(2)), None),
    ],
)
def test_numbers(op: str, parts: tuple[Node, ...], told: Plain) -> None:
    """Each operator gives its number, whole or float, or NULL."""
    found = comes_to(node(op, *parts))

    assert told == found
    assert type(told) is type(found)


@pytest.mark.parametrize(
    ("op", "parts", "told"),
    [
        ("round", (real(6.5),), 7),
        ("round", (real(-6.5),), -6),
        ("round", (real(6.49999),), 6),
        ("round", (real(0.49999999999999994),), 0),
        ("round", (real(1e300),), None),
        ("truncate", (real(-6.9),), -6),
        ("truncate", (NULL,), None),
    ],
)
def test_to_whole_numbers(op: str, parts: tuple[Node, ...], told: Plain) -> None:
    """Rounding takes halves up, truncating cuts."""
    assert told == comes_to(node(op, *parts))


@pytest.mark.parametrize(
    ("mode", "figures", "number", "told"),
    [
        ("decimalPlaces", "2", 2.675, 2.68),
        ("decimalPlaces", "0", -2.5, -3.0),
        ("significantFigures", "3", 1234567.0, 1230000.0),
        ("significantFigures", "3", 0.0012345, 0.00123),
        ("significantFigures", "2", 0.0, 0.0),
        ("significantFigures", "1", 9.5, 10.0),
        ("decimalPlaces", "400", 1e-300, 1e-300),
        ("significantFigures", "400", 1e308, 1e308),
    ],
)
def test_round_to(mode: str, figures: str, number: float, told: float) -> None:
    """Rounding to figures rounds the decimals as they are written, halves away from zero."""
    assert told == comes_to(node("roundTo", real(number), roundingMode=mode, figures=figures))


@pytest.mark.parametrize("op", ["sum", "product", "min", "max", "round", "truncate", "gcd", "integerToFloat"])
def test_texts_are_no_numbers(op: str) -> None:
    """A value that is no number is refused, not counted as 0."""
    assert Refusal.WRONG_TYPE is refused(node(op, text("3")))


def test_fractions_are_not_whole() -> None:
    """Operators on whole numbers refuse a fraction."""
    assert Refusal.WRONG_TYPE is refused(node("gcd", real(1.5), whole(2)))
    assert Refusal.WRONG_TYPE is refused(node("integerDivide", real(1.5), whole(2)))
