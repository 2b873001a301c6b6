"""Somebody elsewhere at the screen is told by what shows it; a plain X server of this machine is no reason for alarm."""

import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.findings.remote_session import PORTS, find_remote_access, find_remote_session
from desktop.lockdown.machine.running import Listening, Running
from desktop.lockdown.machine.session import is_local
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import Screen, Session
from tests.desktop.lockdown.tree import Tree

PLAIN = Session(
    (Screen("screen", (0, 0, 800, 600)),), "The X.Org Foundation", ("DAMAGE", "RANDR", "RECORD", "XTEST")
)
VNC = Running(1, ("x11vnc",), Path("/usr/bin/x11vnc"))


def kinds(view: MachineView) -> list[tuple[str, str]]:
    """Return kind and evidence of all signs."""
    return [(seen.kind, seen.detail) for seen in find_remote_session(view)]


def test_a_plain_screen_is_no_sign(tree: Tree) -> None:
    """Xorg and Xvfb, a local display, other programs and other ports show nothing."""
    tree.environment["DISPLAY"] = ":0"
    tree.runs(1, Path("/usr/lib/xorg/Xorg"))
    tree.runs(2, Path("/usr/bin/Xvfb"))
    tree.write("run/systemd/sessions/2", "ACTIVE=1\nREMOTE=0\n")
    tree.environment["XDG_SESSION_ID"] = "2"
    view = replace(tree.view(), session=lambda: PLAIN, ports=lambda: [Listening(22, everywhere=True)])

    assert [] == kinds(view)


@pytest.mark.parametrize(
    ("variable", "value", "kind"),
    [
        ("SSH_CONNECTION", "10.0.0.2 50000 10.0.0.1 22", "remote_environment"),
        ("XRDP_SESSION", "1", "remote_environment"),
        ("CHROME_REMOTE_DESKTOP_SESSION", "1", "remote_environment"),
        ("SESSIONNAME", "RDP-Tcp#3", "remote_environment"),
        ("DISPLAY", "localhost:10.0", "remote_display"),
        ("DISPLAY", "10.0.0.2:0", "remote_display"),
    ],
)
def test_the_environment_tells(tree: Tree, variable: str, value: str, kind: str) -> None:
    """What a remote session leaves behind is named; the addresses in it are not repeated."""
    tree.environment[variable] = value

    ((found, told),) = kinds(tree.view())
    assert kind == found
    assert variable in told


@pytest.mark.parametrize(
    ("session", "told"),
    [
        (replace(PLAIN, extensions=("RANDR", "VNC-EXTENSION")), "VNC-EXTENSION"),
        (replace(PLAIN, vendor="The TigerVNC Project"), "TigerVNC"),
        (replace(PLAIN, screens=(Screen("rdp0", (0, 0, 800, 600)),)), "rdp0"),
    ],
)
def test_the_server_of_the_screen_tells(tree: Tree, session: Session, told: str) -> None:
    """A server whose screen is elsewhere shows itself by an extension, its name or its screen's."""
    ((kind, detail),) = kinds(replace(tree.view(), session=lambda: session))

    assert "remote_server" == kind
    assert told in detail


def test_a_login_from_elsewhere_tells(tree: Tree) -> None:
    """Logind says that the session is remote, and from where."""
    tree.environment["XDG_SESSION_ID"] = "7"
    tree.write("run/systemd/sessions/7", "ACTIVE=1\nREMOTE=1\nREMOTE_HOST=10.0.0.2\n")

    assert [("remote_login", "logged in from 10.0.0.2")] == kinds(tree.view())


def test_programs_tell_unless_they_are_excepted() -> None:
    """One that hands out the screen is a sign by its name on any system; not our own, nor one that may run."""
    windows = Running(2, ("AnyDesk.exe",), Path("/c/AnyDesk.exe"))
    ours = replace(VNC, ours=True)
    similar = Running(3, ("anydesk-notes",), Path("/usr/bin/anydesk-notes"))

    assert ["AnyDesk.exe (/c/AnyDesk.exe)", "x11vnc (/usr/bin/x11vnc)"] == [
        seen.detail for seen in find_remote_access([VNC, windows, similar], [])
    ]
    assert [] == find_remote_access([ours, VNC][:1], [])
    assert [] == find_remote_access([VNC], [], [ProgramRule("x11vnc")])


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_port_really_open_is_told_with_its_reach(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits at the port of VNC, on this computer alone or for all, is a sign."""
    from desktop.lockdown.machine import on_linux

    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setitem(PORTS, port, "VNC")  # at its own every test that locks would see it too
        found = kinds(replace(tree.view(), ports=lambda: on_linux.ports(Path("/proc"))))

    assert ("remote_port", f"port {port} (VNC) open from this computer alone") in found


@pytest.mark.parametrize(
    ("display", "local"),
    [
        (":0", True),
        (":1.0", True),
        ("unix:0", True),
        ("unix/:0", True),
        ("/private/tmp/launch/org.xquartz:0", True),
        ("localhost:10.0", False),
        ("[fe80::1]:0", False),
        ("desk.example:0", False),
    ],
)
def test_which_display_is_of_this_machine(display: str, local: bool) -> None:
    """A name before the colon is another machine, or one that is reached through the network."""
    assert local == is_local(display)
