"""What a hub keeps of its upstream: how far the mirror is, how far each log has gone up, and what only upstream can say."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from assessment.ids import DeviceId, Epoch, OrganisationId
from sync_server.storage.engine import Connection, Ready, Session, upsert
from sync_server.storage.frames import LogName
from sync_server.storage.hub_models import ForwardedBytes, ForwardedLog, ToldChange, Upstream
from sync_server.storage.models import Blob, Device, DeviceLog, QuarantinedFrame


@dataclass(frozen=True, slots=True)
class LocalLog:
    """A log that is here up to ``cursor``, and up to ``above`` upstream as far as is known. ``refused``: it takes no more."""

    log: LogName
    cursor: int
    above: int
    refused: str
    asked_ms: int | None


@dataclass(frozen=True, slots=True)
class SaidAbove:
    """What upstream last said of a log, as ``ForwardedLog`` keeps it."""

    cursor: int
    head8: str
    refused: str
    receipt: str
    proof: str


def upstream(session: Session, organisation: OrganisationId) -> Upstream | None:
    """Return how this hub stands with its upstream."""
    return session.get(Upstream, organisation)


def local_logs(session: Session, organisation: OrganisationId) -> list[LocalLog]:
    """Return every log that is here, with how far upstream has it."""
    found = (
        sa.select(
            DeviceLog.device_id,
            DeviceLog.epoch,
            DeviceLog.cursor,
            ForwardedLog.cursor,
            ForwardedLog.refused,
            ForwardedLog.at_ms,
        )
        .outerjoin(
            ForwardedLog,
            sa.and_(
                ForwardedLog.organisation_id == DeviceLog.organisation_id,
                ForwardedLog.device_id == DeviceLog.device_id,
                ForwardedLog.epoch == DeviceLog.epoch,
            ),
        )
        .where(DeviceLog.organisation_id == organisation)
        .order_by(DeviceLog.first_ms, DeviceLog.device_id, DeviceLog.epoch)
    )
    return [
        LocalLog(LogName(organisation, device_id, epoch), cursor, above or 0, refused or "", at_ms)
        for device_id, epoch, cursor, above, refused, at_ms in session.execute(found)
    ]


def forwarded(session: Session, log: LogName) -> ForwardedLog | None:
    """Return how far upstream has a log, None where it has not been asked."""
    return session.get(ForwardedLog, (log.organisation_id, log.device_id, log.epoch))


def said_above(connection: Connection, log: LogName) -> SaidAbove | None:
    """Return what upstream last said of a log, None where it has not been asked. Every push at a hub asks for it."""
    keys = {"b_organisation": log.organisation_id, "b_device": log.device_id, "b_epoch": log.epoch}
    row = _SAID.run(connection, keys).one_or_none()
    return SaidAbove(row.cursor, row.head8, row.refused, row.receipt, row.proof) if row else None


def keep_forwarded(
    session: Session,
    log: LogName,
    *,
    cursor: int,
    head8: str,
    refused: str,
    receipt: str,
    proof: str,
    now: int,
) -> None:
    """Note what upstream said of a log. An empty receipt leaves the one that was given before."""
    row = forwarded(session, log)
    if row is None:
        row = ForwardedLog(
            organisation_id=log.organisation_id, device_id=log.device_id, epoch=log.epoch, receipt=""
        )
        session.add(row)
    row.cursor, row.head8, row.refused, row.at_ms = cursor, head8, refused, now
    row.receipt, row.proof = receipt or row.receipt, proof


def files_to_forward(session: Session, organisation: OrganisationId) -> list[Blob]:
    """Return the files of answers that are here whole and not known to be upstream, oldest first."""
    found = (
        sa.select(Blob)
        .where(
            Blob.organisation_id == organisation,
            ~sa.exists().where(
                ForwardedBytes.organisation_id == Blob.organisation_id,
                ForwardedBytes.device_id == Blob.device_id,
                ForwardedBytes.epoch == "",
                ForwardedBytes.sha256 == Blob.sha256,
            ),
        )
        .order_by(Blob.received_ms, Blob.sha256, Blob.device_id)
    )
    return list(session.scalars(found))


def forwarded_files(
    session: Session, organisation: OrganisationId, after: tuple[str, str], limit: int
) -> list[tuple[DeviceId, str]]:
    """Return some files, by device and hash, that are noted as being upstream, in the order of both."""
    found = (
        sa.select(ForwardedBytes.device_id, ForwardedBytes.sha256)
        .where(
            ForwardedBytes.organisation_id == organisation,
            ForwardedBytes.epoch == "",
            sa.tuple_(ForwardedBytes.device_id, ForwardedBytes.sha256) > sa.tuple_(*map(sa.literal, after)),
        )
        .order_by(ForwardedBytes.device_id, ForwardedBytes.sha256)
        .limit(limit)
    )
    return [(device_id, digest) for device_id, digest in session.execute(found)]


def forget_forwarded(
    session: Session, organisation: OrganisationId, device_id: DeviceId, sha256: str = ""
) -> None:
    """Forget that upstream has a device's file; without a hash, all that it brought beside its logs."""
    gone = sa.delete(ForwardedBytes).where(
        ForwardedBytes.organisation_id == organisation, ForwardedBytes.device_id == device_id
    )
    if sha256:
        gone = gone.where(ForwardedBytes.epoch == "", ForwardedBytes.sha256 == sha256)
    session.execute(gone)


