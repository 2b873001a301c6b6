"""What a WebCT question file says: frozen values, lines counted from 1 and left out of comparisons."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and whether it is HTML."""

    text: str
    html: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice, worth ``percent`` of the question."""

    text: Text
    percent: Decimal
    reason: Text | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Accepted:
    """One text accepted; ``settings`` is what the file says further about how it is compared; ``number`` as in ANSWER1."""

    text: str
    percent: Decimal
    settings: tuple[str, ...] = ()
    feedback: Text | None = None
    number: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of a matching question: the left side is asked, the right side is chosen."""

    left: Text
    right: Text
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """Choices, of which one or several may be picked; ``shuffle`` is the answer order asked for."""

    choices: tuple[Choice, ...]
    single: bool
    shuffle: bool = False


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """Texts accepted."""

    accepted: tuple[Accepted, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A long answer; ``model_answer`` is for those who mark."""

    model_answer: Text | None = None


Body = MultipleChoice | ShortAnswer | Matching | Paragraph


@dataclass(frozen=True, slots=True)
class Question:
    """One question of any kind."""

    text: Text
    body: Body
    title: str = ""
    category: str = ""
    image: str = ""
    feedback: Text | None = None
    ignored: tuple[str, ...] = ()
    """Fields that say something which this tree has no place for, as written."""
    line: int = field(default=0, compare=False)


class Fault(StrEnum):
    """Why a question cannot be read."""

    KIND_UNKNOWN = "kind_unknown"
    CALCULATED = "calculated"
    TEXT_MISSING = "text_missing"
    ANSWERS_MISSING = "answers_missing"
    PERCENT_INVALID = "percent_invalid"
    PAIR_INCOMPLETE = "pair_incomplete"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A question that cannot be read: the rule it breaks, what was found, and its text."""

    fault: Fault
    detail: str
    title: str
    source: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file in order."""

    entries: tuple[Question | Faulty, ...]
    encoding: str = field(default="utf-8", compare=False)
    encoding_guessed: bool = field(default=False, compare=False)
