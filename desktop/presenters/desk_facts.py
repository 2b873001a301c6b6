"""What the proctor's desk shows: the sittings of this computer and the candidates of one, frozen and complete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.desk_roster import Here, OnRoster
from desktop.services.desk_sittings import DeskSitting, PackHere
from desktop.services.proctor_pins import pins_of

if TYPE_CHECKING:
    from datetime import datetime

    from assessment.attempt.accommodations import Accommodations
    from assessment.ids import CandidateId, SittingId


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A sitting as the desk lists it. ``open_now``: a test may begin now.

    ``required_tier`` is the least that a machine must hold, empty where the sitting locks nothing. ``pins``: there is
    one by which a proctor comes in. ``again``: one candidate may sit more than once.
    """

    sitting_id: SittingId
    title: str
    centre: str
    room: str
    opens_at: datetime
    closes_at: datetime
    open_now: bool
    pack: PackHere
    candidates: int
    required_tier: str
    pins: bool = True
    again: bool = False


def sitting_row(one: DeskSitting, now: datetime) -> SittingRow:
    """Return how a sitting is listed."""
    sitting = one.sitting
    policy = sitting.policy
    return SittingRow(
        sitting.id,
        sitting.title,
        sitting.centre,
        sitting.room,
        sitting.opens_at,
        sitting.closes_at,
        open_now=sitting.is_open(now),
        pack=one.pack,
        candidates=len(sitting.roster),
        required_tier=policy.lockdown.required_tier.value if policy.locks else "",
        pins=bool(pins_of(sitting)),
        again=policy.attempts_allowed != 1,
    )


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A candidate as the roster lists them, with what holds for them now. ``extended_ms`` was given on top."""

    candidate_id: CandidateId
    name: str
    number: str
    desk: str
    here: Here
    time_factor_percent: int
    extra_ms: int
    granted: Accommodations
    extended_ms: int = 0


def roster_row(one: OnRoster) -> RosterRow:
    """Return how a candidate is listed."""
    entry = one.entry
    return RosterRow(
        entry.candidate_id,
        entry.name,
        entry.number,
        entry.desk,
        one.here,
        entry.time_factor_percent,
        entry.extra_ms,
        entry.accommodations,
        one.extended_ms,
    )
