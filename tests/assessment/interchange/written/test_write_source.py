"""What is written as a source folder reads as the same bank."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import SingleChoice
from assessment.content.item import Item
from assessment.content.markup import escaped
from assessment.content.test import Navigation, Part, Section, SessionControl, Stimulus, refs
from assessment.content.test import Test as Exam
from assessment.ids import RESPONSE, ItemId, PartId, SectionId, TestId
from assessment.interchange.bank import NAMELESS, Bank
from assessment.interchange.report import ReportBuilder
from assessment.interchange.source import read_source
from assessment.interchange.written.write_item import write_item
from assessment.interchange.written.write_source import write_source
from assessment.interchange.written.write_test import test_as_toml as toml_of
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import AcceptText, MatchCorrect
from tests.every_type import choices, every_bank, every_item, every_key

_WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n*_`#[](){}|=+-.>&<$^~\\!1"),
    max_size=40,
)
_HTML = st.lists(
    st.tuples(st.sampled_from(["", "strong", "em", "code", "span", "sup"]), _WORDS), min_size=1, max_size=4
).map(
    lambda parts: "".join(
        f"<{tag}>{escaped(words, quote=False)}</{tag}>" if tag else escaped(words, quote=False)
        for tag, words in parts
    )
)


def back(bank: Bank) -> Bank:
    """Return a bank written and read again."""
    source = read_source(write_source(bank, ReportBuilder(strict=True)))
    pool = source.pool
    return Bank(pool.items, source.keys, pool.tests, pool.stimuli, pool.media, source.meta)


def test_every_type_comes_back() -> None:
    """A bank with every type, test, stimulus and medium comes back equal."""
    assert every_bank() == back(every_bank())


@pytest.mark.parametrize("name", every_item())
def test_every_type_is_said_plainly(name: ItemId) -> None:
    """No type needs JSON to be written."""
    bank = every_bank()

    assert "### Exact" not in write_item(bank.items[name], bank.keys.get(name), bank.media)


@pytest.mark.parametrize("name", every_item())
def test_every_type_is_said_exactly(name: ItemId) -> None:
    """Every type comes back from its JSON too."""
    bank = every_bank()
    written = write_item(bank.items[name], bank.keys.get(name), bank.media, plainly=False)
    files = write_source(bank, ReportBuilder())

    assert bank.items == read_source(files | {f"items/{name}.md": written.encode()}).pool.items


@given(stem=_HTML, answer=_HTML, accepted=_WORDS)
def test_texts_come_back(stem: str, answer: str, accepted: str) -> None:
    """Whatever a text says, it comes back letter for letter."""
    item = Item(ItemId("q"), f"<p>{stem}</p>", (SingleChoice(choices("a", answer or "b", stem)),))
    key = ItemKey(item.id, {RESPONSE: MatchCorrect(("B",), Decimal(1))}, stem)
    short = replace(every_item()[ItemId("short_text")], stem=stem)
    texts = ItemKey(
        short.id, {RESPONSE: AcceptText((accepted or "x",), Decimal(1), partial=((stem, Decimal(2)),))}
    )
    bank = Bank(
        {item.id: item, short.id: short}, {item.id: key, short.id: texts}, meta=replace(NAMELESS, title="T")
    )

    read = back(bank)

    assert (bank.items, bank.keys) == (read.items, read.keys)


def test_what_has_no_words_comes_back() -> None:
    """A test with sessions and a stimulus without a title are kept too."""
    bank = every_bank()
    test = next(iter(bank.tests.values()))
    parts = (replace(test.parts[0], session=SessionControl(max_attempts=2)), *test.parts[1:])
    stimulus = Stimulus(next(iter(bank.stimuli)), "", "x")
    changed = replace(bank, tests={test.id: replace(test, parts=parts)}, stimuli={stimulus.id: stimulus})

    assert changed == back(changed)


def test_what_may_be_left_is_written_in_words() -> None:
    """Whether an item may be skipped, or must have enough choices, stands in the test's TOML."""
    control = SessionControl(allow_skipping=False, validate_responses=True)
    section = Section(SectionId("s"), "S", items=refs(ItemId("a")))
    part = Part(PartId("p"), "P", Navigation.LINEAR, (section,), session=control)

    written = toml_of(Exam(TestId("t"), "T", (part,)), {})
    assert written is not None
    assert "allow_skipping = false\nvalidate_responses = true" in written


def test_a_bank_without_tests_can_be_built() -> None:
    """Items alone come with a test over all of them."""
    read = back(Bank(every_item(), every_key(), media=every_bank().media))

    assert every_item() == read.items
    assert [list(every_item())] == [list(test.all_items()) for test in read.tests.values()]


def test_no_two_sheets_are_one_file_on_another_system() -> None:
    """Items whose ids differ by case alone, and one named like a device of Windows, stand in files of their own."""
    asked, key = every_item()[ItemId("single_choice")], every_key()[ItemId("single_choice")]
    ids = [ItemId(name) for name in ("q1", "Q1", "CON", "lpt1.a", "Q1-2")]
    bank = Bank({id: replace(asked, id=id) for id in ids}, {id: replace(key, item_id=id) for id in ids})

    files = write_source(bank, ReportBuilder(strict=True))
    sheets = [path.removeprefix("items/") for path in files if path.startswith("items/")]

    assert ["q1.md", "Q1-2.md", "CON_.md", "lpt1.a_.md", "Q1-2-2.md"] == sheets
    assert bank.items == read_source(files).pool.items
