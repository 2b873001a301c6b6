"""WebCT banks: all kinds come in with weights, reasons, pairs and model answers, each with its line in the report."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from assessment.content.check import check_pool
from assessment.content.interaction import Essay, Matching, MultipleChoice, ShortText, SingleChoice
from assessment.ids import RESPONSE, ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import ImportReport, Note, ReportBuilder, Verdict
from assessment.interchange.report_codes import Code
from assessment.interchange.webct.parse import parse_webct
from assessment.interchange.webct.read import read_webct
from assessment.scoring.rules import AcceptText, Manual, MapResponse, MatchCorrect, PairByPair
from tests.samples import SAMPLES, needs_samples

_LINES = [
    ":TYPE:MC:1:0:A",
    ":TYPE:MC:N",
    ":TYPE:S",
    ":TYPE:M",
    ":TYPE:P",
    ":QUESTION:H",
    ":ANSWER1:100:H",
    ":ANSWER2:0",
]
_MORE = [":ANSWER1:a:50", ":L1", ":R1:H", ":ANSWER:H", ":IMAGE:x.png", ":TITLE:t", "text", "<b>more"]


def read(data: bytes, files: MediaFiles | None = None) -> tuple[Bank, ImportReport]:
    """Return the bank of a file and the report."""
    report = ReportBuilder(strict=True)
    bank = read_webct(data, "bank.txt", report, files)
    return bank, report.finish()


@given(st.lists(st.sampled_from([*_LINES, *_MORE]) | st.text(max_size=4), max_size=30).map("\n".join))
def test_any_file_is_reported_whole(text: str) -> None:
    """Whatever stands in a file, each of its questions has a verdict, and what came in may be shown."""
    data = text.encode("utf-8", "replace")
    bank, report = read(data)

    assert len(parse_webct(data).entries) == len(report) == len(bank.items) + report.refused
    check_pool(bank.pool())


@needs_samples
def test_moodles_own_file_comes_in() -> None:
    """The six questions of Moodle's sample come in as what they are, with their keys."""
    (path,) = SAMPLES.glob("legacy-formats/webct/**/*.txt")
    bank, report = read(path.read_bytes())
    kinds = [type(item.interactions[0]) for item in bank.items.values()]
    rules = [key.rules[RESPONSE] for key in bank.keys.values()]

    assert (6, 0) == (len(report), report.refused)
    assert [SingleChoice, SingleChoice, MultipleChoice, Matching, ShortText, Essay] == kinds
    assert [MatchCorrect(("B",), Decimal(1)), MatchCorrect(("B",), Decimal(1))] == rules[:2]
    assert MapResponse((("A", Decimal("0.5")), ("C", Decimal("0.5"))), upper=Decimal(1)) == rules[2]
    assert PairByPair(("S1 T1", "S2 T2", "S3 T2"), Decimal(1)) == rules[3]
    assert AcceptText(("frog",), Decimal(1)) == rules[4]
    assert isinstance(rules[5], Manual)
    assert "informations for graders" in rules[5].rubric
    assert all(getattr(item.interactions[0], "shuffle", True) for item in list(bank.items.values())[:3])


def test_what_cannot_come_in_is_refused_and_what_changes_is_said() -> None:
    """Calculated questions are refused by name; settings without a place and missing pictures are named."""
    text = (
        ":TYPE:C\n:TITLE:calc\n:QUESTION\nQ\n"
        ":TYPE:S\n:QUESTION\nQ\n:ANSWER1:a*:100:1\n:UNITS:cm\n"
        ":TYPE:P\n:QUESTION\nQ\n:IMAGE:x.png\n"
    )
    bank, report = read(text.encode())
    calculated, short, picture = report.entries

    assert (Verdict.REFUSED, Code.UNSUPPORTED_INTERACTION) == (calculated.verdict, calculated.notes[0].code)
    assert (
        Note(Code.SETTING_DROPPED, "UNITS"),
        Note(Code.SETTING_DROPPED, "ANSWER1: compared by 1"),
    ) == short.notes
    assert AcceptText(("a*",), Decimal(1)) == bank.keys[ItemId("question")].rules[RESPONSE]
    assert Verdict.CHANGED == picture.verdict
    assert Note(Code.MEDIA_MISSING, "x.png") in picture.notes
