"""What a missing word file says: frozen values, lines counted from 1 and left out of comparisons."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. ``right`` is its ``=``; ``weight`` is in percent, None where none is written."""

    text: str
    right: bool
    weight: Decimal | None = None
    feedback: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A text with one gap. One answer alone is to be typed, several are to be chosen from."""

    before: str
    after: str
    answers: tuple[Answer, ...]
    line: int = field(default=0, compare=False)


class Fault(StrEnum):
    """Why a question cannot be read."""

    BRACES_MISSING = "braces_missing"
    BRACES_UNMATCHED = "braces_unmatched"
    SECOND_ANSWER_BLOCK = "second_answer_block"
    ANSWERS_MISSING = "answers_missing"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A question that cannot be read: the rule it breaks, and its text."""

    fault: Fault
    source: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file in order."""

    entries: tuple[Question | Faulty, ...]
    encoding: str = field(default="utf-8", compare=False)
    encoding_guessed: bool = field(default=False, compare=False)
