"""Tables in and out: the template, the tables of others, our own way back."""

import csv
import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.content.interaction import Matching, MultipleChoice, Order, ShortText, SingleChoice
from assessment.ids import RESPONSE, ItemId
from assessment.interchange.bank import Bank
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import ImportReport, ReportBuilder
from assessment.interchange.tables.read import read_table
from assessment.interchange.tables.rows import guarded, unguarded
from assessment.interchange.tables.write import export_csv, export_xlsx
from assessment.scoring.rules import AcceptText, MapResponse, NearNumber, NumberMatch, PairByPair
from tests.every_type import PNG, every_bank
from tests.samples import SAMPLES, needs_samples

WRITERS = {"csv": export_csv, "xlsx": export_xlsx}


def table(*rows: str) -> bytes:
    """Return a CSV file of these lines."""
    return "\n".join(rows).encode()


def read(data: bytes, files: MediaFiles | None = None) -> tuple[Bank, ImportReport]:
    """Return what a table brings, and the report."""
    report = ReportBuilder(strict=True)
    return read_table(data, "t.csv", report, files), report.finish()


def only(data: bytes) -> tuple[Any, Any, ImportReport]:
    """Return the only interaction and rule of a table."""
    bank, report = read(data)
    (item,) = bank.items.values()
    return item.interactions[0], bank.keys[item.id].rules[RESPONSE], report


@pytest.mark.parametrize("kind", WRITERS)
def test_our_own_table_comes_back_equal(kind: str) -> None:
    """Every type of item and its key are what they were, whatever the columns can say of it."""
    bank = every_bank()
    files = MediaFiles(dict(bank.media))
    data = WRITERS[kind](bank, ReportBuilder(strict=True))

    back, report = read(data, files)

    assert bank.items == back.items
    assert bank.keys == back.keys
    assert len(report) == report.kept == len(bank.items)


@given(st.text(alphabet="'=+-@\t\r\n ＝＠5.a", max_size=6))
def test_no_cell_of_a_csv_file_is_a_formula(text: str) -> None:
    """What a spreadsheet would run is led by an apostrophe, which goes again on the way back."""
    written = guarded(text)

    assert written.lstrip()[:1] not in ("=", "@", "＝", "＠")
    assert written[:1] not in ("\t", "\r", "\n")
    assert written[:1] not in ("+", "-") or written.strip("+-").replace(".", "").isdigit()
    assert text == unguarded(written)


def test_a_question_that_looks_like_a_formula_comes_back() -> None:
    """A bank whose question begins with an equals sign is whole after a table, with nothing noted."""
    bank, _ = read(table("id,question,answer", "=1+1,=SUM(1) is what?,-5"))
    data = export_csv(bank, ReportBuilder(strict=True))
    back, report = read(data)

    assert b"\r\n=" not in data
    assert b",=" not in data
    assert b",'=SUM(1)" in data
    assert (bank.items, bank.keys) == (back.items, back.keys)
    assert report.kept == len(report)
    assert not report.changed


def test_a_cell_that_was_edited_counts() -> None:
    """Who changes the question in the table has changed it: the JSON beside it gives way."""
    data = export_csv(every_bank(), ReportBuilder(strict=True)).decode("utf-8-sig")
    rows = [row for row in csv.DictReader(io.StringIO(data)) if row["id"] == "single_choice"]
    rows[0]["correct"] = "C"
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0])
    writer.writeheader()
    writer.writerows(rows)

    _, rule, report = only(out.getvalue().encode())

    assert rule.correct == ("C",)
    assert report.changed == 1


@pytest.mark.parametrize(
    ("rows", "kind", "rule"),
    [
        (("question,A,B,correct", "Which?,x,y,B"), SingleChoice, "B"),
        (("question;A;B;C;correct", "Which?;x;y;z;A, C"), MultipleChoice, "AC"),
        (("Question,Answer 1,Answer 2,Correct answer(s)", "Which?,x,y,2"), SingleChoice, "B"),
        (("question\tA\tB\tcorrect", "Which?\tx\ty\ty"), SingleChoice, "B"),
        (("question,type,A,B,C,correct", "Sort.,order,x,y,z,C B A"), Order, "CBA"),
    ],
)  # fmt: skip
def test_tables_of_many_kinds_are_read(rows: tuple[str, ...], kind: type, rule: str) -> None:
    """Delimiters, titles and ways to name the right choice differ; the question is the same."""
    interaction, read_rule, report = only(table(*rows))

    assert isinstance(interaction, kind)
    assert tuple(rule) == read_rule.correct
    assert report.kept == 1


