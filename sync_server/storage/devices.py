"""Devices and the codes by which they join."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import DeviceId, Epoch, OrganisationId
from sync_server.storage.engine import Connection, Ready, Session
from sync_server.storage.frames import LogEnd
from sync_server.storage.models import Device, DeviceLog, EnrolmentCode


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """Who a token belongs to, as the hot path needs it. ``log`` is the end of the log asked for, if any of it is here."""

    organisation_id: OrganisationId
    device_id: DeviceId
    centre: str
    sign_key: bytes
    seal_key: str
    revoked: bool
    token_hash: bytes
    log: LogEnd | None


def device_by_token(connection: Connection, token_hash: bytes, epoch: Epoch | str = "") -> KnownDevice | None:
    """Return the device with this token. The only way in, so it cannot know the organisation yet."""
    row: Sequence[Any] | None = _BY_TOKEN.run(
        connection, {"b_token": token_hash, "b_epoch": epoch}
    ).one_or_none()
    if row is None:
        return None
    organisation, device_id, centre, sign_key, seal_key, revoked_ms, stored_hash, cursor, head = row
    log = None if cursor is None else LogEnd(cursor, head)
    return KnownDevice(
        organisation, device_id, centre, sign_key, seal_key, revoked_ms is not None, stored_hash, log
    )


def device(session: Session, organisation: OrganisationId, device_id: str) -> Device | None:
    """Return a device."""
    return session.get(Device, (organisation, device_id))


def devices(session: Session, organisation: OrganisationId) -> list[Device]:
    """Return all devices, by name."""
    found = (
        sa.select(Device)
        .where(Device.organisation_id == organisation)
        .order_by(Device.name, Device.device_id)
    )
    return list(session.scalars(found))


def enrolment_code(session: Session, code_hash: bytes, kind: str) -> EnrolmentCode | None:
    """Return a code of this kind by its hash. It is a way in, so it says which organisation it belongs to."""
    found = sa.select(EnrolmentCode).where(EnrolmentCode.code_hash == code_hash, EnrolmentCode.kind == kind)
    return session.scalar(found)


_BY_TOKEN = Ready(
    lambda _: (
        sa.select(
            Device.organisation_id,
            Device.device_id,
            Device.centre,
            Device.sign_key,
            Device.seal_key,
            Device.revoked_ms,
            Device.token_hash,
            DeviceLog.cursor,
            DeviceLog.head,
        )
        .outerjoin(
            DeviceLog,
            sa.and_(
                DeviceLog.organisation_id == Device.organisation_id,
                DeviceLog.device_id == Device.device_id,
                DeviceLog.epoch == sa.bindparam("b_epoch"),
            ),
        )
        .where(Device.token_hash == sa.bindparam("b_token"))
    )
)
