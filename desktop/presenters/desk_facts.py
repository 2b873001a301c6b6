"""What the proctor's desk shows: the sittings of this computer, frozen and complete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.desk_sittings import DeskSitting, PackHere

if TYPE_CHECKING:
    from datetime import datetime

    from assessment.ids import SittingId


@dataclass(frozen=True, slots=True)
class SittingRow:
    """A sitting as the desk lists it. ``open_now``: a test may begin now.

    ``required_tier`` is the least that a machine must hold, empty where the sitting locks nothing.
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
    )
