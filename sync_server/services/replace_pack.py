"""Let a sitting that nobody has begun be on another version of its pack. Devices hear of it as of any change."""

import json
from dataclasses import replace

from assessment.ids import OrganisationId
from assessment.pack.sitting_document import unverified_sitting
from sync_server.errors import NotFound, SittingBegun, SittingRefused
from sync_server.services.enter_sitting import enter_sitting
from sync_server.services.project_attempt import catch_up
from sync_server.services.publish_sitting import SittingFacts, facts_of
from sync_server.services.server import Server
from sync_server.storage.attempts import is_begun
from sync_server.storage.audit import record
from sync_server.storage.changes import hold_back_others
from sync_server.storage.engine import Session
from sync_server.storage.packs import newest_pack, pack
from sync_server.storage.sittings import sitting


def replace_pack(
    server: Server, organisation: OrganisationId, sitting_id: str, version: int | None, *, actor: str
) -> SittingFacts:
    """Put a sitting on this version of its pack, the newest unless told; roster, secrets and slips stay as they are.

    Raises:
        NotFound: there is no such sitting, or no such version.
        SittingBegun: an attempt has come already: a pinned version never changes under it.
        SittingRefused: the version was retracted, or lacks the sitting's test.
    """
    catch_up(server, organisation)  # what has come and is not read yet counts as begun
    issuer, now = server.keys(organisation).issuer, server.clock()

    def write(session: Session) -> SittingFacts:
        hold_back_others(session, organisation)
        row = sitting(session, organisation, sitting_id)
        if row is None:
            raise NotFound("sitting", sitting_id)
        before = unverified_sitting(row.document).sitting  # our own store's
        found = (
            newest_pack(session, organisation, before.pack_id)
            if version is None
            else pack(session, organisation, before.pack_id, version)
        )
        if found is None:
            raise NotFound("pack", f"{before.pack_id} {version or ''}".strip())
        if found.version == before.pack_version:
            return facts_of(row)
        if found.retracted_ms is not None:
            raise SittingRefused(f"pack {found.pack_id} version {found.version} was retracted")
        if before.test_id not in json.loads(found.tests):
            raise SittingRefused(f"test_id: version {found.version} has no {before.test_id}")
        if is_begun(session, organisation, sitting_id):
            raise SittingBegun(sitting_id)
        changed = replace(before, pack_version=found.version, revision=before.revision + 1)
        entered = enter_sitting(session, organisation, changed, issuer, now)
        record(
            session,
            organisation,
            actor=actor,
            action="sitting_pack_replaced",
            subject=sitting_id,
            now=now,
            detail=f"{before.pack_id} {before.pack_version} {found.version}",
        )
        return facts_of(entered)

    facts = server.database.write(write)
    server.nudge()
    return facts
