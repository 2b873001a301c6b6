"""Handing over: the device that has an attempt gives it away, and from then on it takes nothing more of it.

The event is the last of its device; only ``TakenOver`` follows it, on another device or, taken back, on the same. Work
has stopped before: the attempt is paused, and that pause goes on until somebody resumes it at the other machine, so that
the clock goes by what was agreed for that pause.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A proctor gave the attempt to another machine. ``seat`` is the one that machine takes, ``why`` the reason."""

    by: str
    seat: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A proctor carried the attempt away as a file for the organisation; nothing here changes by it."""

    by: str
