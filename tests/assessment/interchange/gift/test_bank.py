"""GIFT banks in and out: what comes in is scored as its weights say, and our own exports come back whole."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessment.content.check import check_pool
from assessment.content.interaction import (
    Choice,
    Cloze,
    Hottext,
    Matching,
    MultipleChoice,
    SelectGap,
    ShortText,
    SingleChoice,
    TrueFalseNotGiven,
)
from assessment.content.item import Item
from assessment.ids import RESPONSE, ChoiceId, ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.gift.export_bank import export_gift
from assessment.interchange.gift.parse import parse_gift
from assessment.interchange.gift.read import plain_category, read_gift
from assessment.interchange.gift.tree import Category
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import ImportReport, Note, ReportBuilder, Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.apply import points_of
from assessment.scoring.key import ItemKey, When
from assessment.scoring.rules import MapResponse, MatchCorrect
from tests.assessment.interchange.gift.native_banks import banks
from tests.samples import SAMPLES, needs_samples

FILES = [
    *sorted((SAMPLES / "gift-pegjs-with-expected-json").glob("*.gift")),
    *sorted((SAMPLES / "gift-qas").glob("*.gift")),
    *sorted(SAMPLES.glob("gift-moodle/**/*.gift.txt")),
]
MARKS = st.sampled_from(
    ["{", "}", "~", "=", "#", "->", "::", "\n\n", "%50%", "[html]", "<b>", "T", "1..2", "a", "b"]
)


def read(text: str | bytes, files: MediaFiles | None = None) -> tuple[Bank, ImportReport]:
    """Return the bank of a file and the report."""
    report = ReportBuilder(strict=True)
    bank = read_gift(text.encode() if isinstance(text, str) else text, "bank.gift", report, files)
    return bank, report.finish()


def scored(text: str, *given: str) -> Decimal:
    """Return what these values earn in a file's only question."""
    bank, _ = read(text)
    (item,) = bank.items.values()
    (variable,) = item.variables()
    return points_of(bank.keys[item.id].rules[RESPONSE], given, variable)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(banks())
def test_our_own_export_comes_back_whole(bank: Bank) -> None:
    """What GIFT can say goes out kept and comes back kept, equal item by item and key by key."""
    out = ReportBuilder(strict=True)
    data = export_gift(bank, out)
    again, report = read(data)

    assert [Verdict.KEPT] * len(bank.items) == [entry.verdict for entry in out.finish().entries]
    assert dict(bank.items) == dict(again.items)
    assert dict(bank.keys) == dict(again.keys)
    assert 0 == report.refused


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MARKS | st.text(max_size=4), max_size=30).map("".join))
def test_any_file_is_reported_whole(text: str) -> None:
    """Whatever stands in a file, each of its questions has a verdict, and what came in may be shown."""
    data = text.encode("utf-8", "replace")
    bank, report = read(data)

    found = [entry for entry in parse_gift(data).entries if not isinstance(entry, Category)]
    assert len(found) == len(report) == len(bank.items) + report.refused
    check_pool(bank.pool())


@needs_samples
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_of_the_samples_comes_in(path: Path) -> None:
    """No question of the sample banks is refused, and each item may be shown."""
    bank, report = read(path.read_bytes())

    found = [entry for entry in parse_gift(path.read_bytes()).entries if not isinstance(entry, Category)]
    assert (len(found), 0) == (len(report), report.refused)
    check_pool(bank.pool())


def test_weights_count_as_moodle_counts_them() -> None:
    """One pick may lose points; several picks add up, from none to all points, thirds to exactly one."""
    single = "Q{=a ~%50%b ~%-25%c ~d}"
    several = "Q{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}"

    assert ["1", "0.5", "-0.25", "0"] == [f"{scored(single, value)}" for value in "ABCD"]
    assert Decimal(1) == scored(several, "A", "B", "C")
    assert Decimal(0) == scored(several, "A", "D")
    assert Decimal("0.3333333") == scored(several, "B")


