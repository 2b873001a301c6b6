"""match, equal, equalRounded, the orders of numbers and of durations."""

import pytest

from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.refusal import Refusal
from tests.assessment.expression.trees import (
    NULL,
    comes_to,
    name,
    of,
    real,
    refused,
    row,
    several,
    text,
    whole,
)


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (name("A"), name("A"), True),
        (name("A"), name("B"), False),
        (name("A"), NULL, None),
        (of("pair", "A B"), of("pair", "B A"), True),
        (of("directedPair", "A B"), of("directedPair", "B A"), False),
        (several(name("A"), name("B")), several(name("B"), name("A")), True),
        (several(name("A"), name("A")), several(name("A"), name("B")), False),
        (row(name("A"), name("B")), row(name("B"), name("A")), False),
        (row(name("A"), name("B")), row(name("A"), name("B")), True),
        (several(of("pair", "A B")), several(of("pair", "B A")), True),
        (whole(2), real(2.0), True),
        (name("1"), whole(1), True),
        (several(name("A")), name("A"), True),
        (of("point", "1 2"), of("point", "1 2"), True),
    ],
)
def test_match(one: Node, other: Node, told: Plain) -> None:
    """The base type says what is the same: halves of pairs and containers without order may be turned."""
    assert told == comes_to(node("match", one, other))


@pytest.mark.parametrize(
    ("attributes", "one", "other", "told"),
    [
        ({}, real(0.1), real(0.1), True),
        ({"toleranceMode": "exact"}, whole(1), real(1.5), False),
        ({"toleranceMode": "absolute", "tolerance": "0.1"}, real(0.7), real(0.8), True),
        ({"toleranceMode": "absolute", "tolerance": "0.1 0.3"}, real(1.0), real(1.3), True),
        ({"toleranceMode": "absolute", "tolerance": "0.1 0.3"}, real(1.0), real(0.8), False),
        (
            {"toleranceMode": "absolute", "tolerance": "1", "includeUpperBound": "false"},
            real(1),
            real(2),
            False,
        ),
        (
            {"toleranceMode": "absolute", "tolerance": "1", "includeLowerBound": "false"},
            real(1),
            real(0),
            False,
        ),
        ({"toleranceMode": "relative", "tolerance": "10"}, real(20), real(18), True),
        ({"toleranceMode": "relative", "tolerance": "10"}, real(-20), real(-21), True),
        ({"toleranceMode": "relative", "tolerance": "10"}, real(20), real(17.9), False),
        ({"toleranceMode": "absolute", "tolerance": "1"}, NULL, real(1), None),
    ],
)
def test_equal(attributes: dict[str, str], one: Node, other: Node, told: Plain) -> None:
    """Tolerances are kept to as the numbers are written, bounds as told."""
    assert told == comes_to(node("equal", one, other, **attributes))


@pytest.mark.parametrize(
    ("mode", "figures", "one", "other", "told"),
    [
        ("significantFigures", "3", 3.175, 3.183, True),
        ("significantFigure", "3", 3.1749, 3.183, False),
        ("decimalPlaces", "2", 1.234, 1.224, False),
        ("decimalPlaces", "1", 1.24, 1.15, True),
        ("decimalPlaces", "0", 0.5, 1.4, True),
        ("significantFigures", "1", 0.0, 0.0, True),
    ],
)
def test_equal_rounded(mode: str, figures: str, one: float, other: float, told: Plain) -> None:
    """Both sides of equalRounded are rounded in decimals, halves away from zero."""
    assert told == comes_to(node("equalRounded", real(one), real(other), roundingMode=mode, figures=figures))


@pytest.mark.parametrize(
    ("op", "one", "other", "told"),
    [
        ("lt", whole(1), real(1.5), True),
        ("lte", whole(1), whole(1), True),
        ("gt", whole(1), whole(1), False),
        ("gte", whole(1), NULL, None),
        ("durationLT", of("duration", "PT59S"), of("duration", "PT1M"), True),
        ("durationGTE", of("duration", "PT1M"), of("duration", "60"), True),
        ("durationGTE", NULL, of("duration", "60"), None),
    ],
)
def test_orders(op: str, one: Node, other: Node, told: Plain) -> None:
    """Numbers and durations have an order, in which NULL has no place."""
    assert told == comes_to(node(op, one, other))


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        (node("lt", text("a"), whole(1)), Refusal.WRONG_TYPE),
        (node("gt", several(whole(1), whole(2)), whole(1)), Refusal.WRONG_TYPE),
        (node("durationLT", whole(1), whole(2)), Refusal.WRONG_TYPE),
        (node("equal", whole(1), whole(2), toleranceMode="near"), Refusal.BAD_ATTRIBUTE),
        (node("equal", whole(1), whole(2), toleranceMode="absolute"), Refusal.BAD_ATTRIBUTE),
        (node("equalRounded", whole(1), whole(2), figures="-1"), Refusal.WRONG_TYPE),
        (node("equalRounded", whole(1), whole(2), figures="two words"), Refusal.UNKNOWN_VARIABLE),
        (node("equalRounded", whole(1), whole(2)), Refusal.BAD_ATTRIBUTE),
        (node("match", whole(1)), Refusal.WRONG_ARITY),
    ],
)
def test_refusals(tree: Node, code: Refusal) -> None:
    """What cannot be compared is refused by code."""
    assert code is refused(tree)


def test_base_type_of_a_value() -> None:
    """isTypeOf, which some files have, tells the base type."""
    assert True is comes_to(node("isTypeOf", whole(5), text("integer")))
    assert False is comes_to(node("isTypeOf", whole(5), text("float")))
