"""Show a device how a log of its name ends, by its own signature: so it can tell a true fork from a reply made up."""

from assessment.sync.frame import decode_frame
from assessment.sync.messages import LogProof
from sync_server.errors import NotFound, StorageDamaged
from sync_server.services.other_above import other_above
from sync_server.services.server import Server
from sync_server.storage.frames import LogEnd, LogName, frame_before, log_end


def prove_log(server: Server, log: LogName, head8: str = "") -> LogProof:
    """Return the end of a log with the signature of the frame that brought it.

    ``head8``: the end that the device was told. It matters at a hub where another log of this name is above, which
    tells a device the one end or the other: shown is the log that ends so. Nothing is remembered of what was told.

    Raises:
        NotFound: nothing of it has come; or of two logs neither ends so any more, and the device is to ask again.
        StorageDamaged: its last frame is not there, though the cursor says so.
    """
    other = other_above(server, log) if head8 else None
    if other is not None and other.head8 == head8:
        if other.proof is None:
            raise NotFound("proof", log.epoch)
        return other.proof
    with server.database.look() as connection:
        end = log_end(connection, log)
        if end is None or end.cursor == 0 or (other is not None and _head8(end) != head8):
            raise NotFound("log", log.epoch)
        stored = frame_before(connection, log, end.cursor)
    if stored is None or stored.last != end.cursor:
        raise StorageDamaged(f"no frame ends with entry {end.cursor}")
    signature = decode_frame(stored.data).signature
    return LogProof(cursor=stored.last, head=stored.head.hex(), signature=signature.hex())


def _head8(end: LogEnd) -> str:
    return end.head[:8].hex()
