"""A bank as a Moodle XML file, with a line in the report for each item, test and stimulus."""

from functools import partial

from assessment.interchange.bank import Bank
from assessment.interchange.moodle.categories import path_of
from assessment.interchange.moodle.export import question_of
from assessment.interchange.moodle.markup import Tag, around, text, written
from assessment.interchange.moodle.native import native_tag
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code


def export_moodle_xml(bank: Bank, report: ReportBuilder) -> bytes:
    """Return the file. Every item is in it; the report says of each what Moodle's own words do not.

    Tests and stimuli have no place in a question bank and are refused, each by a line.
    """
    questions: list[Tag] = []
    category = None
    for item in bank.items.values():
        found = report.found(f"item {item.id}", source_id=item.id, title=item.title)
        if item.category != category:
            category = item.category
            questions.append(_category(path_of(category)))
        key = bank.keys.get(item.id)
        question = question_of(item, key, bank.media, partial(found.note, Code.FORMAT_CANNOT))
        questions.append(Tag(question.name, question.attributes, (*question.children, native_tag(item, key))))
        found.keep(item.id)
    for kind, left in (("test", bank.tests), ("stimulus", bank.stimuli)):
        for id in left:
            report.found(f"{kind} {id}", source_id=id).refuse(Code.FORMAT_CANNOT, kind)
    return written(around("quiz", *questions))


def _category(path: str) -> Tag:
    return around("question", around("category", text(path)), type="category")
