"""and, or, not, isNull, anyN: logic with three values."""

import pytest

from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.refusal import Refusal
from tests.assessment.expression.trees import NO, NULL, YES, comes_to, integer, refused, several, text, whole


@pytest.mark.parametrize(
    ("op", "parts", "told"),
    [
        ("and", (YES, YES), True),
        ("and", (YES, NULL), None),
        ("and", (NO, NULL), False),
        ("or", (NO, NULL), None),
        ("or", (YES, NULL), True),
        ("or", (NO, NO), False),
        ("not", (YES,), False),
        ("not", (NULL,), None),
        ("isNull", (NULL,), True),
        ("isNull", (text(""),), True),
        ("isNull", (several(),), True),
        ("isNull", (whole(0),), False),
    ],
)
def test_three_values(op: str, parts: tuple[Node, ...], told: Plain) -> None:
    """NULL is neither true nor false, and decides only where it must."""
    assert told == comes_to(node(op, *parts))


@pytest.mark.parametrize(
    ("parts", "least", "most", "told"),
    [
        ((YES, YES, NO), "1", "2", True),
        ((YES, NO, NULL), "2", "3", None),
        ((YES, YES, NULL), "1", "3", True),
        ((YES, YES, NULL), "1", "2", None),
        ((YES, YES, NULL), "0", "1", False),
        ((NO, NO, NULL), "2", "3", False),
    ],
)
def test_any_n_counts_what_is_sure(parts: tuple[Node, ...], least: str, most: str, told: Plain) -> None:
    """A count of true parts is true or false only where the NULLs could not change it."""
    assert told == comes_to(node("anyN", *parts, min=least, max=most))


def test_any_n_may_ask_a_variable() -> None:
    """The bounds of anyN may name variables."""
    assert True is comes_to(node("anyN", YES, NO, min="n", max="{n}"), n=integer(1))


def test_other_values_as_conditions() -> None:
    """A number is true unless it is 0, and a text unless it is empty."""
    assert True is comes_to(node("and", whole(2), text("x")))
    assert False is comes_to(node("or", whole(0), NO))


@pytest.mark.parametrize("tree", [node("not"), node("not", YES, NO), node("and"), node("isNull")])
def test_wrong_number_of_parts(tree: Node) -> None:
    """An operator with too few or too many parts is refused."""
    assert Refusal.WRONG_ARITY is refused(tree)
