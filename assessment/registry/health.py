"""How well the registry and what it points to agree: a score for monitors, and what to do about it for people."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from assessment.registry.entry import EntryKey, RegistryEntry

FEWEST_ACTIVE = 3
"""With fewer tests in use, candidates meet the same ones again soon."""


class Fault(Enum):
    """What is wrong, and how many of a hundred points it takes."""

    ORPHANED = "orphaned"
    UNREGISTERED = "unregistered"
    NONE_ACTIVE = "none_active"
    FEW_ACTIVE = "few_active"


TAKES: Mapping[Fault, int] = {
    Fault.ORPHANED: 20,
    Fault.UNREGISTERED: 10,
    Fault.NONE_ACTIVE: 50,
    Fault.FEW_ACTIVE: 20,
}


class Status(Enum):
    """The score in a word."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


_LEAST: Mapping[Status, int] = {Status.EXCELLENT: 90, Status.GOOD: 70, Status.FAIR: 50, Status.POOR: 0}


@dataclass(frozen=True, slots=True)
class Statistics:
    """How many tests there are, and how often they were given. ``unused``: in use, and never given."""

    entries: int
    active: int
    inactive: int
    given: int
    unused: int
    featured: int
    by_category: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Health:
    """How the registry stands. ``orphaned`` are in use without content, ``unregistered`` is content without an entry."""

    score: int
    status: Status
    faults: tuple[Fault, ...]
    orphaned: tuple[EntryKey, ...]
    unregistered: tuple[EntryKey, ...]
    statistics: Statistics


def judge(entries: Iterable[RegistryEntry], content: Collection[EntryKey]) -> Health:
    """Return how well entries fit ``content``, the tests that can be had. An entry out of use lacks nothing."""
    known = list(entries)
    named = {entry.key for entry in known}
    active = [entry for entry in known if entry.active]
    orphaned = tuple(sorted(entry.key for entry in active if entry.key not in content))
    unregistered = tuple(sorted(key for key in content if key not in named))
    usable = len(active) - len(orphaned)
    present = {
        Fault.ORPHANED: bool(orphaned),
        Fault.UNREGISTERED: bool(unregistered),
        Fault.NONE_ACTIVE: not usable,
        Fault.FEW_ACTIVE: usable < FEWEST_ACTIVE,
    }
    faults = tuple(fault for fault, there in present.items() if there)
    score = 100 - sum(TAKES[fault] for fault in faults)
    return Health(score, status_of(score), faults, orphaned, unregistered, _statistics(known, active))


def status_of(score: int) -> Status:
    """Return the word for a score."""
    return next(status for status, least in _LEAST.items() if score >= least)


def _statistics(known: list[RegistryEntry], active: list[RegistryEntry]) -> Statistics:
    categories = Counter(entry.category for entry in active)
    return Statistics(
        entries=len(known),
        active=len(active),
        inactive=len(known) - len(active),
        given=sum(entry.usage_count for entry in known),
        unused=sum(not entry.usage_count for entry in active),
        featured=sum(entry.featured for entry in active),
        by_category=tuple(sorted(categories.items())),
    )
