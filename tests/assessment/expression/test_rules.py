"""Rules of response, template and outcome processing."""

import pytest

from assessment.expression.declaration import Declaration
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import check, prepare
from tests.assessment.expression.trees import (
    NO,
    NULL,
    YES,
    item,
    name,
    of,
    outcome,
    ran,
    real,
    response,
    row,
    sets,
    several,
    template,
    text,
    variable,
    whole,
)


def branch(kind: str, *parts: Node) -> Node:
    """Return a branch of a response condition."""
    return node(f"response{kind}", *parts)


@pytest.mark.parametrize(
    ("first", "second", "score"),
    [(YES, YES, 1), (NO, YES, 2), (NULL, YES, 2), (NO, NULL, 3)],
)
def test_the_first_branch_that_holds_is_taken(first: Node, second: Node, score: int) -> None:
    """Of a condition's branches only the first whose test is true is run; NULL is not true."""
    rule = node(
        "responseCondition",
        branch("If", first, sets(whole(1))),
        branch("ElseIf", second, sets(whole(2))),
        branch("Else", sets(whole(3))),
    )

    assert score == ran(item(outcome("integer"), rule)).number()


def test_exit_ends_the_processing() -> None:
    """Nothing behind an exit is run, however deep it stands."""
    inner = node("responseCondition", branch("If", YES, sets(whole(1)), node("exitResponse"), sets(whole(2))))

    assert (
        1 == ran(item(outcome("integer"), node("responseProcessingFragment", inner), sets(whole(3)))).number()
    )


@pytest.mark.parametrize(
    ("base", "cardinality", "value", "told"),
    [
        ("float", "single", whole(2), 2.0),
        ("integer", "single", real(2.0), 2),
        ("string", "single", real(2.5), "2.5"),
        ("identifier", "single", text("A"), "A"),
        ("identifier", "multiple", name("A"), ["A"]),
        ("identifier", "single", several(name("A")), "A"),
        ("float", "ordered", several(whole(1), whole(2)), [1.0, 2.0]),
        ("directedPair", "single", of("pair", "A B"), "A B"),
        ("float", "single", NULL, None),
    ],
)
def test_values_that_fit(base: str, cardinality: str, value: Node, told: object) -> None:
    """A value goes into a variable of another type where nothing is lost."""
    assert told == ran(item(outcome(base, cardinality), sets(value))).plain()["SCORE"]


@pytest.mark.parametrize(
    ("base", "cardinality", "value"),
    [
        ("integer", "single", real(2.5)),
        ("integer", "single", text("two")),
        ("boolean", "single", whole(1)),
        ("identifier", "single", several(name("A"), name("B"))),
        ("point", "single", whole(1)),
    ],
)
def test_values_that_do_not_fit(base: str, cardinality: str, value: Node) -> None:
    """A value that would have to be rounded or cut is refused."""
    with pytest.raises(ExpressionRefused) as caught:
        ran(item(outcome(base, cardinality), sets(value)))

    assert Refusal.WRONG_TYPE is caught.value.code


def test_numbers_begin_at_zero() -> None:
    """A numeric outcome that declares no default begins at 0; others are NULL, and so is its default."""
    program = item(
        outcome(),
        outcome("integer", identifier="TALLY"),
        outcome("identifier", identifier="GRADE"),
        outcome("float", "multiple", identifier="LIST"),
        outcome(identifier="DEFAULT"),
        sets(node("default", identifier="SCORE"), "DEFAULT"),
    )

    assert {"SCORE": 0.0, "TALLY": 0, "GRADE": None, "LIST": None, "DEFAULT": None} == ran(program).plain()


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ((sets(whole(1), "NOBODY"),), Refusal.UNKNOWN_VARIABLE),
        ((sets(whole(1), "RESPONSE"),), Refusal.UNKNOWN_VARIABLE),
        ((node("setOutcomeValue", identifier="SCORE"),), Refusal.WRONG_ARITY),
        ((node("sum", whole(1)),), Refusal.MISPLACED),
        ((node("responseIf", YES),), Refusal.MISPLACED),
        ((node("responseCondition", node("templateIf", YES)),), Refusal.MISPLACED),
        ((node("responseCondition", branch("Else"), branch("If", YES)),), Refusal.MISPLACED),
        ((node("responseCondition", branch("If")),), Refusal.WRONG_ARITY),
        ((node("script"),), Refusal.UNKNOWN_OPERATOR),
        ((sets(variable("NOBODY")),), Refusal.UNKNOWN_VARIABLE),
        ((sets(node("numberCorrect")),), Refusal.NEEDS_TEST),
        ((node("lookupOutcomeValue", whole(1), identifier="SCORE"),), Refusal.BAD_DECLARATION),
        ((outcome(),), Refusal.DUPLICATE_VARIABLE),
    ],
)
def test_what_cannot_be_run_is_refused_before(parts: tuple[Node | Declaration, ...], code: Refusal) -> None:
    """A program that cannot be run is refused when it is prepared, by code."""
    with pytest.raises(ExpressionRefused) as caught:
        check(item(outcome(), response(), *parts))

    assert code is caught.value.code


