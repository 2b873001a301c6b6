"""The packs an organisation has, apart from their bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from assessment.ids import OrganisationId
from sync_server.storage.engine import Connection, Ready, Session
from sync_server.storage.models import Pack


@dataclass(frozen=True, slots=True)
class PackFile:
    """The bytes of a pack: their SHA-256, by which they lie, and how many."""

    sha256: str
    size: int


def pack_file(
    connection: Connection, organisation: OrganisationId, pack_id: str, version: int
) -> PackFile | None:
    """Return which file a version of a pack is."""
    values = {"b_organisation": organisation, "b_pack": pack_id, "b_version": version}
    row: Sequence[Any] | None = _FILE.run(connection, values).one_or_none()
    return None if row is None else PackFile(row[0], row[1])


def pack(session: Session, organisation: OrganisationId, pack_id: str, version: int) -> Pack | None:
    """Return one version of a pack."""
    return session.get(Pack, (organisation, pack_id, version))


def newest_pack(session: Session, organisation: OrganisationId, pack_id: str) -> Pack | None:
    """Return the newest version of a pack."""
    found = (
        sa.select(Pack)
        .where(Pack.organisation_id == organisation, Pack.pack_id == pack_id)
        .order_by(Pack.version.desc())
        .limit(1)
    )
    return session.scalar(found)


def pack_by_hash(session: Session, organisation: OrganisationId, pack_hash: str) -> Pack | None:
    """Return a pack with this content, one that can be opened here if there is one."""
    found = (
        sa.select(Pack)
        .where(Pack.organisation_id == organisation, Pack.pack_hash == pack_hash)
        .order_by(Pack.scorable.desc(), Pack.version.desc())
        .limit(1)
    )
    return session.scalar(found)


def is_retracted(session: Session, organisation: OrganisationId, pack_hash: str) -> bool:
    """Say whether a pack with this content was retracted."""
    found = sa.select(Pack.version).where(
        Pack.organisation_id == organisation, Pack.pack_hash == pack_hash, Pack.retracted_ms.is_not(None)
    )
    return session.execute(found.limit(1)).one_or_none() is not None


def packs(session: Session, organisation: OrganisationId) -> list[Pack]:
    """Return all packs, by id and version."""
    found = sa.select(Pack).where(Pack.organisation_id == organisation).order_by(Pack.pack_id, Pack.version)
    return list(session.scalars(found))


def packs_due(session: Session, organisation: OrganisationId, now: int) -> list[Pack]:
    """Return the packs whose time has come and that are not released yet."""
    found = (
        sa.select(Pack)
        .where(
            Pack.organisation_id == organisation,
            Pack.scorable.is_(True),
            Pack.released_ms.is_(None),
            Pack.retracted_ms.is_(None),
            Pack.opens_ms <= now,
        )
        .order_by(Pack.opens_ms, Pack.pack_id, Pack.version)
    )
    return list(session.scalars(found))


_FILE = Ready(
    lambda _: sa.select(Pack.sha256, Pack.size).where(
        Pack.organisation_id == sa.bindparam("b_organisation"),
        Pack.pack_id == sa.bindparam("b_pack"),
        Pack.version == sa.bindparam("b_version"),
    )
)
