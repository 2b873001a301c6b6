"""The gates one by one: what is theirs beyond the labelled set."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync_server.ai.finding import Finding, Gate, rejects
from sync_server.ai.gates.bank import Bank
from sync_server.ai.gates.blind import (
    blind_solve_request,
    closed_book_request,
    judge_blind,
    judge_closed_book,
)
from sync_server.ai.gates.evidence import find_quote
from sync_server.ai.gates.hostile import hostile
from sync_server.ai.gates.judge import judge
from sync_server.ai.gates.leak import check_form
from sync_server.ai.gates.options import check_options
from sync_server.ai.gates.readability import Level, grade_of
from sync_server.ai.gates.repair import WANTED, repair_request
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.support import judge_support, support_request
from sync_server.ai.gates.words import alike, grams
from sync_server.ai.proposed_item import Kind, ProposedOption, read_proposed
from tests.sync_server.ai.gates.labelled.every import CLEAN
from tests.sync_server.ai.gates.labelled.run import clean_item, source_of
from tests.sync_server.ai.test_proposed_item import JSON

LANGUAGES = ("", "en", "fr", "es", "vi", "ar", "hi", "zh", "de-AT", "xx")
WORDS = st.text(max_size=60) | st.sampled_from(
    [
        "a" * 300,
        "不" * 90,
        "[](((",
        "`<b>`",
        "\\",
        "(?:",
        "…",
        "N\u0303",
        "\u0000",
        "1.5",
        "−1",
        "both A and B",
    ]
)
SOURCE = Source(
    "s", "The  so-called “Great\nFire” of 1666 began in a bakery; it destroyed 13,200 houses.", "en"
)
SINGLE = clean_item("en-photo.2")


@settings(max_examples=300)
@given(
    st.lists(WORDS, min_size=3, max_size=6),
    WORDS,
    WORDS,
    WORDS,
    st.sampled_from(LANGUAGES),
    st.integers(-2, 7),
)
def test_gates_never_raise(
    texts: list[str], stem: str, quote: str, source: str, language: str, at: int
) -> None:
    """Whatever words an item and its source are made of, and whatever the language, the gates only find."""
    options = tuple(ProposedOption(text, stem) for text in texts)
    one = replace(
        SINGLE, stem=stem, options=options, answer_index=(at,), evidence=replace(SINGLE.evidence, quote=quote)
    )
    short = replace(one, kind=Kind.SHORT_TEXT, options=(), accepted=tuple(texts))
    said = Source(SINGLE.evidence.source_id, source, language)

    for item in (one, replace(one, kind=Kind.MULTIPLE, answer_index=(at, 0)), short):
        assert all(isinstance(found, Finding) for found in judge(item, said, level=Level.PRIMARY).findings)
    assert 2 == len(check_form([one, short], language))


@given(JSON, JSON)
def test_replies_never_raise(first: Any, second: Any) -> None:
    """Whatever a model replies, it is judged."""
    for name in ("en-photo.1", "en-photo.4", "en-photo.5", "en-photo.6", "en-rome.6"):
        item = clean_item(name)
        order = tuple(range(len(item.options)))
        judge_closed_book(item, (order, order), (first, second))
        found = judge_blind(item, (order, order), (first, second))
        assert found or item.kind is Kind.EXTENDED_TEXT
    assert judge_support(SOURCE, first)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ('The so-called "Great Fire" of 1666 began', True),
        ("the so‐called «Great Fire» of 1666 began in a bakery.", True),
        ("of 1666 began in a bakery; it destroyd 13,200 houses", True),
        ("of 1666 began in a bakery; it destroyed 18,200 houses", False),
        ("The Great Fire of London began in a bakery in 1666", False),
        ("...", False),
    ],
)
def test_quotes_are_found(quote: str, found: bool) -> None:
    """A quote is found through blanks, dashes, quotation marks and a slip of the pen, never with another number."""
    span = find_quote(quote, SOURCE.text)

    assert found is (span is not None)
    assert span is None or SOURCE.text[span.start : span.end].strip() == SOURCE.text[span.start : span.end]


@pytest.mark.parametrize(
    "texts",
    [("Aa", "AA", "aa"), ("`a[1:]`", "`a[:1]`", "`a[1]`"), ("-5", "5", "0.5"), ("x < y", "x > y", "x = y")],
)
def test_signs_make_a_difference(texts: tuple[str, ...]) -> None:
    """Options that differ by capitals of a letter, by signs of code or of mathematics are not the same."""
    item = replace(SINGLE, options=tuple(ProposedOption(text, "") for text in texts), answer_index=(0,))

    assert () == check_options(item, "en")


def test_rules_of_a_language_keep_to_it() -> None:
    """Where the language is not known, words that are suspicious in English are no reason to refuse."""
    item = replace(SINGLE, options=(*SINGLE.options[:3], ProposedOption("None of these", "")))
    source = source_of(CLEAN["en-photo.2"].passage)

    assert Gate.WORDING in {found.code for found in judge(item, source).findings}
    assert Gate.WORDING not in {found.code for found in judge(item, replace(source, language="")).findings}


@pytest.mark.parametrize(
    "text",
    [
        "Use List<String> to hold the names; if a<b and c>d, stop.",
        "The file: notes.txt is read by main.py in C:\\work.",
        "The price rose * 2 and fell _again_.",
        "क्‍या यह सही है?",
        "می‌خواهم بدانم",
        "She awarded the medal to the highest bidder.",
    ],
)
def test_subject_matter_is_not_hostile(text: str) -> None:
    """Types, files, signs of reckoning and joiners of letters are what questions are made of."""
    assert not hostile(text)


def test_bank_of_thousands_finds_all_that_is_alike() -> None:
    """The index of the bank finds just what comparing with every item finds."""
    bank = Bank()
    stems = [
        f"What follows in case {number} if {what} is {how} by {number % 13} degrees?"
        for number, (what, how) in enumerate(
            (what, how)
            for what in ("water", "iron", "the sample", "air")
            for how in ("heated", "cooled", "moved") * 40
        )
    ]
    for number, stem in enumerate(stems):
        bank.add(str(number), stem, (f"answer {number % 7}",))
    for number in range(0, len(stems), 17):
        asked = stems[number].replace("What follows", "What happens"), (f"answer {number % 7}",)
        best = max(
            alike(grams(f"{asked[0]} {asked[1][0]}"), grams(f"{stem} answer {other % 7}"))
            for other, stem in enumerate(stems)
        )

        found = bank.alike(*asked)

        assert (best >= 0.6) is (found is not None)
        assert found is None or found[1] == pytest.approx(best)


def test_grade_is_known() -> None:
    """The grade of Flesch and Kincaid is that of a sentence that was reckoned by hand."""
    assert 0.39 * 6 + 11.8 * 6 / 6 - 15.59 == pytest.approx(grade_of("The cat sat on the mat."))


def test_answer_is_not_told_to_solvers() -> None:
    """A solver sees stem, options in the order given and, with the source, its text; never the key nor why others are wrong."""
    source = source_of(CLEAN["en-photo.2"].passage)
    order = (2, 0, 3, 1)

    asked, closed = blind_solve_request(SINGLE, source, order), closed_book_request(SINGLE, order)

    assert asked is not None
    assert closed is not None
    told = json.loads(asked.material)
    assert {"question", "options", "source", "how_many_are_right"} == told.keys()
    assert [SINGLE.options[place].text for place in order] == list(told["options"].values())
    assert "source" not in json.loads(closed.material)
    assert asked.instructions != closed.instructions


def test_one_reply_is_not_enough() -> None:
    """An item that was solved once is not yet solved, nor guessable."""
    order = tuple(range(len(SINGLE.options)))
    right = {"chosen": [SINGLE.answer_index[0] + 1], "supported": []}

    assert (Finding(Gate.BLIND, "item", "replies:1"),) == judge_blind(SINGLE, [order], [right])
    assert () == judge_blind(SINGLE, [order, order], [right, right])
    assert () == judge_closed_book(SINGLE, [order], [right])
    guessed = judge_closed_book(SINGLE, [order, order], [right, right])
    assert [Gate.GUESSABLE] == [found.code for found in guessed]
    assert not rejects(guessed)


def test_verifier_is_not_shown_the_evidence() -> None:
    """Who verifies finds a quote of their own, and a false statement is verified as false."""
    item, source = clean_item("en-rome.4"), source_of(CLEAN["en-rome.4"].passage)

    told = json.loads(support_request(item, source).material)

    assert {"question", "answer", "source"} == told.keys()
    assert ["The statement is false."] == told["answer"]
    assert () == judge_support(source, {"verdict": "supported", "quote": source.text[:60]})


def test_repair_names_the_codes() -> None:
    """A repair is asked for with the item, its findings by code, and what each code wants; the mended item is read anew."""
    source = source_of(CLEAN["en-photo.2"].passage)
    found = (Finding(Gate.EVIDENCE, "evidence.quote", "not_in_source"), Finding(Gate.LEAK, "stem", "in_stem"))

    asked = repair_request(SINGLE, found, source, SINGLE.kind)

    told = json.loads(asked.material)
    assert SINGLE == read_proposed(told["item"])
    assert {"G2": WANTED[Gate.EVIDENCE], "G6": WANTED[Gate.LEAK]} == told["wanted"]
    assert [("G2", "evidence.quote", "not_in_source"), ("G6", "stem", "in_stem")] == [
        (one["code"], one["place"], one["detail"]) for one in told["findings"]
    ]
    assert set(Gate) == WANTED.keys()
    assert "m" == asked.request("m").model
