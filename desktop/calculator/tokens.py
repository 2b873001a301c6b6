"""A line taken apart: numbers, names and signs, however a keyboard writes them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop.calculator.numbers import CalculationError, Trouble

LONGEST = 200


class Kind(Enum):
    """What a token is."""

    NUMBER = "number"
    FUNCTION = "function"
    CONSTANT = "constant"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """``text`` in its one spelling, ``at`` where it stands in the line."""

    kind: Kind
    text: str
    at: int


_SPELLINGS = {
    "*": "×",
    "·": "×",
    "⋅": "×",
    "/": "÷",
    ":": "÷",
    "−": "-",
    "–": "-",
    "**": "^",
    "sqrt": "√",
    "cbrt": "∛",
    "pi": "π",
    "ans": "Ans",
    "sin⁻¹": "asin",
    "cos⁻¹": "acos",
    "tan⁻¹": "atan",
    "arcsin": "asin",
    "arccos": "acos",
    "arctan": "atan",
}
_KINDS = {
    Kind.FUNCTION: {"sin", "cos", "tan", "asin", "acos", "atan", "ln", "log", "abs", "√", "∛"},
    Kind.CONSTANT: {"π", "e", "Ans"},
    Kind.SIGN: {"+", "-", "×", "÷", "^", "ˣ√", "(", ")", "!", "%", "²", "³", "⁻¹"},
}
_KIND_OF = {text: kind for kind, texts in _KINDS.items() for text in texts}
_TOKEN = re.compile(
    r"(?P<blank>\s+)"
    r"|(?P<number>(?:\d+[.,]?\d*|[.,]\d+)(?:E[-+−]?\d{1,3})?)"
    r"|(?P<name>(?:sin|cos|tan)⁻¹|[A-Za-z]+|π)"
    r"|(?P<sign>\*\*|ˣ√|⁻¹|.)",
    re.DOTALL,
)


def tokens(line: str) -> Iterator[Token]:
    """Yield the tokens of a line and an end.

    Raises:
        CalculationError: it is too long, or holds what no calculator knows.
    """
    if len(line) > LONGEST:
        raise CalculationError(Trouble.TOO_LONG)
    plain = "".join(_western(sign) for sign in line)
    at = 0
    while at < len(plain):
        found = _TOKEN.match(plain, at)
        if found is None:
            raise CalculationError(Trouble.UNCLEAR, at)
        if found["number"]:
            yield Token(Kind.NUMBER, found[0].replace(",", ".").replace("−", "-"), at)
        elif not found["blank"]:
            yield _named(found[0], at)
        at = found.end()
    yield Token(Kind.END, "", len(plain))


def _named(text: str, at: int) -> Token:
    known = text if text in _KIND_OF else text.lower()
    known = _SPELLINGS.get(known, known)
    kind = _KIND_OF.get(known)
    if kind is None:
        raise CalculationError(Trouble.UNCLEAR, at)
    return Token(kind, known, at)


def _western(sign: str) -> str:
    """Return a digit of any script as one of ours."""
    if sign.isascii():
        return sign
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)
