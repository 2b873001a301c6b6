"""What an X server must have for a window to be held on it, and what is held then."""

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld
from desktop.lockdown.x11.server import lacks, open_display

SEEN_BY_ALL = "any program of this user can take pictures of an X screen; only the keys for it are held"


def holding(name: str) -> Capabilities:
    """Return what can be held on this display; changes nothing."""
    lacking = what_is_lacking(name)
    if lacking:
        return unheld(lacking, full_screen=Reach.ENFORCED)
    return Capabilities(
        Tier.HARDENED,
        (
            Control("full_screen", Reach.ENFORCED),
            Control("keys", Reach.ENFORCED),
            Control("foreign_windows", Reach.ENFORCED),
            Control("injected_input", Reach.DETECTED),
            Control("displays", Reach.DETECTED),
            Control("capture", Reach.UNAVAILABLE, SEEN_BY_ALL),
        ),
    )


def what_is_lacking(name: str | None = None) -> str:
    """Return why no window can be held on this display, empty where one can; changes nothing."""
    try:
        display = open_display(name)
    except LockdownUnavailable as error:
        return error.detail
    try:
        return lacks(display)
    finally:
        display.close()
