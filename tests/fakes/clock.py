"""A clock that moves when told."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2030, 5, 6, 12, 0, tzinfo=UTC)


class FakeClock:
    def __init__(self, now: datetime = NOON) -> None:
        self._now = now
        self._monotonic_ms = 50_000
        self._boot = 1

    def now(self) -> datetime:
        return self._now

    def monotonic_ms(self) -> int:
        return self._monotonic_ms

    def boot_id(self) -> str:
        return f"boot-{self._boot}" if self._boot else ""

    def advance(self, milliseconds: int) -> None:
        """Let time pass on both clocks."""
        self._now += timedelta(milliseconds=milliseconds)
        self._monotonic_ms += milliseconds

    def set_wall(self, by_ms: int) -> None:
        """Somebody sets the wall clock forward or back."""
        self._now += timedelta(milliseconds=by_ms)

    def reboot(self, off_ms: int = 0) -> None:
        """The machine was off for a while; its monotonic clock begins anew."""
        self._now += timedelta(milliseconds=off_ms)
        self._monotonic_ms = 10_000
        self._boot += 1

    def forget_boots(self) -> None:
        """A system that does not name its boots."""
        self._boot = 0
