"""How far the controls of the machine itself reach here: all of them see, none of them holds."""

from desktop.lockdown.capabilities import Control, Reach
from desktop.lockdown.findings.installed import is_installed
from desktop.lockdown.findings.session_switch import console_in_view
from desktop.lockdown.machine.login import login_session
from desktop.lockdown.machine.slept import slept_seconds
from desktop.lockdown.machine.view import MachineView

PROGRAMS = "by name, path or digest; a copy by another name by its digest alone; nothing is ended"
REMOTE = "by programs, ports, environment and the X server; a camera or a cable shows none of these"
VIRTUAL = "by what a virtual machine tells of itself; one that hides well shows none"
NOT_HERE = "not looked at on this system by this version"
NO_SESSION = "neither logind nor consoles tell which session is in view"
NO_CLOCKS = "no two clocks tell that the machine slept"
SOURCE = "runs from its source: there is nothing to compare it with"
COMPARED = "files are compared with what was installed; whoever may write there may change both"


def machine_controls(view: MachineView) -> tuple[Control, ...]:
    """Return each control with its reach and what it goes by, or why it is not there."""
    switch = bool(console_in_view(view) or login_session(view))
    return (
        Control("programs", Reach.DETECTED, PROGRAMS),
        _seen("virtual_machine", there=view.is_linux, how=VIRTUAL, why_not=NOT_HERE),
        Control("remote_session", Reach.DETECTED, REMOTE),
        _seen("suspend", there=slept_seconds(view.platform) is not None, how="", why_not=NO_CLOCKS),
        _seen("session_switch", there=switch, how="", why_not=NO_SESSION if view.is_linux else NOT_HERE),
        _seen("integrity", there=is_installed(), how=COMPARED, why_not=SOURCE),
    )


def _seen(control: str, *, there: bool, how: str, why_not: str) -> Control:
    return Control(control, Reach.DETECTED, how) if there else Control(control, Reach.UNAVAILABLE, why_not)
