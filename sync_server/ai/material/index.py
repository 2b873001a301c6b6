"""Which sentences are about something: BM25 over words that share a stem, with the headings that a sentence stands under.

Words are kept as they are written and stems made only of those that could match, so that no word is stemmed in vain.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from sync_server.ai.material.language import language_of
from sync_server.ai.material.query import HEADING, Query
from sync_server.ai.material.sentences import Sentence
from sync_server.ai.material.words import root_of, stem_of, words_of

SATURATION, LENGTH = 1.2, 0.75
"""BM25's k1 and b."""
_SAMPLE = 60


class Index:
    """Sentences, found by their words."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.language = language_of(" ".join(one.text for one in _spread(sentences)))
        self.words: list[list[str]] = [words_of(one.text) for one in sentences]
        self._postings: defaultdict[str, list[int]] = defaultdict(list)
        postings = self._postings
        for number, words in enumerate(self.words):
            for word in words:
                postings[word].append(number)
        lengths = [len(words) for words in self.words]
        mean = (sum(lengths) / len(lengths) if lengths else 0) or 1
        self._norms = [SATURATION * (1 - LENGTH + LENGTH * length / mean) for length in lengths]
        self._under: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, one in enumerate(sentences):
            self._under[one.path].append(number)
        self._headings = {path: frozenset(words_of(" ".join(path))) for path in self._under}
        self._roots: dict[str, list[str]] | None = None

    def scores(self, query: Query) -> dict[int, float]:
        """Return the sentences that share a word with what is asked, each with how well it fits."""
        scores: defaultdict[int, float] = defaultdict(float)
        for word, weight in query.weights(self.language).items():
            found = self.holding(word)
            under = [
                path for path, words in self._headings.items() if not words.isdisjoint(self._variants(word))
            ]
            rare = self.rarity(len(found))
            for number, times in found.items():
                scores[number] += weight * rare * times * (SATURATION + 1) / (times + self._norms[number])
            for path in under:
                for number in self._under[path]:
                    scores[number] += HEADING * weight * rare
        return dict(scores)

    def rarity(self, sentences: int) -> float:
        """Return what a word says that so many sentences hold: the fewer, the more."""
        return math.log(1 + (len(self._norms) - sentences + 0.5) / (sentences + 0.5))

    def holding(self, word: str) -> Counter[int]:
        """Return the sentences that hold a word or one of its stem, and how often."""
        found: Counter[int] = Counter()
        for variant in self._variants(word):
            if variant in self._postings:
                found.update(self._postings[variant])
        return found

    def places(self, word: str) -> tuple[Counter[int], list[tuple[str, ...]]]:
        """Return the sentences that hold a word, and the heading paths that do."""
        variants = self._variants(word)
        return self.holding(word), [
            path for path, words in self._headings.items() if not words.isdisjoint(variants)
        ]

    def under(self, path: tuple[str, ...]) -> list[int]:
        """Return the sentences under a heading."""
        return self._under[path]

    def _variants(self, word: str) -> list[str]:
        """Return the words here that have the stem of this one."""
        stem = stem_of(word, self.language)
        root = root_of(word, self.language)
        return [
            other
            for other in self._by_root().get(root, ())
            if other == word or stem_of(other, self.language) == stem
        ]

    def _by_root(self) -> dict[str, list[str]]:
        if self._roots is None:
            roots: defaultdict[str, list[str]] = defaultdict(list)
            words = dict.fromkeys(self._postings)
            for heading in self._headings.values():
                words |= dict.fromkeys(sorted(heading))
            for word in words:
                roots[root_of(word, self.language)].append(word)
            self._roots = dict(roots)
        return self._roots


def _spread(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return some sentences from all over, enough to tell the language."""
    return sentences[:: max(1, len(sentences) // _SAMPLE)][:_SAMPLE]
