"""Regular expressions (of XML Schema, as QTI's patternMatch takes them) for texts that are folded before comparing."""

import unicodedata
from functools import cache

_SPECIAL = frozenset("\\|.?*+(){}[]^-")
_QUOTES = {"'": "['\u2019\u2018\u02bc]", '"': '["\u201c\u201d]'}
_END = "[\\s.!?,;:\u2026\u3002\uff01\uff1f\uff0c\uff1b\uff1a]*"
_LATIN = range(0x00C0, 0x0250)


def words_pattern(most: int) -> str:
    """Return what matches a text of at most so many words."""
    return rf"\s*(\S+\s+){{0,{most - 1}}}\S*\s*"


def text_pattern(text: str, *, case_sensitive: bool, accents: bool, wildcards: bool) -> str:
    """Return what matches ``text`` whatever white space and end marks are around it, and its case or accents if told."""
    words = [
        "".join(_character(character, case_sensitive, accents, wildcards) for character in word)
        for word in text.rstrip(" .!?,;:\u2026").split() or [text.strip()]
    ]
    return r"\s*" + r"\s+".join(words) + _END


def _character(character: str, case_sensitive: bool, accents: bool, wildcards: bool) -> str:
    if wildcards and character == "*":
        return "[\\s\\S]*"
    if character in _QUOTES:
        return _QUOTES[character]
    forms = {character} if case_sensitive else {character, character.lower(), character.upper()}
    if not accents:
        forms = set().union(*(_accented(form) for form in forms))
    single = sorted(form for form in forms if len(form) == 1)
    if len(single) == 1:
        return _escaped(single[0])
    return "[" + "".join(map(_escaped, single)) + "]"


@cache
def _accented(character: str) -> frozenset[str]:
    """Return a letter with all its accented forms among the Latin letters."""
    base = unicodedata.normalize("NFD", character)[0]
    found = {chr(code) for code in _LATIN if unicodedata.normalize("NFD", chr(code))[0] == base}
    return frozenset(found | {base, character})


def _escaped(character: str) -> str:
    return f"\\{character}" if character in _SPECIAL else character
