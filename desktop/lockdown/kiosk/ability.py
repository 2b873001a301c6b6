"""What a Wayland session can hold: all of it where the compositor is a kiosk's and nothing leads out, else nothing."""

import getopt
import os
import sys
from collections.abc import Mapping

from assessment.attempt.lockdown import Tier
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld
from desktop.lockdown.kiosk.compositor import Compositor, find_compositor

CAGE = "cage"
OPTIONS = "dDhm:rsv"
"""Cage's own, of all its versions. ``s`` lets Ctrl+Alt+F1 and the like lead to another console."""
SCREEN = "/dev/dri/card"
NO_LOGIN = ("nologin", "false")
NOT_SEEN = "Wayland does not tell, and nothing else can be started in a kiosk"


def holding(environment: Mapping[str, str], found: Compositor | None, shell: str) -> Capabilities:
    """Return what holds under a compositor for a user with this login shell.

    A: Cage on the machine's own screens, without a way to another console, for a user who cannot log in. B: the same
    for a user who can: whoever has the password of the account comes in beside the test. C: anything else.
    """
    lacking = what_is_lacking(found)
    if lacking:
        return unheld(lacking)
    may_log_in = shell.rsplit("/", 1)[-1] not in NO_LOGIN
    return Capabilities(
        Tier.HARDENED if may_log_in else Tier.KIOSK,
        (
            Control("full_screen", Reach.ENFORCED),
            Control("keys", Reach.ENFORCED),
            Control("foreign_windows", Reach.UNAVAILABLE, NOT_SEEN),
            Control("injected_input", Reach.UNAVAILABLE, NOT_SEEN),
            Control("displays", Reach.UNAVAILABLE, NOT_SEEN),
            Control("capture", Reach.UNAVAILABLE, NOT_SEEN),
            Control(
                "own_session",
                Reach.UNAVAILABLE if may_log_in else Reach.ENFORCED,
                f"the account may log in ({shell or 'no shell named'})" if may_log_in else "",
            ),
        ),
    )


def what_is_lacking(found: Compositor | None) -> str:
    """Return why this is no kiosk, empty where it is one."""
    if found is None:
        return "Wayland, and its compositor is not known"
    if found.program.name != CAGE:
        return f"Wayland under {found.program.name}, which is no kiosk's compositor"
    if not found.of_system:
        return f"{found.program} may be changed by others than root"
    if found.environment.get("WAYLAND_DISPLAY") or found.environment.get("DISPLAY"):
        return "cage is a window within another session"
    if not any(file.startswith(SCREEN) for file in found.opened):
        return "cage draws on no screen of this machine"
    try:
        options, _ = getopt.gnu_getopt(list(found.command[1:]), OPTIONS)
    except getopt.GetoptError as error:
        return f"cage was started in a way that is not known: {error}"
    if any(name == "-s" for name, _ in options):
        return "cage lets one switch to another console (-s)"
    return ""


def look(environment: Mapping[str, str] = os.environ) -> Capabilities:
    """Look at the session we are in; changes nothing."""
    return holding(environment, find_compositor(environment), _shell())


def _shell() -> str:
    if sys.platform == "win32":
        return ""
    import pwd  # not there on Windows

    try:
        return pwd.getpwuid(os.getuid()).pw_shell
    except KeyError:
        return ""
