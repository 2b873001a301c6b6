"""For how long the machine has slept since it was started, by two of its clocks."""

import sys
import time


def slept_seconds(platform: str = sys.platform) -> float | None:
    """Return it, None where no two clocks can be compared: one counts while the machine sleeps, the other does not."""
    if platform == "linux" and hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    awake = getattr(time, "CLOCK_UPTIME_RAW", None)
    if platform == "darwin" and awake is not None:
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(awake)
    return None
