"""Keep the registry true to the packs: a test that comes is entered, one whose content goes is taken out of use."""

import json
from collections.abc import Iterable
from enum import Enum

from assessment.ids import OrganisationId, PackId, TestId
from assessment.pack.manifest import TestSummary
from assessment.registry.entry import EntryKey
from sync_server.services.server import Server
from sync_server.storage.audit import record
from sync_server.storage.engine import Session
from sync_server.storage.models import Pack
from sync_server.storage.packs import packs
from sync_server.storage.registry import registry_row, rows_of_pack
from sync_server.storage.registry_models import RegistryRow


class Inactive(Enum):
    """Why a test is out of use. All but what staff decided ends by itself when the content is back."""

    NO_PACK = "no_pack"
    NO_FILE = "no_file"
    NOT_IN_PACK = "not_in_pack"
    RETRACTED = "retracted"
    BY_STAFF = "by_staff"


SYSTEM = "registry"
"""Who does what nobody asked for, in the record of staff."""


def register_tests(
    session: Session,
    organisation: OrganisationId,
    pack_id: PackId,
    version: int,
    tests: Iterable[TestSummary],
    now: int,
    *,
    again: bool = False,
) -> list[RegistryRow]:
    """Enter the tests of a pack; return the rows that are new or in use again.

    What staff have said of a test stays, but with ``again``: then all is as the pack says. Tests that an earlier
    version had, and this one has not, are taken out of use.
    """
    told = {test.id: test for test in tests}
    for row in rows_of_pack(session, organisation, pack_id):
        if row.test_id not in told:
            deactivate(session, row, Inactive.NOT_IN_PACK, now)
    entered = (
        _register(session, organisation, pack_id, version, test, now, again=again) for test in told.values()
    )
    return [row for row in entered if row is not None]


def _register(
    session: Session,
    organisation: OrganisationId,
    pack_id: PackId,
    version: int,
    test: TestSummary,
    now: int,
    *,
    again: bool,
) -> RegistryRow | None:
    row = registry_row(session, organisation, EntryKey(pack_id, test.id))
    if row is None:
        row = RegistryRow(
            organisation_id=organisation,
            pack_id=pack_id,
            test_id=test.id,
            pack_version=version,
            name=test.title,
            active=True,
            category=test.category,
            difficulty=test.difficulty,
            target_band=test.target_band,
            added_ms=now,
            changed_ms=now,
        )
        session.add(row)
        return row
    if row.pack_version != version or again:
        row.pack_version, row.name = version, test.title
        row.revision, row.changed_ms = row.revision + 1, now
    if again:
        row.category, row.difficulty, row.target_band = test.category, test.difficulty, test.target_band
    return row if reactivate(row, now) else None


def deactivate(session: Session, row: RegistryRow, because: Inactive, now: int) -> bool:
    """Take a test out of use because its content cannot be had; say whether it was in use."""
    if not row.active:
        return False
    row.active, row.inactive_because, row.inactive_note = False, because.value, ""
    row.revision, row.changed_ms = row.revision + 1, now
    record(
        session,
        row.organisation_id,
        actor=SYSTEM,
        action="test_deactivated",
        subject=f"{row.pack_id} {row.test_id}",
        now=now,
        detail=because.value,
    )
    return True


def reactivate(row: RegistryRow, now: int) -> bool:
    """Put a test back in use that was out for want of content; say whether it was."""
    if row.active or row.inactive_because == Inactive.BY_STAFF.value:
        return False
    row.active, row.inactive_because = True, ""
    row.revision, row.changed_ms = row.revision + 1, now
    return True


def follow_retraction(session: Session, organisation: OrganisationId, pack: Pack, now: int) -> None:
    """Let the tests of a retracted version go back to the newest version that is left, or out of use."""
    left = [
        other
        for other in packs(session, organisation)
        if other.pack_id == pack.pack_id and other.retracted_ms is None and other.version != pack.version
    ]
    for row in rows_of_pack(session, organisation, pack.pack_id):
        if row.pack_version != pack.version:
            continue
        versions = [other.version for other in left if row.test_id in json.loads(other.tests)]
        if not versions:
            deactivate(session, row, Inactive.RETRACTED, now)
        else:
            row.pack_version = max(versions)
            row.revision, row.changed_ms = row.revision + 1, now


def why_missing(server: Server, session: Session, row: RegistryRow) -> Inactive | None:
    """Say why the content of a test cannot be had; None where it can."""
    pack = session.get(Pack, (row.organisation_id, row.pack_id, row.pack_version))
    if pack is None:
        return Inactive.NO_PACK
    if pack.retracted_ms is not None:
        return Inactive.RETRACTED
    if row.test_id not in json.loads(pack.tests):
        return Inactive.NOT_IN_PACK
    return None if _whole(server, pack) else Inactive.NO_FILE


def content_here(server: Server, session: Session, organisation: OrganisationId) -> dict[EntryKey, Pack]:
    """Return every test that can be had, with the newest pack that has it: not retracted, and its file is whole."""
    newest: dict[str, Pack] = {}
    for pack in packs(session, organisation):  # by version, so that the last one is the newest
        if pack.retracted_ms is None:
            newest[pack.pack_id] = pack
    return {
        EntryKey(PackId(pack.pack_id), TestId(test_id)): pack
        for pack in newest.values()
        for test_id in json.loads(pack.tests)
        if _whole(server, pack)
    }


def _whole(server: Server, pack: Pack) -> bool:
    file = server.config.packs / pack.sha256
    return file.is_file() and file.stat().st_size == pack.size
