"""GIFT read and written: the language case by case, faults with their lines, and random files and trees."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.interchange.gift.parse import parse_gift
from assessment.interchange.gift.tree import (
    Answer,
    Between,
    Category,
    Description,
    Document,
    Essay,
    Fault,
    Faulty,
    Matching,
    MultipleChoice,
    Near,
    NumberAnswer,
    Numerical,
    Question,
    ShortAnswer,
    Stem,
    Text,
    TrueFalse,
)
from assessment.interchange.gift.write import GiftCannot, write_gift
from assessment.interchange.text_formats import TextFormat
from tests.assessment.interchange.gift.trees import documents

_MARKS = st.sampled_from(
    [
        "{",
        "}",
        "~",
        "=",
        "#",
        "####",
        "->",
        "::",
        "\n",
        "\n\n",
        "%50%",
        "[html]",
        "\\",
        "//",
        "T",
        "$CATEGORY:",
        "1..2",
    ]
)


def read(text: str) -> Question | Category | Faulty:
    """Return the only entry of a file."""
    (entry,) = parse_gift(text.encode()).entries
    return entry


def question(text: str) -> Question:
    """Return the only question of a file."""
    entry = read(text)
    assert isinstance(entry, Question), entry
    return entry


@given(documents)
def test_what_is_written_reads_as_the_same_tree(document: Document) -> None:
    """Every tree that GIFT can say comes back equal from its file."""
    assert document == parse_gift(write_gift(document))


@given(
    st.binary(max_size=300)
    | st.lists(_MARKS | st.text(max_size=5), max_size=40).map(
        lambda parts: "".join(parts).encode("utf-8", "replace")
    )
)
def test_any_file_has_a_tree_and_every_tree_read_can_be_written(data: bytes) -> None:
    """No file stops the reader, and what it reads is written back to the same meaning or refused by name."""
    document = parse_gift(data)

    for entry in document.entries:
        try:
            again = parse_gift(write_gift(Document((entry,))))
        except GiftCannot:
            continue
        assert (entry,) == again.entries


def test_a_line_inside_an_answer_block_may_be_blank() -> None:
    """A blank line does not end a question whose answer block is open and closed later."""
    body = question("Pick.{\n~a\n\n=b\n}").body

    assert isinstance(body, MultipleChoice)
    assert ["a", "b"] == [answer.text.text for answer in body.answers]
    assert [2, 4] == [answer.line for answer in body.answers]


def test_an_answer_block_left_open_costs_one_question_only() -> None:
    """A question without its closing brace is faulty at its line, and the next one is whole."""
    broken, whole = parse_gift(b"One {=a =b\n\n::Two:: Two {T}\n").entries

    assert isinstance(broken, Faulty)
    assert (Fault.BRACES_UNMATCHED, 1, "One {=a =b") == (broken.fault, broken.line, broken.source)
    assert isinstance(whole, Question)
    assert ("Two", TrueFalse(True), 3) == (whole.title, whole.body, whole.line)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("::Title {T}", Fault.TITLE_UNCLOSED),
        ("A }", Fault.BRACES_UNMATCHED),
        ("A } b {", Fault.BRACES_UNMATCHED),
        ("A {=\\frac{1}{2}}", Fault.BRACE_UNESCAPED),
        ("A {=a} and {=b}", Fault.SECOND_ANSWER_BLOCK),
        ('A {~<img src="x">\n=b}', Fault.EQUALS_UNESCAPED),
        ('A {~<a title="x" href="y">z</a> =b}', Fault.EQUALS_UNESCAPED),
        ("A {=a -> b =c}", Fault.PAIR_WITHOUT_ARROW),
        ("A {#}", Fault.NUMBER_MISSING),
        ("A {#one}", Fault.NUMBER_INVALID),
        ("A {#=1e99999}", Fault.NUMBER_INVALID),
        ("A {#1..}", Fault.NUMBER_INVALID),
    ],
)
def test_a_broken_question_names_its_fault(text: str, fault: Fault) -> None:
    """Each way to break the language is named, and the question's text is kept for its author."""
    entry = read(text)

    assert isinstance(entry, Faulty)
    assert (fault, text) == (entry.fault, entry.source)


def test_a_title_starts_a_question_where_the_blank_line_was_forgotten() -> None:
    """Behind a closed answer block a title begins the next question, blank line or not."""
    assert ["a", "b"] == [
        entry.title for entry in parse_gift(b"::a::A{T}\n::b::B{F}").entries if isinstance(entry, Question)
    ]


