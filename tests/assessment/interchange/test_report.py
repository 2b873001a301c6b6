"""The import report: every element found has exactly one verdict, and the counts add up."""

import ast
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.ids import ItemId
from assessment.interchange import report_codes
from assessment.interchange.report import (
    COLUMNS,
    Entry,
    ImportReport,
    Note,
    ReportBuilder,
    Verdict,
    VerdictMissing,
    merged,
    place_in,
)
from assessment.interchange.report_codes import Code
from tests.architecture.sources import tree_of

VERDICTS = st.sampled_from(["keep", "change", "refuse", "forget"])


def build(wishes: list[str], *, strict: bool = False) -> ImportReport:
    """Return a report whose elements met these fates."""
    builder = ReportBuilder(strict=strict)
    for line, wish in enumerate(wishes, 1):
        element = builder.found(place_in("a.gift", line), source_id=str(line), title=wish)
        if wish == "change":
            element.note(Code.HTML_CHANGED, "font")
        if wish == "refuse":
            element.refuse(Code.SYNTAX, "brace_unescaped")
        elif wish != "forget":
            element.note(Code.FEEDBACK_KEPT)
            element.keep(ItemId(f"item-{line}"))
    return builder.finish()


@given(st.lists(VERDICTS))
def test_counts_add_up(wishes: list[str]) -> None:
    """Whatever an importer does, found is kept plus changed plus refused, and nothing found is missing."""
    report = build(wishes)

    assert len(wishes) == len(report) == report.kept + report.changed + report.refused
    assert wishes.count("keep") == report.kept
    assert wishes.count("change") == report.changed
    assert [entry.title for entry in report.entries] == wishes


def test_an_element_without_a_verdict_is_refused_as_our_own_mistake() -> None:
    """An element an importer forgot is reported as refused, and raises where tests look."""
    forgotten = build(["keep", "forget"]).entries[1]

    assert (Verdict.REFUSED, (Note(Code.INTERNAL),), None) == (
        forgotten.verdict,
        forgotten.notes,
        forgotten.item_id,
    )
    with pytest.raises(VerdictMissing) as raised:
        build(["keep", "forget"], strict=True)
    assert "a.gift:2" == raised.value.place


def test_a_second_verdict_is_a_mistake() -> None:
    """An element that is settled cannot be settled again."""
    element = ReportBuilder().found("a:1")
    element.keep(ItemId("x"))

    with pytest.raises(VerdictMissing):
        element.refuse(Code.SYNTAX)


def test_only_notes_of_change_make_a_change() -> None:
    """What is only for information leaves an element kept; one note given twice stands once."""
    element = ReportBuilder().found("a:1")
    element.note(Code.FEEDBACK_KEPT)
    element.note(Code.FEEDBACK_KEPT)
    element.keep()

    assert Entry("a:1", "", "", Verdict.KEPT, None, (Note(Code.FEEDBACK_KEPT),)) == element.entry


def test_reports_of_several_files_are_one() -> None:
    """Reports are put together in order, and a file inside an archive says so in its places."""
    report = merged([build(["keep"]), build(["refuse"]).inside("b.zip")])

    assert ["a.gift:1", "b.zip!a.gift:1"] == [entry.place for entry in report.entries]
    assert (2, 1, 0, 1) == (len(report), report.kept, report.changed, report.refused)


def test_the_report_is_plain_json_and_a_table() -> None:
    """The JSON has the documented shape, and the table one cell per column."""
    report = build(["change", "refuse"])

    assert json.loads(json.dumps(report.as_json())) == {
        "schema": "carrel-import-report/1",
        "found": 2,
        "kept": 0,
        "changed": 1,
        "refused": 1,
        "entries": [
            {
                "place": "a.gift:1",
                "source_id": "1",
                "title": "change",
                "verdict": "changed",
                "item_id": "item-1",
                "notes": [
                    {"code": "html_changed", "detail": "font"},
                    {"code": "feedback_kept", "detail": ""},
                ],
            },
            {
                "place": "a.gift:2",
                "source_id": "2",
                "title": "refuse",
                "verdict": "refused",
                "item_id": None,
                "notes": [{"code": "syntax", "detail": "brace_unescaped"}],
            },
        ],
    }
    rows = list(report.rows())
    assert ("a.gift:2", "refused", "2", "refuse", "", "syntax: brace_unescaped") == rows[1]
    assert {len(COLUMNS)} == {len(row) for row in rows}


def test_each_code_says_what_it_means() -> None:
    """Every code of a note has its one line of explanation, and is the lower case of its name."""
    tree = tree_of(Path(report_codes.__file__))
    (codes,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    explained = [
        before.targets[0].id
        for before, after in zip(codes.body, codes.body[1:], strict=False)
        if isinstance(before, ast.Assign)
        and isinstance(before.targets[0], ast.Name)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
    ]

    assert [code.name for code in Code] == explained
    assert [code.name.lower() for code in Code] == [code.value for code in Code]
