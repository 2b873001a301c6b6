"""What this machine can enforce with what the application has today. Claims nothing that was not built."""

import os
import sys
from collections.abc import Mapping

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach
from desktop.lockdown.keep_awake import find_keep_awake


def probe(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform, *, rehearse: bool = False
) -> Capabilities:
    """Look at the session and say what holds. Until keys are held, that is detection only on every system.

    With ``rehearse`` the system's programs are asked too, which may take a while; nothing is changed by it.
    """
    session = session_kind(environment, platform)
    screen = session not in ("offscreen", "none")
    full = Reach.ENFORCED if screen and session != "wayland" else Reach.UNAVAILABLE
    lacking = _awake_problem(environment, platform, session, rehearse=rehearse)
    controls = (
        Control("full_screen", full, "" if full is Reach.ENFORCED else session),
        Control("close_refused", Reach.ENFORCED),
        Control("focus_loss", Reach.DETECTED if screen else Reach.UNAVAILABLE, "" if screen else session),
        Control("clock_jump", Reach.DETECTED),
        Control("keep_awake", Reach.UNAVAILABLE if lacking else Reach.ENFORCED, lacking),
        Control("keys", Reach.UNAVAILABLE, "not held by this version"),
        Control("clipboard", Reach.ENFORCED),
        Control("processes", Reach.UNAVAILABLE, "not watched by this version"),
    )
    return Capabilities(Tier.DETECTION, controls)


def _awake_problem(environment: Mapping[str, str], platform: str, session: str, *, rehearse: bool) -> str:
    awake = find_keep_awake(environment, platform)
    if awake is None:
        return session
    if rehearse:
        try:
            awake.rehearse()
        except LockdownUnavailable as error:
            return error.detail
    return ""


def session_kind(environment: Mapping[str, str], platform: str) -> str:
    """Return what kind of session this is: windows, macos, x11, wayland, offscreen or none."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return "offscreen"
    if platform == "win32":
        return "windows"
    if platform == "darwin":
        return "macos"
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "x11" if environment.get("DISPLAY") else "none"