def test_templates_set_what_is_correct() -> None:
    """Template processing may set template values, correct responses and defaults for this run."""
    program = item(
        template(),
        response("integer"),
        outcome(),
        outcome("integer", identifier="BONUS"),
        node(
            "responseCondition",
            branch(
                "If",
                node("match", variable("RESPONSE"), node("correct", identifier="RESPONSE")),
                sets(real(1)),
            ),
        ),
        templates=(
            sets(whole(20), "T", "setTemplateValue"),
            node(
                "templateCondition",
                node(
                    "templateIf",
                    node("equal", variable("T"), whole(20)),
                    sets(node("sum", variable("T"), whole(1)), "RESPONSE", "setCorrectResponse"),
                ),
            ),
            sets(whole(5), "BONUS", "setDefaultValue"),
            node("exitTemplate"),
            sets(whole(0), "T", "setTemplateValue"),
        ),
    )

    right, wrong = ran(program, RESPONSE="21"), ran(program, RESPONSE="20")

    assert {"SCORE": 1.0, "BONUS": 5} == right.plain()
    assert 0.0 == wrong.number()
    assert 20 == getattr(right.templates["T"], "value", None)


def test_a_constraint_draws_again() -> None:
    """Template processing starts again until its constraint holds, the same for the same seed."""
    rules = (
        sets(node("randomInteger", min="1", max="20"), "T", "setTemplateValue"),
        node("templateConstraint", node("gt", variable("T"), whole(17))),
    )
    program = item(template(), outcome("integer"), sets(variable("T")), templates=rules)
    drawn = [ran(program, seed=bytes([number])).number() for number in range(40)]

    assert {18, 19, 20} == set(drawn)
    assert drawn == [ran(program, seed=bytes([number])).number() for number in range(40)]


def test_a_constraint_that_never_holds_ends() -> None:
    """After a hundred restarts the template variables keep their defaults, and the rules behind are run."""
    program = item(
        template(default=("7",)),
        template(identifier="U"),
        outcome("integer"),
        sets(variable("T")),
        templates=(
            sets(whole(1), "T", "setTemplateValue"),
            node("templateConstraint", NO),
            sets(whole(3), "U", "setTemplateValue"),
        ),
    )
    found = ran(program)

    assert 7 == found.number()
    assert 3 == getattr(found.templates["U"], "value", None)


def test_a_variable_returns_to_its_default() -> None:
    """A default that is set without a value, as some files do, takes a variable back to its own."""
    declared = response(identifier="R")
    program = item(
        declared,
        outcome("identifier"),
        sets(name("B"), "R", "setResponseValue"),
        node("setDefaultValue", identifier="R"),
        sets(variable("R")),
    )

    assert ran(program, R="A").plain()["SCORE"] is None


def test_an_adaptive_item_goes_on() -> None:
    """The outcomes of an adaptive item go on from the attempt before, others begin anew."""
    declared = (outcome("integer"), outcome("integer", identifier="TRIES"))
    rules = (sets(node("sum", variable("SCORE"), whole(1))), sets(variable("numAttempts"), "TRIES"))
    adaptive = prepare(Program(declared, response_processing=rules, adaptive=True))
    first = adaptive.run({})
    second = adaptive.run({}, previous=first.values, attempts=2)

    assert {"SCORE": 2, "TRIES": 2} == second.plain()
    again = prepare(Program(declared, response_processing=rules)).run({}, previous=first.values)
    assert {"SCORE": 1, "TRIES": 1} == again.plain()


def test_completion_is_told_when_it_is_set() -> None:
    """The built-in completionStatus is among the outcomes only where a rule has set it."""
    assert {} == ran(item()).plain()
    assert {"completionStatus": "completed"} == ran(item(sets(name("completed"), "completionStatus"))).plain()


def test_order_counts_where_it_is_declared() -> None:
    """An ordered outcome keeps the order of what it is given."""
    program = item(outcome("identifier", "ordered"), sets(row(name("B"), name("A"))))

    assert ["B", "A"] == ran(program).plain()["SCORE"]
