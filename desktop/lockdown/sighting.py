"""Something that went against a control, as whoever watches tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was seen. ``control`` is one of the policy's; ``kind`` is stable, for programs; ``detail`` is the evidence.

    ``count``: so many of the same were seen since the last one was told.
    """

    control: str
    kind: str
    detail: str = ""
    count: int = 1
