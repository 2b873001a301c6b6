"""When to try again: full-jitter exponential backoff, with the server's own wish obeyed. Pure."""

from collections.abc import Callable

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 60.0
LONGEST_OBEYED_SECONDS = 900.0
IDLE_SECONDS = 15.0
LISTEN_SECONDS = 3.0
"""While an attempt is under way the server is asked this often whether staff want something."""
AFTER_EVENT_SECONDS = 1.0
ASK_AGAIN_SECONDS = 300.0
"""A device that has nothing to send still asks this often how much the server has: it may come back from a backup."""


def retry_delay(failures: int, fraction: Callable[[], float], retry_after: float | None = None) -> float:
    """Return seconds until the next try after ``failures`` in a row; ``fraction`` draws from [0, 1).

    Full jitter: anywhere between nothing and the exponential bound, so that a hall of devices spreads out.
    A server's ``retry_after`` is a floor, spread by up to half again, up to a quarter of an hour.
    """
    bound = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(failures, 10))
    if retry_after is not None:
        return min(retry_after, LONGEST_OBEYED_SECONDS) * (1 + fraction() / 2)
    return float(bound * fraction())
