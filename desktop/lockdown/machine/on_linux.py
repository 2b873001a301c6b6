"""Processes and ports as Linux tells them in /proc, read in a few milliseconds without any library.

By the system's own calls and plain text: somebody waits for their first question while every process is looked at,
and pathlib takes more than twice as long.
"""

# ruff: noqa: PTH115, PTH116, PTH119 - pathlib's ways, for the reason above

import os
from pathlib import Path

from desktop.lockdown.machine.running import Listening, Running, with_ours

PIECE = 1 << 16
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
    own_program = _program(f"{proc}/{pid}")
    kin = [one.pid for one in found if own_program is not None and one.program == own_program]
    return with_ours(found, {one: _parent(f"{proc}/{one}") for one in kin}, pid)


def ports(proc: Path) -> list[Listening]:
    """Return the ports of TCP at which somebody listens."""
    found: dict[int, bool] = {}
    for name in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / name).read_text("ascii").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            if f" {LISTEN} " not in line:  # of thousands of connections few are worth taking apart
                continue
            words = line.split()
            if len(words) > 3 and words[3] == LISTEN:
                address, _, port = words[1].rpartition(":")
                number = int(port, 16)
                found[number] = found.get(number, False) or address not in HERE_ALONE
    return [Listening(port, everywhere) for port, everywhere in sorted(found.items())]


def _numbered(proc: Path) -> list[str]:
    with os.scandir(proc) as entries:
        return [entry.path for entry in entries if entry.name.isdigit()]


def _one(entry: str, user: int) -> Running | None:
    """Return a process, None where it is gone, dead or the kernel's own."""
    try:
        own = os.stat(entry).st_uid == user
        called = _text(f"{entry}/comm").strip()
        words = _text(f"{entry}/cmdline").split("\0")
    except OSError:
        return None
    pid, program = int(os.path.basename(entry)), _program(entry)
    if program is None:
        named = os.path.basename(words[0])
        return Running(pid, (named if _is(named, called) else called,), own=own) if words[0] else None
    script = next((name for name in map(os.path.basename, words[1:3]) if _is(name, called)), "")
    script = "" if _is(program.name, called) else script
    names = (program.name, script) if script else (program.name,)
    return Running(pid, names, program, Path(f"{entry}/exe"), own=own)


def _is(name: str, called: str) -> bool:
    """Say whether the kernel calls a program of this name so."""
    return bool(name) and name[:LONGEST_NAME] == called


def _text(file: str) -> str:
    told = os.open(file, os.O_RDONLY)
    try:
        return b"".join(iter(lambda: os.read(told, PIECE), b"")).decode("utf-8", "replace")
    finally:
        os.close(told)


def _program(entry: str) -> Path | None:
    try:
        return Path(os.readlink(f"{entry}/exe").removesuffix(GONE))
    except OSError:
        return None


def _parent(entry: str) -> int:
    try:
        told = _text(f"{entry}/stat").rpartition(")")[2].split()
    except OSError:
        return 0
    return int(told[1]) if len(told) > 1 else 0
