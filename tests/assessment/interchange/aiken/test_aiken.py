"""Aiken read and written: Moodle's own file, faults with their lines, random files and trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.aiken.lines import WHITE, is_text
from assessment.interchange.aiken.parse import parse_aiken
from assessment.interchange.aiken.tree import Document, Fault, Faulty, Option, Question
from assessment.interchange.aiken.write import AikenCannot, write_aiken
from tests.samples import SAMPLES, needs_samples

_LINES = st.text("ab AB.):é\u00a0ANSWER", max_size=12).map(lambda line: line.strip(WHITE)).filter(is_text)
_FIRST = _LINES | st.just("A. Lincoln was president.")
_TEXTS = st.tuples(_FIRST, st.lists(_LINES, max_size=2)).map(lambda parts: "\n".join((parts[0], *parts[1])))
_STARTS = st.text("ab AB.):é", min_size=1, max_size=9).map(lambda line: line.strip(WHITE)).filter(bool)
_OPTIONS = st.just("") | st.tuples(_STARTS, st.lists(_LINES, max_size=1)).map(
    lambda parts: "\n".join((parts[0], *parts[1]))
)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Questions that Aiken can say."""
    texts = draw(st.lists(_OPTIONS, min_size=2, max_size=5))
    options = tuple(Option(chr(65 + index), text) for index, text in enumerate(texts))
    return Question(draw(_TEXTS), options, draw(st.sampled_from(options)).letter)


@given(st.lists(questions(), max_size=3))
def test_what_is_written_reads_as_the_same_tree(entries: list[Question]) -> None:
    """Every tree that Aiken can say comes back equal from its file."""
    document = Document(tuple(entries))

    assert document == parse_aiken(write_aiken(document))


@given(
    st.lists(
        st.sampled_from(["A) a", "B. b", "ANSWER: A", "ANSWER: z", "text", "", "A)", "answer:b"])
        | st.text(max_size=6)
    )
)
def test_any_file_has_a_tree_and_every_question_read_can_be_written(lines: list[str]) -> None:
    """No file stops the reader, and what it reads is written back to the same meaning or refused by name."""
    for entry in parse_aiken("\n".join(lines).encode("utf-8", "replace")).entries:
        document = Document((entry,))
        try:
            written = write_aiken(document)
        except AikenCannot:
            continue
        assert document == parse_aiken(written)


@needs_samples
def test_moodles_own_file_is_read() -> None:
    """Moodle's sample holds two questions, with their options, answers and lines."""
    path = SAMPLES / "aiken-moodle" / "questions.aiken.txt"
    first, second = parse_aiken(path.read_bytes()).entries

    assert isinstance(first, Question)
    assert ("The Moodle project was started by:", "B", 4, 1) == (
        first.text,
        first.answer,
        len(first.options),
        first.line,
    )
    assert isinstance(second, Question)
    assert ('includes <html class="cool"> & images:', ["True", "False"], "A", 8) == (
        second.text[-38:],
        [option.text for option in second.options],
        second.answer,
        second.line,
    )


def test_texts_and_options_may_go_on() -> None:
    """A text of several lines and an option of several lines are kept whole."""
    (entry,) = parse_aiken(b"One\n\ntwo\nA) a\nmore\nB) b\n\nanswer: b)\n").entries

    assert Question("One\ntwo", (Option("A", "a\nmore"), Option("B", "b")), "B") == entry


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("A) a\nB) b\nANSWER: A", Fault.TEXT_MISSING),
        ("Q\nA) a\nANSWER: A", Fault.OPTIONS_MISSING),
        ("Q\nANSWER: A", Fault.OPTIONS_MISSING),
        ("Q\nA) a\nA) b\nANSWER: A", Fault.LETTER_TWICE),
        ("Q\nA) a\nB) b", Fault.ANSWER_MISSING),
        ("Q\nA) a\nB) b\nANSWER: A, B", Fault.ANSWER_INVALID),
        ("Q\nA) a\nB) b\nANSWER:", Fault.ANSWER_INVALID),
        ("Q\nA) a\nB) b\nANSWER: C", Fault.ANSWER_UNKNOWN),
    ],
)
def test_a_broken_question_names_its_fault_and_costs_no_other(text: str, fault: Fault) -> None:
    """Each way to break the format is named at its line, and the next question is whole."""
    good = "Good\nA) a\nB) b\nANSWER: A"
    first, second = parse_aiken(f"{text}\n\n{good}\n".encode()).entries

    assert isinstance(first, Faulty)
    assert (fault, 1, text.replace("\n\n", "\n")) == (first.fault, first.line, first.source)
    assert isinstance(second, Question)
    assert ("Good", text.count("\n") + 3) == (second.text, second.line)


def test_what_aiken_cannot_say_is_refused() -> None:
    """The writer names what the format has no way to say instead of writing something else."""
    options = (Option("A", "a"), Option("B", "b"))
    for question in (
        Question("Q\nA) a", options, "A"),
        Question("Q", (*options, Option("D", "d")), "A"),
        Question("Q", (Option("A", "a\nB) b"), Option("B", "c")), "A"),
        Question("Q\n\nR", options, "A"),
        Question("Q", options, "C"),
    ):
        with pytest.raises(AikenCannot):
            write_aiken(Document((question,)))
