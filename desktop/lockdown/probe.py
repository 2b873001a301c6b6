"""What this machine can enforce with what the application has today. Claims nothing that was not built."""

import os
import sys
from collections.abc import Callable, Mapping

from assessment.attempt.lockdown import Tier
from desktop.errors import LockdownUnavailable
from desktop.lockdown.capabilities import Capabilities, Control, Reach
from desktop.lockdown.findings.reach import machine_controls
from desktop.lockdown.keep_awake import find_keep_awake
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import session_kind

SEEN_BY_ALL = "any program of this user can take pictures of an X screen; only the keys for it are held"


def x11_lacks(name: str) -> str:
    """Return why no window can be held on an X display, empty where one can."""
    from desktop.lockdown.x11.ability import what_is_lacking  # on X11 alone: it is loaded nowhere else

    return what_is_lacking(name)


def probe(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    *,
    rehearse: bool = False,
    x11: Callable[[str], str] = x11_lacks,
) -> Capabilities:
    """Look at the session and say what holds: a hardened application on X11, detection only anywhere else.

    With ``rehearse`` the system's programs are asked too, which may take a while; nothing is changed by it. ``x11``
    says what an X display lacks.
    """
    session = session_kind(environment, platform)
    screen = session not in ("offscreen", "none")
    full = Reach.ENFORCED if screen and session != "wayland" else Reach.UNAVAILABLE
    lacking = _awake_problem(environment, platform, session, rehearse=rehearse)
    unheld = x11(environment["DISPLAY"]) if session == "x11" else "not held on this system by this version"
    held, seen = (Reach.UNAVAILABLE,) * 2 if unheld else (Reach.ENFORCED, Reach.DETECTED)
    controls = (
        Control("full_screen", full, "" if full is Reach.ENFORCED else session),
        Control("close_refused", Reach.ENFORCED),
        Control("focus_loss", Reach.DETECTED if screen else Reach.UNAVAILABLE, "" if screen else session),
        Control("clock_jump", Reach.DETECTED),
        Control("keep_awake", Reach.UNAVAILABLE if lacking else Reach.ENFORCED, lacking),
        Control("keys", held, unheld),
        Control("foreign_windows", held, unheld),
        Control("injected_input", seen, unheld),
        Control("displays", seen, unheld),
        Control("clipboard", Reach.ENFORCED),
        Control("capture", Reach.UNAVAILABLE, unheld or SEEN_BY_ALL),
        *machine_controls(MachineView(platform=platform, environment=environment)),
    )
    return Capabilities(Tier.DETECTION if unheld else Tier.HARDENED, controls)


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
