"""Whether the session of the test is the one in view: another user's, or another console, may be."""

from desktop.lockdown.machine.login import is_locked, login_session
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.sighting import Sighting

CONTROL = "session_switch"


def console_in_view(view: MachineView) -> str:
    """Return the name of the virtual console in view, empty where the system has none."""
    return view.text("sys", "class", "tty", "tty0", "active") if view.is_linux else ""


def find_session_switch(view: MachineView, console: str) -> list[Sighting]:
    """Return what shows that another session is in view. ``console`` was in view when the test began."""
    found = []
    now = console_in_view(view)
    if console and now and now != console:
        found.append(Sighting(CONTROL, "console_switched", f"{now} instead of {console}"))
    if login_session(view).get("ACTIVE") == "0":
        found.append(Sighting(CONTROL, "session_left", f"session {view.environment['XDG_SESSION_ID']}"))
    if is_locked(view):
        found.append(Sighting(CONTROL, "session_locked", f"session {view.environment['XDG_SESSION_ID']}"))
    return found
