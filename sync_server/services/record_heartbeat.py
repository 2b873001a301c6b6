"""Note how devices say they are. A missing heartbeat changes nothing for anybody."""

from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import Future
from typing import Any, NamedTuple

from assessment.ids import DeviceId, OrganisationId
from assessment.sync.messages import Heartbeat, HeartbeatReply, HeldPack
from sync_server.services.keep_arrivals import keep_arrivals
from sync_server.services.list_changes import latest_change
from sync_server.services.server import Server
from sync_server.storage.devices import KnownDevice, note_heartbeats
from sync_server.storage.engine import Connection


class Beat(NamedTuple):
    """The columns of a device's row that its heartbeat fills, and the packs that it holds where it says so."""

    row: dict[str, Any]
    packs: tuple[HeldPack, ...] | None


def heard(server: Server, who: KnownDevice, beat: Heartbeat) -> Beat:
    """Return what a heartbeat says, with the time at which it came."""
    now = server.clock()
    row = {
        "b_organisation": who.organisation_id,
        "b_device": who.device_id,
        "b_seen_ms": now,
        "b_skew_ms": beat.device_ms - now if beat.skew_ms is None else -beat.skew_ms,
        "b_skew_within_ms": None if beat.skew_ms is None else beat.skew_within_ms,
        "b_app_version": beat.app_version,
        "b_unsent": min(beat.unsent, 2**31 - 1),
        "b_battery_percent": beat.battery_percent,
        "b_refused_changes": min(beat.refused_changes, 2**31 - 1),
        "b_progress": beat.attempt.model_dump_json() if beat.attempt else "",
    }
    return Beat(row, beat.packs)


def keep_heartbeats(server: Server, beats: Sequence[Beat]) -> Future[None]:
    """Promise to keep many heartbeats at once."""
    return server.database.submit(lambda connection: _keep(connection, beats))


def record_heartbeat(server: Server, who: KnownDevice, beat: Heartbeat) -> HeartbeatReply:
    """Keep a heartbeat; return the time here and how far changes go."""
    keep_heartbeats(server, [heard(server, who, beat)]).result()
    return HeartbeatReply(server_ms=server.clock(), changes_cursor=latest_change(server, who.organisation_id))


def _keep(connection: Connection, beats: Sequence[Beat]) -> None:
    note_heartbeats(connection, [beat.row for beat in beats])
    told: dict[OrganisationId, dict[DeviceId, tuple[int, tuple[HeldPack, ...]]]] = defaultdict(dict)
    for row, packs in beats:
        if packs is not None:
            told[row["b_organisation"]][row["b_device"]] = (row["b_seen_ms"], packs)
    for organisation, devices in told.items():
        keep_arrivals(connection, organisation, devices)
