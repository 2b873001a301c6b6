"""Which characters a class or an escape of an XML Schema pattern stands for."""

import unicodedata
from collections.abc import Callable
from typing import TypeAlias

Test: TypeAlias = Callable[[str], bool]

_PLAIN_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"} | {mark: mark for mark in "\\|.?*+(){}-[]^$"}
_BLOCKS = {
    "BasicLatin": (0x0000, 0x007F),
    "Latin-1Supplement": (0x0080, 0x00FF),
    "LatinExtended-A": (0x0100, 0x017F),
    "LatinExtended-B": (0x0180, 0x024F),
    "Greek": (0x0370, 0x03FF),
    "Cyrillic": (0x0400, 0x04FF),
    "Armenian": (0x0530, 0x058F),
    "Hebrew": (0x0590, 0x05FF),
    "Arabic": (0x0600, 0x06FF),
    "Devanagari": (0x0900, 0x097F),
    "Thai": (0x0E00, 0x0E7F),
    "GeneralPunctuation": (0x2000, 0x206F),
    "CurrencySymbols": (0x20A0, 0x20CF),
    "MathematicalOperators": (0x2200, 0x22FF),
    "Hiragana": (0x3040, 0x309F),
    "Katakana": (0x30A0, 0x30FF),
    "CJKUnifiedIdeographs": (0x4E00, 0x9FFF),
    "HangulSyllables": (0xAC00, 0xD7A3),
}
_CATEGORIES = frozenset(
    [
        "L",
        "Lu",
        "Ll",
        "Lt",
        "Lm",
        "Lo",
        "M",
        "Mn",
        "Mc",
        "Me",
        "N",
        "Nd",
        "Nl",
        "No",
        "P",
        "Pc",
        "Pd",
        "Ps",
        "Pe",
        "Pi",
        "Pf",
        "Po",
        "Z",
        "Zs",
        "Zl",
        "Zp",
        "S",
        "Sm",
        "Sc",
        "Sk",
        "So",
        "C",
        "Cc",
        "Cf",
        "Co",
        "Cn",
    ]
)
_LONGEST_CLASS_NESTING = 20


def read_escape(source: str, at: int) -> tuple[Test, int]:
    r"""Return what ``\x`` at a place stands for, and the place behind it.

    Raises:
        ValueError: if it stands for nothing.
    """
    mark = source[at + 1 : at + 2]
    if mark in _PLAIN_ESCAPES and mark:
        return _PLAIN_ESCAPES[mark].__eq__, at + 2
    if mark in ("p", "P"):
        close = source.find("}", at)
        if source[at + 2 : at + 3] != "{" or close < 0:
            raise ValueError(f"\\{mark}")
        test = _property(source[at + 3 : close])
        return (test if mark == "p" else _negated(test)), close + 1
    if mark.lower() in _MULTIPLE and mark:
        test = _MULTIPLE[mark.lower()]
        return (test if mark.islower() else _negated(test)), at + 2
    raise ValueError(f"\\{mark}")


def read_class(source: str, at: int, depth: int = 0) -> tuple[Test, int]:
    """Return what ``[...]`` at a place stands for, and the place behind it.

    Raises:
        ValueError: if it is not a class.
    """
    if depth > _LONGEST_CLASS_NESTING:
        raise ValueError("classes nested too deeply")
    at += 1
    negative = source[at : at + 1] == "^"
    at += negative
    tests: list[Test] = []
    taken: Test | None = None
    first = at
    while (mark := source[at : at + 1]) != "]" or at == first:
        if not mark or mark == "]" or (mark == "[" and taken is None):
            raise ValueError("an open class")
        if mark == "-" and source[at + 1 : at + 2] == "[":
            taken, at = read_class(source, at + 1, depth + 1)
            if source[at : at + 1] != "]":
                raise ValueError("a subtraction stands last")
            break
        test, at = _member(source, at)
        tests.append(test)
    return _combined(tuple(tests), taken, negative=negative), at + 1


def _member(source: str, at: int) -> tuple[Test, int]:
    low, after = _one(source, at)
    if low is None:
        return read_escape(source, at)
    if source[after : after + 1] == "-" and source[after + 1 : after + 2] not in ("]", "[", ""):
        high, end = _one(source, after + 1)
        if high is None or high < low:
            raise ValueError(f"the range {source[at:end]}")
        return _between(low, high), end
    return low.__eq__, after


def _one(source: str, at: int) -> tuple[str | None, int]:
    """Return the one character that stands at a place; None where an escape stands for many."""
    if source[at : at + 1] != "\\":
        return source[at : at + 1], at + 1
    return _PLAIN_ESCAPES.get(source[at + 1 : at + 2]), at + 2


def _combined(tests: tuple[Test, ...], taken: Test | None, *, negative: bool) -> Test:
    def tested(character: str) -> bool:
        found = any(test(character) for test in tests) is not negative
        return found and not (taken is not None and taken(character))

    return tested


def _between(low: str, high: str) -> Test:
    return lambda character: low <= character <= high


def _negated(test: Test) -> Test:
    return lambda character: not test(character)


def _property(name: str) -> Test:
    if name in _CATEGORIES:
        return lambda character: unicodedata.category(character).startswith(name)
    if name.startswith("Is") and name[2:] in _BLOCKS:
        low, high = _BLOCKS[name[2:]]
        return lambda character: low <= ord(character) <= high
    raise ValueError(f"no property {name}")


def _is_space(character: str) -> bool:
    return character in " \t\n\r"


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] not in "PZC"


def _starts_name(character: str) -> bool:
    return character in "_:" or unicodedata.category(character)[0] == "L"


def _is_name(character: str) -> bool:
    return character in "_:-." or unicodedata.category(character)[0] in "LM" or character.isdecimal()


_MULTIPLE: dict[str, Test] = {
    "s": _is_space,
    "d": str.isdecimal,
    "w": _is_word,
    "i": _starts_name,
    "c": _is_name,
}
