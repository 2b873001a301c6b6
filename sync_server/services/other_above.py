"""At a hub: where the server above has another log of a device's name, say how far and with which head.

Told that, the device sees the fork as if it had asked above, and goes on in a log of its own.
"""

from assessment.sync.messages import LogProof
from assessment.sync.refusals import Code
from sync_server.services.server import Server
from sync_server.storage.frames import LogName
from sync_server.storage.upstream import forwarded


def proof_above(server: Server, log: LogName) -> LogProof | None:
    """Return what the server above shows for another log of this name, None where there is none."""
    if not server.upstream:
        return None
    with server.database.read() as session:
        row = forwarded(session, log)
        shown = row.proof if row is not None and row.refused == Code.FORKED else ""
    return LogProof.model_validate_json(shown) if shown else None


def other_above(server: Server, log: LogName) -> tuple[int, str] | None:
    """Return cursor and head of what is above under this name, None where it is the log that is here."""
    if not server.upstream:
        return None
    with server.database.read() as session:
        row = forwarded(session, log)
    return (row.cursor, row.head8) if row is not None and row.refused == Code.FORKED else None
