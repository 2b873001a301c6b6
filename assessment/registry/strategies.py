"""Which test is given next: strategies as pure functions of the entries, the candidate's own history and a seed.

The order of the entries does not matter, and the same seed chooses the same test on every machine.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256

from assessment.errors import NoTestLeft, RegistryError
from assessment.registry.entry import EntryKey, RegistryEntry


class Strategy(Enum):
    """How one is chosen among those that may be given."""

    BALANCED = "balanced"
    ROUND_ROBIN = "round_robin"
    RANDOM = "random"
    WEIGHTED = "weighted"
    FEATURED_FIRST = "featured_first"


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen, as it stands in the registry after it was given. ``before`` is how it stood there."""

    entry: RegistryEntry
    before: RegistryEntry


Candidates = Sequence[RegistryEntry]
"""At least one entry, all of which may be given, in the order that the seed gives them."""


def select(
    entries: Iterable[RegistryEntry],
    *,
    strategy: Strategy,
    seed: bytes,
    now: datetime,
    taken: Collection[EntryKey] = (),
    may_repeat: bool = False,
) -> Selection:
    """Choose a test. ``taken`` are those that the candidate has had.

    None of these comes again; with ``may_repeat`` one may, when no other is left.

    Raises:
        NoTestLeft: ``detail`` says why: ``none`` active is there, or the candidate has had ``all`` of them.
        RegistryError: a test stands in the registry twice.
    """
    active = [entry for entry in _in_drawn_order(entries, seed) if entry.active]
    if not active:
        raise NoTestLeft("registry", "none")
    fresh = [entry for entry in active if entry.key not in taken]
    if not fresh and not may_repeat:
        raise NoTestLeft("registry", "all")
    chosen = _STRATEGIES[strategy](fresh or active, seed)
    return Selection(chosen.used(now), chosen)


def _in_drawn_order(entries: Iterable[RegistryEntry], seed: bytes) -> list[RegistryEntry]:
    """Return the entries in an order that seed and names alone decide: whoever takes the first breaks a tie by lot."""
    by_key: dict[EntryKey, RegistryEntry] = {}
    for entry in entries:
        if entry.key in by_key:
            raise RegistryError(entry.id, f"stands twice, of pack {entry.pack_id}")
        by_key[entry.key] = entry
    return [by_key[key] for key in sorted(by_key, key=lambda key: (_lot(seed, key), key))]


def _balanced(candidates: Candidates, seed: bytes) -> RegistryEntry:
    """The least used."""
    return min(candidates, key=lambda entry: entry.usage_count)


def _round_robin(candidates: Candidates, seed: bytes) -> RegistryEntry:
    """What was given longest ago; what never was comes before all."""
    return min(
        candidates, key=lambda entry: entry.last_used.timestamp() if entry.last_used else float("-inf")
    )


def _random(candidates: Candidates, seed: bytes) -> RegistryEntry:
    return candidates[0]


def _weighted(candidates: Candidates, seed: bytes) -> RegistryEntry:
    """By lot, each with its priority's share of all; in whole numbers, so that every machine draws the same."""
    total = sum(entry.priority for entry in candidates)
    if not total:
        return candidates[0]
    in_order = sorted(candidates, key=lambda entry: entry.key)
    point = int.from_bytes(sha256(seed + b"\0weighted").digest()) % total
    for entry in in_order:
        if point < entry.priority:
            return entry
        point -= entry.priority
    raise AssertionError("the shares add up to the total")


def _featured_first(candidates: Candidates, seed: bytes) -> RegistryEntry:
    """The least used of those that are featured, then of the others."""
    return _balanced([entry for entry in candidates if entry.featured] or candidates, seed)


_STRATEGIES: Mapping[Strategy, Callable[[Candidates, bytes], RegistryEntry]] = {
    Strategy.BALANCED: _balanced,
    Strategy.ROUND_ROBIN: _round_robin,
    Strategy.RANDOM: _random,
    Strategy.WEIGHTED: _weighted,
    Strategy.FEATURED_FIRST: _featured_first,
}


def _lot(seed: bytes, key: EntryKey) -> bytes:
    named = "\0".join(key).encode()
    return sha256(len(seed).to_bytes(4, "big") + seed + named).digest()
