"""Where values come from, and how responses, mappings, areas and tables are read."""

import pytest

from assessment.expression.declaration import (
    AreaMapEntry,
    AreaMapping,
    Declaration,
    Field,
    InterpolationEntry,
    InterpolationTable,
    Kind,
    MapEntry,
    Mapping,
    MatchTable,
)
from assessment.expression.lexical import Plain
from assessment.expression.node import Node, node
from assessment.expression.program import Program
from assessment.expression.refusal import ExpressionRefused, Refusal
from assessment.expression.run import prepare
from assessment.expression.values import BaseType, Cardinality
from assessment.expression.variable import Response
from tests.assessment.expression.trees import (
    NULL,
    comes_to,
    integer,
    item,
    of,
    outcome,
    ran,
    refused,
    response,
    sets,
    several,
    variable,
    whole,
)


def mapped(
    mapping: Mapping, base: str = "identifier", cardinality: str = "multiple", op: str = "mapResponse"
) -> Program:
    """Return a program that maps its response."""
    declared = Declaration(
        "RESPONSE", Kind.RESPONSE, Cardinality(cardinality), BaseType(base), mapping=mapping
    )
    return item(declared, outcome(), sets(node(op, identifier="RESPONSE")))


ENTRIES = (MapEntry("A", 10), MapEntry("B", 5))


@pytest.mark.parametrize(
    ("given", "score"),
    [
        (["A", "B"], 15.0),
        (["A", "A"], 10.0),
        (["A", "X"], 11.0),
        (["X"], 2.0),
        ([], 2.0),
        (None, 2.0),
        (["A", "B", "X", "Y"], 15.0),
    ],
)
def test_a_value_counts_once_within_bounds(given: Response, score: float) -> None:
    """A value that a container holds twice counts once; the sum keeps to its bounds; NULL counts the default."""
    program = mapped(Mapping(ENTRIES, 1.0, 2.0, 15.0))

    assert score == ran(program, RESPONSE=given).number()


@pytest.mark.parametrize(
    ("given", "score"), [("Hello", 2), ("hello", 0), ("WORLD", 1), ("world", 1), ("", 7), ("x", 0)]
)
def test_each_entry_says_whether_case_counts(given: str, score: float) -> None:
    """Case counts where an entry says so, and the empty key stands for no response."""
    entries = (MapEntry("Hello", 2), MapEntry("world", 1, case_sensitive=False), MapEntry("", 7))

    assert score == ran(mapped(Mapping(entries), "string", "single"), RESPONSE=given).number()


def test_keys_are_values_of_their_base_type() -> None:
    """Keys of pairs, numbers and points are compared as such, not as texts."""
    pairs = Mapping((MapEntry("A   B", 1),))

    assert 1.0 == ran(mapped(pairs, "pair"), RESPONSE=["B A"]).number()
    assert 0.0 == ran(mapped(pairs, "directedPair"), RESPONSE=["B A"]).number()
    assert 1.0 == ran(mapped(Mapping((MapEntry("1.50", 1),)), "float", "single"), RESPONSE="1.5").number()


def area_item(cardinality: str = "multiple") -> Program:
    """Return a program with two areas that overlap."""
    areas = AreaMapping(
        (AreaMapEntry("rect", (0, 0, 50, 50), 2.0), AreaMapEntry("circle", (50, 50, 10), 1.0)), -0.5, 0.0, 2.5
    )
    declared = Declaration(
        "RESPONSE", Kind.RESPONSE, Cardinality(cardinality), BaseType.POINT, area_mapping=areas
    )
    return item(declared, outcome(), sets(node("mapResponsePoint", identifier="RESPONSE")))


@pytest.mark.parametrize(
    ("given", "score"),
    [
        (["10 10"], 2.0),
        (["10 10", "20 20"], 2.0),
        (["50 50"], 2.0),
        (["60 50"], 1.0),
        (["61 50"], 0.0),
        (["10 10", "61 50"], 1.5),
        (["10 10", "60 50"], 2.5),
        ([], 0.0),
    ],
)
def test_areas_count_once(given: Response, score: float) -> None:
    """A point counts for the first area it lies in, an area counts once, and a point in none the default."""
    assert score == ran(area_item(), RESPONSE=given).number()


@pytest.mark.parametrize(
    ("shape", "coords", "point", "told"),
    [
        ("rect", "0,0,10,10", "10 10", True),
        ("rect", "10,10,0,0", "5 5", True),
        ("circle", "5,5,2", "7 5", True),
        ("circle", "5,5,2", "7 6", False),
        ("ellipse", "10,10,5,2", "15 10", True),
        ("ellipse", "10,10,5,2", "14 12", False),
        ("poly", "0,0,10,0,10,10,0,10", "5 5", True),
        ("poly", "0,0,10,0,10,10,0,10", "10 5", True),
        ("poly", "0,0,10,0,5,10", "1 9", False),
        ("poly", "0,0,4,4,8,0,8,8,0,8", "4 3", False),
        ("poly", "0,0,4,4,8,0,8,8,0,8", "4 5", True),
        ("default", "", "999 999", True),
        ("circle", "5.4, 5, 2.2", "7 5", True),
    ],
)
def test_inside(shape: str, coords: str, point: str, told: bool) -> None:
    """A point on the edge of a shape is inside."""
    assert told is comes_to(node("inside", of("point", point), shape=shape, coords=coords))


