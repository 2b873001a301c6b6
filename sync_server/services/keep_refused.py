"""Keep bytes that a hub had refused: here too for a person to look at, with the hub's reason."""

from hashlib import sha256

from sync_server.services.server import Server
from sync_server.storage.frames import LogName
from sync_server.storage.quarantine import quarantine


def keep_refused(server: Server, log: LogName, data: bytes, *, code: str, detail: str, cursor: int) -> None:
    """Store refused bytes durably. The same bytes again are counted."""
    now = server.clock()
    server.database.submit(
        lambda connection: quarantine(
            connection,
            log,
            sha256=sha256(data).digest(),
            code=code,
            detail=detail,
            cursor=cursor,
            data=data,
            now=now,
        )
    ).result()
