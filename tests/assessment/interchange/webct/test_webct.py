"""WebCT files: Moodle's own file, faults, random files."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.webct.parse import parse_webct
from assessment.interchange.webct.tree import (
    Accepted,
    Fault,
    Faulty,
    Matching,
    MultipleChoice,
    Paragraph,
    Question,
    ShortAnswer,
    Text,
)
from tests.samples import SAMPLES, needs_samples

_LINES = [
    ":TYPE:MC:1:0:A",
    ":TYPE:S",
    ":TYPE:M",
    ":QUESTION:H",
    ":ANSWER1:100:H",
    ":ANSWER1:a:50",
    ":L1",
    ":R1",
    "text",
]


@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from(_LINES) | st.text(max_size=6)).map(
        lambda lines: "\n".join(lines).encode("utf-8", "replace")
    )
)
def test_any_file_has_a_tree(data: bytes) -> None:
    """No file stops the reader."""
    for entry in parse_webct(data).entries:
        assert entry.line >= 1


@needs_samples
def test_moodles_own_file_is_read() -> None:
    """Moodle's sample holds six questions of five kinds, each at its line, with weights, reasons and pairs."""
    (path,) = SAMPLES.glob("legacy-formats/webct/**/*.txt")
    questions = [entry for entry in parse_webct(path.read_bytes()).entries if isinstance(entry, Question)]
    one, two, several, matching, short, long = questions

    assert path.read_text("utf-8").count(":TYPE:") == len(questions)
    assert [2, 22, 46] == [one.line, two.line, several.line]
    assert isinstance(one.body, MultipleChoice)
    assert (True, True, "USER-1", "webct") == (one.body.single, one.body.shuffle, one.title, one.category)
    assert Text("42 is the <b>Ultimate</b> Answer.", True) == one.body.choices[1].reason
    assert isinstance(several.body, MultipleChoice)
    assert (False, [Decimal(50), Decimal(0), Decimal(50), Decimal(0)]) == (
        several.body.single,
        [choice.percent for choice in several.body.choices],
    )
    assert isinstance(matching.body, Matching)
    assert [("cat", "mammal"), ("frog", "amphibian"), ("newt", "amphibian")] == [
        (pair.left.text, pair.right.text) for pair in matching.body.pairs
    ]
    assert (
        ShortAnswer(
            (Accepted("frog", Decimal(100), ("0", "20", "0"), Text("A frog is an amphibian", True), "1"),)
        )
        == short.body
    )
    assert isinstance(long.body, Paragraph)
    assert long.body.model_answer is not None
    assert [()] * 6 == [question.ignored for question in questions]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (":TYPE:X\n:QUESTION\nQ", Fault.KIND_UNKNOWN),
        (":TYPE:MC:2\n:QUESTION\nQ", Fault.KIND_UNKNOWN),
        (":TYPE:C\n:QUESTION\nQ", Fault.CALCULATED),
        (":TYPE:S\n:ANSWER1:a:100", Fault.TEXT_MISSING),
        (":TYPE:S\n:QUESTION\nQ", Fault.ANSWERS_MISSING),
        (":TYPE:MC:1\n:QUESTION\nQ\n:ANSWER1:most\na", Fault.PERCENT_INVALID),
        (":TYPE:M\n:QUESTION\nQ\n:L1\na", Fault.PAIR_INCOMPLETE),
    ],
)
def test_a_broken_question_names_its_fault_and_costs_no_other(text: str, fault: Fault) -> None:
    """Each way to break the format is named, and the next question is whole."""
    first, second = parse_webct(f"{text}\n:TYPE:P\n:QUESTION:H\nQ \\: x\n".encode()).entries

    assert isinstance(first, Faulty)
    assert (fault, 1, text) == (first.fault, first.line, first.source)
    assert Question(Text("Q : x", True), Paragraph()) == second


def test_fields_without_a_place_are_named() -> None:
    """A field that says something nobody here understands is named, so that a report can say so."""
    (entry,) = parse_webct(
        b":TYPE:P\n:QUESTION\nQ\n:UNITS:cm\n:LAYOUT:horizontal\n:FEEDBACK1\none\n:FEEDBACK2\ntwo"
    ).entries

    assert isinstance(entry, Question)
    assert (("UNITS", "FEEDBACK2"), Text("one")) == (entry.ignored, entry.feedback)
