"""Screens against what a policy allows: how many, and whether only the machine's own."""

from collections.abc import Sequence

from assessment.attempt.lockdown import LockdownPolicy
from desktop.lockdown.session import Screen
from desktop.lockdown.sighting import Sighting

CONTROL = "displays"


def find_displays(policy: LockdownPolicy, screens: Sequence[Screen]) -> list[Sighting]:
    """Return what goes against the policy; ``count`` says how many screens. A mirror is a screen like any other."""
    names, found = ", ".join(screen.name for screen in screens), []
    if len(screens) > policy.most_displays:
        kind = "mirrored_displays" if _all_mirrored(screens) else "too_many_displays"
        found.append(Sighting(CONTROL, kind, f"{len(screens)} ({names})", len(screens)))
    external = [screen.name for screen in screens if not screen.internal]
    if policy.internal_display_only and external:
        found.append(Sighting(CONTROL, "external_display", ", ".join(external), len(external)))
    return found


def _all_mirrored(screens: Sequence[Screen]) -> bool:
    """Say whether all screens show the same part of the picture."""
    return len({screen.place for screen in screens}) == 1
