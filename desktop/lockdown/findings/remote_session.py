"""Signs that somebody elsewhere sees this screen, or works at it: each by what shows it."""

from collections.abc import Iterator, Sequence

from assessment.attempt.lockdown import ProgramRule
from desktop.lockdown.findings.programs import Rules
from desktop.lockdown.machine.login import login_session
from desktop.lockdown.machine.running import Listening, Running
from desktop.lockdown.machine.session import is_local
from desktop.lockdown.machine.view import MachineView
from desktop.lockdown.session import Session
from desktop.lockdown.sighting import Sighting

CONTROL = "remote_session"
VARIABLES = (
    *("SSH_CONNECTION", "SSH_CLIENT", "XRDP_SESSION", "XRDP_SOCKET_PATH", "X2GO_SESSION", "NXSESSIONID"),
    *("CHROME_REMOTE_DESKTOP_SESSION", "VNCDESKTOP"),
)
"""What remote sessions leave in the environment of all that is started in them."""
EXTENSIONS = ("VNC-EXTENSION", "TIGERVNC", "NX", "NX-AGENT")
VENDORS = ("vnc", "nomachine", "nxagent", "at&t laboratories", "xrdp")
"""Words in the names of X servers whose screen is elsewhere. Xvfb's and Xorg's hold none of them."""
OUTPUTS = ("rdp", "vnc")
"""How such servers call their screens."""
PROGRAMS = frozenset(
    {
        *("x11vnc", "x0vncserver", "x0tigervncserver", "xvnc", "xtigervnc", "xtightvnc", "xrealvnc", "xvnc4"),
        *("vncserver-x11", "vncserver-x11-core", "vino-server", "krfb", "wayvnc", "winvnc", "tvnserver"),
        *("xrdp-chansrv", "nxagent", "x2goagent", "nxserver.bin", "nxnode.bin", "xpra"),
        *("teamviewer", "teamviewerd", "teamviewer_desktop", "teamviewer_service", "anydesk", "rustdesk"),
        *("dwagent", "dwagsvc", "dwagscreen", "srserver", "splashtop-streamer", "parsecd", "sunshine"),
        *("chrome-remote-desktop-host", "remoting_host", "remoteassistancehost", "meshagent", "aeroadmin"),
        *("supremo", "supremosystem", "quickassist", "msra", "logmein", "lmiguardiansvc", "ammyy_admin"),
    }
)
"""File names of programs that show or hand out a screen, in small letters and without ``.exe``."""
PORTS = {**dict.fromkeys(range(5900, 5910), "VNC"), 3389: "RDP"}


def find_remote_session(view: MachineView, exceptions: Sequence[ProgramRule] = ()) -> list[Sighting]:
    """Return every sign that there is. What may run all the same is no sign by running."""
    return [
        *_of_surroundings(view),
        *_of_server(view.session()),
        *find_remote_access(view.processes(), view.ports(), exceptions),
    ]


def find_remote_access(
    running: Sequence[Running], ports: Sequence[Listening], exceptions: Sequence[ProgramRule] = ()
) -> list[Sighting]:
    """Return the signs that come and go while a test runs: programs, and ports at which they wait."""
    excepted = Rules(exceptions)
    named = {one.told for one in running if _is_remote(one) and not excepted.mean(one)}
    found = [Sighting(CONTROL, "remote_program", told) for told in sorted(named)]
    for one in ports:
        if one.port in PORTS:
            reach = "from everywhere" if one.everywhere else "from this computer alone"
            found.append(
                Sighting(CONTROL, "remote_port", f"port {one.port} ({PORTS[one.port]}) open {reach}")
            )
    return found


def _of_surroundings(view: MachineView) -> Iterator[Sighting]:
    environment = view.environment
    for name in VARIABLES:
        if environment.get(name):
            yield Sighting(CONTROL, "remote_environment", f"{name} is set")
    if environment.get("SESSIONNAME", "").casefold().startswith("rdp-"):
        yield Sighting(CONTROL, "remote_environment", f"SESSIONNAME is {environment['SESSIONNAME']}")
    display = environment.get("DISPLAY", "")
    if view.is_linux and display and not is_local(display):
        yield Sighting(CONTROL, "remote_display", f"DISPLAY is {display}")
    login = login_session(view)
    if login.get("REMOTE") == "1":
        yield Sighting(CONTROL, "remote_login", f"logged in from {login.get('REMOTE_HOST') or 'elsewhere'}")


def _of_server(session: Session | None) -> Iterator[Sighting]:
    if session is None:
        return
    for name in session.extensions:
        if name in EXTENSIONS:
            yield Sighting(CONTROL, "remote_server", f"the X server has {name}")
    if any(word in session.vendor.casefold() for word in VENDORS):
        yield Sighting(CONTROL, "remote_server", f"the X server is {session.vendor}")
    for screen in session.screens:
        if screen.name.casefold().startswith(OUTPUTS):
            yield Sighting(CONTROL, "remote_server", f"the screen is {screen.name}")


def _is_remote(one: Running) -> bool:
    return not one.ours and any(name.casefold().removesuffix(".exe") in PROGRAMS for name in one.names)
