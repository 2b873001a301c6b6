"""An Aiken file as a bank: every question in it kept, changed or refused, each with its line in the report."""

from assessment.interchange.aiken.parse import parse_aiken
from assessment.interchange.aiken.tree import Faulty, Question
from assessment.interchange.bank import Bank
from assessment.interchange.gift import tree as gift
from assessment.interchange.gift.gather import Gather, plain_line
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code
from assessment.interchange.text_formats import TextFormat


def read_aiken(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of an Aiken file with this name. Its texts are plain, so ``files`` show nowhere."""
    document = parse_aiken(data)
    gather = Gather(report, place, files, document.encoding if document.encoding_guessed else "")
    for entry in document.entries:
        match entry:
            case Faulty():
                found = gather.found(entry.line, title=plain_line(entry.source)[:60])
                found.refuse(Code.SYNTAX, f"{entry.fault.value}: {entry.detail}".removesuffix(": "))
            case Question():
                gather.take(_in_gift(entry))
    return gather.bank()


def _in_gift(question: Question) -> gift.Question:
    answers = tuple(
        gift.Answer(
            gift.Text(option.text, TextFormat.PLAIN), option.letter == question.answer, line=option.line
        )
        for option in question.options
    )
    stem = gift.Stem(question.text, None, TextFormat.PLAIN)
    return gift.Question(stem, gift.MultipleChoice(answers), line=question.line)
