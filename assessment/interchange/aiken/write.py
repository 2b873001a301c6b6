"""An Aiken tree to a file that reads as the same tree again. What Aiken cannot say is refused by name, never bent."""

from assessment.errors import AssessmentError
from assessment.interchange.aiken.lines import OPTION, WHITE, is_text
from assessment.interchange.aiken.tree import Document, Faulty, Question

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class AikenCannot(AssessmentError):
    """Aiken has no way to say this; ``place`` is the question's first line, ``detail`` what it is."""


def write_aiken(document: Document) -> bytes:
    """Return the file.

    Raises:
        AikenCannot: for the first question that Aiken cannot say, or one that was never read.
    """
    return "\n\n".join([*map(write_question, document.entries), ""]).removesuffix("\n").encode()


def write_question(entry: Question | Faulty) -> str:
    """Return one question.

    Raises:
        AikenCannot: naming what Aiken cannot say.
    """
    if isinstance(entry, Faulty):
        raise AikenCannot(entry.fault, "faulty")
    letters = "".join(option.letter for option in entry.options)
    if len(letters) < 2 or not _LETTERS.startswith(letters) or entry.answer not in letters:
        raise AikenCannot(entry.text, "letters")
    first, *more = entry.text.split("\n")
    if first != first.strip(WHITE) or not (is_text(first) or OPTION.match(first)):
        raise AikenCannot(entry.text, "text")
    for option in entry.options:
        start, *rest = option.text.split("\n")
        if start != start.strip(WHITE) or (not start and rest):
            raise AikenCannot(entry.text, "option")
        more += rest
    if any(line != line.strip(WHITE) or not is_text(line) for line in more):
        raise AikenCannot(entry.text, "line")
    options = "".join(f"\n{option.letter}) {option.text}" for option in entry.options)
    return f"{entry.text}{options}\nANSWER: {entry.answer}"
