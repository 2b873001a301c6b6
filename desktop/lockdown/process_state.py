"""How a process of this machine is, as far as the system tells."""

import os
import signal
import sys
from pathlib import Path

_STOPPED = frozenset("Tt")


def is_stopped(pid: int, proc: Path = Path("/proc")) -> bool:
    """Say whether somebody has stopped a process, as by SIGSTOP. Only Linux tells; elsewhere never."""
    if pid <= 0 or sys.platform != "linux":
        return False
    try:
        told = (proc / str(pid) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[:1] in [[state] for state in _STOPPED]


def let_go_on(pid: int) -> None:
    """Let a stopped process go on. Harmless where it is gone."""
    if sys.platform != "win32":
        _send(pid, signal.SIGCONT)


def end(pid: int) -> None:
    """End a process at once. Harmless where it is gone."""
    _send(pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)


def _send(pid: int, what: signal.Signals) -> None:
    try:
        os.kill(pid, what)
    except (ProcessLookupError, PermissionError):
        return
