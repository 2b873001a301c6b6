"""A GIFT file as a bank: every question in it kept, changed or refused, each with its line in the report."""

from assessment.interchange.bank import Bank
from assessment.interchange.gift.gather import LONGEST_LINE, Gather, plain_line
from assessment.interchange.gift.parse import parse_gift
from assessment.interchange.gift.tree import Category, Faulty, Question
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code

CONTEXTS = frozenset({"$course$", "$module$", "$system$", "$cat1$", "$tag$"})
"""Moodle's names for where a category lies: the first part of its path, which says nothing elsewhere."""


def read_gift(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of a GIFT file with this name; ``files`` are the media that came with it."""
    document = parse_gift(data)
    gather = Gather(report, place, files, document.encoding if document.encoding_guessed else "")
    category = ""
    for entry in document.entries:
        match entry:
            case Category(path=path):
                category = plain_category(path)
            case Faulty():
                title = plain_line(entry.source)[:60]
                gather.found(entry.line, title=title).refuse(
                    Code.SYNTAX, f"{entry.fault.value}: {entry.detail}".removesuffix(": ")
                )
            case Question():
                gather.take(entry, category)
    return gather.bank()


def plain_category(path: str) -> str:
    """Return a category's path without the parts that are Moodle's own."""
    parts = [part.strip() for part in path.split("/")]
    if parts[0] in CONTEXTS:
        parts = parts[1:]
        if parts[:1] == ["top"]:
            parts = parts[1:]
    return plain_line("/".join(parts))[:LONGEST_LINE]
