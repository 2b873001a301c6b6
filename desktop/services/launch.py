"""How a candidate came to a test from the proctor's desk: who let them in, what was agreed, and the events that say so."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from assessment.attempt.accommodations import Accommodations
from assessment.attempt.events import Accommodated, Body, TimeExtended
from assessment.attempt.panel_events import Launched, TimeAgreed
from assessment.attempt.sitting import RosterEntry


@dataclass(frozen=True, slots=True)
class Change:
    """What a proctor changes for one candidate, with the reason. None and 0 leave it as it is.

    ``time_factor_percent`` and ``extra_ms`` are for a test that begins, ``extension_ms`` for one that goes on.
    """

    why: str = ""
    time_factor_percent: int | None = None
    extra_ms: int | None = None
    granted: Accommodations | None = None
    extension_ms: int = 0


NO_CHANGE = Change()


@dataclass(frozen=True, slots=True)
class Launch:
    """Who let a candidate in, and how they showed who they are (``way``)."""

    by: str
    way: str
    change: Change = NO_CHANGE


def as_launched(entry: RosterEntry, change: Change) -> RosterEntry:
    """Return what a candidate begins with: the roster's entry, with what was changed."""
    factor, extra_ms, granted = change.time_factor_percent, change.extra_ms, change.granted
    return replace(
        entry,
        time_factor_percent=entry.time_factor_percent if factor is None else factor,
        extra_ms=entry.extra_ms if extra_ms is None else extra_ms,
        accommodations=entry.accommodations if granted is None else granted,
    )


def events_of_launch(launch: Launch | None, entry: RosterEntry, *, begins: bool) -> tuple[Body, ...]:
    """Return what is recorded of it, nothing where the candidate signed in. ``entry`` is what they begin with."""
    return tuple(_told(launch, entry, begins=begins)) if launch is not None else ()


def _told(launch: Launch, entry: RosterEntry, *, begins: bool) -> Iterator[Body]:
    change, by = launch.change, launch.by
    yield Launched(by, launch.way)
    if begins and (change.time_factor_percent is not None or change.extra_ms is not None):
        yield TimeAgreed(entry.time_factor_percent, entry.extra_ms, by, change.why)
    if not begins and change.extension_ms:
        yield TimeExtended(change.extension_ms, by, change.why)
    if change.granted is not None:
        yield Accommodated(change.granted, by, change.why)
