"""The compositor at the other end of our Wayland socket, by what the kernel says of it."""

import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

CREDENTIALS = struct.Struct("3i")
"""Process, user and group of whoever listens: unix(7), SO_PEERCRED."""
WRITABLE_BY_OTHERS = 0o022


@dataclass(frozen=True, slots=True)
class Compositor:
    """A running compositor. ``command`` and ``environment`` are what it was started with; ``opened`` are files it has open.

    ``of_system``: its program belongs to root and nobody else may change it.
    """

    program: Path
    of_system: bool
    command: tuple[str, ...]
    environment: Mapping[str, str]
    opened: frozenset[str]


def listener_of(environment: Mapping[str, str]) -> int:
    """Return the process that listens on our Wayland socket; 0: nobody does, or this system cannot tell."""
    named = Path(environment.get("XDG_RUNTIME_DIR", "/"), environment.get("WAYLAND_DISPLAY", ""))
    option = getattr(socket, "SO_PEERCRED", None)
    if option is None:
        return 0
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
        try:
            end.connect(str(named))
        except OSError:
            return 0
        pid, _, _ = CREDENTIALS.unpack(end.getsockopt(socket.SOL_SOCKET, option, CREDENTIALS.size))
    return int(pid)


def find_compositor(
    environment: Mapping[str, str],
    proc: Path = Path("/proc"),
    listener: Callable[[Mapping[str, str]], int] = listener_of,
) -> Compositor | None:
    """Return the compositor of this session, None where there is none or it may not be looked at."""
    pid = listener(environment)
    folder = proc / str(pid)
    if pid <= 0:
        return None
    try:
        program = (folder / "exe").readlink()
        about = (folder / "exe").stat()
        return Compositor(
            program,
            about.st_uid == 0 and not about.st_mode & WRITABLE_BY_OTHERS,
            _texts(folder / "cmdline"),
            dict(text.partition("=")[::2] for text in _texts(folder / "environ")),
            frozenset(_opened(folder / "fd")),
        )
    except OSError:
        return None


def _texts(file: Path) -> tuple[str, ...]:
    return tuple(file.read_bytes().decode("utf-8", "replace").rstrip("\0").split("\0"))


def _opened(folder: Path) -> list[str]:
    found: list[str] = []
    for each in folder.iterdir():
        try:
            found.append(str(each.readlink()))
        except FileNotFoundError:  # closed meanwhile
            continue
    return found
