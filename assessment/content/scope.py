"""The parts, sections and items of a form that have a clock or a lock of their own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from assessment.content.selection import Placed
from assessment.content.test import Navigation, Part, Section, TimeLimits
from assessment.ids import ItemId, SectionId


class ScopeKind(Enum):
    """What a clock is of."""

    TEST = "test"
    PART = "part"
    SECTION = "section"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Scope:
    """A stretch of a form with limits of its own. Its time is the time for which its items were the current one.

    After ``max_ms`` its items are closed, unless it ``allows_late``. Before ``min_ms`` it may not be left. One that
    ``locks`` cannot be entered again once it was left.
    """

    kind: ScopeKind
    id: str
    title: str
    item_ids: frozenset[ItemId]
    max_ms: int | None = None
    min_ms: int | None = None
    allows_late: bool = False
    locks: bool = False

    @property
    def says_something(self) -> bool:
        """Whether it binds anybody to anything."""
        return self.max_ms is not None or bool(self.min_ms) or self.locks


def scopes_of(part: Part, items: Sequence[Placed]) -> Iterator[Scope]:
    """Yield what binds somewhere in a part, the outermost first; ``items`` are those of the part, in their order.

    QTI (timeLimits, minTime): a section and an item have a least time in linear parts only.
    """
    everything = frozenset(item.ref.item_id for item in items)
    yield from _one(ScopeKind.PART, part.id, part.title, everything, part.time, True)
    once = part.navigation is Navigation.LINEAR
    inside: dict[SectionId, list[ItemId]] = {}
    path: dict[SectionId, tuple[Section, ...]] = {}
    for item in items:
        for depth, section in enumerate(item.around, 1):
            inside.setdefault(section.id, []).append(item.ref.item_id)
            path[section.id] = item.around[:depth]
    for id, item_ids in inside.items():
        section = path[id][-1]
        locks = section.lock_on_leave and stands_together(path[id])
        yield from _one(
            ScopeKind.SECTION, id, section.title, frozenset(item_ids), section.time, once, locks=locks
        )
    for item in items:
        own = frozenset({item.ref.item_id})
        yield from _one(ScopeKind.ITEM, item.ref.item_id, "", own, item.ref.time, once)


def stands_together(path: Sequence[Section]) -> bool:
    """Say whether the items of the last section of a path stand in a row, whatever is shuffled around them."""
    return all(section.visible or section.keep_together for section in path[1:])


def by_item(scopes: Iterable[Scope]) -> Mapping[ItemId, tuple[Scope, ...]]:
    """Return the scopes around each item that has any, in the order given."""
    around: dict[ItemId, tuple[Scope, ...]] = {}
    for scope in scopes:
        for item_id in scope.item_ids:
            around[item_id] = (*around.get(item_id, ()), scope)
    return around


def _one(
    kind: ScopeKind,
    id: str,
    title: str,
    item_ids: frozenset[ItemId],
    time: TimeLimits,
    has_least: bool,
    *,
    locks: bool = False,
) -> Iterator[Scope]:
    least = time.min_ms if has_least else None
    scope = Scope(kind, id, title, item_ids, time.max_ms, least, time.allow_late, locks)
    if item_ids and scope.says_something:
        yield scope
