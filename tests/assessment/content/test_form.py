"""One seed, one form: the same on every machine, whole, and different for other seeds."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content import test as tree
from assessment.content.form import build_form, choices_in_order
from assessment.content.interaction import Choice, ShortText, SingleChoice
from assessment.content.item import Item
from assessment.content.selection import shuffled
from assessment.errors import ContentError
from assessment.ids import ChoiceId, ItemId, PartId, SectionId, StimulusId, TestId

ITEMS = {ItemId(f"q{n}"): Item(ItemId(f"q{n}"), "<p>?</p>", (ShortText(),)) for n in range(1, 13)}
NAMES = tuple(ITEMS)


def section(name: str, *items: ItemId, shuffle: bool = False) -> tree.Section:
    """Return a section of these items."""
    return tree.Section(SectionId(name), name, items=tree.refs(*items), shuffle=shuffle)


def made(*sections: tree.Section) -> tree.Test:
    """Return a test of these sections."""
    return tree.Test(TestId("t"), "T", (tree.Part(PartId("p"), "P", tree.Navigation.FREE, sections),))


def test_the_shuffle_never_changes() -> None:
    """The order that a seed gives is fixed for ever: a form is rebuilt from its seed years later."""
    assert ["a", "b", "e", "d", "c"] == shuffled(list("abcde"), b"seed", "label")


@given(st.binary(max_size=32))
def test_a_shuffled_form_has_every_item_once(seed: bytes) -> None:
    """Shuffling moves items within their section and loses none."""
    test = made(section("one", *NAMES[:6], shuffle=True), section("two", *NAMES[6:], shuffle=True))

    form = build_form(test, ITEMS, seed)

    assert set(NAMES[:6]) == set(form.sections[0].item_ids)
    assert set(NAMES[6:]) == set(form.sections[1].item_ids)
    assert list(range(1, 13)) == [entry.number for entry in form.entries]
    assert form == build_form(test, ITEMS, seed)
    assert all(form.entry(name).item_id == name for name in NAMES)


def test_other_seeds_give_other_orders() -> None:
    """Neighbours with different seeds get different orders."""
    test = made(section("one", *NAMES, shuffle=True))
    orders = {build_form(test, ITEMS, bytes([n])).sections[0].item_ids for n in range(50)}

    assert len(orders) > 45


def test_written_order_is_kept_where_nothing_is_shuffled() -> None:
    """Without shuffling the form is the test as written, whatever the seed."""
    test = made(section("one", *NAMES))

    assert {NAMES} == {build_form(test, ITEMS, bytes([n])).sections[0].item_ids for n in range(9)}


def test_pages_follow_presentation_and_stimulus() -> None:
    """Items stand together or alone as their section says, beside the nearest stimulus above them."""
    alone = replace(section("alone", *NAMES[2:4]), presentation=tree.Presentation.SINGLE)
    own = replace(section("own", *NAMES[4:6]), stimulus=StimulusId("own"))
    outer = tree.Section(SectionId("outer"), "O", stimulus=StimulusId("all"), sections=(alone, own))

    form = build_form(made(section("first", *NAMES[:2]), outer), ITEMS, b"")

    assert [NAMES[:2], NAMES[2:3], NAMES[3:4], NAMES[4:6]] == [page.item_ids for page in form.pages]
    assert [None, "all", "all", "own"] == [page.stimulus for page in form.pages]
    assert [0, 0, 1, 2, 3, 3] == [entry.page for entry in form.entries]
    assert ["first", "outer"] == [part.id for part in form.sections]


def test_fixed_choices_keep_their_place() -> None:
    """``None of these`` stays last while the others move."""
    choices = tuple(Choice(ChoiceId(id), id, fixed=id == "E") for id in "ABCDE")
    asked = SingleChoice(choices, shuffle=True)
    item = Item(ItemId("q"), "<p>?</p>", (asked,))
    orders = [choices_in_order(item, asked, asked.choices, bytes([n])) for n in range(30)]

    assert {"E"} == {order[-1].id for order in orders}
    assert all(sorted(order, key=lambda choice: choice.id) == list(choices) for order in orders)
    assert len(set(orders)) > 10
    assert choices == choices_in_order(item, replace(asked, shuffle=False), asked.choices, b"x")


def test_an_item_that_is_not_there_is_named() -> None:
    """A form cannot be built over a gap, and an item that is not on it cannot be asked for."""
    with pytest.raises(ContentError):
        build_form(made(section("one", ItemId("missing"))), ITEMS, b"")
    with pytest.raises(ContentError):
        build_form(made(section("one", NAMES[0])), ITEMS, b"").entry(NAMES[1])


def test_information_has_a_place_but_no_number() -> None:
    """Questions are numbered as if nothing stood between them; an information page is counted as no question."""
    items = {**ITEMS, ItemId("info"): Item(ItemId("info"), "<p>Read this.</p>", (), Decimal(0))}

    form = build_form(made(section("one", *NAMES[:2], ItemId("info"), *NAMES[2:])), items, b"seed")

    assert [1, 2, None, 3] == [entry.number for entry in form.entries[:4]]
    assert list(range(1, 14)) == [entry.place for entry in form.entries]
    assert len(NAMES) == form.question_count
