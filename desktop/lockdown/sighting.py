"""Something that went against a control, as whoever watches tells it."""

from dataclasses import dataclass

WINDOW_GONE = "window_gone"
"""The kind that says: the window is no more, and there is nothing left to put in front."""
WINDOW_MOVED = "moved"
"""The kind that says: the window was elsewhere, or within another, and has been put back."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was seen. ``control`` is one of the policy's; ``kind`` is stable, for programs; ``detail`` is the evidence.

    ``count``: so many of the same were seen since the last one was told.
    """

    control: str
    kind: str
    detail: str = ""
    count: int = 1
