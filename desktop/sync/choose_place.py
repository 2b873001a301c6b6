"""Where to send: the hub first, another place when it is dead for longer than our patience, and back when it lives. Pure.

Places are numbered by preference: hubs of the centre, then the organisation's own server.
"""

from dataclasses import dataclass, replace

PATIENCE_MS = 20_000
"""A place that fails for so long is dead."""
RETURN_MS = 60_000
"""A better place that is dead is tried this often, once each time."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Since when a place fails, None where it does not; and when it was tried last, None: never."""

    failing_ms: int | None = None
    tried_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """How the places stand, and which is in use. Times are of one monotonic clock.

    ``in_vain``: a better place was tried last and did not answer, so that the one in use has its turn.
    """

    places: tuple[Standing, ...]
    current: int = 0
    in_vain: bool = False


def begin(count: int) -> Choice:
    """Return the choice among ``count`` places of which nothing is known: the first is in use."""
    return Choice((Standing(),) * count)


def choose(choice: Choice, now: int) -> int:
    """Return which place to try now: a better one than that in use when it is due, else that in use."""
    for place in range(0 if choice.in_vain else choice.current):
        tried = choice.places[place].tried_ms
        if tried is None or now - tried >= RETURN_MS:
            return place
    return choice.current


def heard(choice: Choice, place: int, now: int) -> Choice:
    """Return the choice after a place answered as it should: it is in use from now on."""
    return replace(_with(choice, place, Standing(None, now)), current=place, in_vain=False)


def missed(choice: Choice, place: int, now: int) -> Choice:
    """Return the choice after a place failed: another one is in use once that in use is dead."""
    before = choice.places[place].failing_ms
    since = now if before is None else before
    choice = replace(_with(choice, place, Standing(since, now)), in_vain=place < choice.current)
    if place != choice.current or now - since < PATIENCE_MS:
        return choice
    others = [other for other in range(len(choice.places)) if other != place]
    alive = [other for other in others if choice.places[other].failing_ms is None]
    longest_ago = sorted(others, key=lambda other: choice.places[other].tried_ms or -1)
    current = next(iter(alive or longest_ago), place)
    return replace(choice, current=current, in_vain=place < current)


def _with(choice: Choice, place: int, standing: Standing) -> Choice:
    places = (*choice.places[:place], standing, *choice.places[place + 1 :])
    return replace(choice, places=places)
