"""How often one address may knock where nobody has to say who they are."""

from limits import RateLimitItemPerMinute
from limits.strategies import FixedWindowRateLimiter

from sync_server.errors import TooManyAtOnce
from sync_server.services.slow_guessing import house
from sync_server.storage.counts import Counts

RETRY_SECONDS = 60


class OpenDoors:
    """Requests of this minute, by address."""

    def __init__(self, per_minute: int, counts: Counts) -> None:
        self._limit = RateLimitItemPerMinute(per_minute)
        self._limiter = FixedWindowRateLimiter(counts)

    def knock(self, address: str) -> None:
        """Count a request.

        Raises:
            TooManyAtOnce: this minute's are used up.
        """
        key = house(address)
        if not self._limiter.hit(self._limit, "open", key):
            raise TooManyAtOnce(RETRY_SECONDS)
