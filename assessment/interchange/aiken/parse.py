"""Aiken files to their tree. Nothing is refused whole: a question that cannot be read stands there as ``Faulty``.

The format: docs.moodle.org, «Aiken format». Texts and options may go on over several lines, which Moodle forbids.
"""

from collections.abc import Iterator

from assessment.interchange.aiken.lines import ANSWER, BARE_OPTION, LETTER, OPTION, WHITE
from assessment.interchange.aiken.tree import Document, Fault, Faulty, Option, Question
from assessment.interchange.decode import decode


def parse_aiken(data: bytes) -> Document:
    """Return what a file says. Any bytes have a tree."""
    decoded = decode(data)
    return Document(tuple(_entries(decoded.text.split("\n"))), decoded.encoding, decoded.guessed)


def _entries(lines: list[str]) -> Iterator[Question | Faulty]:
    draft = _Draft()
    blank_before = False
    for number, line in enumerate(lines, 1):
        stripped = line.strip(WHITE)
        if not stripped:
            blank_before = True
            continue
        answer = ANSWER.match(stripped)
        option = OPTION.match(stripped) or BARE_OPTION.fullmatch(stripped)
        if draft.options and blank_before and not answer and not option:
            yield draft.settle(None)
            draft = _Draft()
        draft.note(stripped, number)
        if answer:
            yield draft.settle(answer[1].strip(WHITE))
            draft = _Draft()
        elif option and draft.text:
            draft.options.append((option[1], [option[2]] if option.lastindex == 2 else [], number))
        elif draft.options:
            draft.options[-1][1].append(stripped)
        else:
            draft.text.append(stripped)
        blank_before = False
    if draft.source:
        yield draft.settle(None)


class _Draft:
    """A question whose answer line has not come yet."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.options: list[tuple[str, list[str], int]] = []
        self.source: list[str] = []
        self.line = 0

    def note(self, line: str, number: int) -> None:
        self.line = self.line or number
        self.source.append(line)

    def settle(self, answer: str | None) -> Question | Faulty:
        """Return the question that ends here; ``answer`` is what its answer line says, None without one."""
        letters = [letter for letter, _, _ in self.options]
        found = LETTER.fullmatch(answer or "")
        letter = found[1].upper() if found else ""
        twice = next((known for known in letters if letters.count(known) > 1), "")
        first = self.text[0] if self.text else ""
        if not self.text or (OPTION.match(first) and letters[:1] != ["A"]):
            return self._faulty(Fault.TEXT_MISSING, first)
        if len(letters) < 2:
            return self._faulty(Fault.OPTIONS_MISSING, str(len(letters)))
        if twice:
            return self._faulty(Fault.LETTER_TWICE, twice)
        if answer is None:
            return self._faulty(Fault.ANSWER_MISSING, "")
        if not letter:
            return self._faulty(Fault.ANSWER_INVALID, answer[:80])
        if letter not in letters:
            return self._faulty(Fault.ANSWER_UNKNOWN, letter)
        options = tuple(Option(name, "\n".join(lines), line) for name, lines, line in self.options)
        return Question("\n".join(self.text), options, letter, self.line)

    def _faulty(self, fault: Fault, detail: str) -> Faulty:
        return Faulty(fault, detail[:80], "\n".join(self.source), self.line)