def test_short_answers_and_numbers() -> None:
    """Accepted texts stand between bars; a number may have a tolerance or be a range, with units."""
    _, short, _ = only(table("question,type,correct,max", "Who?,short,a sailor | sailor,2"))
    _, number, _ = only(table("question,type,correct,unit", "How far?,numeric,12.5 ± 0.1 | 13..14,km"))

    assert AcceptText(("a sailor", "sailor"), Decimal(1), max_words=2) == short
    assert isinstance(number, NumberMatch)
    assert NearNumber(Decimal("12.5"), Decimal(1), Decimal("0.1")) == number.entries[0]
    assert len(number.entries) == 2


def test_pairs_with_a_distractor() -> None:
    """Pairs are written with an equals sign; one without a left side belongs to nothing."""
    interaction, rule, _ = only(
        table("question,type,A,B,C", "Match.,matching,France = Paris,Spain = Madrid,= Rome")
    )

    assert isinstance(interaction, Matching)
    assert (2, 3) == (len(interaction.sources), len(interaction.targets))
    assert rule == PairByPair(("S1 T1", "S2 T2"), Decimal(1))


def test_scoring_per_choice() -> None:
    """Each right choice earns its share, each wrong one takes it away, never below zero."""
    _, rule, _ = only(table("question,A,B,C,correct,points,scoring", 'Which?,x,y,z,"A,B",2,per_choice'))

    assert isinstance(rule, MapResponse)
    assert (Decimal(0), Decimal(2)) == (rule.lower, rule.upper)
    assert Decimal(-1) == dict(rule.entries)["C"]


def test_a_picture_beside_the_table() -> None:
    """A picture named in the table is shown under the question; one that is not there is noted."""
    data = table("question,image,A,B,correct", "Where?,map.png,x,y,A", "Where?,none.png,x,y,A")

    bank, report = read(data, MediaFiles({"pictures/map.png": PNG}))

    assert "media:" in next(iter(bank.items.values())).stem
    assert (1, 1) == (report.kept, report.changed)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",x,y,A,,", "text_missing"),
        ("Which?,x,,A,,", "too_few_choices"),
        ("Which?,x,y,C,,", "key_invalid"),
        ("Which?,x,y," + "9" * 6_000 + ",,", "key_invalid"),
        ("Which?,x,y,,,single", "key_missing"),
        ("Which?,x,y,A,five,", "syntax"),
        ("Which?,x,y,A,,telepathy", "unsupported_interaction"),
        ("How far?,,,far,,numeric", "key_invalid"),
    ],
)
def test_a_bad_row_is_refused_with_its_line(row: str, code: str) -> None:
    """What cannot be asked is refused by code and line, and the row below it is read."""
    _, report = read(table("question,A,B,correct,points,type", row, "Which?,x,y,A,,"))

    assert [("t.csv:2", "refused"), ("t.csv:3", "kept")] == [
        (entry.place, entry.verdict) for entry in report.entries
    ]
    assert code in {note.code for note in report.entries[0].notes}


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """No file makes the reader fail; each thing found has its verdict."""
    for start in (b"", b"PK\x03\x04", b"question,A,B,correct\n"):
        _, report = read(start + data)

        assert len(report) == report.kept + report.changed + report.refused


@needs_samples
def test_a_quiz_tools_table_comes_in() -> None:
    """Every row of a Kahoot table is a question with its right choice."""
    bank, report = read((SAMPLES / "tabular-quiz/kahoot.csv").read_bytes())

    assert 5 == len(report) == len(bank.items)
    assert all(isinstance(item.interactions[0], SingleChoice | ShortText) for item in bank.items.values())
    assert ("D",) == bank.keys[ItemId("question")].rules[RESPONSE].correct  # type: ignore[union-attr]  # a choice


def test_a_workbook_with_an_endless_sheet_is_refused() -> None:
    """A sheet that unpacks to more than any list of questions is refused before it is read."""
    book, swollen = io.BytesIO(export_xlsx(every_bank(), ReportBuilder())), io.BytesIO()
    with zipfile.ZipFile(book) as whole, zipfile.ZipFile(swollen, "w", zipfile.ZIP_DEFLATED) as out:
        for name in whole.namelist():
            out.writestr(name, b" " * 40_000_000 if "sheet1" in name else whole.read(name))
    report = ReportBuilder()

    bank = read_table(swollen.getvalue(), "t.xlsx", report)

    assert not bank.items
    assert "unpacks to more" in report.finish().entries[0].notes[0].detail
