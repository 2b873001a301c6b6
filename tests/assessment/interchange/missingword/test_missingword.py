"""The missing word format: Moodle's own file, marks and weights, faults, random files."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.missingword.parse import parse_missingword
from assessment.interchange.missingword.tree import Answer, Fault, Faulty, Question
from tests.samples import SAMPLES, needs_samples


@given(st.binary(max_size=200) | st.text("{}=~#%_1a \n", max_size=60).map(str.encode))
def test_any_file_has_a_tree(data: bytes) -> None:
    """No file stops the reader."""
    for entry in parse_missingword(data).entries:
        assert entry.line >= 1


@needs_samples
def test_moodles_own_file_is_read() -> None:
    """Moodle's sample is one sentence with a gap and four words to choose from."""
    (path,) = SAMPLES.glob("legacy-formats/missingword/**/*.txt")
    (entry,) = parse_missingword(path.read_bytes()).entries

    assert isinstance(entry, Question)
    assert ("become students of ", ", and in a sense we remain students for life.") == (
        entry.before[-19:],
        entry.after,
    )
    assert [
        ("anatomy and physiology", True),
        ("reflexology", False),
        ("science", False),
        ("experiment", False),
    ] == [(answer.text, answer.right) for answer in entry.answers]
    assert [2, 2, 3, 3] == [answer.line for answer in entry.answers]


def test_weights_comments_and_protected_numbers_are_read() -> None:
    """Weights lead, comments follow a hash, and an underscore keeps a number from being a weight."""
    (entry,) = parse_missingword(b"This is {=best#yes ~75%good#nearly ~%-50%bad ~_12% x}.").entries

    assert (
        Question(
            "This is ",
            ".",
            (
                Answer("best", True, None, "yes"),
                Answer("good", False, Decimal(75), "nearly"),
                Answer("bad", False, Decimal(-50)),
                Answer("12% x", False),
            ),
        )
        == entry
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("No gap.", Fault.BRACES_MISSING),
        ("One {=a", Fault.BRACES_UNMATCHED),
        ("Two {=a} {=b}", Fault.SECOND_ANSWER_BLOCK),
        ("None { }", Fault.ANSWERS_MISSING),
    ],
)
def test_a_broken_question_names_its_fault_and_costs_no_other(text: str, fault: Fault) -> None:
    """Each way to break the format is named, and the next question is whole."""
    first, second = parse_missingword(f"{text}\n\nGood {{=a ~b}}.".encode()).entries

    assert Faulty(fault, text) == first
    assert isinstance(second, Question)
    assert 3 == second.line
