"""The only place on the desktop that reads a clock; everything else is handed one of these."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Wall and monotonic time."""

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""

    def monotonic_ms(self) -> int:
        """Return milliseconds that never go back within one boot, sleep included where the system can tell."""

    def boot_id(self) -> str:
        """Return what names this boot of the machine, empty where the system does not say."""


def unix_ms(moment: datetime) -> int:
    """Return milliseconds since 1970 UTC."""
    return round(moment.timestamp() * 1000)


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        """Return the wall clock, aware, UTC."""
        return datetime.now(UTC)

    def monotonic_ms(self) -> int:
        """Return milliseconds since boot; on Linux sleep is included (CLOCK_BOOTTIME)."""
        source = getattr(time, "CLOCK_BOOTTIME", None)
        return (
            time.monotonic_ns() // 1_000_000 if source is None else time.clock_gettime_ns(source) // 1_000_000
        )

    def boot_id(self) -> str:
        """Return the kernel's random boot id, empty where there is none."""
        try:
            return _BOOT_ID.read_text(encoding="ascii").strip()
        except OSError:
            return ""


@dataclass(frozen=True, slots=True)
class AttemptClock:
    """The attempt's own monotonic time: ``elapsed_ms`` at the machine's ``monotonic_ms``, and counting."""

    clock: Clock
    elapsed_ms: int
    monotonic_ms: int

    def elapsed(self) -> int:
        """Return milliseconds since the attempt started, pauses and gaps included."""
        return self.elapsed_ms + max(0, self.clock.monotonic_ms() - self.monotonic_ms)


def from_unix_ms(milliseconds: int) -> datetime:
    """Return the moment, aware, UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
