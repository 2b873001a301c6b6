"""Results as others read them: QTI results reports, and tables that no spreadsheet runs."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from assessment.attempt.attempt import Attempt
from assessment.attempt.states import State
from assessment.content.form import build_form
from assessment.content.response import response_of
from assessment.ids import AttemptId, ItemId, ResponseId
from assessment.interchange.qti.names import attribute, children, name_of
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.results.qti_report import write_result
from assessment.interchange.results.result import AttemptResult, Person
from assessment.interchange.results.table import results_csv, results_xlsx
from assessment.interchange.tables.workbook import read_workbook
from assessment.interchange.xml import parse, text_within
from assessment.scoring.score import score_attempt
from tests.every_type import every_bank

ENDED = datetime(2026, 5, 4, 10, 30, tzinfo=UTC)
GIVEN = {
    ItemId("single_choice"): response_of({ResponseId("RESPONSE"): ("B",)}),
    ItemId("cloze"): response_of({ResponseId("G1"): ("Paris",), ResponseId("G3"): ("B",)}),
    ItemId("short_text"): response_of({ResponseId("RESPONSE"): ("=cmd()",)}),
}


def result() -> AttemptResult:
    """Return an attempt at the test of every type, with three answers."""
    bank = every_bank()
    (test,) = bank.tests.values()
    form = build_form(test, bank.items, b"seed")
    attempt = Attempt(AttemptId("a-1"), State.SUBMITTED, responses=GIVEN, visited=frozenset(GIVEN))
    items = {entry.item_id: bank.items[entry.item_id] for entry in form.entries}
    score = score_attempt(form, items, bank.keys, GIVEN)
    person = Person("candidate-1", "C-1", "Ada Lovelace")
    return AttemptResult(attempt, person, "s-1", "Spring", test.id, test.title, form, items, score, "", ENDED)


@pytest.mark.parametrize("version", Version)
def test_a_report_names_everything(version: Version) -> None:
    """Every item of the form is there in its order with what was given and earned, and the test with its sum."""
    made = result()
    root = parse(write_result(made, version), "report.xml")
    items = list(children(root, "itemResult"))

    assert "assessmentResult" == name_of(root)
    assert [entry.item_id for entry in made.form.entries] == [attribute(item, "identifier") for item in items]
    first = next(item for item in items if attribute(item, "identifier") == "single_choice")
    variables = {attribute(one, "identifier"): " ".join(text_within(one).split()) for one in children(first)}
    assert ("B", "1", "1") == (variables["RESPONSE"], variables["SCORE"], variables["MAXSCORE"])
    (test,) = children(root, "testResult")
    assert made.score is not None
    assert Decimal(text_within(next(children(test))).strip()) == made.score.score


def test_an_item_to_be_marked_has_no_score_yet() -> None:
    """A score that a person has yet to give stands as NULL: its variable has no value."""
    made = result()
    essay = ItemId("essay")
    if essay not in made.form.by_item:
        pytest.skip("the seed left the essay out")
    given = {**GIVEN, essay: response_of({ResponseId("RESPONSE"): ("<p>x</p>",)})}
    score = score_attempt(made.form, made.items, every_bank().keys, given)
    root = parse(write_result(replace(made, score=score), Version.V2_2), "report.xml")
    (item,) = [one for one in children(root, "itemResult") if attribute(one, "identifier") == "essay"]

    assert [""] == [text_within(one) for one in children(item) if attribute(one, "identifier") == "SCORE"]


def test_a_table_has_a_row_for_each_attempt() -> None:
    """Who, which, what came of it, and of each item its score and answer."""
    made = result()
    rows = list(csv.DictReader(io.StringIO(results_csv([made, made]).decode("utf-8-sig"))))

    assert 2 == len(rows)
    assert made.score is not None
    assert ("C-1", "Ada Lovelace", f"{made.score.score:f}") == (
        rows[0]["number"],
        rows[0]["name"],
        rows[0]["score"],
    )
    assert ("1", "B") == (rows[0]["single_choice score"], rows[0]["single_choice answer"])
    assert "G1=Paris; G3=B" == rows[0]["cloze answer"]


def test_nothing_in_a_table_is_a_formula() -> None:
    """An answer that begins like a formula is written so that a spreadsheet shows it and does not run it."""
    (row,) = csv.DictReader(io.StringIO(results_csv([result()]).decode("utf-8-sig")))
    ((_, rows),) = read_workbook(results_xlsx([result()]), "r.xlsx")
    cells = dict(zip(rows[0], rows[1], strict=True))

    assert "'=cmd()" == row["short_text answer"]
    assert "=cmd()" == cells["short_text answer"]
    assert not any(text == "'" for text in row.values())
