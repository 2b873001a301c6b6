"""The small signs of answer lines: what stands in braces, texts between bars, lines that belong together, numbers."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assessment.interchange.written.settings import number_of
from assessment.interchange.written.sheet import Line, Notes, with_fences
from assessment.scoring.rules import NearNumber, NumberRange, ToleranceMode

_BRACES = re.compile(
    r"\{((?:\s*(?:!|#[A-Za-z0-9_][A-Za-z0-9_.-]*|[+-]?\d+(?:\.\d+)?|max \d+)(?=[\s}]))+)\s*\}(?:\s+|$)"
)
_IN_BRACES = re.compile(r"!|#\S+|max \d+|[+-]?\d+(?:\.\d+)?")
_WORTH = re.compile(r"\s*\{\s*([+-]?\d+(?:\.\d+)?)\s*\}\s*$")
_N = r"[+\-−]?\d{1,30}(?:\.\d{1,30})?"
_RANGE = re.compile(rf"(?:({_N})\s*(<)?)?\s*\.\.\s*(?:(<)?\s*({_N}))?")
_NEAR = re.compile(rf"({_N})(?:\s*(?:±|\+/-|\+-)\s*({_N})(\s*%)?)?(?:\s*\((\d{{1,2}}) (figures?|places?)\))?")
_BAR = re.compile(r"(?<!\\)\|")

CHOICE = re.compile(r"(?:[-*] +)?([(\[])([ xX]?)[)\]](?:\s+(.*)|)")
"""An answer to tick: round brackets for one, square ones for several."""
ENTRY = re.compile(r"=(?!=)\s*(\S.*)")
DASH = re.compile(r"[-*](?:\s+(.*)|)")
ARROW = re.compile(r"[-*] +(?:.*\s)?->(?:\s.*|)")
STEP = re.compile(r"\d{1,3}[.)](?:\s+(.*)|)")


@dataclass(frozen=True, slots=True)
class Braced:
    """What stood in braces before a text: ``{#id +1 ! max 2}``."""

    text: str
    id: str = ""
    worth: Decimal | None = None
    fixed: bool = False
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer's line, and the lines indented below it, without their indent."""

    line: int
    text: str
    more: tuple[Line, ...] = ()


def braced(text: str) -> Braced:
    """Return a text without the braces before it, and what they say."""
    found = _BRACES.match(text)
    if found is None:
        return Braced(text)
    id, worth, fixed, most = "", None, False, None
    for sign in _IN_BRACES.findall(found[1]):
        if sign == "!":
            fixed = True
        elif sign.startswith("#"):
            id = sign[1:]
        elif sign.startswith("max"):
            most = int(sign[4:])
        else:
            worth = Decimal(sign)
    return Braced(text[found.end() :], id, worth, fixed, most)


def worth_behind(text: str) -> tuple[str, Decimal | None]:
    """Return a text without the points in braces behind it, and these."""
    found = _WORTH.search(text)
    return (text[: found.start()], Decimal(found[1])) if found else (text, None)


def between_bars(text: str) -> list[str]:
    """Return the texts between bars; a bar after a backslash is none."""
    return [part.strip() for part in _BAR.split(text)]


def plain(text: str, line: int, notes: Notes) -> str:
    """Return a plain text: between quotation marks as JSON has it, else as it stands, without backslashes before signs."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        try:
            said = json.loads(text)
        except ValueError:
            notes.add(line, f"the quotation marks do not hold a text: {text[:60]}")
            return ""
        return str(said)
    return re.sub(r"\\([|{}\[\]])", r"\1", text)


def entries_of(lines: Sequence[Line], sign: re.Pattern[str], wanted: str, notes: Notes) -> list[Entry]:
    """Return the answers in these lines; a line that is none is a mistake."""
    found: list[tuple[Line, list[Line]]] = []
    for line, literal in with_fences(lines):
        indented = line.text.startswith(("  ", "\t"))
        if not line.text.strip() or indented or (literal and found):
            if found:
                found[-1][1].append(line)
            elif line.text.strip():
                notes.add(line.number, f"is indented, but no answer stands above it; {wanted}")
        elif sign.fullmatch(line.text):
            found.append((line, []))
        else:
            notes.add(line.number, f"is no answer: {wanted}; text for all stands above the answers")
    return [Entry(first.number, first.text, _dedented(more)) for first, more in found]


def split_at(lines: Sequence[Line], sign: re.Pattern[str]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Return the text, and the answers that begin with the first line with that sign."""
    for place, (line, literal) in enumerate(with_fences(lines)):
        if not literal and sign.fullmatch(line.text):
            return tuple(lines[:place]), tuple(lines[place:])
    return tuple(lines), ()


def number_sign(text: str, points: Decimal) -> tuple[NearNumber | NumberRange, str] | None:
    """Return the number or range that a text begins with, and what follows; None if it begins with none."""
    between = _RANGE.match(text)
    if between and (between[1] or between[4]):
        low, high = (_number(part) for part in (between[1], between[4]))
        if low is not None and high is not None and low > high:
            return None
        return NumberRange(low, high, points, bool(between[2]), bool(between[3])), text[between.end() :]
    near = _NEAR.match(text)
    if near is None:
        return None
    value, mode, tolerance = _number(near[1]) or Decimal(0), ToleranceMode.ABSOLUTE, Decimal(0)
    if near[4]:
        figures = near[5].startswith("figure")
        mode = ToleranceMode.SIGNIFICANT_FIGURES if figures else ToleranceMode.DECIMAL_PLACES
        tolerance = Decimal(near[4])
        if near[2] or (figures and not tolerance):
            return None
    elif near[2]:
        tolerance = _number(near[2]) or Decimal(0)
        if near[3]:
            mode, tolerance = ToleranceMode.RELATIVE, tolerance / 100
        if tolerance < 0:
            return None
    return NearNumber(value, points, tolerance, mode), text[near.end() :]


def _number(text: str | None) -> Decimal | None:
    return None if text is None else number_of(text)


def _dedented(lines: list[Line]) -> tuple[Line, ...]:
    while lines and not lines[-1].text.strip():
        lines.pop()
    if not lines:
        return ()
    expanded = [
        Line(line.number, line.text.replace("\t", "    ", 1) if line.text.startswith("\t") else line.text)
        for line in lines
    ]
    indents = [len(line.text) - len(line.text.lstrip(" ")) for line in expanded if line.text.strip()]
    least = min(indents)
    return tuple(Line(line.number, line.text[least:]) for line in expanded)
