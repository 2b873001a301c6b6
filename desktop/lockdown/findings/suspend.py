"""A machine that slept: the clock that counts its sleep has gained on the one that does not."""

from desktop.lockdown.sighting import Sighting

CONTROL = "suspend"
LEAST_SECONDS = 1.0


def find_suspend(before: float | None, now: float | None) -> list[Sighting]:
    """Return that the machine slept, and for how long, from the sleep counted before and now."""
    if before is None or now is None or now - before < LEAST_SECONDS:
        return []
    return [Sighting(CONTROL, "suspended", f"slept_ms={round((now - before) * 1000)}")]
