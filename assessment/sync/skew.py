"""How far a server's clock is ahead of a device's, and how far off that may be. For people; nothing is ordered by it.

A reply that says the server's time was given somewhere within its round trip: the shorter that was, the better it tells.
Samples are held against the device's monotonic clock, so that they stay true when its wall clock is set.
"""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_SAMPLES = 8


@dataclass(frozen=True, slots=True)
class Sample:
    """A server's time less our monotonic clock in the middle of a round trip, and how long that was."""

    ahead_ms: int
    round_trip_ms: int


@dataclass(frozen=True, slots=True)
class ClockOffset:
    """The server's clock less our wall clock, right to within ``uncertainty_ms``."""

    offset_ms: int
    uncertainty_ms: int

    def differs(self, other: "ClockOffset") -> bool:
        """Say whether both cannot be of clocks that only ran on."""
        return abs(self.offset_ms - other.offset_ms) > self.uncertainty_ms + other.uncertainty_ms


def take_sample(*, sent_ms: int, received_ms: int, server_ms: int) -> Sample:
    """Return what a reply tells; ``sent_ms`` and ``received_ms`` are by the monotonic clock."""
    round_trip = max(0, received_ms - sent_ms)
    return Sample(server_ms - (sent_ms + round_trip // 2), round_trip)


def best_offset(samples: Iterable[Sample], *, wall_ms: int, monotonic_ms: int) -> ClockOffset | None:
    """Return what the sample with the least round trip says of our wall clock now; None where there is none."""
    best = min(samples, key=lambda sample: sample.round_trip_ms, default=None)
    if best is None:
        return None
    return ClockOffset(best.ahead_ms + monotonic_ms - wall_ms, (best.round_trip_ms + 1) // 2 + 1)
