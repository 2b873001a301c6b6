"""Damaged files of QTI 1.2 and ExamView: a line of the report each, never a crash, nothing without a verdict."""

import random
from pathlib import Path

import pytest

from assessment.content.check import check_pool
from assessment.content.interaction import Cloze
from assessment.content.response import NO_RESPONSE
from assessment.interchange.bank import Bank
from assessment.interchange.examview.read import read_examview
from assessment.interchange.qti12.package import read_qti12
from assessment.interchange.report import ReportBuilder
from assessment.scoring.score import score_item
from tests.assessment.interchange.mutations import mutated, with_garbage
from tests.assessment.interchange.qti12.questions import document, equal, field, item, read, text, when
from tests.samples import SAMPLES, needs_samples

SEEDS = range(400)
HALF = 0.5


def files() -> list[Path]:
    """Return the sample files that damage is done to."""
    places = (
        "qti12-instructure-items/*.xml",
        "qti12-instructure-packages/**/*.xml",
        "qti12-instructure-packages/**/*.qti",
    )
    legacy = ("legacy-formats/blackboard_six/**/*.dat", "legacy-formats/examview/**/*.xml")
    return sorted(path for place in (*places, *legacy) for path in SAMPLES.glob(place))


def imported(path: Path, data: bytes) -> Bank:
    """Read a file of either format."""
    builder = ReportBuilder(strict=True)
    if "examview" in path.name:
        bank = read_examview(data, path.name, builder)
    else:
        bank = read_qti12({path.name: data}, builder)
    report = builder.finish()
    assert len(report) == report.kept + report.changed + report.refused
    return bank


@needs_samples
def test_damaged_files_never_crash() -> None:
    """Elements and attributes lost, doubled and renamed, and garbage: what still comes in is whole and can be scored."""
    paths = files()
    for seed in SEEDS:
        chance = random.Random(seed)  # chosen damage, no secret
        path = chance.choice(paths)
        damage = mutated if chance.random() > HALF / 2 else with_garbage
        bank = imported(path, damage(path.read_bytes(), chance))

        check_pool(bank.pool())
        for one in bank.items.values():
            if one.asks:
                score_item(one, bank.keys[one.id], NO_RESPONSE)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "<questestinterop/>",
        "<questestinterop><assessment/></questestinterop>",
        "<questestinterop><item/></questestinterop>",
        "<questestinterop><objectbank ident='b'><item ident='a'><presentation/></item></objectbank></questestinterop>",
        "<!DOCTYPE questestinterop [<!ENTITY a 'b'>]><questestinterop>&a;</questestinterop>",
        "<questestinterop>" + "<section>" * 60 + "<item/>" + "</section>" * 60 + "</questestinterop>",
    ],
)
def test_hollow_files_are_refused(source: str) -> None:
    """A file in which nothing can be found brings nothing in, and every line of its report is a refusal."""
    came = read(source)

    assert ({}, {}) == (came.bank.items, came.bank.tests)
    assert len(came.report) == came.report.refused


def _gaps_within(words: str) -> str:
    """Return a file with one question: two fields within a text."""
    shown = text(words, "text/html") + field("F1") + text(" and ") + field("F2") + text(".")
    return document(
        item(shown, when(equal("F1", "a"), ("Set", "50")) + when(equal("F2", "b"), ("Add", "50")))
    )


def test_a_gap_of_another_standard_is_refused() -> None:
    """An interaction of QTI 2 within a text of QTI 1.2 refuses the question, by name."""
    came = read(_gaps_within('<p>First <gap identifier="x"/></p>'))

    assert not came.bank.items
    assert ["content_refused"] == came.codes()


def test_marks_cannot_be_forged() -> None:
    """A text with the noncharacters that stand for gaps while a file is read makes no gaps."""
    came = read(_gaps_within("First \ufdd0F2\ufdd2"))

    (cloze,) = came.item.interactions
    assert isinstance(cloze, Cloze)
    assert "First \ufffdF2\ufffd" in cloze.text
    assert 2 == cloze.text.count("<gap")
