"""Whether material has anything to say of a topic, so that a question on what it does not say is refused, not invented.

A topic counts by how many of its words stand together in one passage, rare words of the material more than common ones:
the words of a topic on something else are missing, or scattered. ``THRESHOLD`` was measured on the labelled topics in
``tests/sync_server/ai/material/topics.py``. A topic in another language than the material, or in other words for the same
thing, counts as not covered: it is said so, and a person decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sync_server.ai.material.index import Index
from sync_server.ai.material.model import Material
from sync_server.ai.material.query import Query
from sync_server.ai.material.sentences import sentences_of
from sync_server.ai.material.words import content_words

THRESHOLD = 0.54
_PASSAGE = 6
"""Sentences that count as one passage."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Whether a topic is ``covered``, how well (0 to 1), and its words that the material does not have."""

    covered: bool
    score: float
    missing: tuple[str, ...]


def covers(materials: Sequence[Material], query: Query) -> Coverage:
    """Return whether materials say anything of what is asked. What asks for nothing in particular is covered."""
    sentences = [sentence for material in materials for sentence in sentences_of(material)]
    index = Index(sentences)
    words = content_words(f"{query.skill} {query.objective}", index.language)
    if not words:
        return Coverage(bool(sentences), 1.0 if sentences else 0.0, ())
    passages: dict[int, float] = {}
    missing: list[str] = []
    whole = 0.0
    for word in words:
        held, headings = index.places(word)
        weight = index.rarity(max(len(held), 1))
        whole += weight
        places = {*held, *(number for path in headings for number in index.under(path))}
        if not places:
            missing.append(word)
        for passage in {passage for number in places for passage in _passages(number)}:
            passages[passage] = passages.get(passage, 0.0) + weight
    score = round(max(passages.values(), default=0.0) / whole, 4)
    return Coverage(score >= THRESHOLD, score, tuple(missing))


def _passages(number: int) -> tuple[int, int]:
    """Return the two passages that a sentence is in: they overlap by half, so that none is cut where it should not be."""
    return number // _PASSAGE * 2, (number + _PASSAGE // 2) // _PASSAGE * 2 + 1
