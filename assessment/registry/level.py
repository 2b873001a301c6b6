"""How far a test is from what a candidate can do: bands on the scale of the CEFR, or numbers such as IELTS bands."""

import re
from dataclasses import dataclass
from enum import Enum


class Scale(Enum):
    """What a band is measured in. Bands of two scales cannot be compared."""

    CEFR = "cefr"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Band:
    """From ``low`` to ``high`` on a scale, both included; a single level has both the same."""

    scale: Scale
    low: float
    high: float

    @property
    def middle(self) -> float:
        """Where its middle is."""
        return (self.low + self.high) / 2


_CEFR = {"A1": 1.0, "A2": 2.0, "B1": 3.0, "B2": 4.0, "C1": 5.0, "C2": 6.0}
_STRONGER = 0.5
"""What a plus adds: the CEFR's Companion Volume (2020) puts B1+ half way between B1 and B2."""
_LEVEL = r"[ABCabc][12]\+?|\d{1,4}(?:[.,]\d{1,2})?"
_BAND = re.compile(rf"\s*({_LEVEL})\s*(?:[-–—]\s*({_LEVEL})\s*)?")


def parse_band(text: str) -> Band | None:
    """Return the band that somebody wrote, such as ``B2``, ``B1+-B2`` or ``6.0-7.0``; None where it is none."""
    found = _BAND.fullmatch(text)
    if found is None:
        return None
    first, last = _level(found[1]), _level(found[2] or found[1])
    if first[0] is not last[0]:
        return None
    return Band(first[0], min(first[1], last[1]), max(first[1], last[1]))


def distance(level: Band, band: Band) -> float:
    """Return how far two bands of one scale are apart, by their nearest ends: 0 where they meet."""
    return max(0.0, band.low - level.high, level.low - band.high)


def _level(text: str) -> tuple[Scale, float]:
    if text[0].isdigit():
        return Scale.NUMBER, float(text.replace(",", "."))
    return Scale.CEFR, _CEFR[text[:2].upper()] + (_STRONGER if text.endswith("+") else 0.0)
