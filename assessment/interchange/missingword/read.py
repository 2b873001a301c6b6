"""A missing word file as a bank: every question in it kept, changed or refused, each with its line in the report."""

from assessment.interchange.bank import Bank
from assessment.interchange.gift import tree as gift
from assessment.interchange.gift.gather import Gather, plain_line
from assessment.interchange.media_files import MediaFiles
from assessment.interchange.missingword.parse import parse_missingword
from assessment.interchange.missingword.tree import Answer, Faulty, Question
from assessment.interchange.report import ReportBuilder
from assessment.interchange.report_codes import Code


def read_missingword(data: bytes, place: str, report: ReportBuilder, files: MediaFiles | None = None) -> Bank:
    """Return the items of a missing word file with this name; ``files`` are the media that came with it."""
    document = parse_missingword(data)
    gather = Gather(report, place, files, document.encoding if document.encoding_guessed else "")
    for entry in document.entries:
        match entry:
            case Faulty():
                found = gather.found(entry.line, title=plain_line(entry.source)[:60])
                found.refuse(Code.SYNTAX, entry.fault.value)
            case Question():
                gather.take(_in_gift(entry))
    return gather.bank()


def _in_gift(question: Question) -> gift.Question:
    """Return the question in GIFT's words; one answer alone is to be typed and needs no mark."""
    if len(question.answers) == 1:
        body: gift.Body = gift.ShortAnswer((_answer(question.answers[0], right=True),))
    else:
        body = gift.MultipleChoice(tuple(_answer(answer, right=answer.right) for answer in question.answers))
    after = question.after or None
    before = question.before if after else question.before.rstrip()
    return gift.Question(gift.Stem(before, after), body, line=question.line)


def _answer(answer: Answer, *, right: bool) -> gift.Answer:
    feedback = gift.Text(answer.feedback) if answer.feedback else None
    return gift.Answer(gift.Text(answer.text), right, answer.weight, feedback, answer.line)
