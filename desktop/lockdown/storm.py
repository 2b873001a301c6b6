"""Many sightings of the same become one with a count: nothing is left out, and nobody is flooded."""

from collections.abc import Callable
from dataclasses import replace

from desktop.lockdown.sighting import Sighting

QUIET_SECONDS = 2.0


class Storm:
    """Passes the first of each kind on at once, and those that follow within the quiet time as one, after it."""

    def __init__(self, tell: Callable[[Sighting], None]) -> None:
        self._tell = tell
        self._told: dict[tuple[str, str, str], float] = {}
        self._held: dict[tuple[str, str, str], Sighting] = {}

    def take(self, seen: Sighting, now: float) -> None:
        """Take a sighting at a time in seconds of any steady clock."""
        key = (seen.control, seen.kind, seen.detail)
        before = self._told.get(key)
        if before is None or now - before >= QUIET_SECONDS:
            self._told[key] = now
            self._tell(self._with_held(key, seen))
            return
        self._held[key] = self._with_held(key, seen)

    def settle(self, now: float, *, all_of_it: bool = False) -> None:
        """Pass on what was held back for long enough, or all of it."""
        for key in list(self._held):
            if all_of_it or now - self._told[key] >= QUIET_SECONDS:
                self._told[key] = now
                self._tell(self._held.pop(key))
        self._told = {
            key: at for key, at in self._told.items() if key in self._held or now - at < QUIET_SECONDS
        }

    def _with_held(self, key: tuple[str, str, str], seen: Sighting) -> Sighting:
        held = self._held.pop(key, None)
        return seen if held is None else replace(seen, count=seen.count + held.count)
