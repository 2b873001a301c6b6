"""What a machine can hold, control by control, and the tier that makes."""

from dataclasses import dataclass
from enum import Enum

from assessment.attempt.lockdown import Tier


class Reach(Enum):
    """How far a control reaches here."""

    ENFORCED = "enforced"
    DETECTED = "detected"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Control:
    """One control with its reach and, where it is not enforced, the reason."""

    control: str
    reach: Reach
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Everything that was found out about this machine."""

    tier: Tier
    controls: tuple[Control, ...]
