"""Wait for what other processes and threads do, which nobody signals."""

import time
from collections.abc import Callable

SECONDS = 120.0


def waited(true: Callable[[], bool], what: str, seconds: float = SECONDS) -> None:
    """Return as soon as something is true; fail with what was waited for if it does not become so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"it never came to be: {what}"
        time.sleep(0.005)
