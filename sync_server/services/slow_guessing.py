"""Wrong passwords and codes are counted, so that guessing is slow. Home of limits, with ``open_doors``.

Only failures count: a hall of devices joining from one address is no attack. Where a try takes long, those under way
count as failures until they have ended well, so that nobody gains by trying many at once.
"""

import ipaddress
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from sync_server.errors import CredentialsWrong, TooManyTries

PER_NAME = RateLimitItemPerMinute(10, 5)
PER_ADDRESS = RateLimitItemPerMinute(30, 5)
RETRY_SECONDS = 60


class SlowGuessing:
    """Failures of the last five minutes, in this process's memory."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._lock = threading.Lock()
        self._under_way: Counter[tuple[str, ...]] = Counter()

    @contextmanager
    def counted(self, what: str, *, name: str, address: str) -> Iterator[None]:
        """Let one try be made, counted before it begins; it has failed if it raises ``CredentialsWrong``.

        Raises:
            TooManyTries: come back later; nothing was tried.
        """
        limits = _limits(what, name, address)
        self._begin(limits)
        failed = False
        try:
            yield
        except CredentialsWrong:
            failed = True
            raise
        finally:
            self._end(limits, failed=failed)

    def check(self, what: str, *, name: str, address: str) -> None:
        """Refuse who has failed too often.

        Raises:
            TooManyTries: come back later.
        """
        if not all(self._limiter.test(limit, *key) for key, limit in _limits(what, name, address).items()):
            raise TooManyTries(RETRY_SECONDS)

    def failed(self, what: str, *, name: str, address: str) -> None:
        """Count a failure."""
        for key, limit in _limits(what, name, address).items():
            self._limiter.hit(limit, *key)

    def _begin(self, limits: dict[tuple[str, ...], RateLimitItem]) -> None:
        with self._lock:
            for key, limit in limits.items():
                if self._limiter.get_window_stats(limit, *key).remaining <= self._under_way[key]:
                    raise TooManyTries(RETRY_SECONDS)
            self._under_way.update(limits.keys())

    def _end(self, limits: dict[tuple[str, ...], RateLimitItem], *, failed: bool) -> None:
        with self._lock:
            for key, limit in limits.items():
                if failed:
                    self._limiter.hit(limit, *key)
                self._under_way[key] -= 1
                if not self._under_way[key]:
                    del self._under_way[key]


def _limits(what: str, name: str, address: str) -> dict[tuple[str, ...], RateLimitItem]:
    """Return what a try is counted under."""
    address = house(address)
    return {(what, "name", name, address): PER_NAME, (what, "address", address): PER_ADDRESS}


def house(address: str) -> str:
    """Return what an address is counted as: of IPv6 whoever has one has 2^64 of them, and an IPv4 may be written as one."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv4Address):
        return str(known)
    if known.ipv4_mapped is not None:
        return str(known.ipv4_mapped)
    return str(ipaddress.ip_network((int(known), 64), strict=False))
