"""Send the files that answers name: how much has the server, the next piece, and what it says to that.

``ask`` and ``send`` alone touch the network. After any doubt a file begins with the question.
"""

from dataclasses import dataclass

from assessment.sync.messages import BlobReply
from assessment.sync.replies import Held
from desktop.clock import unix_ms
from desktop.errors import FileLost, ServerUnreadable
from desktop.services.device import Device
from desktop.storage.blobs import (
    Blob,
    centre_count,
    chunk,
    chunk_lengths,
    mark_lost,
    mark_sent,
    sent_blobs,
    unsent_count,
    waiting_blobs,
)
from desktop.storage.log import delivery, last_dseq
from desktop.storage.places import at_own_server
from desktop.storage.rows import Rows
from desktop.sync.client import ServerClient

PIECE_BYTES = 1 << 20
"""The most that goes in one request: new answers never wait behind more, and most proxies let it through."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """What the server has not acknowledged: entries of the log, and files that they name.

    ``acknowledged``: so much of the log it has. ``at_centre``: of the other files, so many are known to be at the centre
    alone.
    """

    entries: int = 0
    files: int = 0
    acknowledged: int = 0
    at_centre: int = 0

    @property
    def any(self) -> bool:
        """Whether there is anything."""
        return bool(self.entries or self.files)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes of a file, from ``offset`` on."""

    blob: Blob
    offset: int
    data: bytes


def unsent_work(device: Device) -> Unsent:
    """Return what the server has not acknowledged."""
    with device.log.transaction() as rows:
        acknowledged = delivery(rows, device.epoch).acknowledged
        entries = last_dseq(rows, device.epoch) - acknowledged
        return Unsent(entries, unsent_count(rows), acknowledged, centre_count(rows))


def waiting_files(device: Device) -> list[Blob]:
    """Return the files still to be sent, oldest first."""
    with device.log.transaction() as rows:
        return waiting_blobs(rows)


def ask(client: ServerClient, blob: Blob) -> Held:
    """Return how much of a file the server has.

    Raises:
        Offline, ServerUnreadable: nobody knows.
    """
    held = client.ask_blob(blob.sha256)
    if held.offset > blob.size or (held.complete and held.offset != blob.size):
        raise ServerUnreadable("blob offset")
    return held


def piece_at(device: Device, blob: Blob, offset: int, *, most_bytes: int = PIECE_BYTES) -> Piece:
    """Return the bytes of a file from ``offset`` on, at most so many; none where there are no more.

    Raises:
        FileLost: they are not here any more.
    """
    with device.log.transaction() as rows:
        data, begin = bytearray(), 0
        for number, length in enumerate(chunk_lengths(rows, blob.stored_as)):
            if begin + length > offset and len(data) < most_bytes:
                data += (chunk(rows, blob.stored_as, number) or b"")[max(0, offset - begin) :]
            begin += length
    if begin != blob.size or (not data and offset < blob.size):
        raise FileLost(blob.sha256)
    return Piece(blob, offset, bytes(data[:most_bytes]))


def send(client: ServerClient, piece: Piece) -> BlobReply:
    """Send a piece and return how far the file has come.

    Raises:
        Offline, ServerRefused, ServerUnreadable, SignedOut: the caller is in doubt from now on.
    """
    blob, end = piece.blob, piece.offset + len(piece.data)
    reply = client.send_blob(blob.sha256, piece.data, offset=piece.offset, length=blob.size)
    told = (reply.sha256, reply.size, reply.offset)
    if told not in {(blob.sha256, blob.size, end), (blob.sha256, blob.size, blob.size)}:
        raise ServerUnreadable("blob reply")
    if reply.complete != (reply.offset == blob.size):
        raise ServerUnreadable("blob reply")
    return reply


def file_sent(device: Device, blob: Blob) -> None:
    """Note that the server holds a file; it stays here all the same. Where that is a hub, it is the centre that does."""
    with device.log.transaction() as rows:
        central = _is_the_organisation(device, rows)
        mark_sent(rows, blob.sha256, unix_ms(device.clock.now()), central=central)


def sent_files(device: Device) -> list[Blob]:
    """Return the files that the server said to hold, newest first."""
    with device.log.transaction() as rows:
        return sent_blobs(rows)


def file_lost(device: Device, blob: Blob) -> None:
    """Note that the server has a file no more: it is sent again."""
    with device.log.transaction() as rows:
        mark_lost(rows, blob.sha256, central=_is_the_organisation(device, rows))


def _is_the_organisation(device: Device, rows: Rows) -> bool:
    """Say whether who answers is the organisation's own server: no receipt tells of files, so no hub is believed."""
    return at_own_server(rows) and not device.at_hub
