"""Responses in, outcomes out; and expressions around a test."""

from dataclasses import dataclass

import pytest

from assessment.expression.declaration import Declaration, Field, Kind
from assessment.expression.environment import Subset
from assessment.expression.evaluator import Level
from assessment.expression.lexical import Plain, plain
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import evaluate, holds, prepare
from assessment.expression.values import BaseType, Cardinality, Single, Value
from assessment.expression.variable import Response
from tests.assessment.expression.trees import (
    Around,
    item,
    outcome,
    ran,
    response,
    sets,
    variable,
    whole,
)


def echo(base: str, cardinality: str) -> Program:
    """Return a program whose outcome is its response."""
    return item(response(base, cardinality), outcome(base, cardinality), sets(variable("RESPONSE")))


@pytest.mark.parametrize(
    ("base", "cardinality", "given", "told"),
    [
        ("identifier", "single", "A", "A"),
        ("identifier", "single", ["A"], "A"),
        ("identifier", "single", [], None),
        ("identifier", "single", "", None),
        ("string", "single", None, None),
        ("string", "single", " x ", " x "),
        ("identifier", "multiple", "A", ["A"]),
        ("identifier", "multiple", ["A", "", "B"], ["A", "B"]),
        ("directedPair", "ordered", ["A  B"], ["A B"]),
        ("point", "single", "1  2", "1 2"),
    ],
)
def test_responses_are_read(base: str, cardinality: str, given: Response, told: Plain) -> None:
    """A response is one text or several; an empty one is NULL."""
    assert told == ran(echo(base, cardinality), RESPONSE=given).plain()["SCORE"]


@pytest.mark.parametrize(
    ("base", "cardinality", "given"),
    [
        ("integer", "single", "one"),
        ("identifier", "single", ["A", "B"]),
        ("identifier", "single", {"a": "1"}),
        ("identifier", "multiple", ["A"] * 2_001),
        ("point", "multiple", ["1 2", "3"]),
    ],
)
def test_responses_that_do_not_fit(base: str, cardinality: str, given: Response) -> None:
    """A response that does not fit its declaration is refused; or, if wished, taken as NULL and named."""
    program = prepare(echo(base, cardinality))

    with pytest.raises(ExpressionRefused) as caught:
        program.run({"RESPONSE": given})

    assert (Refusal.BAD_RESPONSE, "RESPONSE") == (caught.value.code, caught.value.place)
    found = program.run({"RESPONSE": given, "OTHER": "x"}, strict=False)
    assert ("RESPONSE", "OTHER") == found.unread


def test_a_response_that_is_not_given_is_the_default() -> None:
    """A variable without a response holds its default; an empty response is NULL all the same."""
    declared = Declaration("RESPONSE", Kind.RESPONSE, Cardinality.SINGLE, BaseType.INTEGER, default=("5",))
    program = item(declared, outcome("integer"), sets(variable("RESPONSE")))

    assert 5 == ran(program).number()
    assert ran(program, RESPONSE="").number() is None


def test_record_responses() -> None:
    """The fields of a record have the base types of its default, of the standard, or are texts."""
    declared = Declaration(
        "RESPONSE", Kind.RESPONSE, Cardinality.RECORD, default=(Field("x", BaseType.INTEGER, "0"),)
    )
    fields = {"x": "1", "floatValue": "2.5", "ndp": "1", "note": "n"}
    program = item(
        declared,
        *(outcome("string", identifier=name) for name in fields),
        *(sets(node("fieldValue", variable("RESPONSE"), fieldIdentifier=name), name) for name in fields),
    )

    found = ran(program, RESPONSE=fields)

    assert fields == found.plain()
    assert {"x": 1, "floatValue": 2.5, "ndp": 1, "note": "n"} == plain(found.responses["RESPONSE"])


@dataclass
class Seen:
    """An item of a test as outcome processing sees it."""

    score: Value | None
    presented: bool = True
    responded: bool = True
    correct: bool | None = True
    maximum: float | None = None

    def variable(self, identifier: str) -> Value | None:
        return self.score if identifier == "SCORE" else None

    def declaration(self, identifier: str) -> Declaration | None:
        return Declaration(identifier, Kind.OUTCOME, normal_maximum=self.maximum, normal_minimum=self.maximum)

    def weight(self, identifier: str) -> float:
        return 2.0 if identifier == "W" else 1.0


ITEMS = (
    Seen(Single(BaseType.FLOAT, 1.0), maximum=1.0),
    Seen(Single(BaseType.INTEGER, 2), correct=False, responded=False, maximum=3.0),
    Seen(None, presented=False, correct=None, maximum=None),
)


@pytest.mark.parametrize(
    ("tree", "told"),
    [
        (node("testVariables", variableIdentifier="SCORE"), [1.0, 2.0]),
        (node("testVariables", variableIdentifier="SCORE", weightIdentifier="W"), [2.0, 4.0]),
        (node("testVariables", variableIdentifier="SCORE", baseType="integer"), [2]),
        (node("testVariables", variableIdentifier="OTHER"), None),
        (node("sum", node("testVariables", variableIdentifier="SCORE")), 3.0),
        (node("numberCorrect"), 1),
        (node("numberIncorrect"), 1),
        (node("numberPresented"), 2),
        (node("numberResponded"), 1),
        (node("numberSelected"), 3),
        (node("outcomeMaximum", outcomeIdentifier="SCORE"), None),
        (node("outcomeMinimum", outcomeIdentifier="SCORE", weightIdentifier="W"), [2.0, 6.0]),
        (node("variable", identifier="Q1.SCORE", weightIdentifier="W"), 2.0),
        (node("variable", identifier="Q2.SCORE", weightIdentifier="W"), 3.0),
    ],
)
def test_what_a_test_is_asked(tree: Node, told: Plain) -> None:
    """The operators for whole tests count and gather over the selected items."""
    scores = {"Q1.SCORE": Single(BaseType.FLOAT, 1.0), "Q2.SCORE": Single(BaseType.FLOAT, 3.0)}

    assert told == plain(evaluate(tree, Around(scores, ITEMS)))


def test_a_subset_is_passed_on() -> None:
    """The subset that an operator names is what the environment is asked for."""
    around = Around(items=ITEMS)
    evaluate(node("numberCorrect", sectionIdentifier="S", includeCategory="a b", excludeCategory="c"), around)

    assert [Subset("S", frozenset("ab"), frozenset("c"))] == around.asked


def test_outcomes_of_a_test() -> None:
    """A test's program reads its items' variables, and its own by their names."""
    program = Program(
        (outcome(), outcome("boolean", identifier="PASSED")),
        outcome_processing=(
            sets(node("sum", node("testVariables", variableIdentifier="SCORE"), variable("Q1.SCORE"))),
            sets(node("gte", variable("SCORE"), whole(4)), "PASSED"),
        ),
    )
    around = Around({"Q1.SCORE": Single(BaseType.FLOAT, 1.0)}, ITEMS)

    assert {"SCORE": 4.0, "PASSED": True} == prepare(program, Level.TEST).run({}, test=around).plain()


def test_conditions() -> None:
    """A condition holds only when it is true; NULL is not."""
    around = Around({"Q1.SCORE": None})

    assert not holds(node("gt", variable("Q1.SCORE"), whole(0)), around)
    assert holds(node("isNull", variable("Q1.SCORE")), around)
