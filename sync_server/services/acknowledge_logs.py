"""Say to devices, in a file for the stick, what the organisation holds of their logs and files."""

from collections.abc import Collection

from assessment.ids import OrganisationId
from assessment.pack.acknowledgement_document import Acknowledgement, HeldLog, sign_acknowledgement
from sync_server.errors import NeedsUpstream
from sync_server.services.give_receipt import give_receipt, gives_receipts
from sync_server.services.server import Server
from sync_server.storage.blobs import held_of
from sync_server.storage.frames import LogEnd, log_end
from sync_server.storage.rebuild import known_logs


def acknowledge_logs(
    server: Server, organisation: OrganisationId, devices: Collection[str] = ()
) -> tuple[Acknowledgement, bytes]:
    """Return what is held of these devices, or of all, and the signed file that says so.

    Raises:
        NeedsUpstream: this server is a hub: only the organisation's own can say what the organisation holds.
        KeysMissing, KeysExposed: the organisation's keys cannot be used.
    """
    if not gives_receipts(server):
        raise NeedsUpstream(server.upstream)
    with server.database.read() as session:
        logs = [one for one in known_logs(session, organisation) if not devices or one.device_id in devices]
        ends = [(log, log_end(session.connection(), log)) for log in logs]
        files = {log.device_id: held_of(session, organisation, log.device_id) for log in logs}
    told = Acknowledgement(
        organisation,
        server.clock(),
        tuple(
            HeldLog(
                log.device_id,
                log.epoch,
                end.cursor,
                end.head.hex(),
                give_receipt(server, log, LogEnd(end.cursor, end.head)),
                files[log.device_id],
            )
            for log, end in ends
            if end is not None and end.cursor
        ),
    )
    return told, sign_acknowledgement(told, server.keys(organisation).issuer)
