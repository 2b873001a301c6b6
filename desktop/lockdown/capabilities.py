"""What a machine can hold, control by control, and the tier that makes."""

from dataclasses import dataclass, replace
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

    def waived(self) -> "Capabilities":
        """Return them for a machine that could be held and is not to be: whoever started the program said so."""
        return replace(self, tier=Tier.DETECTION)


HELD = ("full_screen", "keys", "foreign_windows", "injected_input", "displays", "capture")
"""What only a backend can hold or see."""


def unheld(reason: str, *, full_screen: Reach = Reach.UNAVAILABLE) -> Capabilities:
    """Return what is left where nothing can be held: detection, and a window that may fill the screen."""
    full = Control("full_screen", full_screen, "" if full_screen is Reach.ENFORCED else reason)
    others = tuple(Control(name, Reach.UNAVAILABLE, reason) for name in HELD if name != "full_screen")
    return Capabilities(Tier.DETECTION, (full, *others))
