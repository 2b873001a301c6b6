"""What a session of Windows can hold."""

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld
from desktop.lockdown.windows.native import Keyboard

ASSIGNED = "whether this is a session of Assigned Access is not told to a program: see docs/kiosk/windows.md"
SECURE = "Ctrl+Alt+Del and Win+L belong to the system"


def look() -> Capabilities:
    """Set the keyboard hook for a moment and take it away again; changes nothing."""
    from desktop.lockdown.windows.user32 import User32  # loads the system's libraries

    try:
        return holding(User32())
    except LockdownUnavailable as error:
        return unheld(error.detail)


def holding(keyboard: Keyboard) -> Capabilities:
    """Return what holds where the hook can be set: a hardened application, and never more by its own word."""
    try:
        keyboard.hook_keys(lambda _: False)
    except LockdownUnavailable as error:
        return unheld(error.detail, full_screen=Reach.ENFORCED)
    keyboard.unhook_keys()
    return Capabilities(
        Tier.HARDENED,
        (
            Control("full_screen", Reach.ENFORCED),
            Control("keys", Reach.ENFORCED, SECURE),
            Control("foreign_windows", Reach.ENFORCED),
            Control("injected_input", Reach.DETECTED),
            Control("displays", Reach.DETECTED),
            Control("capture", Reach.ENFORCED),
            Control("session_switch", Reach.DETECTED),
            Control("suspend", Reach.DETECTED),
            Control("remote_session", Reach.DETECTED),
            Control("own_session", Reach.UNAVAILABLE, ASSIGNED),
        ),
    )
