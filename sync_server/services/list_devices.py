"""The devices of an organisation, and shutting one out."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from assessment.ids import OrganisationId
from sync_server.errors import NotFound
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.devices import device, devices, found_devices
from sync_server.storage.engine import Session
from sync_server.storage.models import Device


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


@dataclass(frozen=True, slots=True)
class DevicePage:
    """A page of devices. ``next_first`` asks for the one that follows; 0 when there is none."""

    devices: tuple[DeviceFacts, ...]
    next_first: int


def list_devices(
    server: Server, organisation: OrganisationId, *, centre: str | None = None
) -> list[DeviceFacts]:
    """Return every device, or those of one centre."""
    with server.database.read() as session:
        return [_facts(row) for row in devices(session, organisation, centre)]


def find_devices(
    server: Server,
    organisation: OrganisationId,
    *,
    like: str = "",
    centre: str = "",
    within: Collection[str] | None = None,
    first: int = 0,
    limit: int = 100,
) -> DevicePage:
    """Return those whose name or centre holds ``like``, those that may send before those that were shut out.

    ``centre``: of this one alone; ``within``: of these alone.
    """
    with server.database.read() as session:
        rows = found_devices(
            session, organisation, like=like, centre=centre, within=within, first=first, limit=limit + 1
        )
    return DevicePage(tuple(_facts(row) for row in rows[:limit]), first + limit if len(rows) > limit else 0)


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


def _facts(row: Device) -> DeviceFacts:
    return DeviceFacts(
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
