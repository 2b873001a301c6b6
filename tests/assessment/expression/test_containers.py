"""Containers and records."""

import pytest

from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.refusal import Refusal
from assessment.expression.values import BaseType, Single
from tests.assessment.expression.trees import (
    NULL,
    comes_to,
    integer,
    name,
    of,
    real,
    refused,
    row,
    several,
    text,
    whole,
)

A, B, C = name("A"), name("B"), name("C")


@pytest.mark.parametrize(
    ("tree", "told"),
    [
        (several(A, NULL, several(B, C)), ["A", "B", "C"]),
        (several(NULL), None),
        (several(), None),
        (row(whole(1), real(2.5)), [1.0, 2.5]),
        (node("containerSize", several(A, A)), 2),
        (node("containerSize", NULL), 0),
        (node("index", row(A, B), n="2"), "B"),
        (node("index", row(A, B), n="3"), None),
        (node("index", row(A, B), n="0"), None),
        (node("index", row(A, B), whole(1)), "A"),
        (node("index", row(A, B), NULL), None),
        (node("delete", A, row(A, B, A, C)), ["B", "C"]),
        (node("delete", A, several(A)), None),
        (node("delete", NULL, several(A)), None),
        (node("member", of("pair", "A B"), several(of("pair", "B A"))), True),
        (node("member", A, several(B)), False),
        (node("member", A, NULL), None),
        (node("contains", several(A, A, B), several(A, A)), True),
        (node("contains", several(A, B), several(A, A)), False),
        (node("contains", row(A, B, C), row(B, C)), True),
        (node("contains", row(A, B, C), row(A, C)), False),
        (node("contains", row(A, B, C), row(C, B)), False),
        (node("contains", row(A), row(A, B)), False),
        (node("contains", several(A, B), A), True),
        (node("contains", NULL, several(A)), None),
        (node("repeat", A, B, numberRepeats="2"), ["A", "B", "A", "B"]),
        (node("repeat", A, numberRepeats="0"), None),
        (node("repeat", NULL, numberRepeats="2"), None),
        (node("random", several(A)), "A"),
        (node("random", NULL), None),
    ],
)
def test_containers(tree: Node, told: Plain) -> None:
    """Containers are made, counted, searched and cut as the standard says; an empty one is NULL."""
    assert told == comes_to(tree)


def test_places_may_be_variables() -> None:
    """The numbers of index and repeat may come from variables."""
    assert "B" == comes_to(node("index", row(A, B), n="n"), n=integer(2))
    assert ["A", "A"] == comes_to(node("repeat", A, numberRepeats="n"), n=integer(2))
    assert comes_to(node("index", row(A, B), n="n"), n=None) is None
    assert Refusal.WRONG_TYPE is refused(node("index", row(A), n="n"), n=Single(BaseType.STRING, "x"))


def test_records() -> None:
    """A field of a record is found by its name; one that is not there is NULL."""
    made = node(
        "record",
        node("fieldValue", whole(7), fieldIdentifier="a"),
        node("fieldValue", text("ok"), fieldIdentifier="b"),
    )

    assert {"a": 7, "b": "ok"} == comes_to(made)
    assert 7 == comes_to(node("fieldValue", made, fieldIdentifier="a"))
    assert comes_to(node("fieldValue", made, fieldIdentifier="c")) is None
    assert Refusal.WRONG_TYPE is refused(node("fieldValue", whole(1), fieldIdentifier="a"))


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        (several(A, whole(1)), Refusal.WRONG_TYPE),
        (node("record", A), Refusal.MISPLACED),
        (node("fieldValue", A), Refusal.BAD_ATTRIBUTE),
        (node("member", several(A, B), several(A)), Refusal.WRONG_TYPE),
        (node("repeat", A, numberRepeats="100000"), Refusal.TOO_MUCH_WORK),
    ],
)
def test_refusals(tree: Node, code: Refusal) -> None:
    """What is no container, or mixes base types, is refused by code."""
    assert code is refused(tree)


def test_chance_keeps_to_its_seed() -> None:
    """The same seed draws the same member, and all members are drawn by some seed."""
    tree = node("random", several(A, B, C))
    drawn = [comes_to(tree, seed=bytes([number])) for number in range(50)]

    assert drawn == [comes_to(tree, seed=bytes([number])) for number in range(50)]
    assert {"A", "B", "C"} == set(map(str, drawn))
