"""Numbers as people write them. What may be read in two ways is read in both: "1,200" as 1.2 and as 1200."""

import re
from decimal import Decimal

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’_]")
_POWER = re.compile(r"(?:[x×*·⋅]10\^?|[eE])([+-]?\d{1,2})")
_PLAIN = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d*)?")
_FRACTION = re.compile(r"([+-]?\d+)/(\d+)")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2010": "-", "\u2011": "-", "\uff0d": "-"})
_HIGH = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_LONGEST = 60


def readings(text: str) -> tuple[Decimal, ...]:
    """Return every number that ``text`` may mean, the likeliest first; none if it is not a number.

    Read are: a decimal point or comma, groups of three, spaces and apostrophes between digits, any minus sign, digits
    of any script, powers of ten ("1.2e3", "1.2×10^3", "1.2 x 10³") and fractions of whole numbers ("3/4").
    """
    plain = _SPACES.sub("", text.strip().translate(_MINUS))
    plain = _ascii(plain.translate(_HIGH) if "10" in plain else plain)
    if not plain or len(plain) > _LONGEST:
        return ()
    fraction = _FRACTION.fullmatch(plain)
    if fraction:
        return (Decimal(fraction[1]) / Decimal(fraction[2]),) if int(fraction[2]) else ()
    power = _POWER.search(plain)
    if power:
        if power.end() != len(plain):
            return ()
        return tuple(mantissa.scaleb(int(power[1])) for mantissa in _mantissas(plain[: power.start()]))
    return _mantissas(plain)


def _mantissas(plain: str) -> tuple[Decimal, ...]:
    found: list[Decimal] = []
    if _PLAIN.fullmatch(plain):
        found.append(Decimal(plain.replace(",", ".")))
    if _GROUPED.fullmatch(plain):
        mark = next(character for character in plain if character in ".,")
        whole = Decimal(plain.replace(mark, "").replace(",", "."))
        if whole not in found:
            found.append(whole)
    return tuple(found)


def _ascii(text: str) -> str:
    """Return the text with the digits and marks of other scripts as ASCII."""
    if text.isascii():
        return text
    marks = {"\u066b": ".", "\u066c": ",", "\uff0e": ".", "\uff0c": ","}
    return "".join(
        marks.get(character) or (str(int(character)) if character.isdecimal() else character)
        for character in text
    )
