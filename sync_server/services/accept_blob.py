"""Take in the file of an answer from a device, in as many goes as it needs; it counts when its hash holds.

What has come is kept by device, so that no device can spoil what another sends, and none is told that it need not send
a file which it may not have.
"""

from dataclasses import dataclass

from sync_server.errors import BlobOffset, BodyTooLarge
from sync_server.services.server import Server
from sync_server.storage.blob_files import append, blob_path, length_of, make_durable, part_path, settle
from sync_server.storage.blobs import add_blob, blob_from
from sync_server.storage.devices import KnownDevice


@dataclass(frozen=True, slots=True)
class Received:
    """How much of a file is here. ``complete``: all of it, under its hash, durably."""

    offset: int
    complete: bool


def received(server: Server, device: KnownDevice, sha256: str) -> Received:
    """Return how much a device has sent of a file."""
    folder, organisation = server.config.blobs, device.organisation_id
    with server.database.read() as session:
        row = blob_from(session, organisation, device.device_id, sha256)
    if row is not None and length_of(blob_path(folder, organisation, sha256)) == row.size:
        return Received(row.size, complete=True)
    part = part_path(folder, organisation, device.device_id, sha256)
    return Received(length_of(part), complete=False)


class BlobIntake:
    """One request that brings bytes of a file of ``length`` bytes, from ``offset`` on.

    Raises:
        BodyTooLarge: no file may be so long.
    """

    def __init__(self, server: Server, device: KnownDevice, sha256: str, *, offset: int, length: int) -> None:
        if length > server.config.max_blob_bytes or offset > length:
            raise BodyTooLarge(f"at most {server.config.max_blob_bytes} bytes")
        folder = server.config.blobs
        self._server = server
        self._device = device
        self._sha256 = sha256
        self._length = length
        self._offset = offset
        self._whole = blob_path(folder, device.organisation_id, sha256)
        self._part = part_path(folder, device.organisation_id, device.device_id, sha256)

    def begin(self) -> bool:
        """Say whether anything is wanted: not of a file that is here already.

        Raises:
            BlobOffset: there is more or less of it here than the device thinks.
        """
        there = received(self._server, self._device, self._sha256)
        if there.complete:
            return False
        if there.offset != self._offset:
            raise BlobOffset(there.offset)
        return True

    def add(self, data: bytes) -> None:
        """Take the next bytes.

        Raises:
            BodyTooLarge: they are more than was announced.
            BlobOffset: another request has added some meanwhile.
            StorageFull, StorageFailed: the disk refuses.
        """
        if self._offset + len(data) > self._length:
            raise BodyTooLarge(f"at most {self._length} bytes")
        append(self._part, self._offset, data)
        self._offset += len(data)

    def end(self) -> Received:
        """Make durable what has come; where that is all of it, make a file of it.

        Raises:
            BlobWrong: these are not the bytes that the hash stands for.
            StorageProblem: it could not be stored.
        """
        if self._offset < self._length:
            make_durable(self._part)
            return Received(self._offset, complete=False)
        append(self._part, self._offset, b"")  # a file without bytes has no part yet
        settle(self._part, self._whole)
        now, device = self._server.clock(), self._device
        self._server.database.write(
            lambda session: add_blob(
                session, device.organisation_id, device.device_id, self._sha256, size=self._length, now=now
            )
        )
        return Received(self._length, complete=True)
