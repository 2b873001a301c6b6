"""The login session as systemd-logind tells it, where there is one."""

import re
import shutil
import subprocess
from collections.abc import Mapping

from desktop.lockdown.machine.view import MachineView

SECONDS = 5
ID = re.compile(r"[A-Za-z0-9]+")


def login_session(view: MachineView) -> Mapping[str, str]:
    """Return what the file of our session says, by name: ACTIVE, REMOTE and others; empty where there is none."""
    id = view.environment.get("XDG_SESSION_ID", "")
    if not view.is_linux or not ID.fullmatch(id):
        return {}
    lines = view.text("run", "systemd", "sessions", id).splitlines()
    return {name: value for name, mark, value in (line.partition("=") for line in lines) if mark}


def is_locked(view: MachineView) -> bool:
    """Ask logind whether our session's screen is locked; no, where nobody can be asked."""
    id = view.environment.get("XDG_SESSION_ID", "")
    program = shutil.which("loginctl", path=view.environment.get("PATH", ""))
    if program is None or not login_session(view):
        return False
    command = [program, "show-session", id, "--property=LockedHint", "--value"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.stdout.strip() == "yes"
