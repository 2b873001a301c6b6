"""Take in a file that is given as an answer: its bytes are durable before anything names them.

A chunk is one short durable write, so that the answers of others need not wait for a large file.
"""

from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256

from assessment.content.blob import MOST_BYTES, BlobRef, clean_mime, clean_name
from desktop.clock import unix_ms
from desktop.errors import EnvironmentProblem
from desktop.files.read_pieces import Pieces, Source
from desktop.services.device import Device
from desktop.storage.blobs import CHUNK_BYTES, Blob, add_chunk, drop_chunks, keep_blob

Progress = Callable[[int, int], None]
"""Told (bytes stored, bytes in all)."""


class BlobWriter:
    """One file on its way in. Lives on the database thread.

    What the disk refuses may be tried again: a call that raises has changed nothing.
    """

    def __init__(self, device: Device) -> None:
        self._device = device
        self._stored_as = device.draw(8).hex()
        self._hash = sha256()
        self._count = 0
        self.stored = 0

    def add(self, data: bytes) -> int:
        """Store the next bytes, at most a chunk of them; return how many there are.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: they are not stored.
        """
        with self._device.log.transaction() as rows:
            add_chunk(rows, self._stored_as, self._count, data)
        self._hash.update(data)
        self._count += 1
        self.stored += len(data)
        return self.stored

    def finish(self, name: str, mime: str) -> BlobRef:
        """Make a file of what was stored; return what names it in an answer.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: it is none yet.
        """
        now = unix_ms(self._device.clock.now())
        blob = Blob(self._hash.hexdigest(), self.stored, self._stored_as, now)
        with self._device.log.transaction() as rows:
            keep_blob(rows, blob)
        return BlobRef(blob.sha256, blob.size, clean_mime(mime), clean_name(name))

    def discard(self) -> None:
        """Forget what was stored so far.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: the next start will do it.
        """
        with self._device.log.transaction() as rows:
            drop_chunks(rows, self._stored_as)


def store_blob(
    device: Device,
    source: Source,
    *,
    name: str,
    mime: str,
    most: int = MOST_BYTES,
    progress: Progress | None = None,
) -> BlobRef:
    """Store a whole file on the thread that asks, and return what names it.

    Raises:
        FileUnreadable, FileTooLarge: the source cannot be taken.
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: the disk refuses; no file was stored.
    """
    pieces = Pieces(source, most=min(most, MOST_BYTES), piece_bytes=CHUNK_BYTES)
    writer = BlobWriter(device)
    try:
        for piece in pieces:
            writer.add(piece)
            if progress is not None:
                progress(writer.stored, pieces.total)
    except BaseException:
        with suppress(EnvironmentProblem):  # what is left of it goes at the next start
            writer.discard()
        raise
    finally:
        pieces.close()
    return writer.finish(name, mime)
