"""Whatever an author brings: one file, a folder or an archive of any known format, as a bank and its report."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from assessment.content.check import check_pool
from assessment.errors import ContentError
from assessment.ids import ItemId
from assessment.interchange.aiken.read import read_aiken
from assessment.interchange.archive import ArchiveRefused, read_zip
from assessment.interchange.bank import Bank
from assessment.interchange.detect import Format, format_of
from assessment.interchange.examview.read import read_examview
from assessment.interchange.gift.read import read_gift
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.merge import merged_banks
from assessment.interchange.moodle.read import read_moodle_xml
from assessment.interchange.moodle.read_text import read_multianswer
from assessment.interchange.problems import SourceInvalid
from assessment.interchange.qti.package import read_qti
from assessment.interchange.qti12.package import read_qti12
from assessment.interchange.report import ImportReport, ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.source import PACK, read_source
from assessment.interchange.tables.read import read_table
from assessment.interchange.webct.read import read_webct

Alone = Callable[[bytes, str, ReportBuilder, MediaFiles | None], Bank]

_ALONE: Mapping[Format, Alone] = {
    Format.MOODLE_XML: read_moodle_xml,
    Format.EXAMVIEW: read_examview,
    Format.GIFT: read_gift,
    Format.AIKEN: read_aiken,
    Format.WEBCT: read_webct,
    Format.MULTIANSWER: read_multianswer,
    Format.TABLE: read_table,
}
"""Formats of which each file stands alone, but for its media."""
_TEXTS = frozenset({Format.GIFT, Format.AIKEN, Format.WEBCT, Format.MULTIANSWER})
LARGEST_TEXT = 16 * 2**20
"""Bytes of a text file; a hundred thousand questions are less. XML and tables have limits of their own."""
_TOGETHER = {
    frozenset({Format.QTI}): read_qti,
    frozenset({Format.QTI12, Format.BLACKBOARD}): read_qti12,
}
"""Formats whose files refer to one another."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in, and what became of everything that was found."""

    bank: Bank
    report: ImportReport


def read_bank(files: Mapping[str, bytes], *, strict: bool = False) -> Imported:
    """Return all that the files (path to bytes) hold; archives among them are opened. Nothing raises: the report tells.

    ``strict`` (tests) raises on an element without a verdict.
    """
    report = ReportBuilder(strict=strict)
    banks = [_read_folder(files, report, "")] if files else []
    bank = merged_banks(banks)
    return Imported(_whole(bank, report), report.finish())


def _read_folder(files: Mapping[str, bytes], report: ReportBuilder, container: str) -> Bank:
    if PACK in files:
        return _read_source(files, report, container)
    formats = {path: format_of(path.rpartition("/")[2], data) for path, data in files.items()}
    banks: list[Bank] = []
    for wanted, read in _TOGETHER.items():
        if wanted & set(formats.values()):
            shared = {Format.MANIFEST, Format.OTHER, Format.NOT_QUESTIONS}
            banks.append(
                read(
                    {path: files[path] for path, found in formats.items() if found in wanted | shared},
                    report,
                    container,
                )
            )
    media = MediaFiles({path: files[path] for path, found in formats.items() if found is Format.OTHER})
    for path, found in formats.items():
        whole = f"{container}!{path}" if container else path
        if found in _ALONE:
            before = len(report)
            if found in _TEXTS and len(files[path]) > LARGEST_TEXT:
                report.found(whole).refuse(Code.TOO_LARGE, f"{len(files[path])} of {LARGEST_TEXT} bytes")
                banks.append(Bank({}, {}))
                continue
            banks.append(_ALONE[found](files[path], whole, report, media))
            if len(report) == before:
                report.found(whole).refuse(Code.UNREADABLE, "no question in it")
        elif found is Format.ZIP:
            banks.append(_read_archive(files[path], whole, report, nested=bool(container)))
    if not banks:
        report.found(container or ", ".join(sorted(files))[:200]).refuse(
            Code.UNREADABLE, "no questions of a known format"
        )
    return merged_banks(banks)


def _read_archive(data: bytes, place: str, report: ReportBuilder, *, nested: bool) -> Bank:
    """Read an archive; one inside another is not opened, which is told."""
    if nested:
        report.found(place).refuse(Code.UNREADABLE, "an archive within an archive")
        return Bank({}, {})
    try:
        archive = read_zip(data, place)
    except ArchiveRefused as error:
        report.found(place).refuse(error.code, error.detail)
        return Bank({}, {})
    for path, note in archive.unread:
        report.found(f"{place}!{path}").refuse(note.code, note.detail)
    if not archive.files:
        report.found(place).refuse(Code.UNREADABLE, "nothing in it")
        return Bank({}, {})
    return _read_folder(archive.files, report, place)


def _read_source(files: Mapping[str, bytes], report: ReportBuilder, container: str) -> Bank:
    """Read an author's folder of Carrel's own; a mistake in it refuses it whole, each with its place."""
    try:
        source = read_source(files)
    except SourceInvalid as error:
        for problem in error.problems:
            place = f"{container}!{problem.place}" if container else problem.place
            report.found(place).refuse(Code.SYNTAX, problem.detail)
        return Bank({}, {})
    for item in source.pool.items.values():
        report.found(f"item {item.id}", source_id=item.id, title=item.title).keep(item.id)
    for test in source.pool.tests.values():
        report.found(f"test {test.id}", source_id=test.id, title=test.title).keep()
    pool = source.pool
    return Bank(pool.items, source.keys, pool.tests, pool.stimuli, pool.media, source.meta)


def _whole(bank: Bank, report: ReportBuilder) -> Bank:
    """Return the bank without what would not fit into a pack: importers leave nothing such, so a line says which did."""
    try:
        check_pool(bank.pool())
    except ContentError:
        pass
    else:
        return bank
    items = dict(bank.items)
    for item_id, item in bank.items.items():
        alone = replace(bank, items={item_id: item}, keys={}, tests={}, stimuli={})
        try:
            check_pool(alone.pool())
        except ContentError as error:
            report.found(f"item {item_id}", source_id=item_id).refuse(Code.INTERNAL, str(error))
            del items[item_id]
    keys = {id: key for id, key in bank.keys.items() if id in items}
    tests = {id: test for id, test in bank.tests.items() if _all_in(test.all_items(), items)}
    return replace(bank, items=items, keys=keys, tests=tests)


def _all_in(wanted: object, items: Mapping[ItemId, object]) -> bool:
    return all(item_id in items for item_id in wanted)  # type: ignore[attr-defined]  # an iterator of ids