def test_inside_asks_for_one_of_several() -> None:
    """One point inside is enough; NULL is nowhere."""
    points = several(of("point", "99 99"), of("point", "1 1"))

    assert True is comes_to(node("inside", points, shape="rect", coords="0,0,5,5"))
    assert comes_to(node("inside", NULL, shape="rect", coords="0,0,5,5")) is None
    assert Refusal.BAD_ATTRIBUTE is refused(node("inside", points, shape="rect", coords="0,0,5"))
    assert Refusal.BAD_ATTRIBUTE is refused(node("inside", points, shape="star", coords="0,0,5"))
    assert Refusal.BAD_ATTRIBUTE is refused(node("inside", points, shape="rect", coords="a,b"))
    assert Refusal.WRONG_TYPE is refused(node("inside", whole(1), shape="default"))


def looked_up(table: MatchTable | InterpolationTable, source: Node) -> Plain:
    """Return what a table makes of a source."""
    declared = Declaration("GRADE", Kind.OUTCOME, Cardinality.SINGLE, BaseType.STRING, lookup=table)
    rule = node("lookupOutcomeValue", source, identifier="GRADE")
    return ran(item(declared, rule)).plain()["GRADE"]


def test_lookup_tables() -> None:
    """A match table names numbers, an interpolation table bounds; both have a default."""
    matches = MatchTable(((1, "one"), (2, "two")), "other")
    steps = InterpolationTable(
        (InterpolationEntry(90, "A", include_boundary=False), InterpolationEntry(50, "B")), "C"
    )

    assert ["one", "other", "other"] == [looked_up(matches, source) for source in (whole(1), whole(9), NULL)]
    assert ["A", "B", "B", "C"] == [looked_up(steps, whole(number)) for number in (91, 90, 50, 49)]
    assert looked_up(MatchTable(()), whole(1)) is None


def test_default_and_correct() -> None:
    """Declared values stay what they are when the variable changes."""
    declared = Declaration("SCORE", Kind.OUTCOME, Cardinality.SINGLE, BaseType.FLOAT, default=("2",))
    program = item(
        declared,
        outcome(identifier="D"),
        outcome("identifier", identifier="C"),
        response(correct=("A",)),
        sets(of("float", "10")),
        sets(node("default", identifier="SCORE"), "D"),
        sets(node("correct", identifier="RESPONSE"), "C"),
    )

    assert {"SCORE": 10.0, "D": 2.0, "C": "A"} == ran(program).plain()


def test_random_numbers_keep_to_their_range() -> None:
    """Random numbers lie in their range and on its steps, by seed alone."""
    wholes = node("randomInteger", min="2", max="11", step="3")
    floats = node("randomFloat", min="-1", max="1")
    seeds = [bytes([number]) for number in range(200)]

    assert {2, 5, 8, 11} == {comes_to(wholes, seed=seed) for seed in seeds}
    drawn = [comes_to(floats, seed=seed) for seed in seeds]
    assert all(isinstance(number, float) and -1 <= number <= 1 for number in drawn)
    assert len(set(map(str, drawn))) == len(seeds)
    assert 8 == comes_to(node("randomInteger", min="n", max="{n}"), n=integer(8))


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        (node("randomInteger", min="5", max="1"), Refusal.WRONG_TYPE),
        (node("randomInteger", min="1"), Refusal.BAD_ATTRIBUTE),
        (node("randomInteger", min="1", max="1.5"), Refusal.BAD_ATTRIBUTE),
        (node("randomInteger", min="0", max="5", step="0"), Refusal.WRONG_TYPE),
        (node("randomFloat", min="2", max="1"), Refusal.WRONG_TYPE),
        (node("baseValue", text="x", baseType="integer"), Refusal.BAD_VALUE),
        (node("baseValue", text="x", baseType="colour"), Refusal.BAD_ATTRIBUTE),
        (variable("nobody"), Refusal.UNKNOWN_VARIABLE),
        (node("variable"), Refusal.BAD_ATTRIBUTE),
        (node("customOperator", **{"class": "org.example.Run"}), Refusal.CUSTOM_OPERATOR),
        (node("eval"), Refusal.UNKNOWN_OPERATOR),
    ],
)
def test_refusals(tree: Node, code: Refusal) -> None:
    """What has no value is refused by code."""
    assert code is refused(tree)


@pytest.mark.parametrize(
    ("declared", "detail"),
    [
        (Declaration("R", Kind.RESPONSE), "baseType"),
        (Declaration("R", Kind.RESPONSE, Cardinality.RECORD, BaseType.STRING), "baseType"),
        (response("integer", correct=("x",)), "integer: x"),
        (response("identifier", correct=("A", "B")), "2 values"),
        (response("identifier", correct=(Field("f", BaseType.STRING, "x"),)), "fields"),
        (
            Declaration("R", Kind.RESPONSE, base_type=BaseType.INTEGER, mapping=Mapping((MapEntry("x", 1),))),
            "integer: x",
        ),
        (
            Declaration(
                "R",
                Kind.RESPONSE,
                base_type=BaseType.POINT,
                area_mapping=AreaMapping((AreaMapEntry("rect", (1,), 1),)),
            ),
            "shape",
        ),
    ],
)
def test_declarations_that_contradict_themselves(declared: Declaration, detail: str) -> None:
    """A declaration whose texts do not fit its base type is refused with its identifier."""
    with pytest.raises(ExpressionRefused) as caught:
        prepare(Program((declared,)))

    assert (Refusal.BAD_DECLARATION, declared.identifier) == (caught.value.code, caught.value.place)
    assert detail in caught.value.detail
