"""No program hangs or crashes the engine: it comes to outcomes or is refused."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.expression.declaration import AreaMapEntry, AreaMapping, Declaration, Kind, MapEntry, Mapping
from assessment.expression.draw import Draw
from assessment.expression.limits import DEEPEST
from assessment.expression.node import Node, node
from assessment.expression.operators.table import OPERATORS
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import prepare, run
from assessment.expression.values import BaseType, Cardinality
from tests.assessment.expression.trees import (
    item,
    name,
    outcome,
    response,
    row,
    sets,
    several,
    text,
    variable,
    whole,
)

LONGEST_SECONDS = 20
FIRST_DRAWS, FIRST_UNIT = [257, 566, 720, 374, 862], 0.784210683085025


def nested(tree: Node, op: str, levels: int) -> Node:
    """Return an expression within as many others."""
    for _ in range(levels):
        tree = node(op, tree)
    return tree


def grown() -> Program:
    """Return a program whose container doubles with each rule."""
    double = sets(row(variable("L"), variable("L")), "L")
    return item(outcome("identifier", "ordered", "L"), sets(row(name("A"), name("A")), "L"), *[double] * 40)


def repeated() -> Program:
    """Return a program of repetitions within repetitions."""
    tree = whole(1)
    for _ in range(5):
        tree = node("repeat", tree, numberRepeats="1000")
    return item(outcome("integer", "ordered", "L"), sets(tree, "L"))


def restarted() -> Program:
    """Return a program that restarts over many rules."""
    rules = [sets(node("sum", *[whole(1)] * 50), "T", "setTemplateValue")] * 300
    declared = Declaration("T", Kind.TEMPLATE, base_type=BaseType.INTEGER)
    return item(declared, templates=(*rules, node("templateConstraint", node("null"))))


def patterns(*, told: bool) -> Program:
    """Return a program of many large patterns, told as attributes or worked out from texts."""
    wide = "(.{1,90}){20}"
    large = (
        node("patternMatch", text("x"), text(wide)) if told else node("patternMatch", text("x"), pattern=wide)
    )
    return item(outcome("boolean"), sets(node("or", *[large] * 1_000)))


@pytest.mark.parametrize(
    ("program", "code"),
    [
        (patterns(told=False), Refusal.TOO_MUCH_WORK),
        (patterns(told=True), Refusal.TOO_MUCH_WORK),
        (item(outcome(), sets(nested(whole(1), "sum", DEEPEST))), Refusal.TOO_DEEP),
        (item(outcome(), sets(nested(whole(1), "sum", 5_000))), Refusal.TOO_DEEP),
        (item(outcome(), sets(node("sum", *[whole(1)] * 20_001))), Refusal.TOO_MUCH_WORK),
        (grown(), Refusal.TOO_MUCH_WORK),
        (repeated(), Refusal.TOO_MUCH_WORK),
        (restarted(), Refusal.TOO_MUCH_WORK),
    ],
)
def test_bounds_are_reached_and_told(program: Program, code: Refusal) -> None:
    """A program that would not end, or not soon, is refused."""
    started = time.monotonic()

    with pytest.raises(ExpressionRefused) as caught:
        run(program, {})

    assert code is caught.value.code
    assert time.monotonic() - started < LONGEST_SECONDS


def test_deep_but_not_too_deep() -> None:
    """Nesting up to the bound is run."""
    assert 1.0 == run(item(outcome(), sets(nested(whole(1), "sum", DEEPEST - 2))), {}).number()


def test_draws_are_the_same_for_ever() -> None:
    """The numbers that a seed draws never change: a stored attempt is scored again years later."""
    draw = Draw(b"seed")

    assert [FIRST_DRAWS, FIRST_UNIT] == [[draw.below(1_000) for _ in range(5)], draw.unit()]
    assert all(Draw(bytes([seed])).below(2**70) < 2**70 for seed in range(50))


NAMES = st.sampled_from(["R", "L", "P", "S", "O", "T", "N", "nobody"])
TEXTS = st.sampled_from(
    ["", "A", "A B", "1", "-2", "0.5", "1 2", "true", "PT1S", "x" * 50, "[a-z]+", "9" * 19]
)
BASES = st.sampled_from([base.value for base in BaseType])
ATTRIBUTES = st.dictionaries(
    st.sampled_from(
        [
            "identifier",
            "baseType",
            "name",
            "min",
            "max",
            "step",
            "n",
            "figures",
            "roundingMode",
            "toleranceMode",
            "tolerance",
            "shape",
            "coords",
            "pattern",
            "caseSensitive",
            "substring",
            "numberRepeats",
            "fieldIdentifier",
            "variableIdentifier",
            "outcomeIdentifier",
        ]
    ),
    st.one_of(
        NAMES,
        TEXTS,
        BASES,
        st.sampled_from(
            [
                "1",
                "2",
                "3",
                "true",
                "false",
                "absolute",
                "relative",
                "significantFigures",
                "decimalPlaces",
                "rect",
                "circle",
                "poly",
                "0,0,5,5",
                "0,0,5",
                "mean",
                "popSD",
                "sin",
                "atan2",
                "floor",
                "pi",
                "{N}",
                "N",
            ]
        ),
    ),
    max_size=4,
)
LEAVES = st.one_of(
    st.builds(lambda base, text: node("baseValue", text=text, baseType=base), BASES, TEXTS),
    st.builds(lambda identifier: node("variable", identifier=identifier), NAMES),
    st.just(node("null")),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda op, args, attributes: Node(op, tuple(args), tuple(sorted(attributes.items()))),
        st.sampled_from(sorted(OPERATORS)),
        st.lists(inner, max_size=3),
        ATTRIBUTES,
    ),
    max_leaves=12,
)
RULES = st.recursive(
    st.builds(
        lambda op, tree, identifier: node(op, tree, identifier=identifier),
        st.sampled_from(
            [
                "setOutcomeValue",
                "setTemplateValue",
                "setCorrectResponse",
                "setDefaultValue",
                "lookupOutcomeValue",
                "templateConstraint",
            ]
        ),
        TREES,
        NAMES,
    ),
    lambda inner: st.builds(
        lambda kind, tree, rules: node(
            f"{kind}Condition", node(f"{kind}If", tree, *rules), node(f"{kind}Else", *rules)
        ),
        st.sampled_from(["response", "template", "outcome"]),
        TREES,
        st.lists(inner, max_size=2),
    ),
    max_leaves=4,
)
DECLARED = (
    Declaration(
        "R",
        Kind.RESPONSE,
        base_type=BaseType.IDENTIFIER,
        correct=("A",),
        mapping=Mapping((MapEntry("A", 1),)),
    ),
    response("string", "ordered", "L"),
    Declaration(
        "P",
        Kind.RESPONSE,
        Cardinality.MULTIPLE,
        BaseType.POINT,
        area_mapping=AreaMapping((AreaMapEntry("circle", (1, 1, 2), 1),)),
    ),
    outcome("float", identifier="S"),
    outcome("identifier", "multiple", "O"),
    Declaration("T", Kind.TEMPLATE, base_type=BaseType.STRING),
    Declaration("N", Kind.TEMPLATE, base_type=BaseType.INTEGER, default=("2",)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(RULES, max_size=4), st.lists(RULES, max_size=2), st.binary(max_size=4))
def test_any_program_comes_to_outcomes_or_is_refused(
    rules: list[Node], templates: list[Node], seed: bytes
) -> None:
    """No program of known operators crashes the engine: there are outcomes, or a refusal by code."""
    program = Program(DECLARED, tuple(templates), tuple(rules))
    told: object
    try:
        told = prepare(program).run({"R": "A", "L": ["x", "A B"], "P": ["1 2"]}, seed=seed).plain()
    except ExpressionRefused as error:
        told = error.code

    assert isinstance(told, dict | Refusal)


def test_containers_in_both_orders() -> None:
    """A long container is found in another without a long wait."""
    parts = [name("A")] * 1_000
    tree = node("contains", row(*parts, name("B")), row(*parts, name("C")))

    assert {"SCORE": False} == run(item(outcome("boolean"), sets(tree)), {}).plain()
    assert {"SCORE": True} == run(
        item(outcome("boolean"), sets(node("contains", several(*parts), several(*parts)))), {}
    ).plain()
