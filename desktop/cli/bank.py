"""``carrel bank convert``: question banks from any format that is read to any that is written, with an honest report."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.table import Table

from assessment.interchange.aiken.export_bank import export_aiken
from assessment.interchange.bank import Bank
from assessment.interchange.gift.export_bank import export_gift
from assessment.interchange.moodle.export_bank import export_moodle_xml
from assessment.interchange.qti.write.markup import Version
from assessment.interchange.qti.write.package import write_package
from assessment.interchange.read import read_bank
from assessment.interchange.report import ImportReport, ReportBuilder, Verdict
from assessment.interchange.tables.write import export_csv, export_xlsx
from assessment.interchange.typeset import mathml_of
from assessment.interchange.written.write_source import write_source
from desktop.cli.note_sentences import sentence_of

app = typer.Typer(help="Question banks: in from and out to other systems.", no_args_is_help=True)

_out = Console(soft_wrap=True, highlight=False, markup=False)
_err = Console(soft_wrap=True, highlight=False, markup=False, stderr=True)
_LARGEST = 1 << 30


class Target(StrEnum):
    """What can be written. CARREL is a folder to edit and to build packs from; the others are one file."""

    CARREL = "carrel"
    QTI22 = "qti22"
    QTI30 = "qti30"
    MOODLE_XML = "moodle-xml"
    GIFT = "gift"
    AIKEN = "aiken"
    CSV = "csv"
    XLSX = "xlsx"


_WRITERS: Mapping[Target, Callable[[Bank, ReportBuilder], bytes]] = {
    Target.QTI22: lambda bank, report: write_package(bank, Version.V2_2, mathml_of, report),
    Target.QTI30: lambda bank, report: write_package(bank, Version.V3_0, mathml_of, report),
    Target.MOODLE_XML: export_moodle_xml,
    Target.GIFT: export_gift,
    Target.AIKEN: export_aiken,
    Target.CSV: export_csv,
    Target.XLSX: export_xlsx,
}
_BESIDE = frozenset({Target.GIFT, Target.AIKEN, Target.CSV, Target.XLSX})
"""Formats that hold no pictures: these are written into a folder beside the file."""


@app.callback()
def banks() -> None:
    """Question banks: in from and out to other systems."""


@app.command()
def convert(
    sources: Annotated[
        list[Path], typer.Argument(exists=True, help="Files, archives or folders. Their format is found out.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="The file to write; a folder for carrel.")],
    to: Annotated[Target, typer.Option("--to", help="The format to write.")],
    report: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write what became of every question as JSON.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print that JSON.")] = False,
) -> None:
    """Read question banks and write them in another format.

    Reads QTI 1.2, 2.0 to 2.2 and 3.0 (items, tests, packages), Moodle XML, GIFT, Aiken, Blackboard, ExamView, WebCT,
    CSV and Excel tables, and Carrel's own folders. Each question is kept, changed (what is told) or refused (why is
    told); none is passed over. The exit code is 0 if anything was written, 1 if nothing could be.
    """
    try:
        files = _files(sources)
    except OSError as error:
        _refuse(f"{error.filename}: {error.strerror}. Check the path and its rights.")
    imported = read_bank(files)
    told = {"import": imported.report.as_json()}
    bank = imported.bank
    if bank.items or bank.tests:
        builder = ReportBuilder()
        try:
            _write(bank, to, out, builder)
        except OSError as error:
            _refuse(f"{error.filename or out}: {error.strerror or error}. Check the path and the free space.")
        exported = builder.finish()
        told["export"] = exported.as_json()
    else:
        exported = None
    if report is not None:
        report.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if as_json:
        _out.print(json.dumps(told, ensure_ascii=False))
    else:
        _tell(imported.report, exported, out)
    if exported is None or exported.kept + exported.changed == 0:
        _refuse("nothing could be taken over. The lines above say why.")


def _files(sources: list[Path]) -> dict[str, bytes]:
    """Return every file by a path that tells the sources apart."""
    found: dict[str, bytes] = {}
    size = 0
    for source in sources:
        paths = sorted(source.rglob("*")) if source.is_dir() else [source]
        for path in paths:
            inside = path.relative_to(source).as_posix() if source.is_dir() else path.name
            name = inside if len(sources) == 1 or inside not in found else f"{source.name}/{inside}"
            if path.is_file():
                size += path.stat().st_size
                if size > _LARGEST:
                    _refuse("more than 1 GB. Convert it in parts.")
                found[name] = path.read_bytes()
    return found


def _write(bank: Bank, to: Target, out: Path, report: ReportBuilder) -> None:
    if to is Target.CARREL:
        for path, data in write_source(bank, report).items():
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (out / path).write_bytes(data)
        return
    out.write_bytes(_WRITERS[to](bank, report))
    if to in _BESIDE and bank.media:
        folder = out.with_name(f"{out.stem}_media")
        folder.mkdir(exist_ok=True)
        for name, data in bank.media.items():
            (folder / name).write_bytes(data)


def _tell(imported: ImportReport, exported: ImportReport | None, out: Path) -> None:
    """Print a line for each question that is not simply kept, and the sums."""
    for title, report in (("in", imported), ("out", exported)):
        if report is None:
            continue
        told = [entry for entry in report.entries if entry.verdict is not Verdict.KEPT]
        if told:
            table = Table(show_header=False, box=None, pad_edge=False)
            for entry in told:
                notes = "; ".join(sentence_of(note) for note in entry.notes)
                table.add_row(entry.place, entry.verdict.value, notes)
            _out.print(table)
        _out.print(
            f"{title}: {len(report)} found, {report.kept} kept, {report.changed} changed, {report.refused} refused"
        )
    if exported is not None:
        _out.print(f"Written to {out}")


def _refuse(why: str) -> NoReturn:
    _err.print(f"Refused: {why}")
    raise typer.Exit(1)
