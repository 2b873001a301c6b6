"""When to try again, for a device and for a hub: full-jitter exponential backoff, with the server's own wish obeyed. Pure."""

from collections.abc import Callable

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0
LONGEST_OBEYED_SECONDS = 900.0


def retry_delay(failures: int, fraction: Callable[[], float], retry_after: float | None = None) -> float:
    """Return seconds until the next try after ``failures`` in a row; ``fraction`` draws from [0, 1).

    Full jitter: anywhere between nothing and the exponential bound, so that a hall of devices spreads out.
    A server's ``retry_after`` is a floor, spread by up to half again, up to a quarter of an hour.
    """
    bound = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(failures, 10))
    if retry_after is not None:
        return min(retry_after, LONGEST_OBEYED_SECONDS) * (1 + fraction() / 2)
    return float(bound * fraction())
