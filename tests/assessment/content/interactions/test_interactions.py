"""What each interaction can be and what it can be answered: shapes that hold, values that fit, refusals by name."""

from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import (
    AssociableChoice,
    Associate,
    AudioRecording,
    Choice,
    Cloze,
    Essay,
    GapMatch,
    GraphicGapMatch,
    Hotspot,
    Hottext,
    Interaction,
    Matching,
    MultipleChoice,
    Numeric,
    Order,
    Picture,
    Region,
    SelectPoint,
    Shape,
    Slider,
    TextGap,
    Upload,
    variables_of,
)
from assessment.errors import ContentError, ResponseInvalid
from assessment.ids import ChoiceId, ResponseId
from tests.every_type import ASKED, PICTURE, areas, associable, choices

BLOB = f"blob:{'a' * 64};10;application/pdf;essay.pdf"
GIVEN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "single_choice": (("B",), ("A", "B")),
    "multiple_choice": (("A", "C"), ("A", "B", "C", "D")),
    "true_false_not_given": (("not_given",), ("maybe",)),
    "short_text": (("the sea",), ("the sea", "an ocean")),
    "numeric": (("12.5 km",), ("x" * 2_001,)),
    "gap_match": (("W1 g1", "W2 g2"), ("W1 g1", "W2 g1")),
    "matching": (("P1 C2", "P2 C1"), ("P1 C1", "P1 C2")),
    "associate": (("A1 A2", "A4 A3"), ("A1 A2", "A2 A1")),
    "matrix": (("R1 K1", "R2 K1"), ("R1 K1", "R1 K2")),
    "order": (("C", "A", "B", "D"), ("A", "A")),
    "hottext": (("h1",), ("h1", "h2")),
    "hotspot": (("a", "c"), ("a", "b", "c")),
    "select_point": (("70 40", "0 0"), ("121 0",)),
    "graphic_gap_match": (("L1 x", "L2 y"), ("L1 x", "L2 x")),
    "slider": (("7.5",), ("7.6",)),
    "essay": (("One\ntwo",), ("a", "b")),
    "upload": ((BLOB,), ("essay.pdf",)),
    "audio_recording": ((BLOB,), (BLOB, BLOB)),
}


@pytest.mark.parametrize("name", GIVEN)
def test_what_can_be_given_is_taken_and_what_cannot_is_refused(name: str) -> None:
    """Each interaction takes a response that it can give, an empty one too, and refuses one that it cannot."""
    (variable,) = variables_of(ASKED[name][0][0])
    right, wrong = GIVEN[name]

    variable.check(right)
    variable.check(())
    with pytest.raises(ResponseInvalid):
        variable.check(wrong)


@given(name=st.sampled_from(sorted(GIVEN)), values=st.lists(st.text(max_size=12), max_size=4))
def test_any_values_are_taken_or_refused(name: str, values: list[str]) -> None:
    """No value makes a check fail in another way than by refusing it."""
    (variable,) = variables_of(ASKED[name][0][0])
    with suppress(ResponseInvalid):
        variable.check(tuple(values))


def test_a_cloze_has_a_variable_for_each_gap() -> None:
    """Its variables are its gaps, in the order of the text."""
    assert ["G1", "G2", "G3"] == [gap.response_id for gap in variables_of(ASKED["cloze"][0][0])]


TWICE = (*choices("One", "Two"), Choice(ChoiceId("A"), "Again"))


@pytest.mark.parametrize(
    "made",
    [
        lambda: MultipleChoice(choices("One", "Two"), max_choices=3),
        lambda: MultipleChoice(TWICE),
        lambda: Order(TWICE),
        lambda: Cloze("<p>No gap.</p>", (TextGap(ResponseId("G1")),)),
        lambda: Cloze('<p><gap id="G1"><gap id="G2"></p>', (TextGap(ResponseId("G1")),)),
        lambda: GapMatch('<p><gap id="g2"></p>', (ChoiceId("g1"),), associable("W", "a")),
        lambda: Hottext('<p><hot id="h1">x</hot></p>', (ChoiceId("h1"),), 2, 2),
        lambda: Matching((), associable("C", "x")),
        lambda: Associate(associable("A", "alone")),
        lambda: Associate(associable("A", "x", "y"), min_associations=5, max_associations=4),
        lambda: Hotspot(PICTURE, (*areas("a"), *areas("a"))),
        lambda: GraphicGapMatch(PICTURE, (), associable("L", "x")),
        lambda: Picture("x.png", "", 0, 10),
        lambda: Region(Shape.CIRCLE, (1, 2)),
        lambda: Region(Shape.POLY, (1, 2, 3, 4)),
        lambda: Slider(Decimal(5), Decimal(5)),
        lambda: Slider(Decimal(0), Decimal(1), Decimal("0.00001")),
        lambda: Slider(Decimal("-1e308"), Decimal("1e999"), Decimal("1e-999999999")),
        lambda: Slider(Decimal(0), Decimal("Infinity")),
        lambda: Slider(Decimal("NaN"), Decimal(5)),
        lambda: Numeric(("k m",)),
        lambda: Upload(max_files=0),
        lambda: AudioRecording(0),
    ],
)
def test_what_cannot_be_asked_is_refused(made: Any) -> None:
    """An interaction that nobody could answer, or whose text and parts differ, is refused when it is made."""
    with pytest.raises(ContentError):
        made()


def test_a_choice_that_serves_again_may_stand_in_many_pairs() -> None:
    """A target without a limit may be matched with every source."""
    targets = (AssociableChoice(ChoiceId("C1"), "x", match_max=0), AssociableChoice(ChoiceId("C2"), "y"))
    matching: Interaction = Matching(associable("P", "a", "b", "c"), targets)

    (variable,) = variables_of(matching)
    variable.check(("P1 C1", "P2 C1", "P3 C1"))
    with pytest.raises(ResponseInvalid):
        variable.check(("P1 C2", "P2 C2"))


def test_points_are_counted_on_the_edge_of_every_shape() -> None:
    """A point on the edge of a shape is in it, one beyond is not."""
    inside = {"a": (10, 10), "b": (70, 55), "c": (90, 10), "d": (50, 60)}
    outside = {"a": (9, 10), "b": (70, 56), "c": (89, 10), "d": (51, 60)}
    for area in areas("a", "b", "c", "d"):
        assert area.region.holds(*inside[area.id])
        assert not area.region.holds(*outside[area.id])
    assert Region(Shape.DEFAULT).holds(-1, 10_000)


def test_no_limit_on_points_still_has_an_end() -> None:
    """Without a limit, a thousand points are the end: no answer fills a disk."""
    bounded = ASKED["select_point"][0][0]
    assert isinstance(bounded, SelectPoint)
    asked = replace(bounded, max_choices=0)
    points = tuple(f"{n % 120} {n // 120}" for n in range(1_001))

    asked.check(points[:1_000])
    with pytest.raises(ResponseInvalid):
        asked.check(points)


@pytest.mark.parametrize("told", [{"syntax": "Python"}, {"syntax": "a b"}, {"syntax": "sql", "rich": True}])
def test_code_has_a_language_and_no_looks(told: dict[str, object]) -> None:
    """A language is a plain word, and code is not formatted text."""
    with pytest.raises(ContentError):
        Essay(**told)  # type: ignore[arg-type]  # arguments passed on as they were given
