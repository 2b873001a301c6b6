"""Sealed packs in their folder, named by hash, written whole or not at all."""

import os
from hashlib import sha256
from pathlib import Path

from desktop.errors import FileUnreadable, from_os_error

MOST_BYTES = 2 << 30


def read_file(path: Path) -> bytes:
    """Return a file's bytes.

    Raises:
        FileUnreadable: naming it.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise FileUnreadable(f"{path}: larger than {MOST_BYTES} bytes")
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(f"{path}: {error.strerror}") from error


def keep(folder: Path, data: bytes) -> str:
    """Store a pack's bytes durably and return their SHA-256, which is the file's name."""
    name = sha256(data).hexdigest()
    if not holds(folder, name):
        try:
            write_durably(folder / name, data)
        except OSError as error:
            raise from_os_error(error) from error
    return name


def holds(folder: Path, name: str) -> bool:
    """Say whether a pack's file is there and still what its name says."""
    try:
        return sha256((folder / name).read_bytes()).hexdigest() == name
    except OSError:
        return False


def length(folder: Path, name: str) -> int | None:
    """Return how long a pack's file is, None where there is none."""
    try:
        return (folder / name).stat().st_size
    except OSError:
        return None


def write_durably(target: Path, data: bytes) -> None:
    """Write a file so that after a power cut it is either whole or as it was."""
    new = target.with_name(target.name + ".new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make durable which files a folder holds, and under which names."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
