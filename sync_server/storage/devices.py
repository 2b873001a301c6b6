"""Devices and the codes by which they join."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from assessment.ids import DeviceId, Epoch, OrganisationId
from sync_server.storage.engine import Connection, Ready, Session
from sync_server.storage.frames import LogEnd
from sync_server.storage.models import Device, DeviceLog, EnrolmentCode


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """Who a token belongs to, as the hot path needs it. ``log`` is the end of the log asked for, if any of it is here.

    ``through``: the hub that brings its work, empty where the device speaks for itself.
    """

    organisation_id: OrganisationId
    device_id: DeviceId
    centre: str
    sign_key: bytes
    seal_key: str
    revoked: bool
    token_hash: bytes
    log: LogEnd | None
    through: str = ""


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


def devices_by_token(connection: Connection, asked: Sequence[tuple[bytes, str]]) -> list[KnownDevice | None]:
    """Return the devices with these tokens, each with the end of its log of the epoch beside the token."""
    if len(asked) == 1:
        return [device_by_token(connection, *asked[0])]
    values = {"b_tokens": [token for token, _ in asked], "b_epochs": sorted({epoch for _, epoch in asked})}
    found: dict[bytes, KnownDevice] = {}
    ends: dict[tuple[bytes, str], LogEnd] = {}
    for row in connection.execute(_BY_TOKENS, values):
        *known, epoch, cursor, head = row
        organisation, device_id, centre, sign_key, seal_key, revoked_ms, token = known
        if token not in found:
            found[token] = KnownDevice(
                organisation, device_id, centre, sign_key, seal_key, revoked_ms is not None, token, None
            )
        if epoch is not None:
            ends[token, epoch] = LogEnd(cursor, head)
    return [
        replace(found[token], log=ends.get((token, epoch))) if token in found else None
        for token, epoch in asked
    ]


def note_heartbeats(connection: Connection, beats: Sequence[Mapping[str, Any]]) -> None:
    """Keep what devices say of themselves, in the order of their ids; of one that says it twice the later.

    Where the database refuses them together, each is tried alone: what one says is no harm to its neighbours.
    """
    ordered = sorted(beats, key=lambda beat: (beat["b_organisation"], beat["b_device"]))
    if _kept(connection, ordered) or len(ordered) == 1:
        return
    for beat in ordered:
        _kept(connection, [beat])


def _kept(connection: Connection, beats: Sequence[Mapping[str, Any]]) -> bool:
    """Say whether the database has taken them; a value that it refuses leaves all as it was."""
    try:
        with connection.begin_nested():
            _HEARD.many(connection, beats)
    except sa.exc.DataError:
        return False
    return True


def device(session: Session, organisation: OrganisationId, device_id: str) -> Device | None:
    """Return a device."""
    return session.get(Device, (organisation, device_id))


def devices(session: Session, organisation: OrganisationId, centre: str | None = None) -> list[Device]:
    """Return all devices, or those of one centre, by name."""
    found = (
        sa.select(Device)
        .where(Device.organisation_id == organisation)
        .order_by(Device.name, Device.device_id)
    )
    return list(session.scalars(found if centre is None else found.where(Device.centre == centre)))


def found_devices(
    session: Session,
    organisation: OrganisationId,
    *,
    like: str,
    centre: str,
    within: Collection[str] | None,
    first: int,
    limit: int,
) -> list[Device]:
    """Return a stretch of devices by centre and name, those that were shut out last."""
    found = sa.select(Device).where(Device.organisation_id == organisation)
    if like:
        forms = {like, like.lower(), like.upper(), like.title()}  # SQLite knows the case of a to z
        columns = (Device.name, Device.centre, Device.device_id)
        found = found.where(
            sa.or_(*(column.icontains(form, autoescape=True) for form in forms for column in columns))
        )
    if centre:
        found = found.where(Device.centre == centre)
    if within is not None:
        found = found.where(Device.centre.in_(sorted(within)))
    order = (Device.revoked_ms.is_not(None), Device.centre, Device.name, Device.device_id)
    return list(session.scalars(found.order_by(*order).offset(first).limit(limit)))


def centres_of_devices(
    session: Session, organisation: OrganisationId, of: Collection[str] | None = None
) -> dict[str, str]:
    """Return the centre of every device, or of those named."""
    found = sa.select(Device.device_id, Device.centre).where(Device.organisation_id == organisation)
    if of is not None:
        found = found.where(Device.device_id.in_(of))
    return dict(session.execute(found).all())


def enrolment_code(session: Session, code_hash: bytes, kind: str) -> EnrolmentCode | None:
    """Return a code of this kind by its hash. It is a way in, so it says which organisation it belongs to."""
    found = sa.select(EnrolmentCode).where(EnrolmentCode.code_hash == code_hash, EnrolmentCode.kind == kind)
    return session.scalar(found)


def mark_used(session: Session, code: EnrolmentCode, who: str, now: int) -> bool:
    """Note who has used a code; say False, and change nothing, where somebody else has used it meanwhile."""
    use = (
        sa.update(EnrolmentCode)
        .where(
            EnrolmentCode.organisation_id == code.organisation_id,
            EnrolmentCode.code_hash == code.code_hash,
            sa.or_(EnrolmentCode.used_ms.is_(None), EnrolmentCode.used_by == who),
        )
        .values(used_ms=now, used_by=who)
    )
    used: sa.CursorResult[Any] = session.execute(use)  # type: ignore[assignment]  # an UPDATE gives a cursor
    return used.rowcount == 1


_WHO = (
    Device.organisation_id,
    Device.device_id,
    Device.centre,
    Device.sign_key,
    Device.seal_key,
    Device.revoked_ms,
    Device.token_hash,
)
_OF_DEVICE = sa.and_(
    DeviceLog.organisation_id == Device.organisation_id, DeviceLog.device_id == Device.device_id
)
_BY_TOKEN = Ready(
    lambda _: (
        sa.select(*_WHO, DeviceLog.cursor, DeviceLog.head)
        .outerjoin(DeviceLog, sa.and_(_OF_DEVICE, DeviceLog.epoch == sa.bindparam("b_epoch")))
        .where(Device.token_hash == sa.bindparam("b_token"))
    )
)
_BY_TOKENS = (
    sa.select(*_WHO, DeviceLog.epoch, DeviceLog.cursor, DeviceLog.head)
    .outerjoin(DeviceLog, sa.and_(_OF_DEVICE, DeviceLog.epoch.in_(sa.bindparam("b_epochs", expanding=True))))
    .where(Device.token_hash.in_(sa.bindparam("b_tokens", expanding=True)))
)
_HEARD = Ready(
    lambda _: (
        sa.update(Device)
        .where(
            Device.organisation_id == sa.bindparam("b_organisation"),
            Device.device_id == sa.bindparam("b_device"),
        )
        .values(
            {
                column: sa.bindparam(f"b_{column}")
                for column in (
                    "seen_ms",
                    "skew_ms",
                    "skew_within_ms",
                    "app_version",
                    "unsent",
                    "battery_percent",
                    "refused_changes",
                    "progress",
                )
            }
        )
    )
)


def count_seen(session: Session, organisation: OrganisationId, since: int) -> int:
    """Return how many devices were heard of after a moment."""
    found = sa.select(sa.func.count()).select_from(Device)
    return session.scalar(found.where(Device.organisation_id == organisation, Device.seen_ms > since)) or 0
