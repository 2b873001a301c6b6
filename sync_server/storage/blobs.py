"""Which files of answers have come, from which device, and which of them attempts name."""

from collections.abc import Collection, Sequence

import sqlalchemy as sa

from assessment.ids import AttemptId, DeviceId, OrganisationId
from sync_server.storage.engine import Session, upsert
from sync_server.storage.models import AttemptBlob, Blob


def blob_from(
    session: Session, organisation: OrganisationId, device_id: DeviceId, sha256: str
) -> Blob | None:
    """Return a file that this device has sent whole."""
    return session.get(Blob, (organisation, sha256, device_id))


def add_blob(
    session: Session,
    organisation: OrganisationId,
    device_id: DeviceId,
    sha256: str,
    *,
    size: int,
    now: int,
) -> None:
    """Note that a file has come whole; harmless when it is known."""
    connection = session.connection()
    connection.execute(
        upsert(connection, Blob)
        .values(
            organisation_id=organisation,
            device_id=device_id,
            sha256=sha256,
            size=size,
            received_ms=now,
        )
        .on_conflict_do_nothing()
    )


def bytes_from(session: Session, organisation: OrganisationId, device_id: DeviceId, since: int) -> int:
    """Return how many bytes of whole files a device has sent since a time."""
    found = sa.select(sa.func.coalesce(sa.func.sum(Blob.size), 0)).where(
        Blob.organisation_id == organisation, Blob.device_id == device_id, Blob.received_ms > since
    )
    return int(session.execute(found).scalar_one())


def arrivals(session: Session, organisation: OrganisationId, hashes: Collection[str]) -> dict[str, int]:
    """Return when each of these files first came whole, from whatever device; those that have not are left out."""
    found = (
        sa.select(Blob.sha256, sa.func.min(Blob.received_ms))
        .where(Blob.organisation_id == organisation, Blob.sha256.in_(sorted(hashes)))
        .group_by(Blob.sha256)
    )
    return dict(session.execute(found).all()) if hashes else {}


def held_of(session: Session, organisation: OrganisationId, device_id: DeviceId) -> tuple[str, ...]:
    """Return the files that a device has sent whole, by their hashes."""
    found = sa.select(Blob.sha256).where(Blob.organisation_id == organisation, Blob.device_id == device_id)
    return tuple(session.scalars(found.order_by(Blob.sha256)))


def named_by(session: Session, organisation: OrganisationId, attempt_id: AttemptId) -> frozenset[str]:
    """Return which files are noted as named by the answers in force of an attempt."""
    found = sa.select(AttemptBlob.sha256).where(
        AttemptBlob.organisation_id == organisation, AttemptBlob.attempt_id == attempt_id
    )
    return frozenset(session.scalars(found))


def missing_of_all(session: Session, organisation: OrganisationId) -> dict[AttemptId, int]:
    """Return the same of all attempts. Nearly always there are few."""
    return dict(session.execute(_missing(organisation)).all())


def missing_of(
    session: Session, organisation: OrganisationId, attempts: Sequence[AttemptId]
) -> dict[AttemptId, int]:
    """Return how many named files have not come, of those attempts where any has not."""
    found = _missing(organisation).where(AttemptBlob.attempt_id.in_(attempts))
    return dict(session.execute(found).all()) if attempts else {}


def _missing(organisation: OrganisationId) -> sa.Select[AttemptId, int]:
    here = sa.exists().where(
        Blob.organisation_id == AttemptBlob.organisation_id, Blob.sha256 == AttemptBlob.sha256
    )
    return (
        sa.select(AttemptBlob.attempt_id, sa.func.count())
        .where(AttemptBlob.organisation_id == organisation, ~here)
        .group_by(AttemptBlob.attempt_id)
    )
