"""``carrel item score``: lines in, lines out; and cases with known outcomes."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from desktop.cli import item as cli_item
from desktop.cli.item_scorer import ItemScorer
from tests.assessment.interchange.qti.items import CHOICE, SCORE, item
from tests.samples import SAMPLES, needs_samples

MATCH = f'{CHOICE}{SCORE}<responseProcessing template="rptemplates/match_correct"/>'
TOTAL = (
    '<responseDeclaration identifier="R" cardinality="single" baseType="integer"/>'
    f'{SCORE}<responseProcessing><setOutcomeValue identifier="SCORE"><variable identifier="R"/></setOutcomeValue>'
    "</responseProcessing>"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with items, in which the commands run."""
    for name, content in {"match": MATCH, "total": TOTAL, "custom": SCORE + CUSTOM}.items():
        (tmp_path / f"{name}.xml").write_bytes(item(content))
    (tmp_path / "broken.xml").write_bytes(b"<assessmentItem>")
    monkeypatch.chdir(tmp_path)
    return tmp_path


CUSTOM = (
    '<responseProcessing><setOutcomeValue identifier="SCORE"><customOperator class="org.example.Run"/>'
    "</setOutcomeValue></responseProcessing>"
)


def carrel_item(*arguments: object, lines: str = "") -> Result:
    """Run a command as a person would."""
    result = CliRunner().invoke(cli_item.app, ["score", *map(str, arguments)], input=lines)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def answers(*lines: Any) -> list[dict[str, Any]]:
    """Return the answers to some lines; each is JSON already or becomes it."""
    said = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    result = carrel_item("--batch", lines=said)
    assert 0 == result.exit_code
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.usefixtures("folder")
def test_lines_are_answered_in_order() -> None:
    """Each line gets its answer, typed, in order; empty lines get none."""
    given = [
        {"item": "match.xml", "responses": {"RESPONSE": "A"}},
        "",
        {"item": "match.xml", "responses": {"RESPONSE": ["B"]}},
        {"item": "match.xml", "responses": {"RESPONSE": None}},
        {"item": "match.xml"},
        {"item": "total.xml", "responses": {"R": 7}, "seed": 3},
    ]

    scores = [answer["outcomes"]["SCORE"] for answer in answers(*given)]

    assert [1.0, 0.0, 0.0, 0.0, 7.0] == scores
    assert all(isinstance(score, float) for score in scores)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{", "bad_line"),
        ("[" * 100_000, "bad_line"),
        ("[]", "bad_line"),
        ('{"item": 1}', "bad_line"),
        ({"item": "match.xml", "responses": []}, "bad_line"),
        ({"item": "match.xml", "responses": {"RESPONSE": [[]]}}, "bad_line"),
        ({"item": "match.xml", "seed": []}, "bad_line"),
        ({"item": "none.xml"}, "no_such_file"),
        ({"item": "\0"}, "no_such_file"),
        ({"item": "."}, "no_such_file"),
        ({"item": "/dev/zero"}, "no_such_file"),
        ({"item": "broken.xml"}, "xml_malformed"),
        ({"item": "custom.xml"}, "custom_operator"),
        ({"item": "match.xml", "responses": {"OTHER": "A"}}, "bad_response"),
        ({"item": "match.xml", "responses": {"RESPONSE": ["A", "B"]}}, "bad_response"),
        ({"item": "total.xml", "responses": {"R": "seven"}}, "bad_response"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_bad_line_stops_nothing(line: Any, code: str) -> None:
    """A line that cannot be scored is refused with code and reason, and the next one is answered."""
    refused, scored = answers(line, {"item": "match.xml", "responses": {"RESPONSE": "A"}})

    assert code == refused["refused"]
    assert refused["reason"]
    assert {"outcomes": {"SCORE": 1.0}} == scored


def test_an_item_is_read_again_when_it_changes(folder: Path) -> None:
    """An item is kept between lines, until its file is another."""
    scorer = ItemScorer()
    line = json.dumps({"item": "match.xml", "responses": {"RESPONSE": "A"}})
    path = folder / "match.xml"

    first = scorer.answer(line)
    path.write_bytes(item(MATCH.replace("match_correct", "map_response")))
    os.utime(path, ns=(1, 1))

    assert [{"outcomes": {"SCORE": 1.0}}, {"outcomes": {"SCORE": 2.0}}] == [first, scorer.answer(line)]


def write_cases(folder: Path, expected: float) -> Path:
    """Write a file of two cases beside an item."""
    cases = [
        {"name": "right", "responses": {"RESPONSE": "A"}, "expect": {"outcomes": {"SCORE": expected}}},
        {"name": "none", "responses": {}, "expect": {"score": 0}},
    ]
    path = folder / "cases.json"
    path.write_text(json.dumps({"item": "match.xml", "cases": cases}), "utf-8")
    return path


def test_cases_that_are_equal(folder: Path) -> None:
    """Cases that come to what they expect are told as equal, and the command succeeds."""
    result = carrel_item("--cases", write_cases(folder, 1), "--json")

    assert 0 == result.exit_code
    assert {"equal": 2} == json.loads(result.stdout)["counts"]


def test_a_case_that_differs(folder: Path) -> None:
    """One case that differs is shown with what was expected and found, and the command fails."""
    write_cases(folder, 2)
    result = carrel_item("--cases", folder)

    assert 1 == result.exit_code
    assert "SCORE: 2 expected, 1.0 found" in result.stdout
    assert "2 cases: 1 differs, 1 equal" in result.stdout


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"cases": [1]}'])
def test_what_is_no_list_of_cases(folder: Path, text: str) -> None:
    """A file without cases is refused by its name."""
    path = folder / "cases.json"
    path.write_text(text, "utf-8")
    result = carrel_item("--cases", path)

    assert 1 == result.exit_code
    assert "cases.json" in result.stderr


@pytest.mark.parametrize("arguments", [(), ("--batch", "--cases", ".")])
def test_one_way_at_a_time(arguments: tuple[str, ...]) -> None:
    """The command wants exactly one of its two ways."""
    assert 2 == carrel_item(*arguments).exit_code


@needs_samples
def test_the_public_cases() -> None:
    """Of the 135 public cases one differs, which the standard contradicts, and one is refused as it should be."""
    result = carrel_item("--cases", SAMPLES / "qti22-pie-scored-cases", "--json")

    assert 1 == result.exit_code
    assert {"equal": 133, "differs": 1, "refused as expected": 1} == json.loads(result.stdout)["counts"]
