"""Processes and ports as Linux tells them in /proc, read in a few milliseconds without any library."""

from collections.abc import Iterator
from pathlib import Path

from desktop.lockdown.machine.running import Listening, Running, with_ours

LONGEST_NAME = 15
"""So many letters of a name the kernel keeps."""
GONE = " (deleted)"
"""What stands behind the file of a program that was deleted while it runs."""
LISTEN = "0A"
HERE_ALONE = {"0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F"}
"""The addresses of this machine itself as the kernel writes them."""


def processes(proc: Path, pid: int, user: int) -> list[Running]:
    """Return every process that runs a program. ``pid`` and ``user`` are ours."""
    found = [one for one in (_one(entry, user) for entry in _numbered(proc)) if one is not None]
    own_program = _program(proc / str(pid))
    kin = [one.pid for one in found if own_program is not None and one.program == own_program]
    return with_ours(found, {one: _parent(proc / str(one)) for one in kin}, pid)


def ports(proc: Path) -> list[Listening]:
    """Return the ports of TCP at which somebody listens."""
    found: dict[int, bool] = {}
    for name in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / name).read_text("ascii").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            words = line.split()
            if len(words) > 3 and words[3] == LISTEN:
                address, _, port = words[1].rpartition(":")
                number = int(port, 16)
                found[number] = found.get(number, False) or address not in HERE_ALONE
    return [Listening(port, everywhere) for port, everywhere in sorted(found.items())]


def _numbered(proc: Path) -> Iterator[Path]:
    return (entry for entry in proc.iterdir() if entry.name.isdigit())


def _one(entry: Path, user: int) -> Running | None:
    """Return a process, None where it is gone, dead or the kernel's own."""
    try:
        own = entry.stat().st_uid == user
        called = _text(entry / "comm").strip()
        words = _text(entry / "cmdline").split("\0")
    except OSError:
        return None
    pid, program = int(entry.name), _program(entry)
    if program is None:
        named = Path(words[0]).name
        return Running(pid, (named if _is(named, called) else called,), own=own) if words[0] else None
    script = next((Path(word).name for word in words[1:3] if _is(Path(word).name, called)), "")
    script = "" if _is(program.name, called) else script
    return Running(
        pid, (program.name, script) if script else (program.name,), program, entry / "exe", own=own
    )


def _is(name: str, called: str) -> bool:
    """Say whether the kernel calls a program of this name so."""
    return bool(name) and name[:LONGEST_NAME] == called


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


def _program(entry: Path) -> Path | None:
    try:
        return Path(str((entry / "exe").readlink()).removesuffix(GONE))
    except OSError:
        return None


def _parent(entry: Path) -> int:
    try:
        told = _text(entry / "stat").rpartition(")")[2].split()
    except OSError:
        return 0
    return int(told[1]) if len(told) > 1 else 0
