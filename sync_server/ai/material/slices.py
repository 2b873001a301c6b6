"""A slice of material: the sentences that a question is grounded in, whole, in the order of their source.

The same materials, query, budget and seed make the same slice, and its ``sha256`` says so; what was made of a slice can
be kept under it. Seed 0 takes what fits best; another lets some fit a little less, so that a second round asks something else.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sync_server.ai.material.diverse import POOL, diverse
from sync_server.ai.material.index import Index
from sync_server.ai.material.model import Material
from sync_server.ai.material.query import Query
from sync_server.ai.material.sentences import Sentence, sentences_of

_LEAST_WORDS = 3
_LEEWAY = 0.15
"""By how much a seed may lower what fits."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A sentence of a slice: of which material, where in its text, under which headings."""

    source_id: str
    start: int
    end: int
    path: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Slice:
    """What a question is grounded in. ``budget`` is the characters that were allowed, ``characters`` those that are."""

    sentences: tuple[Taken, ...]
    characters: int
    budget: int
    sha256: str


def take_slice(
    materials: Sequence[Material], query: Query, fraction: float, most_characters: int, seed: int = 0
) -> Slice:
    """Return the sentences that fit best and say different things, within a fraction of the characters.

    No sentence is cut. There is always at least one, also where the budget is less than it, or nothing fits: whether a
    material has anything to say of a topic is asked of ``covers`` beforehand.

    Raises:
        ValueError: the fraction is not above 0 and at most 1, there is no character to take, or no sentence at all.
    """
    if not 0 < fraction <= 1 or most_characters < 1:
        raise ValueError("a slice of nothing")
    budget = min(int(sum(len(material.text) for material in materials) * fraction), most_characters)
    known = list(_distinct(materials))
    if not known:
        raise ValueError("no sentence")
    index = Index([sentence for _, sentence in known])
    order = diverse(_relevance(index, query, known, seed), index.words)
    chosen = [order[0]]
    left = budget - len(known[order[0]][1].text)
    for number in order[1:]:
        if (length := len(known[number][1].text)) <= left:
            chosen.append(number)
            left -= length
    return _slice([known[number] for number in sorted(chosen)], budget)


def _distinct(materials: Sequence[Material]) -> Iterator[tuple[str, Sentence]]:
    """Yield the sentences of all materials; of those that say the same the first, and none that is a mere scrap."""
    seen: set[bytes] = set()
    scraps: list[tuple[str, Sentence]] = []
    some = False
    for material in materials:
        for sentence in sentences_of(material):
            said = "".join(character for character in sentence.text.casefold() if character.isalnum())
            key = hashlib.blake2b(said.encode("utf-8", "replace"), digest_size=16).digest()
            if not said or key in seen:
                continue
            seen.add(key)
            if sentence.text.count(" ") + 1 < _LEAST_WORDS and len(said.encode("utf-8", "replace")) < 12:
                scraps.append((material.source_id, sentence))
                continue
            some = True
            yield material.source_id, sentence
    if not some:
        yield from scraps


def _relevance(
    index: Index, query: Query, known: Sequence[tuple[str, Sentence]], seed: int
) -> dict[int, float]:
    relevance = index.scores(query)
    if not relevance:
        step = max(1, len(known) // POOL)
        relevance = dict.fromkeys(range(0, len(known), step), 1.0)
    if not seed:
        return relevance
    return {number: fit * _lowered(seed, known[number][1].text) for number, fit in relevance.items()}


def _lowered(seed: int, text: str) -> float:
    drawn = hashlib.blake2b(f"{seed}\0{text}".encode("utf-8", "replace"), digest_size=8).digest()
    return 1 - _LEEWAY * int.from_bytes(drawn, "big") / 2**64


def _slice(chosen: Sequence[tuple[str, Sentence]], budget: int) -> Slice:
    taken = tuple(Taken(source, one.start, one.end, one.path, one.text) for source, one in chosen)
    said = json.dumps([[one.source_id, one.start, one.end, one.path, one.text] for one in taken])
    characters = sum(len(one.text) for one in taken)
    return Slice(taken, characters, budget, hashlib.sha256(said.encode()).hexdigest())
