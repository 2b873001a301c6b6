"""The session of the screens, asked where it can be asked."""

from collections.abc import Mapping

from desktop.errors import LockdownUnavailable
from desktop.lockdown.session import Session, session_kind


def is_local(display: str) -> bool:
    """Say whether a name of an X display means one of this machine."""
    host = display.rpartition(":")[0]
    return host in ("", "unix", "unix/") or host.startswith("/")


def look_at_session(environment: Mapping[str, str], platform: str) -> Session | None:
    """Return what an X server of this machine tells; None where there is none, or another kind of session."""
    if session_kind(environment, platform) != "x11" or not is_local(environment["DISPLAY"]):
        return None
    from desktop.lockdown.x11.look import look_at_display  # on X11 alone: it is loaded nowhere else

    try:
        return look_at_display(environment["DISPLAY"])
    except LockdownUnavailable:
        return None
