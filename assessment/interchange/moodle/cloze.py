"""Moodle's embedded answers, ``{1:SHORTANSWER:=Berlin#ok~%50%Bonn}``: a text cut into its parts and gaps.

The syntax: docs.moodle.org, «Embedded Answers (Cloze) question type». Used by Moodle XML and by its plain text format.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from html import unescape


class Kind(StrEnum):
    """What a gap asks for."""

    SHORT = "shortanswer"
    NUMERICAL = "numerical"
    CHOICE = "multichoice"
    RESPONSE = "multiresponse"


class Layout(StrEnum):
    """How a gap's choices are shown."""

    INLINE = "inline"
    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its tolerance to both sides."""

    value: Decimal
    tolerance: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, worth ``percent`` of its gap. The texts are HTML. ``number`` is what a numerical gap compares."""

    text: str
    percent: Decimal
    feedback: str = ""
    number: Number | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap, worth ``weight`` points."""

    kind: Kind
    answers: tuple[Answer, ...]
    weight: Decimal = Decimal(1)
    case_sensitive: bool = False
    layout: Layout = Layout.INLINE
    shuffle: bool = False
    line: int = field(default=0, compare=False)


class Fault(StrEnum):
    """Why a gap cannot be read."""

    KIND_UNKNOWN = "kind_unknown"
    GAP_UNCLOSED = "gap_unclosed"
    ANSWERS_MISSING = "answers_missing"
    NUMBER_INVALID = "number_invalid"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A gap that cannot be read: the rule it breaks and what was found."""

    fault: Fault
    detail: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Cloze:
    """A text in parts. One with a faulty gap cannot be asked as it was meant."""

    parts: tuple[str | Gap | Faulty, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps, in order."""
        return tuple(part for part in self.parts if isinstance(part, Gap))

    @property
    def faults(self) -> tuple[Faulty, ...]:
        """What cannot be read, in order."""
        return tuple(part for part in self.parts if isinstance(part, Faulty))


_VERTICAL, _HORIZONTAL, _INLINE = Layout.VERTICAL, Layout.HORIZONTAL, Layout.INLINE
_KINDS: dict[str, tuple[Kind, Layout, bool, bool]] = {  # kind, layout, shuffled, case counts
    name: (kind, layout, shuffle, case)
    for names, kind, layout, shuffle, case in (
        ("SHORTANSWER SA MW", Kind.SHORT, _INLINE, False, False),
        ("SHORTANSWER_C SAC MWC", Kind.SHORT, _INLINE, False, True),
        ("NUMERICAL NM", Kind.NUMERICAL, _INLINE, False, False),
        ("MULTICHOICE MC", Kind.CHOICE, _INLINE, False, False),
        ("MULTICHOICE_S MCS", Kind.CHOICE, _INLINE, True, False),
        ("MULTICHOICE_V MCV", Kind.CHOICE, _VERTICAL, False, False),
        ("MULTICHOICE_VS MCVS", Kind.CHOICE, _VERTICAL, True, False),
        ("MULTICHOICE_H MCH", Kind.CHOICE, _HORIZONTAL, False, False),
        ("MULTICHOICE_HS MCHS", Kind.CHOICE, _HORIZONTAL, True, False),
        ("MULTIRESPONSE MR", Kind.RESPONSE, _VERTICAL, False, False),
        ("MULTIRESPONSE_S MRS", Kind.RESPONSE, _VERTICAL, True, False),
        ("MULTIRESPONSE_H MRH", Kind.RESPONSE, _HORIZONTAL, False, False),
        ("MULTIRESPONSE_HS MRHS", Kind.RESPONSE, _HORIZONTAL, True, False),
    )
    for name in names.split()
}

_START = re.compile(r"\{(\d{0,9}):([A-Z]{2,}(?:_[A-Z]+)?):")
_FRACTION = re.compile(r"=|%(-?\d{1,9}(?:[.,]\d{0,20})?)%")
_NUMBER = r"[-+]?(?:\d{1,100}(?:[.,]\d{0,100})?|[.,]\d{1,100})(?:[eE][-+]?\d{1,3})?"
_VALUE = re.compile(rf"({_NUMBER})(?:\s*:\s*({_NUMBER}))?")
_ESCAPE = re.compile(r"\\([}#~])")
_MARK = re.compile(r"\\[}#~]|&(?:#\w+|\w+);|[}#~]")
"""A mark, or what hides one: an escape, or an entity with its number sign."""


def parse_cloze(text: str, line: int = 1) -> Cloze:
    """Return the parts of a text whose first line has this number. Braces that begin no gap are text."""
    return Cloze(tuple(_parts(text, line)))


def _parts(text: str, line: int) -> Iterator[str | Gap | Faulty]:
    done, counted = 0, 0
    start = _START.search(text)
    while start:
        if start.start() > done:
            yield text[done : start.start()]
        line += text.count("\n", counted, start.start())
        counted = start.start()
        end, pieces = _alternatives(text, start.end())
        yield _gap(start, pieces, line) if end else Faulty(Fault.GAP_UNCLOSED, start[0], line)
        done = end or start.end()
        start = _START.search(text, done)
    if done < len(text):
        yield text[done:]


def _alternatives(text: str, start: int) -> tuple[int, list[tuple[str, str]]]:
    """Return where the gap ends, 0 if nowhere, and each answer with its feedback as written."""
    pieces: list[tuple[str, str]] = []
    answer: str | None = None
    place = start
    nested = _START.search(text, start)
    for mark in _MARK.finditer(text, start, nested.start() if nested else len(text)):
        if mark[0] == "#" and answer is None:
            answer, place = text[place : mark.start()], mark.end()
        elif mark[0] in {"~", "}"}:
            written = text[place : mark.start()]
            pieces.append((written, "") if answer is None else (answer, written))
            answer, place = None, mark.end()
            if mark[0] == "}":
                return mark.end(), pieces
    return 0, []


def _gap(start: re.Match[str], pieces: list[tuple[str, str]], line: int) -> Gap | Faulty:
    if start[2] not in _KINDS:
        return Faulty(Fault.KIND_UNKNOWN, start[2], line)
    kind, layout, shuffle, case_sensitive = _KINDS[start[2]]
    answers = tuple(_answer(written, feedback) for written, feedback in pieces if written.strip())
    if not answers:
        return Faulty(Fault.ANSWERS_MISSING, start[0], line)
    if kind is Kind.NUMERICAL:
        odd = next((answer.text for answer in answers if answer.number is None and answer.text != "*"), None)
        if odd is not None:
            return Faulty(Fault.NUMBER_INVALID, odd[:80], line)
    weight = Decimal(start[1]) if start[1] else Decimal(1)
    return Gap(kind, answers, weight, case_sensitive, layout, shuffle, line)


def _answer(written: str, feedback: str) -> Answer:
    shown = written.lstrip()
    fraction = _FRACTION.match(shown)
    percent = Decimal(0)
    if fraction:
        percent = Decimal(fraction[1].replace(",", ".")) if fraction[1] else Decimal(100)
        shown = shown[fraction.end() :]
    text = _ESCAPE.sub(r"\1", shown).strip()
    value = _VALUE.fullmatch(unescape(text))
    number = Number(_decimal(value[1]), _decimal(value[2] or "0")) if value else None
    return Answer(text, percent, _ESCAPE.sub(r"\1", feedback).strip(), number)


def _decimal(shown: str) -> Decimal:
    return Decimal(shown.replace(",", "."))