@dataclass(frozen=True, slots=True)
class RefusedBytes:
    """Which refused bytes, by the hash that they came with: of a device that brought too much less is kept."""

    device_id: DeviceId
    epoch: Epoch
    sha256: bytes


def refused_to_forward(session: Session, organisation: OrganisationId) -> list[RefusedBytes]:
    """Return which refused bytes are not known to be upstream; the bytes themselves are not read."""
    sqlite = session.connection().dialect.name == "sqlite"
    digest = QuarantinedFrame.sha256
    in_hex = sa.func.lower(sa.func.hex(digest)) if sqlite else sa.func.encode(digest, "hex")
    found = (
        sa.select(QuarantinedFrame.device_id, QuarantinedFrame.epoch, digest)
        .where(
            QuarantinedFrame.organisation_id == organisation,
            ~sa.exists().where(
                ForwardedBytes.organisation_id == QuarantinedFrame.organisation_id,
                ForwardedBytes.device_id == QuarantinedFrame.device_id,
                ForwardedBytes.epoch == QuarantinedFrame.epoch,
                ForwardedBytes.sha256 == in_hex,
            ),
        )
        .order_by(QuarantinedFrame.device_id, QuarantinedFrame.epoch, digest)
    )
    return [RefusedBytes(*row) for row in session.execute(found)]


def refused_bytes(
    session: Session, organisation: OrganisationId, which: RefusedBytes
) -> QuarantinedFrame | None:
    """Return refused bytes with the reason."""
    return session.get(QuarantinedFrame, (organisation, which.device_id, which.epoch, which.sha256))


def is_forwarded(
    session: Session, organisation: OrganisationId, device_id: DeviceId, epoch: Epoch, sha256: str
) -> bool:
    """Say whether refused bytes are known to be upstream."""
    return session.get(ForwardedBytes, (organisation, device_id, epoch, sha256)) is not None


def note_forwarded(
    session: Session,
    organisation: OrganisationId,
    device_id: DeviceId,
    sha256: str,
    now: int,
    *,
    epoch: Epoch | str = "",
) -> None:
    """Note that upstream has a file, or with an epoch refused bytes."""
    connection = session.connection()
    connection.execute(
        upsert(connection, ForwardedBytes)
        .values(organisation_id=organisation, device_id=device_id, epoch=epoch, sha256=sha256, at_ms=now)
        .on_conflict_do_nothing()
    )


def told_change(
    session: Session, organisation: OrganisationId, kind: str, subject: str, version: int, device_id: str
) -> str | None:
    """Return the JSON of what upstream told: to this device, or to all."""
    for whose in (device_id, ""):
        row = session.get(ToldChange, (organisation, kind, subject, version, whose))
        if row is not None:
            return row.text
    return None


def tell_change(
    session: Session,
    organisation: OrganisationId,
    *,
    kind: str,
    subject: str,
    version: int,
    device_id: str,
    text: str,
) -> bool:
    """Keep what upstream told a device; say whether it is new."""
    before = told_change(session, organisation, kind, subject, version, device_id)
    if before == text:
        return False
    session.merge(
        ToldChange(
            organisation_id=organisation,
            kind=kind,
            subject=subject,
            version=version,
            device_id=device_id,
            text=text,
        )
    )
    return True


def without_release(
    session: Session, organisation: OrganisationId, pack_id: str, version: int, limit: int
) -> Sequence[DeviceId]:
    """Return devices that a pack's identity has not been sealed to, as far as is known here."""
    found = (
        sa.select(Device.device_id)
        .where(
            Device.organisation_id == organisation,
            Device.revoked_ms.is_(None),
            ~sa.exists().where(
                ToldChange.organisation_id == Device.organisation_id,
                ToldChange.kind == "release",
                ToldChange.subject == pack_id,
                ToldChange.version == version,
                ToldChange.device_id == Device.device_id,
            ),
        )
        .order_by(Device.device_id)
        .limit(limit)
    )
    return session.scalars(found).all()


def forget_releases(session: Session, organisation: OrganisationId, device_id: str) -> None:
    """Forget what opens packs for a device, so that it is asked for again."""
    session.execute(
        sa.delete(ToldChange).where(
            ToldChange.organisation_id == organisation,
            ToldChange.kind == "release",
            ToldChange.device_id == device_id,
        )
    )


_SAID = Ready(
    lambda _: sa.select(
        ForwardedLog.cursor,
        ForwardedLog.head8,
        ForwardedLog.refused,
        ForwardedLog.receipt,
        ForwardedLog.proof,
    ).where(
        ForwardedLog.organisation_id == sa.bindparam("b_organisation"),
        ForwardedLog.device_id == sa.bindparam("b_device"),
        ForwardedLog.epoch == sa.bindparam("b_epoch"),
    )
)
