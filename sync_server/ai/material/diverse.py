"""The most fitting of many that do not say the same again: maximal marginal relevance."""

from collections.abc import Mapping, Sequence

LAMBDA = 0.7
"""How much it counts to fit, beside being unlike what was taken."""
POOL, TAKEN = 300, 40


def diverse(relevance: Mapping[int, float], words: Sequence[Sequence[str]]) -> list[int]:
    """Return the sentences in the order in which they are worth taking; of equals the one that stands first.

    The best ``POOL`` are looked at, and ``TAKEN`` of them put in order so that each adds something; the others follow as
    they fit.
    """
    ranked = sorted(relevance, key=lambda number: (-relevance[number], number))
    best = relevance[ranked[0]] if ranked else 0.0
    pool = sorted(ranked[:POOL])
    fits = {number: LAMBDA * (relevance[number] / best if best else 1.0) for number in pool}
    sets = {number: frozenset(words[number]) for number in pool}
    alike = dict.fromkeys(pool, 0.0)
    taken: list[int] = []
    while pool and len(taken) < TAKEN:
        chosen = max(pool, key=lambda number: fits[number] - (1 - LAMBDA) * alike[number])
        taken.append(chosen)
        pool.remove(chosen)
        own = sets[chosen]
        for number in pool:
            other = sets[number]
            same = 2 * len(own & other) / (len(own) + len(other) or 1)
            alike[number] = max(alike[number], same)
    first = frozenset(taken)
    return taken + [number for number in ranked if number not in first]
