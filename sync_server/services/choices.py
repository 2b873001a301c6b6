"""The registry as it was read lately, for five minutes at most, so that giving a test reads little. In memory only.

What may change by itself is never remembered: whether a test is in use, how often it was given, and when. The rest is
known by the revision of its row, and what a look at its file found by the organisation's latest change, so that neither
outlives a change, also one that another process made.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from assessment.ids import OrganisationId
from assessment.registry.entry import EntryKey, RegistryEntry
from sync_server.storage.changes import latest_change
from sync_server.storage.engine import Session
from sync_server.storage.registry import EPOCH, Usage, entry_of, registry_rows, usages

KEPT_MS = 5 * 60_000
Known = dict[EntryKey, tuple[int, RegistryEntry]]
"""Each test with the revision that it was read at."""


@dataclass(slots=True)
class _Kept:
    entries: Known
    read_ms: int
    changes: int
    found: set[tuple[EntryKey, int]]


class Choices:
    """What may be given in each organisation. Safe for use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[OrganisationId, _Kept] = {}

    def entries(self, session: Session, organisation: OrganisationId, now: int) -> list[RegistryEntry]:
        """Return every test as it stands now."""
        current = usages(session, organisation)
        kept = self._fresh(session, organisation, now, current)
        return [
            replace(
                kept.entries[key][1],
                active=usage.active,
                usage_count=usage.count,
                last_used=None if usage.last_ms is None else EPOCH + timedelta(milliseconds=usage.last_ms),
            )
            for key, usage in current.items()
        ]

    def is_there(
        self, organisation: OrganisationId, key: EntryKey, version: int, look: Callable[[], bool]
    ) -> bool:
        """Say whether a test's content can be had, looking only where that was not found lately."""
        with self._lock:
            kept = self._kept.get(organisation)
            if kept is not None and (key, version) in kept.found:
                return True
        if not look():
            return False
        with self._lock:
            if kept is not None:
                kept.found.add((key, version))
        return True

    def _fresh(
        self, session: Session, organisation: OrganisationId, now: int, current: dict[EntryKey, Usage]
    ) -> _Kept:
        changes = latest_change(session, organisation)
        with self._lock:
            kept = self._kept.get(organisation)
        if kept is not None and 0 <= now - kept.read_ms < KEPT_MS and kept.changes == changes:
            known = {key: revision for key, (revision, _) in kept.entries.items()}
            if known == {key: usage.revision for key, usage in current.items()}:
                return kept
        rows = registry_rows(session, organisation)
        entries: Known = {(entry := entry_of(row)).key: (row.revision, entry) for row in rows}
        kept = _Kept(entries, now, changes, set())
        with self._lock:
            self._kept[organisation] = kept
        return kept
