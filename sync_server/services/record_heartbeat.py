"""Note how a device says it is. A missing heartbeat changes nothing for anybody."""

from assessment.sync.messages import Heartbeat, HeartbeatReply
from sync_server.services.list_changes import latest_change
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice, device
from sync_server.storage.engine import Session


def record_heartbeat(server: Server, who: KnownDevice, beat: Heartbeat) -> HeartbeatReply:
    """Keep a heartbeat; return the time here and how far changes go."""
    now = server.clock()

    def write(session: Session) -> None:
        row = device(session, who.organisation_id, who.device_id)
        if row is not None:
            row.seen_ms = now
            row.skew_ms = beat.device_ms - now if beat.skew_ms is None else -beat.skew_ms
            row.skew_within_ms = None if beat.skew_ms is None else beat.skew_within_ms
            row.app_version = beat.app_version
            row.unsent = min(beat.unsent, 2**31 - 1)
            row.battery_percent = beat.battery_percent
            row.refused_changes = min(beat.refused_changes, 2**31 - 1)
            row.progress = beat.attempt.model_dump_json() if beat.attempt else ""

    server.database.write(write)
    return HeartbeatReply(server_ms=server.clock(), changes_cursor=latest_change(server, who.organisation_id))
