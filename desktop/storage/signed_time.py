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


def believable_time(session: Session, told_ms: int, signed: Seen, *, own: bool) -> int:
    """Return what to believe of the time a server tells with something signed: never one before what is known here.

    ``own``: it is the organisation's own server, which may put right what it said itself.
    """
    row = session.get(SignedTime, 1)
    seen = Seen(row.at_ms, row.boot_id, row.monotonic_ms) if row else None
    least = seen.least_now(signed.boot_id, signed.monotonic_ms) if seen and not own else 0
    vouched = max(told_ms, signed.at_ms) if own else signed.at_ms
    if vouched > least:
        kept = SignedTime(id=1, at_ms=vouched, boot_id=signed.boot_id, monotonic_ms=signed.monotonic_ms)
        session.merge(kept)
    return max(told_ms, signed.at_ms, least)
