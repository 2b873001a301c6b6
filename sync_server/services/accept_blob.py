"""Take in the file of an answer from a device, in as many goes as it needs; it counts when its hash holds.

What has come is kept by device and by who brought it, the device itself or a hub, so that none can spoil what another
sends, and none is told that it need not send a file which it may not have. Nobody fills the disk: what one began and did
not end has a measure, and so have the files of a day.
"""

from dataclasses import dataclass

from sync_server.errors import BlobOffset, BodyTooLarge, TooManyAtOnce
from sync_server.services.server import Server
from sync_server.storage.blob_files import (
    append,
    blob_path,
    length_of,
    make_durable,
    make_way,
    part_path,
    settle,
)
from sync_server.storage.blobs import add_blob, blob_from, bytes_from
from sync_server.storage.devices import KnownDevice

MOST_UNFINISHED_BYTES = 1 << 30
"""So much may lie here of files that one sender has begun; then what it has not touched for longest goes."""
MOST_BYTES_A_DAY, DAY_MS = 8 << 30, 86_400_000
"""So much one device may send in a day: more than any sitting records."""
LATER_SECONDS = 900


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
    part = part_path(folder, organisation, _sender(device), sha256)
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
        self._part = part_path(folder, device.organisation_id, _sender(device), sha256)

    def begin(self) -> bool:
        """Say whether anything is wanted: not of a file that is here already.

        Raises:
            BlobOffset: there is more or less of it here than the device thinks.
            TooManyAtOnce: the device has sent more today than any sitting comes to.
        """
        there = received(self._server, self._device, self._sha256)
        if there.complete:
            return False
        if there.offset != self._offset:
            raise BlobOffset(there.offset)
        self._find_room()
        return True

    def _find_room(self) -> None:
        folder, device = self._server.config.blobs, self._device
        since = self._server.clock() - DAY_MS
        with self._server.database.read() as session:
            sent = bytes_from(session, device.organisation_id, device.device_id, since)
        if sent + self._length > MOST_BYTES_A_DAY:
            raise TooManyAtOnce(LATER_SECONDS)
        if self._offset == 0:
            room = MOST_UNFINISHED_BYTES - self._length
            make_way(folder, device.organisation_id, _sender(device), self._part, room)

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


def _sender(device: KnownDevice) -> str:
    return f"{device.device_id}@{device.through}" if device.through else device.device_id
