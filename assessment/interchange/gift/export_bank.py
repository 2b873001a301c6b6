"""A bank as a GIFT file, with a line in the report for each item: what GIFT says of it, and what it cannot."""

from functools import partial

from assessment.interchange.bank import Bank
from assessment.interchange.gift.export import gift_of
from assessment.interchange.gift.native import NotTaken
from assessment.interchange.gift.tree import Category
from assessment.interchange.gift.write import GiftCannot, write_entry
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code

ROOT = "$course$/top"


def export_gift(bank: Bank, report: ReportBuilder) -> bytes:
    """Return the file. Items that GIFT has no words for are left out, and the report says so."""
    parts: list[str] = []
    category = ""
    for item in bank.items.values():
        found = report.found(f"item {item.id}", source_id=item.id, title=item.title)
        try:
            written = write_entry(
                gift_of(item, bank.keys.get(item.id), partial(found.note, Code.FORMAT_CANNOT))
            )
        except NotTaken as refused:
            found.refuse(refused.code, refused.detail)
            continue
        except GiftCannot as refused:
            found.refuse(Code.FORMAT_CANNOT, refused.detail)
            continue
        if item.category != category:
            category = item.category
            parts.append(write_entry(Category("/".join(filter(None, (ROOT, category))))))
        parts.append(written)
        found.keep(item.id)
    return "".join(f"{part}\n\n" for part in parts).encode()
