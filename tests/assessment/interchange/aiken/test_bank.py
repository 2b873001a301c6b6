"""Aiken banks in and out: every question has its line in the report, and our own exports come back whole."""

from decimal import Decimal
from html import escape

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.check import check_pool
from assessment.content.interaction import Choice, Essay, SingleChoice
from assessment.content.item import Item
from assessment.ids import RESPONSE, ItemId
from assessment.interchange.aiken.export_bank import export_aiken
from assessment.interchange.aiken.parse import parse_aiken
from assessment.interchange.aiken.read import read_aiken
from assessment.interchange.bank import Bank
from assessment.interchange.gift.native import choice_id
from assessment.interchange.report import ImportReport, Note, ReportBuilder, Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.key import ItemKey
from assessment.scoring.rules import Manual, MatchCorrect
from tests.samples import SAMPLES, needs_samples

_WORDS = st.sampled_from(["red", "a < b & c", "it's", "“quoted”", "50%", "A.D. 70"])


def read(data: bytes) -> tuple[Bank, ImportReport]:
    """Return the bank of a file and the report."""
    report = ReportBuilder(strict=True)
    bank = read_aiken(data, "bank.txt", report)
    return bank, report.finish()


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    """Banks that Aiken can say whole."""
    items: dict[ItemId, Item] = {}
    keys: dict[ItemId, ItemKey] = {}
    for number in range(draw(st.integers(0, 3))):
        id = ItemId("question" if not number else f"question-{number + 1}")
        texts = draw(st.lists(_WORDS, min_size=2, max_size=5))
        choices = tuple(
            Choice(choice_id(index), escape(text, quote=False)) for index, text in enumerate(texts)
        )
        lines = draw(st.lists(_WORDS, min_size=1, max_size=2))
        stem = f"<p>{'<br>'.join(escape(line, quote=False) for line in lines)}</p>"
        items[id] = Item(id, stem, (SingleChoice(choices),))
        keys[id] = ItemKey(id, {RESPONSE: MatchCorrect((draw(st.sampled_from(choices)).id,), Decimal(1))})
    return Bank(items, keys)


@given(banks())
def test_our_own_export_comes_back_whole(bank: Bank) -> None:
    """What Aiken can say goes out kept and comes back kept, equal item by item and key by key."""
    out = ReportBuilder(strict=True)
    again, report = read(export_aiken(bank, out))

    assert [Verdict.KEPT] * len(bank.items) == [entry.verdict for entry in out.finish().entries]
    assert (len(bank.items), len(bank.items)) == (len(report), report.kept)
    assert dict(bank.items) == dict(again.items)
    assert dict(bank.keys) == dict(again.keys)


@given(
    st.lists(st.sampled_from(["A) a", "B. b", "ANSWER: A", "text", "", "<b>"]) | st.text(max_size=5)).map(
        "\n".join
    )
)
def test_any_file_is_reported_whole(text: str) -> None:
    """Whatever stands in a file, each of its questions has a verdict, and what came in may be shown."""
    data = text.encode("utf-8", "replace")
    bank, report = read(data)

    assert len(parse_aiken(data).entries) == len(report) == len(bank.items) + report.refused
    check_pool(bank.pool())


@needs_samples
def test_moodles_own_file_comes_in() -> None:
    """Both questions of Moodle's sample are kept; its markup is text, as the format is plain."""
    bank, report = read((SAMPLES / "aiken-moodle" / "questions.aiken.txt").read_bytes())

    assert (2, 2) == (len(report), report.kept)
    assert (
        'includes &lt;html class="cool"&gt; &amp; images:</p>'
        in [item.stem for item in bank.items.values()][1]
    )


def test_a_broken_question_is_refused_with_its_reason() -> None:
    """A question that breaks the format is refused by the rule's name, and the next one comes in."""
    bank, report = read(b"Q\nA) a\nB) b\nANSWER: C\n\nQ\nA) a\nB) b\nANSWER: B\n")

    assert [(Verdict.REFUSED, "bank.txt:1"), (Verdict.KEPT, "bank.txt:6")] == [
        (entry.verdict, entry.place) for entry in report.entries
    ]
    assert (Note(Code.SYNTAX, "answer_unknown: C"),) == report.entries[0].notes
    assert 1 == len(bank.items)


def test_what_aiken_cannot_say_is_reported() -> None:
    """Other kinds of question are refused, and what is lost of a choice is named."""
    q1, q2 = ItemId("q1"), ItemId("q2")
    choices = (Choice(choice_id(0), "<strong>a</strong>"), Choice(choice_id(1), "b"))
    bank = Bank(
        {
            q1: Item(q1, "<p>Q</p>", (SingleChoice(choices, shuffle=True),), Decimal(2), "T"),
            q2: Item(q2, "<p>Q</p>", (Essay(),)),
        },
        {
            q1: ItemKey(q1, {RESPONSE: MatchCorrect(("A",), Decimal(2))}),
            q2: ItemKey(q2, {RESPONSE: Manual(Decimal(1))}),
        },
    )
    out = ReportBuilder(strict=True)
    data = export_aiken(bank, out)

    assert b"Q\nA) a\nB) b\nANSWER: A\n" == data
    assert [
        (Verdict.CHANGED, ["title", "points", "shuffled choices", "markup"]),
        (Verdict.REFUSED, ["anything but one choice"]),
    ] == [(entry.verdict, [note.detail for note in entry.notes]) for entry in out.finish().entries]