def test_typed_answers_count_as_moodle_counts_them() -> None:
    """Texts take stars for any characters and half points; of numbers the first that holds counts."""
    texts = "Q{=Frog =%50%*cat* =%0%*#no}"
    numbers = "Q{#=10:0 =%50%9..12 ~#no}"

    assert ["1", "0.5", "0"] == [f"{scored(texts, value)}" for value in ("frog", "the Cat", "dog")]
    assert ["1", "0.5", "0"] == [f"{scored(numbers, value)}" for value in ("10", "11,5", "13")]


def test_pairs_count_one_by_one_and_options_may_be_used_again() -> None:
    """Matching gives a part for each prompt; an option without a prompt is a distractor."""
    bank, _ = read("Q{=a -> x =b -> x =c -> y = -> z}")
    ((matching,),) = [item.interactions for item in bank.items.values()]

    assert isinstance(matching, Matching)
    assert (3, ["x", "y", "z"]) == (len(matching.sources), [target.text for target in matching.targets])
    assert Decimal("0.666667") == scored("Q{=a -> x =b -> x =c -> y = -> z}", "S1 T1", "S2 T1", "S3 T3")


def test_a_gap_is_asked_in_its_text() -> None:
    """Answers in the middle of a text become a gap of their kind there."""
    bank, report = read("[html]<p>The {=dog ~cat} <b>barks</b>.</p>")
    (item,) = bank.items.values()
    (cloze,) = item.interactions

    assert isinstance(cloze, Cloze)
    assert ("", '<p>The <gap id="RESPONSE"> <strong>barks</strong>.</p>') == (item.stem, cloze.text)
    assert isinstance(cloze.gaps[0], SelectGap)
    assert Verdict.KEPT == report.entries[0].verdict


def test_a_statement_keeps_its_feedback() -> None:
    """Feedback to true and false is kept with the value it answers to, the general one as the explanation."""
    bank, report = read("::T::Q{F#no#yes####why}")
    key = bank.keys[ItemId("T")]

    assert (TrueFalseNotGiven(False),) == bank.items[ItemId("T")].interactions
    assert [(When.VALUE, "true", "<p>no</p>"), (When.VALUE, "false", "<p>yes</p>")] == [
        (feedback.when, feedback.value, feedback.text) for feedback in key.feedback
    ]
    assert "<p>why</p>" == key.explanation
    assert (Note(Code.FEEDBACK_KEPT, "3"),) == report.entries[0].notes


def test_ids_and_categories_are_kept() -> None:
    """An id given counts, one that repeats is changed and said so; a category stays with its items."""
    bank, report = read(
        "$CATEGORY: $course$/top/A/B: c\n\n// [id:x] [tag:t]\nQ{}\n\n// [id:x]\n::x::Q{}\n\nQ{}"
    )

    assert ["x", "x-2", "question"] == list(bank.items)
    assert {"A/B: c"} == {item.category for item in bank.items.values()}
    assert ("t",) == bank.items[ItemId("x")].tags
    assert (Note(Code.ID_CHANGED, "x"), Verdict.CHANGED) == (
        report.entries[1].notes[0],
        report.entries[1].verdict,
    )
    assert ["", "a", "$course/x"] == [
        plain_category(path) for path in ("$course$/top", "$system$/a", "$course/x")
    ]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Q{=\\frac{1}{2}}", Note(Code.SYNTAX, "brace_unescaped: {")),
        ("Q{~a ~b}", Note(Code.KEY_MISSING)),
        ("Q{=%0%a}", Note(Code.KEY_MISSING)),
        ("Q{=}", Note(Code.KEY_MISSING)),
        ("Q{#=%0%1}", Note(Code.KEY_MISSING)),
        ("Q{~ =b}", Note(Code.TOO_FEW_CHOICES, "1")),
        ("Q{~a =}", Note(Code.CONTENT_REFUSED, "a choice shows nothing")),
        ("Q{=a -> x}", Note(Code.TOO_FEW_CHOICES, "1 options")),
        ("{=a ~b}", Note(Code.TEXT_MISSING)),
        ("::only a title::", Note(Code.TEXT_MISSING)),
    ],
)
def test_what_cannot_come_in_is_refused_with_its_reason(text: str, note: Note) -> None:
    """Each refusal says why and where, and the next question comes in."""
    bank, report = read(f"{text}\n\n::good::Q{{T}}")

    assert [Verdict.REFUSED, Verdict.KEPT] == [entry.verdict for entry in report.entries]
    assert ("bank.gift:1", note) == (report.entries[0].place, report.entries[0].notes[-1])
    assert ["good"] == list(bank.items)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Q{=a ~%-150%b}", Code.WEIGHT_CHANGED),
        ("Q{#5..1}", Code.RANGE_TURNED),
        ("Q{~a = b ~}", Code.CHOICE_EMPTY),
        ("Q{=a =%50%a}", Code.ANSWER_REPEATED),
        ("Q{=%50%a* =abc}", Code.ANSWER_ORDER),
        ("Q {T} and more", Code.GAP_CHANGED),
        ('[html]Q<img src\\="x.png">{T}', Code.MEDIA_MISSING),
    ],
)
def test_what_changes_is_said(text: str, code: Code) -> None:
    """Each change on the way in is noted."""
    _, report = read(text)

    assert (Verdict.CHANGED, code) == (report.entries[0].verdict, report.entries[0].notes[0].code)


