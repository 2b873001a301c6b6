"""What is at hand where: the test, then the section, then the item; the last word wins."""

from dataclasses import replace

import pytest

from assessment.content import test as tree
from assessment.content.form import build_form
from assessment.content.pool import ContentPool
from assessment.content.test import ItemRef, Navigation, Part, Section, Stimulus
from assessment.content.tools import PLAIN_OFFER, UNASKED, Offer, Tool, is_known, moved_word
from assessment.errors import ContentError
from assessment.ids import ItemId, PartId, SectionId, StimulusId, TestId
from tests.strategies import item_for

SHEET, OTHER = StimulusId("formulas"), StimulusId("elements")


@pytest.mark.parametrize(
    ("words", "tools", "sheets"),
    [
        ((), UNASKED, ()),
        (("calculator_basic",), UNASKED | {Tool.CALCULATOR_BASIC}, ()),
        (("-notepad", "notepad"), UNASKED, ()),
        (("masking", "-masking"), UNASKED, ()),
        (("-highlighter", "telepathy"), UNASKED - {Tool.HIGHLIGHTER}, ()),
        (("sheet:formulas", "sheet:elements"), UNASKED, (SHEET, OTHER)),
        (("sheet:formulas", "sheet:elements", "sheet:formulas"), UNASKED, (OTHER, SHEET)),
        (("sheet:formulas", "-sheet:formulas", "-sheet:elements"), UNASKED, ()),
    ],
)
def test_the_last_word_wins(
    words: tuple[str, ...], tools: frozenset[Tool], sheets: tuple[StimulusId, ...]
) -> None:
    """Words offer and bar, in their order; what is not known offers nothing."""
    assert Offer(tools, sheets) == PLAIN_OFFER.after(words)


def _test(*, outer: tuple[str, ...], inner: tuple[str, ...], ref: tuple[str, ...]) -> tree.Test:
    item = ItemRef(ItemId("q1"), tools=ref)
    leaf = Section(SectionId("s2"), "S", items=(item, ItemRef(ItemId("q2"))), tools=inner)
    part = Part(PartId("p"), "P", Navigation.FREE, (Section(SectionId("s1"), "S", sections=(leaf,)),))
    return tree.Test(TestId("t"), "T", (part,), tools=outer)


def test_a_form_says_what_is_at_hand_for_each_item() -> None:
    """The words of test, sections and item are read from the outside in."""
    test = _test(outer=("calculator_basic", "-notepad"), inner=("masking",), ref=("-masking", "notepad"))
    form = build_form(test, {id: item_for(id) for id in test.all_items()}, b"seed")

    first, second = form.entries
    assert UNASKED | {Tool.CALCULATOR_BASIC} == first.offer.tools
    assert (UNASKED | {Tool.CALCULATOR_BASIC, Tool.MASKING}) - {Tool.NOTEPAD} == second.offer.tools


def test_a_sheet_must_be_there() -> None:
    """A pool whose test offers a sheet that it does not hold is refused, wherever the word stands."""
    sheet = Stimulus(SHEET, "Formulas", "<p>F = ma</p>")
    plain = _test(outer=(), inner=(), ref=())
    items = {id: item_for(id) for id in plain.all_items()}
    words = ("sheet:formulas",)
    for test in (
        _test(outer=words, inner=(), ref=()),
        _test(outer=(), inner=words, ref=()),
        _test(outer=(), inner=(), ref=words),
    ):
        pool = ContentPool({test.id: test}, items, {SHEET: sheet})
        with pytest.raises(ContentError):
            replace(pool, stimuli={})


def test_a_word_follows_its_sheet() -> None:
    """When a stimulus gets another id, the words that offer it do too, and no others."""
    moved = {SHEET: StimulusId("formulas-2")}

    assert "sheet:formulas-2" == moved_word("sheet:formulas", moved)
    assert "-sheet:formulas-2" == moved_word("-sheet:formulas", moved)
    assert "sheet:elements" == moved_word("sheet:elements", moved)
    assert "masking" == moved_word("masking", moved)


@pytest.mark.parametrize(
    ("word", "known"),
    [("masking", True), ("-masking", True), ("sheet:x", True), ("sheet:", False), ("x", False)],
)
def test_words_that_are_known(word: str, known: bool) -> None:
    """A word names a tool of this version or a sheet."""
    assert known is is_known(word)
