"""Show a device how its log ends here, by its own signature: so it can tell a true fork from a reply that was made up."""

from assessment.sync.frame import decode_frame
from assessment.sync.messages import LogProof
from sync_server.errors import NotFound, StorageDamaged
from sync_server.services.other_above import proof_above
from sync_server.services.server import Server
from sync_server.storage.frames import LogName, frame_before, log_end


def prove_log(server: Server, log: LogName, own: bool = False) -> LogProof:
    """Return the end of a log with the signature of the frame that brought it; at a hub, of another log above it.

    Raises:
        NotFound: nothing of it has come.
        StorageDamaged: its last frame is not there, though the cursor says so.
    """
    above = None if own else proof_above(server, log)
    if above is not None:
        return above
    with server.database.look() as connection:
        end = log_end(connection, log)
        if end is None or end.cursor == 0:
            raise NotFound("log", log.epoch)
        stored = frame_before(connection, log, end.cursor)
    if stored is None or stored.last != end.cursor:
        raise StorageDamaged(f"no frame ends with entry {end.cursor}")
    signature = decode_frame(stored.data).signature
    return LogProof(cursor=stored.last, head=stored.head.hex(), signature=signature.hex())
