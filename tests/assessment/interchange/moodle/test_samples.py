"""Moodle's own sample files and those of another tool: each question has one verdict, and none is refused."""

import re
from pathlib import Path

import pytest

from assessment.content.check import check_pool
from assessment.interchange.moodle.export_bank import export_moodle_xml
from assessment.interchange.moodle.read_text import read_multianswer
from assessment.interchange.report import ReportBuilder
from tests.assessment.interchange.moodle.questions import read_bytes
from tests.samples import SAMPLES, needs_samples

FILES = [
    *sorted((SAMPLES / "moodle-xml-core-fixtures").rglob("*.xml")),
    *sorted((SAMPLES / "moodle-xml-qas").glob("*.xml")),
]
_QUESTION = re.compile(rb"<question type=\"(?!category)")


@needs_samples
def test_all_files_are_there() -> None:
    """The fourteen files are found, so that none is left out unseen."""
    assert 14 == len(FILES)


@needs_samples
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_comes_in(path: Path) -> None:
    """As many verdicts as questions, none refused, each item fit to be shown."""
    data = path.read_bytes()
    bank, report = read_bytes(data)

    assert len(_QUESTION.findall(data)) == len(report) == report.kept + report.changed == len(bank.items)


@needs_samples
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_question_goes_out_and_comes_back(path: Path) -> None:
    """What came in from others is written and read again without any change."""
    bank, _ = read_bytes(path.read_bytes())
    back, report = read_bytes(export_moodle_xml(bank, ReportBuilder(strict=True)))

    assert (dict(bank.items), dict(bank.keys), 0) == (dict(back.items), dict(back.keys), report.refused)


@needs_samples
def test_a_text_with_embedded_answers_comes_in() -> None:
    """Moodle's plain text of embedded answers is one question with five gaps."""
    (path,) = SAMPLES.glob("legacy-formats/multianswer/**/*.txt")
    builder = ReportBuilder(strict=True)
    bank = read_multianswer(path.read_bytes(), path.name, builder)
    report = builder.finish()
    check_pool(bank.pool())

    assert (1, 0, f"{path.name}:1") == (len(report), report.refused, report.entries[0].place)
    assert [5] == [len(list(item.variables())) for item in bank.items.values()]
