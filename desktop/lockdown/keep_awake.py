"""Keep the screen from going dark during a test, and give it back afterwards. No test is refused for want of it.

X11 by xset, macOS by a caffeinate child, Windows by SetThreadExecutionState. The last two follow their
documentation and have not been run on the real systems.
"""

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from typing import Protocol

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.operation import Operation

NAME = "keep_awake"
OLD_VALUES = frozenset({"timeout", "cycle", "dpms"})
SECONDS = 5
CAFFEINATE = "/usr/bin/caffeinate"
ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2


class KeepAwake(Operation, Protocol):
    """The operation, which can be tried without changing anything."""

    def rehearse(self) -> None:
        """Ask whether it would work. May wait for a program: not for the main thread.

        Raises:
            LockdownUnavailable: it would not.
        """


def find_keep_awake(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> KeepAwake | None:
    """Return the operation for this system, None where there is none.

    Under Wayland there is none: its compositor does not listen to xset, though XWayland answers it.
    """
    if platform == "win32":
        return WindowsKeepAwake()
    if platform == "darwin":
        return MacKeepAwake()
    offscreen = environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))
    if environment.get("WAYLAND_DISPLAY") or offscreen or not environment.get("DISPLAY"):
        return None
    if shutil.which("xset", path=environment.get("PATH")):
        return X11KeepAwake()
    return None


class X11KeepAwake:
    """Turns the X screen saver and power management off; the journal keeps what they were."""

    name = NAME
    required = False

    def __init__(self, old: dict[str, str] | None = None) -> None:
        self._old = old

    def rehearse(self) -> None:
        """Ask for the settings."""
        _settings(_run("xset", "q"))

    def perform(self, journal: Journal) -> None:
        """Note the old values, then turn both off. What an earlier session could not put back is the old value."""
        old = journal.left_behind(NAME)
        if old is None or not OLD_VALUES <= old.keys():
            old = _settings(_run("xset", "q"))
            journal.write(NAME, old)
        self._old = old
        _run("xset", "s", "off")
        if old["dpms"] == "+dpms":
            _run("xset", "-dpms")

    def revert(self) -> None:
        """Set both to what they were."""
        if self._old is not None:
            _run("xset", "s", self._old["timeout"], self._old["cycle"])
            if self._old["dpms"] == "+dpms":
                _run("xset", "+dpms")
            self._old = None


class MacKeepAwake:
    """Holds a caffeinate child that ends by itself when this process does."""

    name = NAME
    required = False

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def rehearse(self) -> None:
        """Look for the program."""
        if not os.access(CAFFEINATE, os.X_OK):
            raise LockdownUnavailable(CAFFEINATE)

    def perform(self, journal: Journal) -> None:
        """Start the child. The system forgets it with the process, so the journal has nothing to keep."""
        if self._child is None:
            try:
                self._child = subprocess.Popen([CAFFEINATE, "-d", "-i", "-w", str(os.getpid())])
            except OSError as error:
                raise LockdownUnavailable(str(error)) from error

    def revert(self) -> None:
        """End the child and wait until it is gone."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None


class WindowsKeepAwake:
    """Asks the system to stay awake for this thread; the request ends with the process."""

    name = NAME
    required = False

    def rehearse(self) -> None:
        """Nothing can be known before it is asked for; Windows has no reason to refuse."""

    def perform(self, journal: Journal) -> None:
        """Ask."""
        _execution_state(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)

    def revert(self) -> None:
        """Take the request back."""
        _execution_state(ES_CONTINUOUS)


def _settings(told: str) -> dict[str, str]:
    """Return the old values out of what ``xset q`` says."""
    timeout = re.search(r"timeout:\s+(\d+)\s+cycle:\s+(\d+)", told)
    if timeout is None:
        raise LockdownUnavailable("xset q says nothing of the screen saver")
    dpms = "+dpms" if "DPMS is Enabled" in told else "-dpms"
    return {"timeout": timeout.group(1), "cycle": timeout.group(2), "dpms": dpms}


def _execution_state(state: int) -> None:
    windows = getattr(ctypes, "windll", None)
    if windows is None or windows.kernel32.SetThreadExecutionState(state) == 0:
        raise LockdownUnavailable("SetThreadExecutionState")


def _run(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=True)
    except (subprocess.SubprocessError, OSError) as error:
        raise LockdownUnavailable(str(error)) from error
    return done.stdout
