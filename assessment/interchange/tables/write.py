"""A bank as a CSV file or a workbook by the template. Nothing is lost: what columns cannot say is in ``carrel``."""

from collections.abc import Iterator

from assessment.interchange.bank import Bank
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.tables.columns import COLUMNS, LETTERS
from assessment.interchange.tables.own import row_of
from assessment.interchange.tables.rows import guarded, write_csv
from assessment.interchange.tables.workbook import write_workbook


def export_csv(bank: Bank, report: ReportBuilder) -> bytes:
    """Return a CSV file of the bank's items. Tests have no place in a table, which is reported."""
    return write_csv([[guarded(cell) for cell in row] for row in _rows(bank, report)])


def export_xlsx(bank: Bank, report: ReportBuilder) -> bytes:
    """Return a workbook of the bank's items; as ``export_csv``."""
    return write_workbook(_rows(bank, report), "Questions")


def _rows(bank: Bank, report: ReportBuilder) -> list[list[str]]:
    found = list(_found(bank, report))
    used = {name for row in found for name, text in row.items() if text}
    letters = max((LETTERS.index(name) for name in used if name in LETTERS), default=3)
    shown = [name for name in COLUMNS if name not in LETTERS or LETTERS.index(name) <= letters]
    return [shown, *([row.get(name, "") for name in shown] for row in found)]


def _found(bank: Bank, report: ReportBuilder) -> Iterator[dict[str, str]]:
    for item in bank.items.values():
        report.found(f"item {item.id}", source_id=item.id, title=item.title).keep(item.id)
        yield row_of(item, bank.keys.get(item.id))
    for test in bank.tests.values():
        report.found(f"test {test.id}", source_id=test.id, title=test.title).refuse(
            Code.FORMAT_CANNOT, "a test"
        )
