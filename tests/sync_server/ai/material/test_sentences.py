"""Sentences of a text: where they end, and that each stands where it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync_server.ai.material.model import Part
from sync_server.ai.material.read import read_material
from sync_server.ai.material.sentences import LONGEST, sentences_of, spans_of

CASES = {
    "a firm that ends one": (
        "He works at Acme Inc. Tomorrow he leaves.",
        ["He works at Acme Inc.", "Tomorrow he leaves."],
    ),
    "a firm within one": ("Acme Inc. Boston sold it.", ["Acme Inc. Boston sold it."]),
    "decimals and titles": (
        "It weighs 3.5 kg. Dr. Smith, e.g. J. K. Rowling, came at 5 p.m. Then he left.",
        ["It weighs 3.5 kg.", "Dr. Smith, e.g. J. K. Rowling, came at 5 p.m.", "Then he left."],
    ),
    "references": (
        "See Fig. 3 and p. 12. It is No. 5 of ten.",
        ["See Fig. 3 and p. 12.", "It is No. 5 of ten."],
    ),
    "a word that is no reference": ("He said no. Then he left.", ["He said no.", "Then he left."]),
    "a list within a line": ("1. Boil water. 2. Add salt.", ["1. Boil water.", "2. Add salt."]),
    "quotes": ('"Stop." Then he ran. "Why?" she asked.', ['"Stop."', "Then he ran.", '"Why?" she asked.']),
    "a street": ("He lives in Bond St. He is four.", ["He lives in Bond St.", "He is four."]),
    "dots": ("Wait... what is it? Fine.", ["Wait... what is it?", "Fine."]),
    "and so on": ("It eats nuts, etc. The end.", ["It eats nuts, etc.", "The end."]),
    "Chinese": ("今天下雨。你去吗？好！", ["今天下雨。", "你去吗？", "好！"]),
    "Chinese quotes": ("他说：“走吧。”我们走了。", ["他说：“走吧。”", "我们走了。"]),
    "Japanese": ("雨が降る。行きますか？はい。", ["雨が降る。", "行きますか？", "はい。"]),
    "Arabic": ("هل تعلم؟ نعم. هذا نص.", ["هل تعلم؟", "نعم.", "هذا نص."]),
    "Hindi": ("यह एक वाक्य है। दूसरा वाक्य।", ["यह एक वाक्य है।", "दूसरा वाक्य।"]),
    "Urdu": ("یہ جملہ ہے۔ یہ دوسرا ہے۔", ["یہ جملہ ہے۔", "یہ دوسرا ہے۔"]),
    "French": ("M. Dupont est là. Il attend.", ["M. Dupont est là.", "Il attend."]),
    "German": ("Das ist z.B. ein Haus. Es steht.", ["Das ist z.B. ein Haus.", "Es steht."]),
    "Russian": ("Это т.е. дом. Он стоит.", ["Это т.е. дом.", "Он стоит."]),
}

ALPHABET = st.sampled_from(
    [*"abZ .!?\n,;:()\"'1-", ". ", "。", "？", "।", "؟", "ن", "क", "中", "Dr. ", "Inc. ", "The ", "e.g. "]
)


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_ends_are_found(text: str, expected: list[str]) -> None:
    """A sentence ends where a reader would say so."""
    assert expected == [text[start:end] for start, end in spans_of(text)]


@given(st.lists(ALPHABET, max_size=60).map("".join) | st.text(max_size=200))
def test_nothing_is_lost_and_order_is_kept(text: str) -> None:
    """Sentences follow one another without overlap, have no blanks around them, and hold every other character."""
    spans = spans_of(text)

    at = 0
    for start, end in spans:
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@given(st.lists(st.sampled_from(["# A\n", "- b. C\n", "\n", "Word. Next\n", "|a|b|\n|-|-|\n", "```\nx. Y\n```\n", "中。文\n"]) | st.text(max_size=30), max_size=30).map("".join))  # fmt: skip
def test_each_stands_where_it_says(text: str) -> None:
    """The text of a material between a sentence's ends is the sentence, and no sentence crosses a block."""
    material = read_material("a.md", f"Words.\n\n{text}".encode("utf-8", "replace"))
    blocks = [
        block for section in material.sections for block in section.blocks if block.part is not Part.HEADING
    ]

    for sentence in sentences_of(material):
        assert sentence.text == material.text[sentence.start : sentence.end]
        assert any(block.start <= sentence.start < sentence.end <= block.end for block in blocks)


def test_code_and_rows_are_whole() -> None:
    """Code and a row of a table are one sentence each; a heading is none."""
    material = read_material(
        "a.md", b"# Head. Line\n\n```\na. B\nc. D\n```\n\n|A. B|C. D|\n|-|-|\n|E. F|G|\n"
    )

    assert ["a. B\nc. D", "A. B | C. D", "E. F | G"] == [one.text for one in sentences_of(material)]
    assert {("Head. Line",)} == {one.path for one in sentences_of(material)}


def test_what_never_ends_is_parted() -> None:
    """Words that go on without an end are parted at a blank, so that no sentence is longer than a slice can hold."""
    spans = spans_of("word " * 2_000)

    assert all(end - start <= LONGEST for start, end in spans)
    assert 2_000 == sum(("word " * 2_000)[start:end].count("word") for start, end in spans)
