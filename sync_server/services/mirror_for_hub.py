"""What a hub should hold: what its devices may be told, page by page, and the devices themselves."""

from collections.abc import Sequence
from functools import partial

from assessment.pack.release import release_for
from assessment.sync.hub import (
    DEVICES_A_PAGE,
    DevicesReply,
    Mirrored,
    MirroredCommand,
    MirroredDecision,
    MirroredDevice,
    MirroredHub,
    MirroredPack,
    MirroredRelease,
    MirroredResult,
    MirroredSitting,
    MirrorReply,
    ReleasesReply,
    ReleasesRequest,
    SealedRelease,
)
from assessment.sync.messages import CommandChange, HubChange, ResultChange, SittingChange
from sync_server.errors import NotFound
from sync_server.services.open_pack import open_pack
from sync_server.services.page_changes import Page, page
from sync_server.services.release_pack import release_due
from sync_server.services.server import Server
from sync_server.services.tell_change import in_base64, tell_change
from sync_server.storage import models
from sync_server.storage.changes import latest_change
from sync_server.storage.commands import command
from sync_server.storage.decisions import decision
from sync_server.storage.engine import Session
from sync_server.storage.hubs import KnownHub, below, changes_below, devices_below, devices_tag, seen
from sync_server.storage.organisations import in_hex, organisation, organisation_keys, other_issuers
from sync_server.storage.packs import pack


def mirror_page(server: Server, hub: KnownHub, cursor: int) -> MirrorReply:
    """Return a page of changes, and how the rest stands."""
    release_due(server, hub.organisation_id)
    now = server.clock()
    server.database.write(lambda session: seen(session, hub, now))
    with server.database.read() as session:
        home = organisation(session, hub.organisation_id)
        if home is None:
            raise NotFound("organisation", hub.organisation_id)
        latest = latest_change(session, hub.organisation_id)

        def rows_after(start: int, limit: int) -> Sequence[models.Change]:
            return changes_below(session, hub, cursor=start, latest=latest, limit=limit)

        found: Page[Mirrored] = page(cursor, latest, rows_after, partial(_mirrored, session))
        return MirrorReply(
            organisation_name=home.name,
            issuers=in_hex(organisation_keys(session, hub.organisation_id)),
            pack_issuers=in_hex(other_issuers(session, hub.organisation_id)),
            devices_tag=devices_tag(session, hub),
            cursor=found.cursor,
            more=found.more,
            changes=found.told,
            server_ms=now,
        )


def devices_page(server: Server, hub: KnownHub, after: str) -> DevicesReply:
    """Return the hub's devices whose ids come after ``after``."""
    with server.database.read() as session:
        rows = devices_below(session, hub, after=after, limit=DEVICES_A_PAGE + 1)
    told = tuple(
        MirroredDevice(
            device_id=row.device_id,
            name=row.name,
            centre=row.centre,
            sign_key=row.sign_key.hex(),
            seal_key=row.seal_key,
            token_hash=row.token_hash.hex(),
            app_version=row.app_version,
            enrolled_ms=row.enrolled_ms,
            revoked_ms=row.revoked_ms,
        )
        for row in rows[:DEVICES_A_PAGE]
    )
    return DevicesReply(devices=told, more=len(rows) > DEVICES_A_PAGE)


def seal_releases(server: Server, hub: KnownHub, request: ReleasesRequest) -> ReleasesReply:
    """Return a released pack's identity, sealed to each device that the hub serves; the hub itself cannot open it.

    Raises:
        NotFound: there is no such pack, or it is not released yet.
        PackError, SetUpProblem: it cannot be opened here.
    """
    with server.database.read() as session:
        row = pack(session, hub.organisation_id, request.pack_id, request.version)
        ours = below(session, hub, request.devices)
    if row is None or row.released_ms is None:
        raise NotFound("release", f"{request.pack_id[:100]} {request.version}")
    identity = open_pack(server, row).content_identity
    return ReleasesReply(
        releases=tuple(
            SealedRelease(device_id=device_id, sealed=in_base64(release_for(found.seal_key, identity)))
            for device_id, found in sorted(ours.items())
        )
    )


def _mirrored(session: Session, row: models.Change) -> Mirrored | None:
    """Return a change as a hub is told it, None when what it is about cannot be told (any more)."""
    match row.kind:
        case "pack":
            return _pack(session, row)
        case "release":
            return MirroredRelease(pack_id=row.subject, version=row.version)
        case "decision":
            made = decision(session, row.organisation_id, row.subject)
            if made is None:
                return None
            return MirroredDecision(decision_id=made.decision_id, document=in_base64(made.document))
    match tell_change(session, row.organisation_id, row):
        case SittingChange() as told:
            return MirroredSitting(sitting_id=told.sitting_id, document=told.document)
        case CommandChange() as told:
            given = command(session, row.organisation_id, row.subject)
            return None if given is None else MirroredCommand(device_id=given.device_id, change=told)
        case ResultChange() as told:
            return MirroredResult(device_id=row.device_id, change=told)
        case HubChange() as told:
            return MirroredHub(change=told)
        case told:
            return told


def _pack(session: Session, row: models.Change) -> MirroredPack | None:
    found = pack(session, row.organisation_id, row.subject, row.version)
    if found is None:
        return None
    return MirroredPack(
        pack_id=found.pack_id,
        version=found.version,
        sha256=found.sha256,
        size=found.size,
        opens_ms=found.opens_ms,
    )