def test_old_encodings_are_said_and_change_nothing() -> None:
    """A guessed encoding is named with each question, which still counts as kept."""
    bank, report = read("::t::Où ?{T}".encode("cp1252"))

    assert "<p>Où ?</p>" == bank.items[ItemId("t")].stem
    assert ((Note(Code.ENCODING_GUESSED, "windows-1252"),), 1) == (report.entries[0].notes, report.kept)


def test_what_gift_cannot_say_is_reported() -> None:
    """Items GIFT has no words for are left out and refused; what is lost of others is named."""
    choices = (Choice(ChoiceId("A"), "a"), Choice(ChoiceId("B"), "b"))
    q1, q2, q3, q4 = (ItemId(f"q{number}") for number in range(4))
    hot = Hottext('<p><hot id="H1">x</hot> <hot id="H2">y</hot></p>', (ChoiceId("H1"), ChoiceId("H2")))
    bank = Bank(
        {
            q1: Item(q1, "<p>Q</p>", (SingleChoice(choices, shuffle=True),), Decimal(2)),
            q2: Item(q2, "<p>Q</p>", (MultipleChoice(choices),)),
            q3: Item(q3, "<p>Q</p>", (hot,)),
            q4: Item(q4, "<p>Q</p>", (TrueFalseNotGiven(),)),
        },
        {
            q1: ItemKey(q1, {RESPONSE: MatchCorrect(("A",), Decimal(2))}),
            q2: ItemKey(q2, {RESPONSE: MatchCorrect(("A", "B"), Decimal(1))}),
            q3: ItemKey(q3, {RESPONSE: MatchCorrect(("H1",), Decimal(1))}),
            q4: ItemKey(q4, {RESPONSE: MatchCorrect(("not_given",), Decimal(1))}),
        },
    )
    out = ReportBuilder(strict=True)
    again, _ = read(export_gift(bank, out))

    assert [
        (Verdict.CHANGED, ["2 points", "shuffled choices"]),
        (Verdict.CHANGED, ["all or nothing"]),
        (Verdict.REFUSED, ["Hottext by MatchCorrect"]),
        (Verdict.REFUSED, ["TrueFalseNotGiven by MatchCorrect"]),
    ] == [(entry.verdict, [note.detail for note in entry.notes]) for entry in out.finish().entries]
    assert [q1, q2] == list(again.items)
    assert (
        MapResponse((("A", Decimal("0.5")), ("B", Decimal("0.5"))), upper=Decimal(1))
        == again.keys[q2].rules[RESPONSE]
    )


def test_media_that_come_along_are_shown() -> None:
    """A picture among the files of a bank is kept and shown; Moodle's placeholder for its folder is understood."""
    png = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40
    bank, _ = read('[html]Q<img src\\="@@PLUGINFILE@@/x.png" alt\\="x">{=a}', MediaFiles({"x.png": png}))
    (item,) = bank.items.values()

    assert (ShortText(),) == item.interactions
    assert [png] == list(bank.media.values())
    assert all(name in item.stem for name in bank.media)
