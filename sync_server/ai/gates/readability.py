"""G9: whether a stem is readable at its level: the length of its sentences, and in English the grade of Flesch and Kincaid.

Words that the source uses are what is learnt, not what makes a stem hard: they count as short.
"""

import re
from enum import Enum

from sync_server.ai.finding import Finding, Findings, Gate
from sync_server.ai.gates.source import Source
from sync_server.ai.gates.words import count_of_words, folded, is_eastern, stem, tokens
from sync_server.ai.proposed_item import Kind, ProposedItem

_SENTENCES = re.compile(r"(?<=[.!?؟।。！？])\s*(?=\S)")
_VOWELS = re.compile(r"[aeiouy]+")
_FEWEST_WORDS = 12
_SIGNS_A_WORD = 1.8


class Level(Enum):
    """For whom: the highest grade of school, and the most words of a sentence."""

    PRIMARY = (9.0, 26)
    LOWER_SECONDARY = (13.0, 34)
    SECONDARY = (16.0, 42)
    ANY = (24.0, 50)


def grade_of(text: str, known: frozenset[str] = frozenset()) -> float:
    """Return the grade of school in which an English text is understood; ``known`` are stems that are no hindrance."""
    words = [word for word in tokens(text) if word.isalpha()]
    if not words:
        return 0.0
    sentences = max(1, len(_SENTENCES.split(text)))
    syllables = sum(
        min(2, _syllables(word)) if stem(word, "en") in known else _syllables(word) for word in words
    )
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def check_readability(item: ProposedItem, source: Source, level: Level) -> Findings:
    """Return why a stem is too hard to read."""
    if item.kind is Kind.CODE:
        return ()
    highest, most = level.value
    longest = max(map(count_of_words, _SENTENCES.split(item.stem)))
    if is_eastern(item.stem):
        longest = round(longest / _SIGNS_A_WORD)
    if longest > (most * 1.4 if source.tongue == "vi" else most):
        return (Finding(Gate.READABILITY, "stem", f"sentence:{longest}"),)
    if source.tongue != "en" or count_of_words(item.stem) < _FEWEST_WORDS:
        return ()
    grade = grade_of(item.stem, frozenset(stem(word, "en") for word in tokens(folded(source.text))))
    return (Finding(Gate.READABILITY, "stem", f"grade:{grade:.1f}"),) if grade > highest else ()


def _syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(word.removesuffix("e"))))
