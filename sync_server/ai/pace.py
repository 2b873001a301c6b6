"""When a provider may be asked again: as it says itself, and after failures later and later. Shared by all that ask.

A circuit breaker without states of its own: while it rests nobody asks, and the first one afterwards is the probe.
"""

import threading
from dataclasses import dataclass, replace

FIRST_MS, LONGEST_MS = 1_000, 300_000
LONGEST_TOLD_MS = 7 * 24 * 3_600_000
"""A wait of more than a week is a mistake of whoever tells it."""
SET_BACK_MS = 5_000
"""By less than this two that ask at once may be apart."""
BREAKS_AFTER = 5
"""So many failures in a row, and all wait; below, only the task that met one."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a provider stands: asked by nobody before then; ``failures`` in a row; ``said`` is a code of the last one."""

    not_before_ms: int = 0
    failures: int = 0
    said: str = ""


class Pace:
    """How one provider stands. Safe for use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._standing = Standing()
        self._probing_until = 0
        self._seen = 0

    @property
    def standing(self) -> Standing:
        """How it stands now."""
        with self._lock:
            return self._standing

    def remember(self, told: Standing) -> None:
        """Take up what was known before a restart."""
        with self._lock:
            if told.not_before_ms > self._standing.not_before_ms:
                self._standing = told

    def wait_ms(self, now: int, probe_ms: int) -> int:
        """Return how long nobody is to ask; 0 lets who asks go on. While one probes, for so long at most, others wait."""
        with self._lock:
            self._look_at(now)
            rest = max(self._standing.not_before_ms, self._probing_until) - now
            if rest > 0:
                return rest
            if self._standing.failures >= BREAKS_AFTER:
                self._probing_until = now + probe_ms
            return 0

    def answered(self, now: int) -> Standing:
        """Note that it works."""
        with self._lock:
            self._look_at(now)
            self._probing_until = 0
            if self._standing.failures or self._standing.said:
                self._standing = Standing(
                    self._standing.not_before_ms if self._standing.not_before_ms > now else 0
                )
            return self._standing

    def busy(self, now: int, wait_ms: int | None, said: str) -> Standing:
        """Note that it wants to be left alone. What it says counts in full; where it says nothing, so long as after a failure."""
        with self._lock:
            self._probing_until = 0
            self._look_at(now)
            failures = self._standing.failures + (wait_ms is None)
            wait = backoff_ms(failures) if wait_ms is None else min(wait_ms, LONGEST_TOLD_MS)
            until = max(self._standing.not_before_ms, now + wait)
            self._standing = Standing(until, failures, said)
            return self._standing

    def failed(self, now: int, said: str) -> Standing:
        """Note that it does not work."""
        with self._lock:
            self._probing_until = 0
            self._look_at(now)
            failures = self._standing.failures + 1
            until = self._standing.not_before_ms
            if failures >= BREAKS_AFTER:
                until = max(until, now + backoff_ms(failures))
            self._standing = Standing(until, failures, said)
            return self._standing

    def _look_at(self, now: int) -> None:
        """See that no wait becomes longer where the clock was set back meanwhile."""
        back = self._seen - now
        if back > SET_BACK_MS:
            self._standing = replace(self._standing, not_before_ms=self._standing.not_before_ms - back)
            self._probing_until -= back
        self._seen = now


def backoff_ms(failures: int) -> int:
    """Return how long is waited after so many failures in a row: twice as long each time."""
    return min(LONGEST_MS, FIRST_MS << min(max(failures, 1) - 1, 20))
