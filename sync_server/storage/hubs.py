"""Hubs below this server, and which devices are theirs to serve."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute

from assessment.ids import DeviceId, Epoch, OrganisationId
from sync_server.storage.devices import KnownDevice
from sync_server.storage.engine import Connection, Session
from sync_server.storage.frames import LogName, log_end
from sync_server.storage.hub_models import Hub
from sync_server.storage.models import Change, Device

Column = InstrumentedAttribute[str]


@dataclass(frozen=True, slots=True)
class KnownHub:
    """Who a hub's token belongs to. Empty ``centre``: it serves all of them."""

    organisation_id: OrganisationId
    hub_id: str
    centre: str
    revoked: bool
    token_hash: bytes


def hub_by_token(connection: Connection, token_hash: bytes) -> KnownHub | None:
    """Return the hub with this token. A way in, so it cannot know the organisation yet."""
    found = sa.select(Hub.organisation_id, Hub.hub_id, Hub.centre, Hub.revoked_ms, Hub.token_hash)
    row = connection.execute(found.where(Hub.token_hash == token_hash)).one_or_none()
    if row is None:
        return None
    return KnownHub(row[0], row[1], row[2], row[3] is not None, row[4])


def hub(session: Session, organisation: OrganisationId, hub_id: str) -> Hub | None:
    """Return a hub."""
    return session.get(Hub, (organisation, hub_id))


def hubs(session: Session, organisation: OrganisationId) -> list[Hub]:
    """Return all hubs, by name."""
    found = sa.select(Hub).where(Hub.organisation_id == organisation).order_by(Hub.name, Hub.hub_id)
    return list(session.scalars(found))


def device_below(
    connection: Connection, hub: KnownHub, device_id: str, epoch: Epoch | str = ""
) -> KnownDevice | None:
    """Return a device whose log a hub brings, wherever it is at home: a device may have been moved meanwhile."""
    found = sa.select(
        Device.organisation_id,
        Device.device_id,
        Device.centre,
        Device.sign_key,
        Device.seal_key,
        Device.revoked_ms,
        Device.token_hash,
    ).where(Device.organisation_id == hub.organisation_id, Device.device_id == device_id)
    row = connection.execute(found).one_or_none()
    if row is None:
        return None
    organisation, name, centre, sign_key, seal_key, revoked_ms, token_hash = row
    end = log_end(connection, LogName(organisation, name, Epoch(epoch))) if epoch else None
    return KnownDevice(
        organisation, name, centre, sign_key, seal_key, revoked_ms is not None, token_hash, end, hub.hub_id
    )


def devices_below(session: Session, hub: KnownHub, *, after: str, limit: int) -> list[Device]:
    """Return the devices a hub serves, by id: those of its centre, and those that are bound to none."""
    found = (
        sa.select(Device)
        .where(
            Device.organisation_id == hub.organisation_id, Device.device_id > after, *_of(hub, Device.centre)
        )
        .order_by(Device.device_id)
        .limit(limit)
    )
    return list(session.scalars(found))


def devices_tag(session: Session, hub: KnownHub) -> str:
    """Return what changes when anything changes that a hub should know of its devices."""
    found = (
        sa.select(
            Device.device_id,
            Device.name,
            Device.centre,
            Device.sign_key,
            Device.seal_key,
            Device.token_hash,
            Device.app_version,
            Device.revoked_ms,
        )
        .where(Device.organisation_id == hub.organisation_id, *_of(hub, Device.centre))
        .order_by(Device.device_id)
    )
    digest = sha256()
    for row in session.execute(found):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def changes_below(
    session: Session, hub: KnownHub, *, cursor: int, latest: int, limit: int
) -> Sequence[Change]:
    """Return what a hub should hear of, from after ``cursor`` up to ``latest``, oldest first."""
    ours = sa.select(Device.device_id).where(
        Device.organisation_id == hub.organisation_id, *_of(hub, Device.centre)
    )
    found = (
        sa.select(Change)
        .where(
            Change.organisation_id == hub.organisation_id,
            Change.number > cursor,
            Change.number <= latest,
            Change.superseded.is_(False),
            sa.or_(Change.device_id == "", Change.device_id.in_(ours)),
            *_of(hub, Change.centre),
        )
        .order_by(Change.number)
        .limit(limit)
    )
    return session.scalars(found).all()


def seen(session: Session, hub: KnownHub, now: int) -> None:
    """Note that a hub has asked."""
    session.execute(
        sa.update(Hub)
        .where(Hub.organisation_id == hub.organisation_id, Hub.hub_id == hub.hub_id)
        .values(seen_ms=now)
    )


def below(session: Session, hub: KnownHub, device_ids: Sequence[str]) -> dict[DeviceId, Device]:
    """Return those of these devices that a hub serves and that are not shut out."""
    found = sa.select(Device).where(
        Device.organisation_id == hub.organisation_id,
        Device.device_id.in_(sorted(set(device_ids))),
        Device.revoked_ms.is_(None),
        *_of(hub, Device.centre),
    )
    return {row.device_id: row for row in session.scalars(found)}


def _of(hub: KnownHub, centre: Column) -> tuple[sa.ColumnElement[bool], ...]:
    """Return the condition that something is of the hub's centre, or of none; none where it serves all."""
    return (centre.in_(("", hub.centre)),) if hub.centre else ()
