"""No device asks for more than its share, and who only fails is put off: buckets that fill again, in this process's memory.

A device may ask two thousand times at once and a hundred times a second on end: a day's backlog is some tens of requests.
Of an address only failures count, because a whole hall sits behind one; whoever shows a good token is never put off for
its neighbours. Few pushes of one device are under way at a time, because each holds memory while its bytes come; and few
rooms are watched by one member of staff, because each is made anew every moment.
"""

import threading
from collections import Counter, OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil

from sync_server.errors import TooManyAtOnce
from sync_server.services.slow_guessing import house

DEVICE_BURST, DEVICE_PER_SECOND = 2_000, 100
ADDRESS_BURST, ADDRESS_PER_SECOND = 1_000, 20
MOST_NAMES = 20_000
MOST_PUSHES, PUSH_AGAIN_SECONDS = 4, 2
"""So many pushes of one device, from one sender, are under way at a time; the next may come again so much later."""
MOST_WATCHED_BY_ONE, MOST_WATCHED, WATCH_AGAIN_SECONDS = 8, 200, 60
"""So many rooms are told anew to one member of staff at a time, and to all of a process."""


@dataclass(slots=True)
class _Bucket:
    left: float
    at_ms: int


class Buckets:
    """A bucket for each name; those that were used last are remembered."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_ms = per_second / 1000
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, name: str, now_ms: int) -> None:
        """Take one out of a bucket.

        Raises:
            TooManyAtOnce: it is empty; when to come again.
        """
        with self._lock:
            bucket = self._buckets.get(name)
            if bucket is None:
                if len(self._buckets) >= MOST_NAMES:
                    self._buckets.popitem(last=False)
                bucket = self._buckets[name] = _Bucket(float(self._burst), now_ms)
            else:
                self._buckets.move_to_end(name)
                gained = max(0, now_ms - bucket.at_ms) * self._per_ms
                bucket.left = min(float(self._burst), bucket.left + gained)
                bucket.at_ms = now_ms
            if bucket.left < 1:
                raise TooManyAtOnce(max(1, ceil((1 - bucket.left) / self._per_ms / 1000)))
            bucket.left -= 1


class FairShare:
    """The shares of devices, and of addresses from which only failures come."""

    def __init__(self) -> None:
        self._devices = Buckets(DEVICE_BURST, DEVICE_PER_SECOND)
        self._failures = Buckets(ADDRESS_BURST, ADDRESS_PER_SECOND)
        self._pushes: Counter[str] = Counter()
        self._watched: Counter[str] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def pushing(self, organisation: str, sender: str) -> Iterator[None]:
        """Let a push come in. ``sender``: the device, or the device through its hub.

        Raises:
            TooManyAtOnce: as many of its pushes are under way as may be.
        """
        with self._one_of(self._pushes, f"{organisation}/{sender}", MOST_PUSHES, PUSH_AGAIN_SECONDS):
            yield

    @contextmanager
    def watching(self, organisation: str, name: str) -> Iterator[None]:
        """Let a member of staff watch a room as long as they like.

        Raises:
            TooManyAtOnce: they watch as many as one may, or all do together.
        """
        with (
            self._one_of(self._watched, "", MOST_WATCHED, WATCH_AGAIN_SECONDS),
            self._one_of(self._watched, f"{organisation}/{name}", MOST_WATCHED_BY_ONE, WATCH_AGAIN_SECONDS),
        ):
            yield

    @contextmanager
    def _one_of(self, under_way: Counter[str], name: str, most: int, again: int) -> Iterator[None]:
        with self._lock:
            if under_way[name] >= most:
                raise TooManyAtOnce(again)
            under_way[name] += 1
        try:
            yield
        finally:
            with self._lock:
                under_way[name] -= 1
                if not under_way[name]:
                    del under_way[name]

    def asked(self, organisation: str, device_id: str, now_ms: int) -> None:
        """Count a request of a device: its id is its organisation's own.

        Raises:
            TooManyAtOnce: it has had its share.
        """
        self._devices.take(f"{organisation}/{device_id}", now_ms)

    def failed(self, address: str, now_ms: int) -> None:
        """Count a request with a token that is nobody's.

        Raises:
            TooManyAtOnce: so many came from this address that they are answered so.
        """
        self._failures.take(house(address), now_ms)
