"""Files by the hash of their bytes, sealed packs first of all. A file is there whole or not at all."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from sync_server.errors import NotFound, StorageFailed

CHUNK = 256 << 10


def keep(folder: Path, data: bytes) -> str:
    """Store a pack's bytes durably; return their SHA-256 in hex.

    Raises:
        StorageFailed: if the disk refuses.
    """
    name = sha256(data).hexdigest()
    target = folder / name
    if target.exists():
        return name
    try:
        with NamedTemporaryFile(dir=folder, prefix=".part-", delete=False) as stream:
            part = Path(stream.name)
            try:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            except OSError:
                part.unlink(missing_ok=True)
                raise
        os.replace(part, target)
        sync_folder(folder)
    except OSError as error:
        raise StorageFailed(error.strerror or "pack") from error
    return name


def whole(folder: Path, name: str) -> bytes:
    """Return a file's bytes.

    Raises:
        NotFound: if they are not there.
    """
    try:
        return (folder / name).read_bytes()
    except OSError:
        raise NotFound("file", name) from None


def part(folder: Path, name: str, start: int, length: int) -> Iterator[bytes]:
    """Yield ``length`` bytes of a file from ``start``, in pieces.

    Raises:
        NotFound: at once, if the file is not there.
    """
    try:
        stream = (folder / name).open("rb")
    except OSError:
        raise NotFound("file", name) from None

    def pieces() -> Iterator[bytes]:
        left = length
        with stream:
            stream.seek(start)
            while left > 0 and (piece := stream.read(min(CHUNK, left))):
                left -= len(piece)
                yield piece

    return pieces()


def piece_of(folder: Path, name: str, start: int, length: int) -> bytes:
    """Return up to ``length`` bytes of a file from ``start``.

    Raises:
        NotFound: it is not there, or ends before.
    """
    try:
        with (folder / name).open("rb", buffering=0) as stream:
            stream.seek(start)
            piece = stream.read(length)
    except OSError:
        raise NotFound("file", name) from None
    if not piece:
        raise NotFound("file", name)
    return piece


def sync_folder(folder: Path) -> None:
    """Make a rename durable, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
