"""Tests, sections, items and pools that do not hold together cannot be made."""

from decimal import Decimal

import pytest

from assessment.content import test as tree
from assessment.content.interaction import Choice, MultipleChoice, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.pool import ContentPool
from assessment.errors import ContentError
from assessment.ids import ChoiceId, ItemId, PartId, ResponseId, SectionId, StimulusId, TestId

A, B = ItemId("a"), ItemId("b")


def section(*items: ItemId, stimulus: StimulusId | None = None) -> tree.Section:
    """Return a section of these items."""
    return tree.Section(SectionId("-".join(items)), "S", items=tree.refs(*items), stimulus=stimulus)


def made(*sections: tree.Section) -> tree.Test:
    """Return a test of these sections."""
    return tree.Test(TestId("t"), "T", (tree.Part(PartId("p"), "P", tree.Navigation.FREE, sections),))


def choices(*ids: str) -> tuple[Choice, ...]:
    """Return choices with these ids."""
    return tuple(Choice(ChoiceId(id), id) for id in ids)


def test_a_section_has_items_or_sections() -> None:
    """A section with neither, or with both, is refused."""
    with pytest.raises(ContentError):
        tree.Section(SectionId("s"), "S")
    with pytest.raises(ContentError):
        tree.Section(SectionId("s"), "S", items=tree.refs(A), sections=(section(B),))


def test_a_test_has_each_item_once() -> None:
    """A test without items, or with one of them twice, is refused."""
    with pytest.raises(ContentError):
        made()
    with pytest.raises(ContentError):
        made(section(A), section(B, A))


def test_items_are_listed_in_written_order_through_nested_sections() -> None:
    """The order of items is that of the tree, read from top to bottom."""
    outer = tree.Section(SectionId("o"), "O", sections=(section(B), section(A)))

    assert [B, A, ItemId("c")] == list(made(outer, section(ItemId("c"))).all_items())


def test_choices_are_two_or_more_and_differ() -> None:
    """One choice is none, and two of one id cannot be told apart."""
    for bad in (choices(), choices("A"), choices("A", "B", "A")):
        with pytest.raises(ContentError):
            SingleChoice(bad)


@pytest.mark.parametrize(("least", "most"), [(-1, 0), (0, 4), (3, 2), (4, 0)])
def test_bounds_of_a_multiple_choice_can_be_met(least: int, most: int) -> None:
    """Bounds that no candidate could keep are refused."""
    with pytest.raises(ContentError):
        MultipleChoice(choices("A", "B", "C"), least, most)


def test_an_item_asks_something_by_different_names() -> None:
    """An item without interactions, with one response id twice or worth less than nothing is refused."""
    twice = (ShortText(response_id=ResponseId("R")), ShortText(response_id=ResponseId("R")))
    for interactions, points in (((), Decimal(1)), (twice, Decimal(1)), ((ShortText(),), Decimal(-1))):
        with pytest.raises(ContentError):
            Item(A, "<p>?</p>", interactions, points)


def test_a_pool_holds_what_its_tests_name() -> None:
    """A test that names an item or a stimulus that is not there is refused, in nested sections too."""
    item = Item(A, "<p>?</p>", (ShortText(),))
    nested = tree.Section(SectionId("o"), "O", sections=(section(A, stimulus=StimulusId("x")),))

    for test in (made(section(A, B)), made(section(A, stimulus=StimulusId("x"))), made(nested)):
        with pytest.raises(ContentError):
            ContentPool({test.id: test}, {A: item}, {})
    ContentPool({TestId("t"): made(section(A))}, {A: item}, {})


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "-Infinity", "1e999999999"])
def test_points_and_weights_are_numbers_that_can_be_added(number: str) -> None:
    """What would make a whole attempt's score no number, or too large for one, is refused when it is made."""
    with pytest.raises(ContentError):
        tree.ItemRef(A, Decimal(number))
    with pytest.raises(ContentError):
        Item(A, "<p>?</p>", (ShortText(),), Decimal(number))


@pytest.mark.parametrize(
    "grades",
    [
        (tree.Grade("A", Decimal(5)), tree.Grade("A", Decimal(3))),
        (tree.Grade("A", Decimal(5)), tree.Grade("B", Decimal("5.0"))),
        (tree.Grade("A", Decimal(5)), tree.Grade("B", Decimal(3), percent=True)),
    ],
    ids=["a label twice", "a least twice", "points and percent"],
)
def test_grades_are_told_apart(grades: tuple[tree.Grade, ...]) -> None:
    """Grades of one label, of one least, or counted in two ways are refused: which is reached would be a guess."""
    part = tree.Part(PartId("p"), "P", tree.Navigation.FREE, (section(A),))

    with pytest.raises(ContentError):
        tree.Test(TestId("t"), "T", (part,), grades=grades)


@pytest.mark.parametrize(
    ("label", "least", "percent"),
    [(" ", "1", False), ("A", "-1", False), ("A", "NaN", False), ("A", "100.1", True)],
)
def test_a_grade_can_be_reached(label: str, least: str, percent: bool) -> None:
    """A grade without a label, or with a least that is no number of points or percent, is refused."""
    with pytest.raises(ContentError):
        tree.Grade(label, Decimal(least), percent)
