"""The devices of an organisation, and shutting one out."""

import json
from dataclasses import dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.devices import device, devices
from sync_server.storage.engine import Session


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """A device as staff see it. ``progress`` is what its last heartbeat said of the attempt under way.

    ``skew_ms``: how far its clock is ahead of ours, right to within ``skew_within_ms``, which is None where only its last
    word was compared.
    ``refused_changes``: how many changes that it was told wait on it, because it could not believe or read them.
    """

    device_id: str
    name: str
    centre: str
    app_version: str
    enrolled_ms: int
    revoked: bool
    seen_ms: int | None
    skew_ms: int | None
    skew_within_ms: int | None
    unsent: int | None
    battery_percent: int | None
    refused_changes: int | None
    progress: dict[str, Any] | None


def list_devices(server: Server, organisation: OrganisationId) -> list[DeviceFacts]:
    """Return every device."""
    with server.database.read() as session:
        return [
            DeviceFacts(
                row.device_id,
                row.name,
                row.centre,
                row.app_version,
                row.enrolled_ms,
                row.revoked_ms is not None,
                row.seen_ms,
                row.skew_ms,
                row.skew_within_ms,
                row.unsent,
                row.battery_percent,
                row.refused_changes,
                json.loads(row.progress) if row.progress else None,
            )
            for row in devices(session, organisation)
        ]


def revoke_device(server: Server, organisation: OrganisationId, device_id: str, *, actor: str) -> None:
    """Shut a device out for good. What it sent stays.

    Raises:
        NotFound: there is no such device.
    """
    now = server.clock()

    def write(session: Session) -> None:
        row = device(session, organisation, device_id)
        if row is None:
            raise NotFound("device", device_id)
        row.revoked_ms = row.revoked_ms or now
        record(session, organisation, actor=actor, action="device_revoked", subject=device_id, now=now)

    server.database.write(write)
