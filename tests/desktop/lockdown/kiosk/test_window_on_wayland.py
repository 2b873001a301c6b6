"""An X server that is itself a program of a Wayland session: whoever leaves out where the session is meets that one."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.desktop.lockdown.kiosk.test_session import pytestmark, session
from tests.desktop.lockdown.rig.cage import Session

PROBE = """
from desktop.lockdown.probe import probe
found = probe()
print(found.tier.value, *(one.reason for one in found.controls if one.control == "keys"))
"""
__all__ = ["pytestmark", "session"]


@pytest.fixture
def display(session: Session) -> Iterator[str]:
    """The name of such a server, in a session of Cage."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xwayland", "-displayfd", str(writing)],
        env=session.environment(),
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


def test_it_holds_nothing(display: str, session: Session) -> None:
    """What is held on it binds nobody but its own clients: tier C, and the reason is said."""
    surroundings = {key: value for key, value in session.environment().items() if key != "WAYLAND_DISPLAY"}
    told = subprocess.run(  # a process of its own: the library takes all its servers for alike
        [sys.executable, "-c", PROBE],
        env=surroundings | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert told.startswith("C the X server is itself a program of another session (XWAYLAND")
