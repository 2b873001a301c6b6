"""What a session of macOS can hold: with Apple's assessment mode a kiosk, without it a hardened application."""

import sys
from pathlib import Path

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld

HELPER = Path("CarrelAssessment.app", "Contents", "MacOS", "CarrelAssessment")
"""Where the helper is, beside the program: docs/kiosk/macos.md."""
PARTLY = "other programs and Force Quit are put away; Mission Control, Spotlight and the power button are not"
NOT_COUNTED = "not counted by this version"


def find_helper(program: Path | None = None) -> Path | None:
    """Return the helper for assessment mode, None where this installation has none."""
    found = (program or Path(sys.executable)).parent / HELPER
    return found if found.is_file() else None


def look() -> Capabilities:
    """Look for the system's frameworks and for the helper; changes nothing."""
    try:
        from desktop.lockdown.macos.cocoa import Cocoa  # of this system alone

        Cocoa()
    except (ImportError, LockdownUnavailable) as error:
        return unheld(f"macOS cannot be asked: {error}")
    return holding(find_helper())


def holding(helper: Path | None) -> Capabilities:
    """Return what holds. With the helper its session is required to begin: else no test starts."""
    keys = Control("keys", Reach.ENFORCED) if helper else Control("keys", Reach.DETECTED, PARTLY)
    return Capabilities(
        Tier.KIOSK if helper else Tier.HARDENED,
        (
            Control("full_screen", Reach.ENFORCED),
            keys,
            Control("foreign_windows", Reach.DETECTED, "told, and put behind the test"),
            Control("injected_input", Reach.UNAVAILABLE, "macOS tells it to programs with a permission only"),
            Control("displays", Reach.UNAVAILABLE, NOT_COUNTED),
            Control("capture", Reach.ENFORCED),
            Control("session_switch", Reach.DETECTED),
            Control("suspend", Reach.DETECTED),
        ),
    )
