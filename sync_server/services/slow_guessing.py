"""Wrong passwords and codes are counted, so that guessing is slow. Home of limits.

Only failures count: a hall of devices joining from one address is no attack.
"""

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from sync_server.errors import TooManyTries

PER_NAME = RateLimitItemPerMinute(10, 5)
PER_ADDRESS = RateLimitItemPerMinute(30, 5)
RETRY_SECONDS = 60


class SlowGuessing:
    """Failures of the last five minutes, in this process's memory."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def check(self, what: str, *, name: str, address: str) -> None:
        """Refuse who has failed too often.

        Raises:
            TooManyTries: come back later.
        """
        by_name = self._limiter.test(PER_NAME, what, "name", name, address)
        if not by_name or not self._limiter.test(PER_ADDRESS, what, "address", address):
            raise TooManyTries(RETRY_SECONDS)

    def failed(self, what: str, *, name: str, address: str) -> None:
        """Count a failure."""
        self._limiter.hit(PER_NAME, what, "name", name, address)
        self._limiter.hit(PER_ADDRESS, what, "address", address)