def test_line_ends_marks_and_old_encodings_are_read() -> None:
    """The same question is read from UTF-8 with and without a mark, UTF-16 and Windows-1252, whatever its line ends."""
    text = "::Café::Où ?{\r\n=là\r\n~ici\r\n}\r\n"
    plain = parse_gift(text.replace("\r\n", "\n").encode())
    old = parse_gift(text.encode("cp1252"))

    assert plain == parse_gift(b"\xef\xbb\xbf" + text.encode())
    assert plain == parse_gift(text.encode("utf-16"))
    assert plain == parse_gift(text.encode("utf-16-be"))
    assert plain == parse_gift(text.replace("\r\n", "\r").encode())
    assert plain == old
    assert ("windows-1252", True, False) == (old.encoding, old.encoding_guessed, plain.encoding_guessed)


def test_the_first_feedback_of_a_statement_is_for_the_wrong_answer() -> None:
    """True and false take one or two feedbacks: first the wrong answer's, then the right one's; each may be missing."""
    assert TrueFalse(False, Text("no"), Text("yes")) == question("A{F#no#yes}").body
    assert TrueFalse(True, None, Text("yes")) == question("A{TRUE##yes}").body
    assert TrueFalse(True, Text("no"), None) == question("A{T#no\n####all}").body


def test_formats_are_inherited_and_named() -> None:
    """An answer and a feedback have the question's format unless they name their own."""
    body = question("[html]A{~%-50%[plain]b#c =d#[markdown]e}").body

    assert (
        MultipleChoice(
            (
                Answer(Text("b", TextFormat.PLAIN), False, Decimal(-50), Text("c", TextFormat.HTML)),
                Answer(Text("d", TextFormat.HTML), True, None, Text("e", TextFormat.MARKDOWN)),
            )
        )
        == body
    )


def test_numbers_are_read_exactly() -> None:
    """Numbers with tolerance, ranges, weights and a feedback for all others keep their digits."""
    body = question("A{#=3.10:0.05 =%50%1..2#near ~#wrong}").body

    assert (
        Numerical(
            (
                NumberAnswer(Near(Decimal("3.10"), Decimal("0.05"))),
                NumberAnswer(Between(Decimal(1), Decimal(2)), True, Decimal(50), Text("near")),
                NumberAnswer(None, False, None, Text("wrong")),
            )
        )
        == body
    )


def test_a_block_in_the_middle_is_a_gap() -> None:
    """The text on both sides of a gap is kept with the spaces beside it."""
    assert Stem("The ", " barks.") == question("The {=dog ~cat} barks.").stem


def test_ids_tags_and_categories_are_read() -> None:
    """Comments name a question's id and tags; a category line stands for itself, with or without a blank line behind."""
    category, asked = parse_gift(
        b"$CATEGORY: a/b: c\n// [id:x\\]1] [tag:one] [tag:two]\n// free\nA{}\n// end"
    ).entries

    assert Category("a/b: c", 1) == category
    assert isinstance(asked, Question)
    assert ("x]1", ("one", "two"), Essay(), 4) == (asked.id, asked.tags, asked.body, asked.line)


def test_kinds_are_told_apart_as_moodle_does() -> None:
    """What stands in the answer block decides the kind of question."""
    kinds = {
        "A": Description,
        "A{}": Essay,
        "A{\n}": Essay,
        "A{=b}": ShortAnswer,
        "A{b}": ShortAnswer,
        "A{true}": ShortAnswer,
        "A{=a->b =c->d}": Matching,
        "A{~a->b =c}": MultipleChoice,
        "A{FALSE}": TrueFalse,
    }

    assert kinds == {text: type(question(text).body) for text in kinds}


@pytest.mark.parametrize(
    ("asked", "detail"),
    [
        (Question(Stem("A"), ShortAnswer((Answer(Text("a->b"), True),))), "arrow"),
        (Question(Stem("A"), MultipleChoice((Answer(Text("a"), True),))), "only_right_choices"),
        (Question(Stem(" A"), Essay()), "outer_space"),
        (Question(Stem(""), Description()), "empty"),
    ],
)
def test_what_gift_cannot_say_is_refused(asked: Question, detail: str) -> None:
    """The writer names what the language has no way to say instead of writing something else."""
    with pytest.raises(GiftCannot) as refused:
        write_gift(Document((asked,)))

    assert detail == refused.value.detail


def test_a_comparison_is_no_tag() -> None:
    """An equals sign behind something like ``<a`` still marks an answer."""
    body = question("A{~x<a =b}").body

    assert isinstance(body, MultipleChoice)
    assert ["x<a", "b"] == [answer.text.text for answer in body.answers]
