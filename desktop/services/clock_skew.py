"""Estimate how far the server's clock is ahead of this machine's, and record it where it is new or has changed."""

from collections import deque
from collections.abc import Callable
from typing import Protocol, TypeVar

from assessment.sync.skew import MOST_SAMPLES, ClockOffset, Sample, best_offset, take_sample
from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.storage.clock_offsets import keep_offset, kept_offset


class SaysTime(Protocol):
    """A reply in which the server says its time."""

    @property
    def server_ms(self) -> int:
        """The server's time."""


R = TypeVar("R", bound=SaysTime)


class ClockSkew:
    """The last eight samples of this run. ``timed`` is for the network's threads, the rest for whoever has its result."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._samples: deque[Sample] = deque(maxlen=MOST_SAMPLES)

    def timed(self, ask: Callable[[], R]) -> R:
        """Ask the server, and learn from how long that took."""
        clock = self._device.clock
        sent = clock.monotonic_ms()
        reply = ask()
        self._samples.append(
            take_sample(sent_ms=sent, received_ms=clock.monotonic_ms(), server_ms=reply.server_ms)
        )
        return reply

    def offset(self) -> ClockOffset | None:
        """Return the best estimate, None before the first reply."""
        clock = self._device.clock
        return best_offset(
            tuple(self._samples), wall_ms=unix_ms(clock.now()), monotonic_ms=clock.monotonic_ms()
        )

    def record(self) -> bool:
        """Keep the estimate for this boot where none is kept, or it differs; say whether it was kept. On the database thread.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: it waits for the next time.
        """
        found = self.offset()
        if found is None:
            return False
        clock = self._device.clock
        with self._device.log.transaction() as rows:
            known = kept_offset(rows, clock.boot_id())
            if known is not None and not found.differs(known):
                return False
            keep_offset(rows, clock.boot_id(), found, unix_ms(clock.now()))
        return True
