"""The inside of a GIFT answer block: which kind of question it is, and its answers with their lines."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from assessment.interchange.gift.escapes import WHITE, reveal
from assessment.interchange.gift.tree import (
    Answer,
    Between,
    Body,
    Essay,
    Fault,
    Matching,
    MultipleChoice,
    Near,
    NumberAnswer,
    Numerical,
    Pair,
    ShortAnswer,
    Text,
    TrueFalse,
)
from assessment.interchange.text_formats import TextFormat

_FORMAT = re.compile(r"\[(moodle|html|markdown|plain)\]")
_WEIGHT = re.compile(r"%(-?\d{1,9}(?:[.,]\d{0,20})?)%")
_NUMBER = re.compile(r"[+-]?(?:\d{1,100}(?:\.\d{0,100})?|\.\d{1,100})(?:[eE][+-]?\d{1,3})?")
_OPEN_TAG = re.compile(r"<[A-Za-z][^<>]*\s[\w:-]+\Z")
_TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_BLANK = f"{WHITE}\n"


class Refused(Exception):
    """A question cannot be read."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(fault, detail)
        self.fault = fault
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a block, escapes hidden, that knows the line of each of its places in the file."""

    text: str
    numbers: tuple[int, ...]
    _starts: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        starts = [0, *(found.end() for found in re.finditer("\n", self.text))]
        object.__setattr__(self, "_starts", tuple(starts))

    def line(self, place: int) -> int:
        """Return the number of the line that ``place`` lies in."""
        return self.numbers[bisect_right(self._starts, place) - 1]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands behind one mark, ``=`` or ``~``; an empty mark for what stands before the first."""

    mark: str
    text: str
    line: int


def read_text(hidden: str, default: TextFormat, *, before_gap: bool = False) -> Text:
    """Return a text with the format it names itself, or else with ``default``; white space before a gap stays."""
    text = hidden.lstrip(_BLANK)
    found = _FORMAT.match(text)
    if found:
        text = text[found.end() :].lstrip(_BLANK)
    return Text(
        reveal(text if before_gap else text.rstrip(_BLANK)), TextFormat(found[1]) if found else default
    )


def read_body(source: Source, start: int, end: int, default: TextFormat) -> Body:
    """Return the answers between two places of a block.

    Raises:
        Refused: naming the rule they break.
    """
    text = source.text[start:end]
    stripped = text.strip(_BLANK)
    if not stripped:
        return Essay()
    if stripped.startswith("#"):
        return _numerical(source, source.text.index("#", start) + 1, end, default)
    pieces = tuple(_pieces(source, start, end))
    if "~" in text:
        return MultipleChoice(tuple(_answer(piece, default, right=piece.mark == "=") for piece in pieces))
    if "=" in text and "->" in text:
        return Matching(tuple(_pair(piece, default) for piece in pieces))
    parts = stripped.split("#", 2)
    truth = _TRUTH.get(parts[0].strip(_BLANK))
    if truth is not None:
        feedback = [_feedback(part, default) for part in parts[1:]]
        return TrueFalse(truth, *feedback)
    return ShortAnswer(tuple(_answer(piece, default, right=True) for piece in pieces))


def _pieces(source: Source, start: int, end: int) -> Iterator[_Piece]:
    """Yield what stands behind each mark; ``~=`` counts as one mark."""
    marks = [found.start() for found in re.finditer("[=~]", source.text[start:end])]
    places = [start - 1, *(start + mark for mark in marks), end]
    for place, following in pairwise(places):
        text = source.text[place + 1 : following]
        mark = "" if place < start else source.text[place]
        if not mark and not text.strip(_BLANK):
            continue
        if mark == "~" and not text and source.text[following] == "=":
            continue
        if source.text[following : min(following + 1, end)] == "=" and _OPEN_TAG.search(text):
            raise Refused(Fault.EQUALS_UNESCAPED, reveal(text.strip(_BLANK))[-80:])
        first = place + 1 + len(text) - len(text.lstrip(_BLANK))
        yield _Piece(mark, text, source.line(place if mark else first))


def _answer(piece: _Piece, default: TextFormat, *, right: bool) -> Answer:
    weight, rest = _weight(piece.text)
    text, hashed, feedback = rest.partition("#")
    return Answer(
        read_text(text, default), right, weight, _feedback(feedback, default) if hashed else None, piece.line
    )


def _feedback(hidden: str, default: TextFormat) -> Text | None:
    text = read_text(hidden, default)
    return text if text.text else None


def _weight(hidden: str) -> tuple[Decimal | None, str]:
    """Return the weight that a text begins with, and the rest."""
    stripped = hidden.lstrip(_BLANK)
    found = _WEIGHT.match(stripped)
    if found is None:
        return None, hidden
    return Decimal(found[1].replace(",", ".")), stripped[found.end() :]


def _pair(piece: _Piece, default: TextFormat) -> Pair:
    prompt, arrow, option = piece.text.partition("->")
    if not arrow:
        raise Refused(Fault.PAIR_WITHOUT_ARROW, reveal(piece.text.strip(_BLANK))[:80])
    return Pair(read_text(prompt, default), reveal(option.strip(_BLANK)), piece.line)


def _numerical(source: Source, start: int, end: int, default: TextFormat) -> Numerical:
    answers = tuple(_number_answer(piece, default) for piece in _pieces(source, start, end))
    if not answers:
        raise Refused(Fault.NUMBER_MISSING, "")
    return Numerical(answers)


def _number_answer(piece: _Piece, default: TextFormat) -> NumberAnswer:
    weight, rest = _weight(piece.text)
    shown, hashed, feedback = rest.partition("#")
    return NumberAnswer(
        _number(reveal(shown).strip(_BLANK)),
        piece.mark != "~",
        weight,
        _feedback(feedback, default) if hashed else None,
        piece.line,
    )


def _number(text: str) -> Near | Between | None:
    if text in ("", "*"):
        return None
    low, dots, high = text.partition("..")
    if dots:
        return Between(_decimal(low, text), _decimal(high, text))
    value, colon, tolerance = text.partition(":")
    return Near(_decimal(value, text), _decimal(tolerance, text) if colon else None)


def _decimal(text: str, whole: str) -> Decimal:
    if not _NUMBER.fullmatch(text.strip(_BLANK)):
        raise Refused(Fault.NUMBER_INVALID, whole[:80])
    return Decimal(text.strip(_BLANK))
