"""The registry's rows, and which tests a candidate has had."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from assessment.ids import OrganisationId, PackId, TestId
from assessment.registry.entry import EntryKey, RegistryEntry
from sync_server.storage.engine import Session
from sync_server.storage.models import Pack, ProjectedAttempt
from sync_server.storage.registry_models import GivenTest, HealthCheck, RegistryRow

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Usage:
    """What changes of a test each time it is given, and the revision of all else."""

    active: bool
    count: int
    last_ms: int | None
    revision: int


def registry_row(session: Session, organisation: OrganisationId, key: EntryKey) -> RegistryRow | None:
    """Return one test of the registry."""
    return session.get(RegistryRow, (organisation, key.pack_id, key.test_id))


def registry_rows(session: Session, organisation: OrganisationId) -> list[RegistryRow]:
    """Return the whole registry, by name."""
    found = (
        sa.select(RegistryRow)
        .where(RegistryRow.organisation_id == organisation)
        .order_by(RegistryRow.name, RegistryRow.pack_id, RegistryRow.test_id)
    )
    return list(session.scalars(found))


def rows_of_pack(session: Session, organisation: OrganisationId, pack_id: str) -> list[RegistryRow]:
    """Return the tests of one pack."""
    found = sa.select(RegistryRow).where(
        RegistryRow.organisation_id == organisation, RegistryRow.pack_id == pack_id
    )
    return list(session.scalars(found))


def usages(session: Session, organisation: OrganisationId) -> dict[EntryKey, Usage]:
    """Return how often each test was given, without reading what it is."""
    found = sa.select(
        RegistryRow.pack_id,
        RegistryRow.test_id,
        RegistryRow.active,
        RegistryRow.usage_count,
        RegistryRow.last_used_ms,
        RegistryRow.revision,
    ).where(RegistryRow.organisation_id == organisation)
    return {
        EntryKey(PackId(pack_id), TestId(test_id)): Usage(active, count, last_ms, revision)
        for pack_id, test_id, active, count, last_ms, revision in session.execute(found)
    }


def entry_of(row: RegistryRow) -> RegistryEntry:
    """Return a row as the rules see it."""
    return RegistryEntry(
        TestId(row.test_id),
        row.name,
        PackId(row.pack_id),
        row.pack_version,
        active=row.active,
        inactive_because=row.inactive_because,
        usage_count=row.usage_count,
        last_used=None if row.last_used_ms is None else EPOCH + timedelta(milliseconds=row.last_used_ms),
        category=row.category,
        difficulty=row.difficulty,
        target_band=row.target_band,
        priority=row.priority,
        featured=row.featured,
        tags=tags_of(row),
    )


def tags_of(row: RegistryRow) -> tuple[str, ...]:
    """Return a test's tags."""
    return tuple(json.loads(row.tags))


def tests_had(session: Session, organisation: OrganisationId, candidate_id: str) -> set[EntryKey]:
    """Return every test that a candidate was given, or has begun anywhere."""
    given = sa.select(GivenTest.pack_id, GivenTest.test_id).where(
        GivenTest.organisation_id == organisation, GivenTest.candidate_id == candidate_id
    )
    begun = (
        sa.select(Pack.pack_id, ProjectedAttempt.test_id)
        .join(
            Pack,
            sa.and_(
                Pack.organisation_id == ProjectedAttempt.organisation_id,
                Pack.pack_hash == ProjectedAttempt.pack_hash,
            ),
        )
        .where(
            ProjectedAttempt.organisation_id == organisation, ProjectedAttempt.candidate_id == candidate_id
        )
    )
    rows = session.execute(sa.union(given, begun))
    return {EntryKey(PackId(pack_id), TestId(test_id)) for pack_id, test_id in rows}


def given_for(
    session: Session, organisation: OrganisationId, sitting_id: str, candidate_ids: Sequence[str]
) -> dict[str, GivenTest]:
    """Return what these candidates were given for a sitting, each the first; no more of them than one statement takes."""
    found = (
        sa.select(GivenTest)
        .where(
            GivenTest.organisation_id == organisation,
            GivenTest.candidate_id.in_(candidate_ids),
            GivenTest.sitting_id == sitting_id,
        )
        .order_by(GivenTest.number.desc())
    )
    return {row.candidate_id: row for row in session.scalars(found)}


def keep_check(session: Session, check: HealthCheck) -> None:
    """Keep how the registry stood; a second look in the same moment replaces the first."""
    session.merge(check)


def checks(session: Session, organisation: OrganisationId, limit: int) -> Sequence[HealthCheck]:
    """Return how the registry stood, the latest first."""
    found = (
        sa.select(HealthCheck)
        .where(HealthCheck.organisation_id == organisation)
        .order_by(HealthCheck.at_ms.desc())
        .limit(limit)
    )
    return session.scalars(found).all()
