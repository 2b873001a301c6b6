"""Which words on the screens are our own, as opposed to those of people: of candidates, and of who wrote a test."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from desktop.ui.language import language_in_use
from desktop.ui.messages import source_texts
from tools.translations import asked

_PLACE = re.compile(r"\\\{\w+\\\}")
FEWEST_LETTERS = 3
"""A pattern with fewer letters of its own, such as *{before}, {after}*, says nothing about whose words it holds."""
LEAST_SHARE = 0.1
"""Nor does one of which the letters of its own are less than this, as *Pick {words}.* around a long question."""


def is_ours(words: str) -> bool:
    """Say whether words are one of our texts in the language in use, whatever is filled into it."""
    letters = _letters(words)
    return any(
        own >= LEAST_SHARE * letters and pattern.fullmatch(words)
        for own, pattern in _patterns(language_in_use())
    )


@cache
def _patterns(_: str) -> list[tuple[int, re.Pattern[str]]]:
    """Return what matches our texts, with its own letters; asked once for each language, while that is in use."""
    texts = {(one.context, one.text) for one in asked() if one.text} | {
        ("messages", t) for t in source_texts()
    }
    shown = {QCoreApplication.translate(context, text) for context, text in texts}
    return [
        (own, re.compile(_PLACE.sub(".+", re.escape(text)), re.DOTALL))
        for text in sorted(shown)
        if (own := _letters(re.sub(r"\{\w+\}", "", text))) >= FEWEST_LETTERS
    ]


def _letters(words: str) -> int:
    return sum(map(str.isalpha, words))
