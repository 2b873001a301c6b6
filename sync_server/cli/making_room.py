"""Which connections make room when there are more than the server holds: those that lose least by it.

First who has asked nothing for a while, then who rests between two requests, then the bodies that come slowest: what
came whole of them is kept, and their devices go on from there. Who has just come is put out last of all.
"""

from collections.abc import Iterable
from typing import Protocol

FRESH_SECONDS = 1.0
"""So long after it connected nobody counts as silent: an honest head needs its round trip."""
SHARE = 100
"""One in so many makes room at once: looking through all of them is not done for each that comes."""


class Held(Protocol):
    """A connection as it is judged here. Times are those of ``time.monotonic``."""

    waits_since: float | None
    body_since: float
    begun: float
    body_total: int

    @property
    def ends(self) -> bool:
        """Whether it was given up already."""

    @property
    def rests(self) -> bool:
        """Whether its last request was answered and no other has begun."""

    @property
    def reads_a_body(self) -> bool:
        """Whether a body is under way."""

    def give_up(self) -> None:
        """End it at once."""


def make_room(connections: Iterable[Held], most: int, now: float) -> int:
    """Give up connections where there are more than ``most``; return how many."""
    held = [one for one in connections if not one.ends]
    if len(held) <= most:
        return 0
    due = len(held) - most + most // SHARE
    chosen = sorted(held, key=lambda one: _worth(one, now))[:due]
    for one in chosen:
        one.give_up()
    return len(chosen)


def _worth(one: Held, now: float) -> tuple[int, float]:
    """Return what is lost with a connection: its kind first, then how long it has been so, or how fast it is."""
    if one.waits_since is not None and not one.rests and now - one.waits_since > FRESH_SECONDS:
        return 0, one.waits_since
    if one.rests:
        return 1, one.begun
    if one.reads_a_body:
        return 2, one.body_total / max(now - one.begun, FRESH_SECONDS)
    return (3 if one.waits_since is not None else 4), one.begun
