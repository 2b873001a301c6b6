"""Which test is given next: strategies as pure functions of the entries, the candidate and a seed.

The order of the entries does not matter, and the same seed chooses the same test on every machine.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256
from math import inf

from assessment.errors import NoTestLeft, RegistryError
from assessment.ids import CandidateId
from assessment.registry.entry import EntryKey, RegistryEntry
from assessment.registry.experiment import Experiment
from assessment.registry.level import Band, distance, parse_band


class Strategy(Enum):
    """How one is chosen among those that may be given."""

    BALANCED = "balanced"
    ROUND_ROBIN = "round_robin"
    RANDOM = "random"
    WEIGHTED = "weighted"
    FEATURED_FIRST = "featured_first"
    ADAPTIVE = "adaptive"
    EXPERIMENT = "experiment"


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom a test is chosen, as far as a strategy wants to know.

    ``taken`` are the tests that they have had. ``level`` is what they can do, by which the adaptive strategy chooses;
    without one it is balanced. The strategy of an experiment wants ``candidate_id`` and ``experiment``.
    """

    taken: Collection[EntryKey] = ()
    level: Band | None = None
    candidate_id: CandidateId | None = None
    experiment: Experiment | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen, as it stands in the registry after it was given. ``before`` is how it stood there."""

    entry: RegistryEntry
    before: RegistryEntry


NOBODY = Whom()
Candidates = Sequence[RegistryEntry]
"""At least one entry, all of which may be given, in the order that the seed gives them."""


def select(
    entries: Iterable[RegistryEntry],
    *,
    strategy: Strategy,
    seed: bytes,
    now: datetime,
    whom: Whom = NOBODY,
    may_repeat: bool = False,
) -> Selection:
    """Choose a test. None that the candidate has had comes again; with ``may_repeat`` one may, when no other is left.

    Raises:
        NoTestLeft: ``detail`` says why: ``none`` active is there, none in the candidate's ``arm`` of the experiment, or
            the candidate has had ``all`` of them.
        RegistryError: a test stands in the registry twice, or the strategy wants an experiment and is told of none.
    """
    active = [entry for entry in _in_drawn_order(entries, seed) if entry.active]
    if not active:
        raise NoTestLeft("registry", "none")
    if strategy is Strategy.EXPERIMENT:
        active = _in_arm(active, whom)
    fresh = [entry for entry in active if entry.key not in whom.taken]
    if not fresh and not may_repeat:
        raise NoTestLeft("registry", "all")
    chosen = _STRATEGIES[strategy](fresh or active, seed, whom)
    return Selection(chosen.used(now), chosen)


def _in_arm(entries: list[RegistryEntry], whom: Whom) -> list[RegistryEntry]:
    """Return what the candidate's arm may be given: an arm that has nothing left takes nothing from another."""
    if whom.experiment is None or whom.candidate_id is None:
        raise RegistryError("experiment", "no experiment, or no candidate")
    tag = whom.experiment.tag(whom.experiment.arm_of(whom.candidate_id))
    own = [entry for entry in entries if tag in entry.tags]
    if not own:
        raise NoTestLeft("registry", "arm")
    return own


def _in_drawn_order(entries: Iterable[RegistryEntry], seed: bytes) -> list[RegistryEntry]:
    """Return the entries in an order that seed and names alone decide: whoever takes the first breaks a tie by lot."""
    by_key: dict[EntryKey, RegistryEntry] = {}
    for entry in entries:
        if entry.key in by_key:
            raise RegistryError(entry.id, f"stands twice, of pack {entry.pack_id}")
        by_key[entry.key] = entry
    return [by_key[key] for key in sorted(by_key, key=lambda key: (_lot(seed, key), key))]


def _balanced(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
    """The least used."""
    return min(candidates, key=lambda entry: entry.usage_count)


def _round_robin(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
    """What was given longest ago; what never was comes before all. At the same moment, the least used."""

    def turn(entry: RegistryEntry) -> tuple[float, int]:
        return entry.last_used.timestamp() if entry.last_used else -inf, entry.usage_count

    return min(candidates, key=turn)


def _random(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
    return candidates[0]


def _weighted(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
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


def _featured_first(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
    """The least used of those that are featured, then of the others."""
    return _balanced([entry for entry in candidates if entry.featured] or candidates, seed, whom)


def _adaptive(candidates: Candidates, seed: bytes, whom: Whom) -> RegistryEntry:
    """What is nearest to the candidate's level, of that the least used; what tells no such band comes last."""
    level = whom.level
    if level is None:
        return _balanced(candidates, seed, whom)

    def far(entry: RegistryEntry) -> tuple[float, float, int]:
        band = parse_band(entry.target_band)
        if band is None or band.scale is not level.scale:
            return inf, inf, entry.usage_count
        return distance(level, band), abs(level.middle - band.middle), entry.usage_count

    return min(candidates, key=far)


_STRATEGIES: Mapping[Strategy, Callable[[Candidates, bytes, Whom], RegistryEntry]] = {
    Strategy.BALANCED: _balanced,
    Strategy.ROUND_ROBIN: _round_robin,
    Strategy.RANDOM: _random,
    Strategy.WEIGHTED: _weighted,
    Strategy.FEATURED_FIRST: _featured_first,
    Strategy.ADAPTIVE: _adaptive,
    Strategy.EXPERIMENT: _balanced,
}


def _lot(seed: bytes, key: EntryKey) -> bytes:
    named = "\0".join(key).encode()
    return sha256(len(seed).to_bytes(4, "big") + seed + named).digest()
