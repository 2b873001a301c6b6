"""A backup on its way through age: sealed while it is written, opened into a file of its own before it is read."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from assessment.errors import PackCorrupt, ReleaseMissing
from assessment.pack.seal import open_stream, seal_stream
from sync_server.errors import BackupDamaged, BackupForeign, BackupSealed
from sync_server.storage.archive import Archive

_SEALED = b"age-encryption.org/"


@contextmanager
def sealed_into(target: BinaryIO, recipient: str) -> Iterator[BinaryIO]:
    """Give a stream; what is written to it arrives in ``target``, sealed to the recipient. Nothing is kept in between.

    Raises:
        OSError: ``target`` cannot be written.
        ValueError: the recipient is none.
    """
    failed: list[BaseException] = []
    reading, writing = os.pipe()

    def seal() -> None:
        with os.fdopen(reading, "rb") as source:
            try:
                seal_stream(recipient, source, target)
            except (OSError, ValueError) as error:
                failed.append(error)

    sealing = threading.Thread(target=seal, name="seal")
    sealing.start()
    try:
        with os.fdopen(writing, "wb") as stream:
            yield stream
    except BrokenPipeError:
        if not failed:
            raise
    finally:
        sealing.join()
    if failed:
        raise failed[0]


@contextmanager
def opened_backup(file: Path, identity: str) -> Iterator[Archive]:
    """Give a backup to read; ``identity`` opens one that is sealed, and is not needed for another.

    Raises:
        BackupForeign: it is none, or is sealed and there is no identity.
        BackupSealed: it is sealed to others.
        BackupDamaged: it is not whole.
        BackupTooNew: a later version made it.
        ValueError: the identity is none.
    """
    with file.open("rb") as stream:
        sealed = stream.read(len(_SEALED)) == _SEALED
        stream.seek(0)
        if not sealed:
            yield Archive(stream)
            return
        if not identity:
            raise BackupForeign("sealed")
        with TemporaryFile() as plain:  # a ZIP is read from its end
            try:
                open_stream(identity, stream, plain)
            except ReleaseMissing as error:
                raise BackupSealed(file.name) from error
            except PackCorrupt as error:
                raise BackupDamaged(file.name) from error
            plain.seek(0)
            yield Archive(plain)
