"""Each rule gives the points it promises, exactly, and nothing makes it fail."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Region, Shape
from assessment.scoring.apply import most_points, points_of
from assessment.scoring.rules import (
    AcceptText,
    AreaMap,
    AreaPoints,
    Kprim,
    MapResponse,
    MatchCorrect,
    NearNumber,
    NumberMatch,
    NumberRange,
    OrderBy,
    OrderMatch,
    PairByPair,
    RightMinusWrong,
    Rule,
    ToleranceMode,
    UnitFactor,
)
from tests.every_type import ASKED

ONE, TWO, FOUR, HALF = Decimal(1), Decimal(2), Decimal(4), Decimal("0.5")
KM = NumberMatch(
    (NearNumber(Decimal("12.5"), TWO, Decimal("0.1")),),
    (UnitFactor("km"), UnitFactor("m", Decimal("0.001"))),
    HALF,
)
ROWS = ("R1 K1", "R2 K1", "R3 K2", "R4 K1")


@pytest.mark.parametrize(
    ("rule", "values", "points"),
    [
        (MatchCorrect(("A", "B"), TWO), ("B", "A"), TWO),
        (MatchCorrect(("A",), TWO, wrong=-ONE, unanswered=-HALF), ("B",), -ONE),
        (MatchCorrect(("A",), TWO, wrong=-ONE, unanswered=-HALF), (), -HALF),
        (AcceptText(("chemistry",), ONE), ("Chemistry.",), ONE),
        (AcceptText(("chemistry",), ONE), ("  chem istry",), Decimal(0)),
        (AcceptText(("café",), ONE), ("cafe",), Decimal(0)),
        (AcceptText(("café",), ONE, ignore_accents=True), ("Cafe",), ONE),
        (AcceptText(("don't",), ONE), ("don\u2019t",), ONE),
        (AcceptText(("NaCl",), ONE, case_sensitive=True), ("nacl",), Decimal(0)),
        (AcceptText(("*sea*",), ONE, wildcards=True), ("by the sea side",), ONE),
        (AcceptText(("2 * 3", "x"), ONE), ("2 * 3",), ONE),
        (AcceptText((r"2 \* 3",), ONE, wildcards=True), ("2 x 3",), Decimal(0)),
        (AcceptText(("a",), ONE, exact=True), ("A",), ONE),
        (AcceptText(("a",), ONE, exact=True), ("a.",), Decimal(0)),
        (AcceptText(("a",), ONE, partial=(("b", HALF),), wrong=-ONE), ("B",), HALF),
        (AcceptText(("a",), ONE, partial=(("b", HALF),), wrong=-ONE), ("c",), -ONE),
        (AcceptText(("one two",), ONE, max_words=1), ("one two",), Decimal(0)),
        (KM, ("12.5 km",), TWO),
        (KM, ("12,450 m",), TWO),
        (KM, ("12.45km",), TWO),
        (KM, ("12.5",), ONE),
        (KM, ("12.5 miles",), Decimal(0)),
        (KM, ("about 12",), Decimal(0)),
        (NumberMatch((NumberRange(ONE, TWO, ONE, upper_open=True),)), ("2",), Decimal(0)),
        (NumberMatch((NumberRange(ONE, TWO, ONE, upper_open=True),)), ("1",), ONE),
        (NumberMatch((NumberRange(None, TWO, ONE),)), ("-1e9",), ONE),
        (NumberMatch((NearNumber(Decimal(200), ONE, Decimal("0.01"), ToleranceMode.RELATIVE),)), ("202",), ONE),
        (NumberMatch((NearNumber(Decimal("3.14159"), ONE, Decimal(3), ToleranceMode.SIGNIFICANT_FIGURES),)), ("3.142",), ONE),
        (NumberMatch((NearNumber(Decimal("3.14159"), ONE, Decimal(3), ToleranceMode.SIGNIFICANT_FIGURES),)), ("3.15",), Decimal(0)),
        (NumberMatch((NearNumber(Decimal("3.14159"), ONE, TWO, ToleranceMode.DECIMAL_PLACES),)), ("3.135",), ONE),
        (RightMinusWrong(("A", "B"), TWO), ("A", "C"), Decimal(0)),
        (RightMinusWrong(("A", "B", "C"), TWO), ("A", "B"), Decimal("1.333333")),
        (Kprim(ROWS, TWO), ROWS, TWO),
        (Kprim(ROWS, TWO), ROWS[:3], ONE),
        (Kprim(ROWS, TWO), (*ROWS[:3], "R4 K2"), ONE),
        (Kprim(ROWS, TWO), ROWS[:2], Decimal(0)),
        (PairByPair(("P1 C2", "P2 C1"), TWO, wrong=-HALF), ("P1 C2", "P2 C3"), HALF),
        (OrderMatch(tuple("ABCD"), FOUR), tuple("ABCD"), FOUR),
        (OrderMatch(tuple("ABCD"), FOUR), tuple("ABDC"), Decimal(0)),
        (OrderMatch(tuple("ABCD"), FOUR, OrderBy.POSITION), tuple("ABDC"), TWO),
        (OrderMatch(tuple("ABCD"), FOUR, OrderBy.ADJACENT_PAIRS), tuple("DABC"), Decimal("2.666667")),
        (OrderMatch(tuple("ABCD"), FOUR, OrderBy.LONGEST_RUN), tuple("DABC"), Decimal(3)),
        (OrderMatch(tuple("ABCD"), FOUR, OrderBy.LONGEST_RUN), tuple("DCBA"), Decimal(0)),
        (AreaMap((AreaPoints(Region(Shape.RECT, (0, 0, 9, 9)), ONE),), None, None, -HALF), ("1 1", "2 2", "50 50"), HALF),
        (MapResponse((("A", ONE), ("B", -ONE)), Decimal(0), ONE), ("A", "B"), Decimal(0)),
    ],
)  # fmt: skip
def test_a_rule_gives_what_it_promises(rule: Rule, values: tuple[str, ...], points: Decimal) -> None:
    """The points of a response are those that the rule's definition names."""
    assert points == points_of(rule, values)


def test_pairs_of_an_association_have_no_direction() -> None:
    """In pairs among one set, A with B is B with A."""
    interactions, rules = ASKED["associate"]

    assert TWO == points_of(rules["RESPONSE"], ("A2 A1", "A3 A4"), interactions[0])  # type: ignore[arg-type]  # no cloze
    assert Decimal(0) == points_of(rules["RESPONSE"], ("A2 A1", "A3 A4"))


RULES = [rule for _, rules in ASKED.values() for rule in rules.values()]


@given(rule=st.sampled_from(RULES), values=st.lists(st.text(max_size=30), max_size=4))
def test_any_values_have_points(rule: Rule, values: list[str]) -> None:
    """Whatever was given, a rule gives a finite number, never more than its most."""
    points = points_of(rule, tuple(values))

    assert points.is_finite()
    assert points <= most_points(rule)
