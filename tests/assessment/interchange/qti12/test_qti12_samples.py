"""The public sample banks: every question in them comes in or is refused by name, none is lost."""

import re
from collections import Counter
from pathlib import Path
from time import process_time

import pytest

from assessment.content.check import check_pool
from assessment.interchange.archive import read_zip
from assessment.interchange.qti12.package import read_qti12
from assessment.interchange.report import ImportReport, ReportBuilder, Verdict
from tests.samples import SAMPLES, needs_samples

ITEMS, PACKAGES = SAMPLES / "qti12-instructure-items", SAMPLES / "qti12-instructure-packages"
BLACKBOARD = SAMPLES / "legacy-formats" / "blackboard_six" / "tests" / "fixtures"
_ITEM = re.compile(rb"<item[ >]")
_QTI = re.compile(rb"<questestinterop[ >]")
_TEST = re.compile(rb"<assessment[ >]")


def folder(path: Path) -> dict[str, bytes]:
    """Return the files of a folder."""
    return {str(one.relative_to(path)): one.read_bytes() for one in sorted(path.rglob("*")) if one.is_file()}


def single(path: Path) -> dict[str, bytes]:
    """Return one file."""
    return {path.name: path.read_bytes()}


def imported(files: dict[str, bytes]) -> ImportReport:
    """Read files; what comes in is fit for a pack."""
    builder = ReportBuilder(strict=True)
    bank = read_qti12(files, builder)
    check_pool(bank.pool())
    return builder.finish()


def refusals(report: ImportReport) -> dict[str, int]:
    """Return the codes of what was refused."""
    return dict(Counter(one.notes[-1].code.value for one in report.entries if one.verdict is Verdict.REFUSED))


EXPECTED = {
    "bank_entry_item.xml": (1, {"reference_missing": 1}),
    "canvas_multiple_dropdown.xml": (2, {}),
    "canvas_multiple_dropdowns.xml": (2, {}),
    "canvas_multiple_dropdowns_correct_choice_is_not_the_first.xml": (2, {}),
    "canvas_multiple_fib.xml": (1, {}),
    "canvas_multiple_fib_as_single.xml": (1, {"key_invalid": 1}),
    "canvas_multiple_fib_extra_brackets.xml": (1, {}),
    "categorization.xml": (2, {}),
    "choice.xml": (5, {}),
    "choice_vary_points_by_answer.xml": (2, {}),
    "choice_vary_points_by_answer_zero_points.xml": (2, {}),
    "essay.xml": (1, {}),
    "essay_custom_settings.xml": (1, {}),
    "fib.xml": (1, {"unreadable": 1}),
    "fib_feedback.xml": (1, {}),
    "fib_str.xml": (1, {"unreadable": 1}),
    "hot_spot.xml": (5, {"media_missing": 3, "unsupported_processing": 1, "reference_missing": 1}),
}
"""By file: how many questions and tests were found, and what was refused."""


@needs_samples
@pytest.mark.parametrize("name", EXPECTED)
def test_each_sample_item_comes_in_or_is_refused(name: str) -> None:
    """Each file of items gives as many lines as it has questions and tests, refused only for these reasons."""
    data = (ITEMS / name).read_bytes()
    report = imported({name: data})

    assert EXPECTED[name] == (len(report), refusals(report))
    assert len(report) == report.kept + report.changed + report.refused
    if "unreadable" not in refusals(report):
        assert len(_ITEM.findall(data)) + len(_TEST.findall(data)) == len(report)


@needs_samples
def test_every_sample_item_is_expected() -> None:
    """No file of the sample items is left out above."""
    assert set(EXPECTED) == {path.name for path in ITEMS.glob("*.xml")}


@needs_samples
@pytest.mark.parametrize(
    ("name", "found", "refused"),
    [
        ("canvas_cartridge", 31, {"replaced": 6, "unsupported_interaction": 2, "reference_missing": 1}),
        ("test_qti_1.2", 6, {}),
        ("test_qti_1.2.zip", 4, {}),
        ("edge_cases_1.2.xml", 5, {}),
    ],
)
def test_each_sample_package_comes_in(name: str, found: int, refused: dict[str, int]) -> None:
    """Packages as folder, archive and single file: every item has its line; calculated questions are refused."""
    path = PACKAGES / name
    files = folder(path) if path.is_dir() else single(path)
    if path.suffix == ".zip":
        files = read_zip(path.read_bytes(), name).files
    report = imported(files)

    sources = [data for data in files.values() if _QTI.search(data)]
    assert (found, refused) == (len(report), refusals(report))
    assert found == sum(len(_ITEM.findall(data)) + len(_TEST.findall(data)) for data in sources)


@needs_samples
def test_the_blackboard_sample_comes_in_whole() -> None:
    """Six questions of six types, none refused; a pool is no test."""
    (path,) = BLACKBOARD.glob("*.dat")
    report = imported(single(path))

    assert (6, {}) == (len(report), refusals(report))
    assert len(_ITEM.findall(path.read_bytes())) == len(report)


@needs_samples
def test_a_thousand_items_come_in_at_once() -> None:
    """A thousand questions take far less than five seconds of the processor, whoever else works on it."""
    (path,) = (PACKAGES / "canvas_cartridge" / "non_cc_assessments").glob("ib*.qti")
    data = path.read_bytes()
    start, end = data.index(b"<item "), data.rindex(b"</item>") + len(b"</item>")
    many = data[:start] + data[start:end] * 84 + data[end:]
    began = process_time()
    report = imported({"many.xml": many})

    assert 84 * 12 + 1 == len(report)
    assert process_time() - began < 5
