"""A file that is carried away on a stick: tried out first, written whole or not at all, and read back from the disk."""

import os
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

from desktop.errors import from_os_error
from desktop.files.pack_store import sync_folder

MOST_NAMES = 1_000
_PIECE = 1 << 20
_DRAWN = 4_096
_TRIAL = ".carrel-trial"


def try_room(folder: Path, size: int, draw: Callable[[int], bytes]) -> None:
    """See whether a folder takes a file of this size, and gives it back. Nothing is left of it.

    Raises:
        DiskFull, StorageFailed: it does not.
    """
    trial, piece = folder / _TRIAL, draw(_DRAWN) * (_PIECE // _DRAWN)
    try:
        try:
            _write(trial, (piece[: min(_PIECE, size - place)] for place in range(0, max(size, 1), _PIECE)))
        finally:
            trial.unlink(missing_ok=True)
    except OSError as error:
        raise from_os_error(error) from error


def write_carried(folder: Path, name: str, suffix: str, pieces: Iterable[bytes]) -> Path:
    """Write a file under a name that is still free there, and return where it lies when it was read back.

    Raises:
        DiskFull, StorageFailed: it could not be made durable; there is none.
    """
    try:
        target = _free(folder, name, suffix)
        new = target.with_name(target.name + ".new")
        try:
            _write(new, pieces)
            os.replace(new, target)
        finally:
            new.unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise from_os_error(error) from error
    return target


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    """Write, then read from the disk what is there now."""
    written, read = sha256(), sha256()
    with path.open("wb") as file:
        for piece in pieces:
            written.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)  # not out of memory
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            read.update(piece)
    if written.digest() != read.digest():
        raise OSError("read back differently")


def _free(folder: Path, name: str, suffix: str) -> Path:
    names = (f"{name}{suffix}", *(f"{name}-{number}{suffix}" for number in range(2, MOST_NAMES)))
    found = next((folder / one for one in names if not (folder / one).exists()), None)
    if found is None:
        raise FileExistsError(str(folder / name))
    return found
