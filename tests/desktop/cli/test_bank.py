"""``carrel bank convert``: from any format to any other, with an account of every question."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from assessment.interchange.read import read_bank
from assessment.interchange.report import Note
from assessment.interchange.report_codes import Code
from desktop.cli.bank import Target, app
from desktop.cli.note_sentences import sentence_of
from tests.samples import SAMPLES, needs_samples

GIFT = """::Capital:: What is the capital of France? {=Paris ~Rome ~Madrid}

::Sum:: 2 + 2? {#4}

::Broken:: Which? {=}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a GIFT file."""
    (tmp_path / "bank.gift").write_text(GIFT, encoding="utf-8")
    return tmp_path


def convert(*arguments: object) -> Result:
    """Run the command as a person would."""
    result = CliRunner().invoke(app, ["convert", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def written(folder: Path, target: Target) -> Path:
    """Return where a format is written."""
    names = {
        Target.QTI22: "out.zip",
        Target.QTI30: "out.zip",
        Target.MOODLE_XML: "out.xml",
        Target.CARREL: "out",
    }
    return folder / names.get(target, f"out.{target.value}")


def files_of(path: Path) -> dict[str, bytes]:
    """Return a file, or all in a folder, by name."""
    if path.is_file():
        return {path.name: path.read_bytes()}
    return {str(one.relative_to(path)): one.read_bytes() for one in path.rglob("*") if one.is_file()}


@pytest.mark.parametrize("target", [target for target in Target if target is not Target.AIKEN])
def test_every_format_can_be_written_and_read_again(folder: Path, target: Target) -> None:
    """What is written in any format comes back as the same questions, and no question is passed over on the way."""
    out = written(folder, target)

    result = convert(folder / "bank.gift", "-o", out, "--to", target.value, "--report", folder / "r.json")

    report: dict[str, Any] = json.loads((folder / "r.json").read_text("utf-8"))
    assert 0 == result.exit_code
    assert (3, 2, 1) == tuple(report["import"][name] for name in ("found", "kept", "refused"))
    source, back = read_bank(files_of(folder / "bank.gift")).bank, read_bank(files_of(out)).bank
    assert [(i.stem, i.interactions) for i in source.items.values()] == [
        (i.stem, i.interactions) for i in back.items.values()
    ]
    assert [key.rules for key in source.keys.values()] == [key.rules for key in back.keys.values()]


def test_what_is_refused_is_named(folder: Path) -> None:
    """The line of a question that cannot be taken over is printed with the reason in words."""
    result = convert(folder / "bank.gift", "-o", folder / "out.zip", "--to", "qti22")

    assert "bank.gift:5" in result.stdout
    assert "3 found, 2 kept, 0 changed, 1 refused" in result.stdout


def test_nothing_to_write_is_refused(tmp_path: Path) -> None:
    """Where nothing comes in, nothing is written, and the exit code says so."""
    (tmp_path / "letter.txt").write_text("Dear all,", encoding="utf-8")

    result = convert(tmp_path / "letter.txt", "-o", tmp_path / "out.zip", "--to", "qti22")

    assert 1 == result.exit_code
    assert not (tmp_path / "out.zip").exists()


def test_a_place_that_cannot_be_written_is_told(folder: Path) -> None:
    """A folder that is not there is named, with the remedy, and nothing is half written."""
    result = convert(folder / "bank.gift", "-o", folder / "nowhere" / "out.zip", "--to", "qti22")

    assert 1 == result.exit_code
    assert "nowhere" in result.output


def test_json_for_programs(folder: Path) -> None:
    """With --json the report is printed, and nothing else."""
    result = convert(folder / "bank.gift", "-o", folder / "out.csv", "--to", "csv", "--json")

    assert {"import", "export"} == set(json.loads(result.stdout))


def test_every_code_has_a_sentence() -> None:
    """Each note of a report is told in words, with what it concerns."""
    for code in Code:
        assert sentence_of(Note(code, "x")).endswith("(x)")
        assert "_" not in sentence_of(Note(code))


@needs_samples
def test_a_whole_package_goes_through(tmp_path: Path) -> None:
    """A real QTI 3.0 package becomes QTI 2.2 with its pictures, its test and all its items."""
    out = tmp_path / "out.zip"

    result = convert(SAMPLES / "qti30-php-qti3/valid-package.zip", "-o", out, "--to", "qti22")

    back = read_bank({"out.zip": out.read_bytes()}).bank
    assert 0 == result.exit_code
    assert (47, 1, 24) == (len(back.items), len(back.tests), len(back.media))
    assert out.stat().st_size > 100_000
