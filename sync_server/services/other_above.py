"""At a hub: where the server above has another log of a device's name, say how far, with which head, and what shows it.

Told that, the device sees the fork as if it had asked above, and goes on in a log of its own.
"""

from dataclasses import dataclass

from assessment.sync.messages import LogProof
from assessment.sync.refusals import Code
from sync_server.services.server import Server
from sync_server.storage.frames import LogName
from sync_server.storage.upstream import said_above


@dataclass(frozen=True, slots=True)
class OtherLog:
    """The end of the log that is above. ``proof``: what it shows for it, None where that has not come down."""

    cursor: int
    head8: str
    proof: LogProof | None


def other_above(server: Server, log: LogName) -> OtherLog | None:
    """Return the end of what is above under this name, None where it is the log that is here."""
    if not server.upstream:
        return None
    with server.database.look() as connection:
        row = said_above(connection, log)
    if row is None or row.refused != Code.FORKED:
        return None
    proof = LogProof.model_validate_json(row.proof) if row.proof else None
    return OtherLog(row.cursor, row.head8, proof)
