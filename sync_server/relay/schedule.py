"""When to ask again: often while all is well, by full-jitter exponential backoff while it is not. Pure."""

TICK_SECONDS = 1.0
"""What devices have sent goes up this soon."""
MIRROR_SECONDS = 3.0
"""What staff say above is heard here this soon."""
CHECK_SECONDS = 3_600.0
"""Every log is asked about this often: upstream may have been restored from a backup."""
LONGEST_SECONDS = 60.0
LONGEST_OBEYED_SECONDS = 900.0


def retry_delay(failures: int, fraction: float, retry_after: float | None = None) -> float:
    """Return seconds until the next try after ``failures`` in a row; ``fraction`` is drawn from [0, 1).

    Upstream's own ``retry_after`` is a floor, spread by up to half again, up to a quarter of an hour.
    """
    if retry_after is not None:
        return min(retry_after, LONGEST_OBEYED_SECONDS) * (1 + fraction / 2)
    bound: float = min(LONGEST_SECONDS, TICK_SECONDS * 2 ** min(failures, 10))
    return bound * fraction
