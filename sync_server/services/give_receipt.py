"""Sign for a device's log, where this server is the organisation's own; a hub passes on what was signed above."""

from assessment.sync.central_receipt import sign_receipt, write_receipt
from assessment.sync.messages import Custody
from sync_server.services.server import Server
from sync_server.storage.frames import LogEnd, LogName
from sync_server.storage.upstream import said_above


def gives_receipts(server: Server) -> bool:
    """Say whether this server signs for what it holds."""
    return server.config.custody is Custody.CENTRAL


def give_receipt(server: Server, log: LogName, end: LogEnd) -> str:
    """Return the receipt for a log whose end is durable here; empty where none can be given.

    At a hub it is the last that upstream gave, which covers less than is here while anything waits to go up.

    Raises:
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
    """
    if server.upstream:
        return _from_above(server, log, end)
    if not gives_receipts(server) or end.cursor == 0:
        return ""
    receipt = sign_receipt(
        server.keys(log.organisation_id).issuer,
        organisation=log.organisation_id,
        device_id=log.device_id,
        epoch=log.epoch,
        cursor=end.cursor,
        head=end.head,
    )
    return write_receipt(receipt)


def _from_above(server: Server, log: LogName, end: LogEnd) -> str:
    with server.database.look() as connection:
        row = said_above(connection, log)
    return row.receipt if row is not None and row.cursor <= end.cursor else ""
