"""What a proctor's desk lists: the exams that this installation knows, and whether each can be sat here."""

from dataclasses import dataclass
from enum import Enum

from assessment.attempt.sitting import Sitting
from assessment.errors import PackError
from desktop.errors import EnvironmentProblem
from desktop.services.device import Device
from desktop.services.list_sittings import KnownSitting, list_sittings
from desktop.services.unlock_pack import needs_code


class PackHere(Enum):
    """Whether a sitting's test is on this computer, and what opens it. CODE: the release code, which is read out."""

    MISSING = "missing"
    DAMAGED = "damaged"
    CODE = "code"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class DeskSitting:
    """A sitting, the hash of its pack (empty: not here yet), and how that stands."""

    sitting: Sitting
    pack_hash: str
    pack: PackHere


def desk_sittings(device: Device) -> tuple[DeskSitting, ...]:
    """Return every exam whose signature holds, soonest first; a practice needs no proctor."""
    return tuple(
        DeskSitting(one.sitting, one.pack_hash, _pack(device, one))
        for one in list_sittings(device)
        if not one.sitting.policy.practice
    )


def _pack(device: Device, known: KnownSitting) -> PackHere:
    if not known.pack_hash:
        return PackHere.MISSING
    try:
        return PackHere.CODE if needs_code(device, known.pack_hash) else PackHere.OPEN
    except (PackError, EnvironmentProblem):
        return PackHere.DAMAGED
