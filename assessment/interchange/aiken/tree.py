"""What an Aiken file says: frozen values, lines counted from 1 and left out of comparisons."""

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Option:
    """One choice under its letter."""

    letter: str
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Question:
    """One question with one right option. The texts are plain; a line break is ``\\n``."""

    text: str
    options: tuple[Option, ...]
    answer: str
    line: int = field(default=0, compare=False)


class Fault(StrEnum):
    """Why a question cannot be read."""

    TEXT_MISSING = "text_missing"
    OPTIONS_MISSING = "options_missing"
    LETTER_TWICE = "letter_twice"
    ANSWER_MISSING = "answer_missing"
    ANSWER_INVALID = "answer_invalid"
    ANSWER_UNKNOWN = "answer_unknown"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A question that cannot be read: the rule it breaks, what was found, and its text."""

    fault: Fault
    detail: str
    source: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file in order."""

    entries: tuple[Question | Faulty, ...]
    encoding: str = field(default="utf-8", compare=False)
    encoding_guessed: bool = field(default=False, compare=False)
