"""One program in a cell: it sees the system's own programs, read only, an empty folder in memory, and nothing else.

Bubblewrap gives it namespaces of its own, without a network; limits of the
kernel bound its time, memory, files and processes. Started by root it runs as a user that owns nothing, each cell as
another: the kernel counts processes by user, and what one starts must leave the next its own.
"""

import os
import resource
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sync_server.ai.sandbox.calls import refused_calls

MIB = 1 << 20
_STRANGERS = range(60_578, 61_184)
"""Users that no system gives away (systemd, "Users, Groups, UIDs and GIDs"), and that containers have too."""
FOLDER = "/work"
_READ_ONLY = ("/usr", "/bin", "/lib", "/lib32", "/lib64", "/etc/alternatives", "/etc/ld.so.cache")


class End(Enum):
    """Why a program came to its end."""

    DONE = "done"
    FAILED = "failed"
    """It ended by itself with another code than 0, or by a signal."""
    TOO_LONG = "too_long"
    TOO_MUCH = "too_much"
    """It said more than is read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a program may use. ``address`` bounds its address space; None where its runtime reserves far more than it uses."""

    seconds: int = 2
    wall_seconds: float = 6.0
    memory: int = 256 * MIB
    address: bool = True
    file: int = 16 * MIB
    folder: int = 64 * MIB
    files: int = 64
    processes: int = 32
    output: int = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ran:
    """What a program did. ``out`` and ``err`` are at most what its limits allow."""

    end: End
    code: int
    out: bytes
    err: bytes
    seconds: float


class NoCell(Exception):
    """Programs cannot be held here; ``detail`` says what is missing."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def run(
    words: Sequence[str],
    files: Mapping[str, bytes],
    told: bytes = b"",
    limits: Limits | None = None,
    bound: Path | None = None,
) -> Ran:
    """Run a program with these files in its folder and ``told`` as its input.

    ``bound``: an empty folder of the caller's that is its folder instead, to keep what it makes.

    Raises:
        NoCell: there is no bubblewrap here, or it may make no namespaces.
    """
    wrap = shutil.which("bwrap")
    if wrap is None or not sys.platform.startswith("linux"):
        raise NoCell("bwrap")
    held = limits or Limits()
    passed: list[int] = []
    try:
        command = [wrap, *_walls(held, bound)]
        refused = refused_calls()
        if refused is not None:
            passed.append(_in_memory(refused))
            command += ["--seccomp", str(passed[-1])]
        for name, content in files.items():
            descriptor = _in_memory(content)
            passed.append(descriptor)
            command += ["--ro-bind-data", str(descriptor), f"{FOLDER}/{name}"]
        command += [
            "--remount-ro",
            "/dev",
            "--remount-ro",
            "/",
        ]  # else both are files in memory without a bound
        command += ["--chdir", FOLDER, "--", *words]
        return _watched(command, told, held, passed, _stranger(bound))
    finally:
        for descriptor in passed:
            os.close(descriptor)


def _walls(limits: Limits, bound: Path | None) -> list[str]:
    walls = ["--unshare-all", "--unshare-user", "--disable-userns"]
    walls += ["--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"]
    walls += ["--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", FOLDER, "--setenv", "LANG", "C.UTF-8"]
    for place in _READ_ONLY:
        if Path(place).is_symlink():
            walls += ["--symlink", str(Path(place).readlink()), place]
        elif Path(place).exists():
            walls += ["--ro-bind", place, place]
    walls += ["--proc", "/proc", "--dev", "/dev"]
    for place in ("/dev/shm", "/tmp"):  # noqa: S108  # its own
        walls += ["--size", str(limits.folder), "--tmpfs", place]
    if bound is None:
        return [*walls, "--size", str(limits.folder), "--tmpfs", FOLDER]
    return [*walls, "--bind", str(bound), FOLDER]


def _in_memory(content: bytes) -> int:
    descriptor = os.memfd_create("file")
    with os.fdopen(os.dup(descriptor), "wb") as writing:
        writing.write(content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def _stranger(bound: Path | None = None) -> int | None:
    """Return the user of a cell: who owns its folder, else one drawn by chance; None where we may not become another."""
    if os.geteuid() != 0:
        return None
    return secrets.choice(_STRANGERS) if bound is None else bound.stat().st_uid


def _watched(command: list[str], told: bytes, limits: Limits, passed: list[int], stranger: int | None) -> Ran:
    began = time.monotonic()
    hands = _hands(limits, stranger)
    process = subprocess.Popen(  # the words are ours; what is a stranger's is a file in the cell
        [*hands, *command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={},
        pass_fds=passed,
        start_new_session=True,
        user=None if hands else stranger,
        group=None if hands else stranger,
        extra_groups=[] if stranger is not None and not hands else None,
        preexec_fn=None if hands else lambda: _bind_hands(limits),  # noqa: PLW1509  # sets limits and does nothing else
    )
    return _listened(process, told, limits, began)


def _limits(limits: Limits) -> list[tuple[str, int, int]]:
    """Return each limit: what prlimit calls it, the kernel's number, and how much."""
    known = [
        ("cpu", resource.RLIMIT_CPU, limits.seconds),
        ("data", resource.RLIMIT_DATA, limits.memory),
        ("fsize", resource.RLIMIT_FSIZE, limits.file),
        ("nofile", resource.RLIMIT_NOFILE, limits.files),
        ("nproc", resource.RLIMIT_NPROC, limits.processes),
        ("core", resource.RLIMIT_CORE, 0),
    ]
    return [*known, ("as", resource.RLIMIT_AS, 2 * limits.memory)] if limits.address else known


