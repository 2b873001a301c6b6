"""One test in the registry: what it is, whether it may be given, and how often and when it was."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from assessment.errors import RegistryError
from assessment.ids import PackId, TestId


class EntryKey(NamedTuple):
    """What names a test among all packs: a test's own id is its author's, and another pack may have the same."""

    pack_id: PackId
    test_id: TestId


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """A test that may be given. ``last_used`` is aware; None where it never was.

    ``priority`` is its weight among the others: twice as much is chosen twice as often, 0 only where nothing else is
    left. ``inactive_because`` says why a test that was taken out of use was.
    """

    id: TestId
    name: str
    pack_id: PackId
    pack_version: int
    active: bool = True
    inactive_because: str = ""
    usage_count: int = 0
    last_used: datetime | None = None
    category: str = ""
    difficulty: str = ""
    target_band: str = ""
    priority: int = 1
    featured: bool = False
    tags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.usage_count < 0 or self.priority < 0:
            raise RegistryError(self.id, f"used {self.usage_count} times, priority {self.priority}")
        if self.last_used is not None and self.last_used.tzinfo is None:
            raise RegistryError(self.id, "a time without its zone")

    @property
    def key(self) -> EntryKey:
        """What names it among all packs."""
        return EntryKey(self.pack_id, self.id)

    def used(self, at: datetime) -> "RegistryEntry":
        """Return the entry after the test was given once more."""
        latest = at if self.last_used is None else max(at, self.last_used)
        return replace(self, usage_count=self.usage_count + 1, last_used=latest)

    def deactivated(self, because: str) -> "RegistryEntry":
        """Return the entry out of use, such as where its content is missing; another is chosen then."""
        return replace(self, active=False, inactive_because=because)
