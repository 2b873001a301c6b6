"""Missing word files to their tree. A question that cannot be read stands there as ``Faulty``.

The format: docs.moodle.org, «Missing word format». It has no escapes and is older than GIFT.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from assessment.interchange.decode import decode
from assessment.interchange.missingword.tree import Answer, Document, Fault, Faulty, Question

_WHITE = " \t\n\v\f"
_WEIGHT = re.compile(r"%?(-?\d{1,3}(?:\.\d{1,20})?)%")


def parse_missingword(data: bytes) -> Document:
    """Return what a file says. Any bytes have a tree."""
    decoded = decode(data)
    entries = tuple(_entry(text, line) for text, line in _blocks(decoded.text))
    return Document(entries, decoded.encoding, decoded.guessed)


def _blocks(text: str) -> Iterator[tuple[str, int]]:
    """Yield each run of lines between blank ones with the number of its first line."""
    lines: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip(_WHITE):
            lines.append(line)
        elif lines:
            yield "\n".join(lines), number - len(lines)
            lines = []
    if lines:
        yield "\n".join(lines), text.count("\n") + 2 - len(lines)


def _entry(text: str, line: int) -> Question | Faulty:
    opening, closing = text.find("{"), text.find("}")
    if opening < 0 and closing < 0:
        return Faulty(Fault.BRACES_MISSING, text, line)
    if opening < 0 or closing < opening:
        return Faulty(Fault.BRACES_UNMATCHED, text, line)
    after = text[closing + 1 :]
    if text.find("{", opening + 1) >= 0 or "}" in after:
        return Faulty(Fault.SECOND_ANSWER_BLOCK, text, line)
    answers = tuple(_answers(text, opening + 1, closing, line))
    if not answers:
        return Faulty(Fault.ANSWERS_MISSING, text, line)
    return Question(_joined(text[:opening]).lstrip(), _joined(after).rstrip(), answers, line)


def _answers(text: str, start: int, end: int, line: int) -> Iterator[Answer]:
    marks = [start + found.start() for found in re.finditer("[=~]", text[start:end])]
    for place, following in pairwise([start - 1, *marks, end]):
        mark = text[place] if place >= start else ""
        written = text[place + 1 : following]
        if not written.strip(_WHITE) and (not mark or (mark == "~" and text[following] == "=")):
            continue
        yield _answer(written, mark, line + text.count("\n", 0, place + 1))


def _answer(written: str, mark: str, line: int) -> Answer:
    shown = _joined(written).strip()
    weight = _WEIGHT.match(shown)
    if weight:
        shown = shown[weight.end() :].lstrip()
    text, _, feedback = shown.partition("#")
    if re.match(r"_\d", text):
        text = text[1:]  # the underscore keeps a number from being read as a weight
    return Answer(text.strip(), mark == "=", Decimal(weight[1]) if weight else None, feedback.strip(), line)


def _joined(text: str) -> str:
    return text.replace("\n", " ")
