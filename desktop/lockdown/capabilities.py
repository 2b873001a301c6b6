"""What a machine can hold, control by control, and the tier that makes."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How far a control reaches here."""

    ENFORCED = "enforced"
    DETECTED = "detected"
    UNAVAILABLE = "unavailable"


class Tier(Enum):
    """A: a kiosk session of the system; B: a hardened application; C: detection only."""

    KIOSK = "A"
    HARDENED = "B"
    DETECTION = "C"


@dataclass(frozen=True, slots=True)
class Control:
    """One control with its level and, where it is not enforced, the reason."""

    control: str
    level: Level
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Everything that was found out about this machine."""

    tier: Tier
    controls: tuple[Control, ...]
