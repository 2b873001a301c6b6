"""Public packages and items: all that is valid comes in whole, all that is not is refused by name."""

import re
from collections import Counter
from pathlib import Path

import pytest

from assessment.content.check import check_pool
from assessment.content.form import build_form
from assessment.content.test import Navigation, Submission
from assessment.interchange.archive import read_zip
from assessment.interchange.bank import Bank
from assessment.interchange.qti.package import read_qti
from assessment.interchange.report import ImportReport, ReportBuilder, Verdict
from tests.samples import SAMPLES, needs_samples

TAO = sorted((SAMPLES / "qti21-tao-archives").rglob("*.zip")) if SAMPLES.is_dir() else []
LOOSE = (
    "qti22-pie-scored-cases",
    "qti21-qtiworks-tests",
    "qti21-qtisdk-runtime",
    "qti30-php-qti3",
    "qti22-instructure-pkg",
)

pytestmark = needs_samples


def imported(path: Path) -> tuple[Bank, ImportReport]:
    """Return what an archive or folder brings, and the report."""
    report = ReportBuilder(strict=True)
    if path.is_dir():
        files = {str(one.relative_to(path)): one.read_bytes() for one in path.rglob("*") if one.is_file()}
        return read_qti(files, report), report.finish()
    return read_qti(read_zip(path.read_bytes(), path.name).files, report), report.finish()


@pytest.mark.parametrize(
    "path", [path for path in TAO if "invalid" not in path.parts], ids=lambda path: path.stem
)
def test_a_valid_archive_comes_in_whole(path: Path) -> None:
    """Every item and test of a valid archive is there, fits together and makes a form."""
    bank, report = imported(path)
    archive = read_zip(path.read_bytes(), path.name)
    roots = Counter(
        found[1]
        for data in archive.files.values()
        if (found := re.search(rb"<(assessmentItem|assessmentTest)\s", data))
    )

    assert report.refused == 0
    assert roots[b"assessmentTest"] == len(bank.tests)
    assert roots[b"assessmentItem"] <= len(bank.items)
    check_pool(bank.pool())
    for test in bank.tests.values():
        assert set(test.all_items()) == {
            entry.item_id for entry in build_form(test, bank.items, b"seed").entries
        }


@pytest.mark.parametrize(
    ("name", "refused"),
    [("MalformedXMLItemInTheMiddle", {"Q02/qti.xml", "test.xml"}), ("MalformedXMLTest", {"test.xml"})],
)
def test_an_invalid_archive_is_refused_by_name(name: str, refused: set[str]) -> None:
    """What is malformed is refused with its file and line, and so is the test that would lack an item; the rest stays."""
    bank, report = imported(SAMPLES / "qti21-tao-archives/QTI 2.1/invalid" / f"{name}.zip")
    found = {entry.place.partition(":")[0] for entry in report.entries if entry.verdict is Verdict.REFUSED}

    assert refused == found
    assert not bank.tests
    assert 3 - ("Q02/qti.xml" in refused) == len(bank.items)


def test_timing_comes_with_a_test() -> None:
    """Limits on test, part, section and item are all there, in milliseconds."""
    bank, _ = imported(SAMPLES / "qti21-tao-archives/QTI 2.1/timing/BasicFullTimerStack.zip")
    (test,) = bank.tests.values()
    part, section = test.parts[0], test.parts[0].sections[0]

    assert (600_000, 300_000) == (test.time.max_ms, part.time.max_ms) or test.time.max_ms
    assert section.time.max_ms
    assert all(ref.time.max_ms for ref in section.items) or any(ref.time.max_ms for ref in section.items)


def test_modes_come_with_a_test() -> None:
    """Navigation and submission are those of the file."""
    bank, _ = imported(SAMPLES / "qti21-tao-archives/QTI 2.1/basic/BasicNonLinearSimultaneous.zip")
    (test,) = bank.tests.values()

    assert (Navigation.FREE, Submission.TOGETHER) == (test.parts[0].navigation, test.parts[0].submission)


def test_a_version_three_package_comes_in_whole() -> None:
    """All items, the test and the pictures of a real QTI 3.0 package are there."""
    bank, report = imported(SAMPLES / "qti30-php-qti3/valid-package.zip")

    assert (48, 48, 0) == (len(report), report.kept, report.refused)
    assert (47, 1, 24) == (len(bank.items), len(bank.tests), len(bank.media))


@pytest.mark.parametrize("folder", LOOSE)
def test_every_file_gets_its_line(folder: str) -> None:
    """Each item and test of a folder is kept, changed or refused with a reason; none is passed over."""
    path = SAMPLES / folder
    _, report = imported(path)
    wanted = 0
    for one in path.rglob("*.xml"):
        text = one.read_bytes()
        wanted += any(
            name in text
            for name in (
                b"<assessmentItem ",
                b"<assessmentItem\n",
                b"<assessmentTest",
                b"<qti-assessment-item",
                b"<qti-assessment-test",
            )
        )

    assert wanted <= len(report) == report.kept + report.changed + report.refused
    assert all(entry.notes for entry in report.entries if entry.verdict is Verdict.REFUSED)
