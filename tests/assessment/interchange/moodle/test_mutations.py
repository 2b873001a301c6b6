"""Damaged files: elements left out, doubled, renamed or moved, garbage in their words. Nothing crashes, all is reported."""

from functools import cache
from html import escape
from random import Random
from time import process_time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.interchange.moodle.export_bank import export_moodle_xml
from assessment.interchange.moodle.read_text import read_multianswer
from assessment.interchange.report import ReportBuilder
from assessment.interchange.xml import Element, elements, local_name, parse
from tests.assessment.interchange.moodle.questions import answer, file, question, read_bytes
from tests.assessment.interchange.moodle.test_export import without_native
from tests.assessment.interchange.moodle.test_read import BOXES, OPTIONS, SEVERAL, SINGLE, UNITS
from tests.every_type import every_bank
from tests.thorough import times

GARBAGE = (
    "", " ", "0", "-1", "1e9", "1e999", "NaN", "9" * 60, "0." + "3" * 60, "true", "false", "*", "<b>", "&amp;", "{1:SA:=a}",
    "[[1]]", "[[99]]", "{1:NM:=1e99}", "\ue0f0x\ue0f1", "iVBORw0KGgo", "html", "markdown", "x" * 20_000, "50,50;10", "\u202e",
    "multichoice", "cloze", "ddmarker", "ordering", "calculated", "essay", "category", "$course$/top/a//b", "<p>{", "|" * 300,
)  # fmt: skip
NAMES = (
    "text",
    "answer",
    "file",
    "drag",
    "drop",
    "fraction",
    "question",
    "carrel",
    "subquestion",
    "idnumber",
    "image",
)


@cache
def whole() -> bytes:
    """Return a file with a question of every type, ours and others'."""
    own = export_moodle_xml(every_bank(), ReportBuilder(strict=True))
    drag = "<drag><no>1</no><text>X</text><noofdrags>1</noofdrags></drag>"
    drop = "<drop><no>1</no><shape>circle</shape><coords>5,5;2</coords><choice>1</choice></drop>"
    foreign = (
        question("multichoice", SINGLE, single="true"),
        question("multichoice", SEVERAL, single="false"),
        question("numerical", answer("100", "2") + UNITS, unitgradingtype="1"),
        question("gapselect", OPTIONS, words="[[1]] [[3]]"),
        question("ddwtos", BOXES, words="[[1]] [[3]]"),
        question("ddmarker", file() + drag + drop),
        question("cloze", words="{1:SA:=a} {1:MR:=a~b} {2:NM:=3:1}"),
        question("ordering", SINGLE, gradingtype="LONGEST_ORDERED_SUBSET"),
        question("randomsamatch", choose="2"),
    )
    inner = without_native(own)
    return b"".join(
        (
            b"<quiz>",
            own[own.index(b"<quiz>") + 6 : own.index(b"</quiz>")],
            inner[inner.index(b"<quiz>") + 6 : inner.index(b"</quiz>")],
            "".join(foreign).encode(),
            b"</quiz>",
        )
    )


def written(element: Element) -> str:
    """Return an element as XML."""
    attributes = "".join(f' {name}="{escape(str(value))}"' for name, value in element.attrib.items())
    inner = "".join(written(child) for child in elements(element)) or escape(str(element.text or ""))
    return f"<{local_name(element)}{attributes}>{inner}</{local_name(element)}>"


def damaged(seed: int) -> bytes:
    """Return the file with one of its questions damaged in a few places."""
    random = Random(seed)
    root = parse(whole(), "whole.xml")
    every = list(root)
    victim = random.choice(every)
    for other in every:
        if other is not victim and random.random() < 0.9:
            root.remove(other)
    for _ in range(random.randint(1, 4)):
        places = list(victim.iter())
        place = random.choice(places)
        parent = place.getparent()
        match random.randrange(6):
            case 0 if parent is not None and place is not victim:
                parent.remove(place)
            case 1 if parent is not None and place is not victim:
                parent.insert(0, parse(written(place).encode(), "copy"))
            case 2:
                place.tag = random.choice(NAMES)
            case 3 if place.attrib:
                place.set(random.choice(list(place.attrib)), random.choice(GARBAGE))
            case 4 if place.text:
                place.text = str(place.text)[: random.randrange(len(str(place.text)) + 1)]
            case _ if not len(place):
                place.text = random.choice(GARBAGE)
    return written(root).encode("utf-8", "replace")


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=times(400, 120))
@given(st.integers(0, 1 << 32))
def test_a_damaged_file_is_reported_whole(seed: int) -> None:
    """Whatever is damaged, each question has one verdict and what came in may be shown."""
    data = damaged(seed)
    bank, report = read_bytes(data)

    root = parse(data, "damaged.xml")
    asked = [
        one
        for one in elements(root)
        if local_name(one) != "question" or one.get("type", "").strip() != "category"
    ]
    if local_name(root) == "quiz":
        assert len(asked) == len(report) == len(bank.items) + report.refused


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(GARBAGE) | st.text(max_size=20), max_size=20).map("".join))
def test_any_words_of_a_question_are_reported(words: str) -> None:
    """Whatever stands in a text, the question is kept, changed or refused."""
    for kind in ("cloze", "ddwtos", "shortanswer", "description"):
        _, report = read_bytes(
            f"<quiz>{question(kind, answer('100', 'x') + BOXES, words=plain(words))}</quiz>".encode()
        )
        assert 1 == len(report)


@given(st.binary(max_size=200) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_as_a_text_with_embedded_answers_are_reported(data: bytes) -> None:
    """A text file of any bytes is one question, taken or refused."""
    report = ReportBuilder(strict=True)
    read_multianswer(data, "a.txt", report)

    assert 1 == len(report.finish())


@given(st.integers(0, 400), st.integers(0, 255))
def test_a_file_cut_off_or_with_a_wrong_byte_is_reported(cut: int, byte: int) -> None:
    """A file that was not written to its end, or has a byte exchanged, does not stop the reader."""
    data = whole()
    place = len(data) * cut // 401
    _, short = read_bytes(data[:place])

    assert len(short) >= 1
    read_bytes(data[:place] + bytes((byte,)) + data[place + 1 :])


def test_a_thousand_questions_are_read_in_seconds() -> None:
    """A bank of a thousand questions, ours and others', comes in well under five seconds."""
    body = whole()[len(b"<quiz>") : -len(b"</quiz>")]
    times = -(-1_000 // (body.count(b"<question ")))
    data = b"<quiz>" + body * times + b"</quiz>"
    begun = process_time()
    _, report = read_bytes(data)

    assert len(report) >= 950
    assert process_time() - begun < 5


def plain(words: str) -> str:
    """Return words without the characters that XML cannot hold."""
    return "".join(letter for letter in words if letter.isprintable() or letter in "\n\t")
