"""What a GIFT file says: frozen values, texts unescaped, lines counted from 1 and left out of comparisons."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from assessment.interchange.text_formats import TextFormat


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its markup."""

    text: str
    format: TextFormat = TextFormat.MOODLE


@dataclass(frozen=True, slots=True)
class Stem:
    """The question's text; ``after`` is what follows an answer block in its middle, None without such a gap."""

    before: str
    after: str | None = None
    format: TextFormat = TextFormat.MOODLE


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. ``right`` is its mark, ``=`` or ``~``; ``weight`` is in percent, None where none is written."""

    text: Text
    right: bool
    weight: Decimal | None = None
    feedback: Text | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """A number with its tolerance to both sides; None where none is written."""

    value: Decimal
    tolerance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Between:
    """A range of numbers, both ends included, as written."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """One numeric answer; None as ``number`` stands for any other answer."""

    number: Near | Between | None
    right: bool = True
    weight: Decimal | None = None
    feedback: Text | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of a matching question; an empty ``prompt`` makes the option a distractor."""

    prompt: Text
    option: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Description:
    """A text that asks nothing: no answer block."""


@dataclass(frozen=True, slots=True)
class Essay:
    """An empty answer block."""


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement; the first feedback is for the wrong answer, the second for the right one."""

    answer: bool
    wrong_feedback: Text | None = None
    right_feedback: Text | None = None


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """Choices; one of them may be picked if any bears ``=``, else several."""

    answers: tuple[Answer, ...]

    @property
    def single(self) -> bool:
        """Say whether only one choice may be picked."""
        return any(answer.right for answer in self.answers)


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """Accepted texts; ``*`` in them stands for any characters."""

    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """Prompts, each with the option that belongs to it."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Numerical:
    """Accepted numbers, the first that fits counts."""

    answers: tuple[NumberAnswer, ...]


Body = Description | Essay | TrueFalse | MultipleChoice | ShortAnswer | Matching | Numerical


@dataclass(frozen=True, slots=True)
class Question:
    """One question of any kind."""

    stem: Stem
    body: Body
    title: str = ""
    general_feedback: Text | None = None
    id: str = ""
    tags: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Category:
    """From here on questions belong to this category, as written: names parted by slashes."""

    path: str
    line: int = field(default=0, compare=False)


class Fault(StrEnum):
    """Why a question cannot be read."""

    TITLE_UNCLOSED = "title_unclosed"
    BRACES_UNMATCHED = "braces_unmatched"
    BRACE_UNESCAPED = "brace_unescaped"
    SECOND_ANSWER_BLOCK = "second_answer_block"
    EQUALS_UNESCAPED = "equals_unescaped"
    PAIR_WITHOUT_ARROW = "pair_without_arrow"
    NUMBER_MISSING = "number_missing"
    NUMBER_INVALID = "number_invalid"


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

    entries: tuple[Category | Question | Faulty, ...]
    encoding: str = field(default="utf-8", compare=False)
    encoding_guessed: bool = field(default=False, compare=False)
