"""The files of answers as they lie on the disk: by hash, whole or not at all, and what has come of the others so far.

They lie there as the answers that name them lie in the database: readable by the server's own account alone.
"""

import errno
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from sync_server.errors import BlobOffset, BlobWrong, StorageFailed, StorageFull
from sync_server.storage.pack_files import sync_folder

READ_BYTES = 1 << 20
PARTS = "parts"
_appending = threading.Lock()
"""Two connections of one device may send the same file: each piece is looked at and written in one step."""


def blob_path(folder: Path, organisation: str, name: str) -> Path:
    """Return where a whole file lies."""
    return folder / organisation / name[:2] / name


def placed(folder: Path, organisation: str, name: str) -> tuple[Path, str]:
    """Return the folder in which a whole file lies, and its name there."""
    path = blob_path(folder, organisation, name)
    return path.parent, path.name


def part_path(folder: Path, organisation: str, sender: str, name: str) -> Path:
    """Return where a file lies of which a sender has brought some. Nobody else can add to it."""
    return folder / organisation / PARTS / f"{sender}-{name}"


def make_way(folder: Path, organisation: str, sender: str, keep: Path, most: int) -> None:
    """Throw away what a sender began and did not end, the longest untouched first, until the rest is at most ``most`` bytes."""
    found = sorted(
        (one for one in (folder / organisation / PARTS).glob(f"{sender}-*") if one != keep), key=_touched
    )
    held = [(one, length_of(one)) for one in found]
    over = sum(size for _, size in held) - most
    for one, size in held:
        if over <= 0:
            return
        one.unlink(missing_ok=True)
        over -= size


def forget_parts(folder: Path, seconds: float) -> int:
    """Throw away what nobody had added to for so long when a file was last begun there; return how many.

    Whoever sent it begins anew. The time is the disk's own: it is what parts are dated by.
    """
    found = [
        part
        for parts in folder.glob(f"*/{PARTS}")
        for part in parts.iterdir()
        if _touched(part) < _touched(parts) - seconds
    ]
    for part in found:
        part.unlink(missing_ok=True)
    return len(found)


def _touched(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def length_of(path: Path) -> int:
    """Return how many bytes there are, 0 where there is no such file."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def append(part: Path, offset: int, data: bytes) -> None:
    """Add bytes to a file, if it is as long as ``offset`` says.

    Raises:
        BlobOffset: it is not; nothing is added.
        StorageFull, StorageFailed: the disk refuses.
    """
    with _refusals(), _appending:
        part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with part.open("ab") as stream:
            there = os.fstat(stream.fileno()).st_size
            if there != offset:
                raise BlobOffset(there)
            stream.write(data)


def make_durable(part: Path) -> None:
    """Let what has come survive a power cut."""
    if part.exists():
        with _refusals(), part.open("rb") as stream:
            os.fsync(stream.fileno())


def settle(part: Path, whole: Path) -> None:
    """Give a file of which all has come its place, durably, if its bytes are those that its name says.

    Raises:
        BlobWrong: they are not; what came is thrown away, so that the device can begin anew.
        StorageFull, StorageFailed: the disk refuses.
    """
    with _refusals(), _appending:
        hashed = sha256()
        with part.open("rb") as stream:
            while data := stream.read(READ_BYTES):
                hashed.update(data)
            os.fsync(stream.fileno())
        if hashed.hexdigest() != whole.name:
            part.unlink(missing_ok=True)
            raise BlobWrong(whole.name)
        whole.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.replace(part, whole)
        for changed in (whole.parent, whole.parent.parent):
            sync_folder(changed)


@contextmanager
def _refusals() -> Iterator[None]:
    """Raise our own errors for the disk's."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (StorageFull if full else StorageFailed)(error.strerror or "file") from error
