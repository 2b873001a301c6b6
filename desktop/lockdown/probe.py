"""What this machine can enforce with what the application has today. Claims nothing that was not built."""

import os
import sys
from collections.abc import Callable, Mapping

from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach, unheld
from desktop.lockdown.findings.reach import machine_controls
from desktop.lockdown.keep_awake import find_keep_awake
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import session_kind


def look_at(session: str, environment: Mapping[str, str]) -> Capabilities:
    """Ask the backend of a kind of session what it can hold. Each is loaded in its own session alone."""
    if session == "x11":
        from desktop.lockdown.x11.ability import holding as on_x11

        return on_x11(environment["DISPLAY"])
    if session == "wayland":
        from desktop.lockdown.kiosk.ability import look as on_wayland

        return on_wayland(environment)
    if session == "windows":
        from desktop.lockdown.windows.ability import look as on_windows

        return on_windows()
    if session == "macos":
        from desktop.lockdown.macos.ability import look as on_macos

        return on_macos()
    return unheld(session)


def probe(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    *,
    rehearse: bool = False,
    look: Callable[[str, Mapping[str, str]], Capabilities] = look_at,
) -> Capabilities:
    """Look at the session and say what holds and which tier that makes.

    With ``rehearse`` the system's programs are asked too, which may take a while; nothing is changed by it. ``look``
    asks the backend of the session.
    """
    session = session_kind(environment, platform)
    screen = session not in ("offscreen", "none")
    lacking = _awake_problem(environment, platform, session, rehearse=rehearse)
    held = look(session, environment)
    others = (
        Control("close_refused", Reach.ENFORCED),
        Control("focus_loss", Reach.DETECTED if screen else Reach.UNAVAILABLE, "" if screen else session),
        Control("clock_jump", Reach.DETECTED),
        Control("keep_awake", Reach.UNAVAILABLE if lacking else Reach.ENFORCED, lacking),
        Control("clipboard", Reach.ENFORCED),
        *machine_controls(MachineView(platform=platform, environment=environment)),
    )
    by_backend = {control.control for control in held.controls}
    left = tuple(control for control in others if control.control not in by_backend)
    return Capabilities(held.tier, (*held.controls, *left))


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
