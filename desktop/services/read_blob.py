"""Read a file that was given as an answer, in pieces, and believe it only when its hash holds."""

from collections.abc import Iterator
from hashlib import sha256

from desktop.errors import FileLost
from desktop.services.device import Device
from desktop.storage.blobs import chunk, find_blob


class BlobReader:
    """One file, read chunk by chunk. Lives on the database thread.

    Raises:
        FileLost: it is not here.
    """

    def __init__(self, device: Device, hash_hex: str) -> None:
        with device.log.transaction() as rows:
            blob = find_blob(rows, hash_hex)
        if blob is None:
            raise FileLost(hash_hex)
        self.blob = blob
        self._device = device
        self._hash = sha256()
        self._next = 0
        self.read = 0

    def next(self) -> bytes:
        """Return the next bytes, empty at the end.

        Raises:
            FileLost: some of it cannot be read, or is not what was stored.
        """
        with self._device.log.transaction() as rows:
            data = chunk(rows, self.blob.stored_as, self._next)
        if not data:
            if (self.read, self._hash.hexdigest()) != (self.blob.size, self.blob.sha256):
                raise FileLost(self.blob.sha256)
            return b""
        self._next += 1
        self.read += len(data)
        self._hash.update(data)
        return data

    def __iter__(self) -> Iterator[bytes]:
        while data := self.next():
            yield data


def read_blob(device: Device, hash_hex: str) -> bytes:
    """Return a whole file.

    Raises:
        FileLost: it is not here, or not whole.
    """
    return b"".join(BlobReader(device, hash_hex))
