"""The latest time that the organisation has signed, or its own server said, and when this machine saw it: no hub puts it back."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.storage.models import SignedTime


@dataclass(frozen=True, slots=True)
class Seen:
    """A signed time, and this machine's monotonic clock as it was seen, in which of its boots."""

    at_ms: int
    boot_id: str
    monotonic_ms: int

    def least_now(self, boot_id: str, monotonic_ms: int) -> int:
        """Return what the organisation's clock must say by now, at least."""
        since = monotonic_ms - self.monotonic_ms if boot_id == self.boot_id else 0
        return self.at_ms + max(0, since)


def seen_time(session: Session) -> Seen | None:
    """Return the latest signed time seen here, None where none was."""
    row = session.get(SignedTime, 1)
    return Seen(row.at_ms, row.boot_id, row.monotonic_ms) if row else None


def keep_time(session: Session, seen: Seen) -> None:
    """Keep a time in place of an earlier one."""
    row = SignedTime(id=1, at_ms=seen.at_ms, boot_id=seen.boot_id, monotonic_ms=seen.monotonic_ms)
    session.merge(row)
