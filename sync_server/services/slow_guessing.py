"""Wrong passwords and codes are counted, so that guessing is slow. Home of limits, with ``open_doors`` and ``counts``.

Only failures count: a hall of devices joining from one address is no attack. Where a try takes long, those under way
count as failures until they have ended well, so that nobody gains by trying many at once.
"""

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.strategies import MovingWindowRateLimiter

from sync_server.errors import CredentialsWrong, TooManyTries
from sync_server.storage.counts import Counts

PER_NAME = RateLimitItemPerMinute(10, 5)
PER_ADDRESS = RateLimitItemPerMinute(30, 5)
RETRY_SECONDS = 60
_Limits = dict[tuple[str, ...], RateLimitItem]


class SlowGuessing:
    """Failures of the last five minutes."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._limiter = MovingWindowRateLimiter(counts)

    @contextmanager
    def counted(self, what: str, *, name: str, address: str) -> Iterator[None]:
        """Let one try be made, counted before it begins; it has failed if it raises ``CredentialsWrong``.

        Raises:
            TooManyTries: come back later; nothing was tried.
        """
        limits = _limits(what, name, address)
        self._begin(limits)
        try:
            yield
        except CredentialsWrong:
            raise
        except BaseException:
            self._give_back(limits)
            raise
        self._give_back(limits)

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

    def _begin(self, limits: _Limits) -> None:
        begun: _Limits = {}
        for key, limit in limits.items():
            if not self._limiter.hit(limit, *key):
                self._give_back(begun)
                raise TooManyTries(RETRY_SECONDS)
            begun[key] = limit

    def _give_back(self, limits: _Limits) -> None:
        for key, limit in limits.items():
            self._counts.give_back(limit.key_for(*key))


def _limits(what: str, name: str, address: str) -> _Limits:
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
