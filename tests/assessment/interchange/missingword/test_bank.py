"""Missing word banks: the gap is asked in its text, weights count, every question has its line in the report."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.check import check_pool
from assessment.content.interaction import Cloze, SelectGap, TextGap
from assessment.ids import RESPONSE
from assessment.interchange.bank import Bank
from assessment.interchange.missingword.parse import parse_missingword
from assessment.interchange.missingword.read import read_missingword
from assessment.interchange.report import ImportReport, Note, ReportBuilder, Verdict
from assessment.interchange.report_codes import Code
from assessment.scoring.rules import AcceptText, MapResponse
from tests.samples import SAMPLES, needs_samples


def read(data: bytes) -> tuple[Bank, ImportReport]:
    """Return the bank of a file and the report."""
    report = ReportBuilder(strict=True)
    bank = read_missingword(data, "bank.txt", report)
    return bank, report.finish()


@given(st.lists(st.sampled_from("{}=~#%_1a \n") | st.text(max_size=3), max_size=40).map("".join))
def test_any_file_is_reported_whole(text: str) -> None:
    """Whatever stands in a file, each of its questions has a verdict, and what came in may be shown."""
    data = text.encode("utf-8", "replace")
    bank, report = read(data)

    assert len(parse_missingword(data).entries) == len(report) == len(bank.items) + report.refused
    check_pool(bank.pool())


@needs_samples
def test_moodles_own_file_comes_in() -> None:
    """Moodle's sample is kept as a text with a gap of four words."""
    (path,) = SAMPLES.glob("legacy-formats/missingword/**/*.txt")
    bank, report = read(path.read_bytes())
    ((cloze,),) = [item.interactions for item in bank.items.values()]

    assert [Verdict.KEPT] == [entry.verdict for entry in report.entries]
    assert isinstance(cloze, Cloze)
    assert isinstance(cloze.gaps[0], SelectGap)
    assert 4 == len(cloze.gaps[0].choices)
    assert 'students of <gap id="RESPONSE">, and' in cloze.text


def test_one_answer_is_typed_and_weights_count() -> None:
    """One answer alone makes a gap to type in; weights are parts of the point."""
    bank, report = read(b"The {dog} barks.\n\nThis is {=best ~75%good ~bad}.\n\nNo gap.\n")
    typed, weighed = bank.items.values()
    (cloze,) = typed.interactions

    assert isinstance(cloze, Cloze)
    assert (TextGap(RESPONSE),) == cloze.gaps
    assert AcceptText(("dog",), Decimal(1)) == bank.keys[typed.id].rules[RESPONSE]
    assert (
        MapResponse((("A", Decimal(1)), ("B", Decimal("0.75"))), None, None)
        == bank.keys[weighed.id].rules[RESPONSE]
    )
    assert ("bank.txt:5", (Note(Code.SYNTAX, "braces_missing"),)) == (
        report.entries[2].place,
        report.entries[2].notes,
    )