def _hands(limits: Limits, stranger: int | None) -> list[str]:
    """Return the words before a command that become the stranger and set its limits, none where the system has them not.

    To do it between fork and exec, this process would be forked whole: as large as a server is, that takes longer than
    all the rest.
    """
    prlimit, setpriv, choom = (shutil.which(name) for name in ("prlimit", "setpriv", "choom"))
    if prlimit is None or (stranger is not None and setpriv is None):
        return []
    became = (
        [str(setpriv), f"--reuid={stranger}", f"--regid={stranger}", "--clear-groups"]
        if stranger is not None
        else []
    )
    first_to_end = [choom, "-n", "1000", "--"] if choom else []  # where memory runs out, before the server
    return [*became, *first_to_end, prlimit, *(f"--{name}={most}" for name, _, most in _limits(limits)), "--"]


def _bind_hands(limits: Limits) -> None:
    """Set the limits of the process that will be the program."""
    for _, which, most in _limits(limits):
        resource.setrlimit(which, (most, most))


def _listened(process: "subprocess.Popen[bytes]", told: bytes, limits: Limits, began: float) -> Ran:
    """Give a program its input and hear it, until its end or that of our patience."""
    heard: dict[str, bytes] = {}
    too_much = threading.Event()
    assert process.stdout is not None and process.stderr is not None  # noqa: S101, PT018
    ears = [
        threading.Thread(
            target=_hear, args=(name, stream, heard, limits.output, too_much, process), daemon=True
        )
        for name, stream in (("out", process.stdout), ("err", process.stderr))
    ]
    mouth = threading.Thread(target=_tell, args=(process, told), daemon=True)
    for thread in (*ears, mouth):
        thread.start()
    too_long = False
    try:
        process.wait(limits.wall_seconds)
    except subprocess.TimeoutExpired:
        too_long = True
        _end(process)
        process.wait()
    for thread in (*ears, mouth):
        thread.join()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    code = process.returncode
    out, err = heard.get("out", b""), heard.get("err", b"")
    if code == 1 and err.startswith(b"bwrap: "):
        raise NoCell(err[7:107].decode("ascii", "replace").splitlines()[0])
    end = End.DONE if code == 0 else End.FAILED
    if too_much.is_set():
        end = End.TOO_MUCH
    elif too_long or code in (128 + signal.SIGXCPU, 128 + signal.SIGKILL, -signal.SIGXCPU):
        end = End.TOO_LONG
    return Ran(end, code, out, err, time.monotonic() - began)


def _end(process: "subprocess.Popen[bytes]") -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)  # and with bubblewrap all that is in its cell
    except ProcessLookupError:
        return


def _hear(
    name: str,
    stream: object,
    heard: dict[str, bytes],
    most: int,
    too_much: threading.Event,
    process: "subprocess.Popen[bytes]",
) -> None:
    read = getattr(stream, "read1")  # noqa: B009
    parts = bytearray()
    while part := read(8_192):
        parts += part
        if len(parts) > most:
            too_much.set()
            _end(process)
            break
    heard[name] = bytes(parts[:most])


def _tell(process: "subprocess.Popen[bytes]", told: bytes) -> None:
    assert process.stdin is not None  # noqa: S101
    try:
        process.stdin.write(told)
        process.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        return


def folder_for_cell() -> "tempfile.TemporaryDirectory[str]":
    """Return a new folder that a cell may be bound to."""
    made = tempfile.TemporaryDirectory(prefix="carrel-cell-")
    stranger = _stranger()
    if stranger is not None:
        os.chown(made.name, stranger, stranger)
    return made
