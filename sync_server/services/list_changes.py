"""What a device should hear of after its cursor: sittings, packs, releases sealed to it, results it may show, commands, retractions."""

from collections.abc import Sequence
from functools import partial

from assessment.errors import PackError
from assessment.ids import OrganisationId
from assessment.pack.release import release_for
from assessment.sync.messages import Change, ChangesReply, PackChange, ReleaseChange, read_change
from sync_server.errors import NotFound, SetUpProblem
from sync_server.services.open_pack import open_pack
from sync_server.services.page_changes import Page, page
from sync_server.services.release_pack import release_due
from sync_server.services.server import Server
from sync_server.services.tell_change import in_base64, tell_change
from sync_server.storage import changes, models
from sync_server.storage.devices import KnownDevice
from sync_server.storage.engine import Session
from sync_server.storage.packs import pack
from sync_server.storage.upstream import told_change

FROM_ABOVE = ("release", "result", "hub")
"""What a hub passes on as it was told."""


def list_changes(server: Server, device: KnownDevice, cursor: int) -> ChangesReply:
    """Return a page of changes."""
    organisation = device.organisation_id
    release_due(server, organisation)
    with server.database.read() as session:
        latest = changes.latest_change(session, organisation)

        def rows_after(start: int, limit: int) -> Sequence[models.Change]:
            return changes.changes_after(
                session,
                organisation,
                cursor=start,
                latest=latest,
                device_id=device.device_id,
                centre=device.centre,
                limit=limit,
            )

        found: Page[Change] = page(cursor, latest, rows_after, partial(_change, server, session, device))
    return ChangesReply(
        cursor=found.cursor,
        more=found.more,
        changes=found.told,
        server_ms=server.clock(),
        server=server.name,
    )


def latest_change(server: Server, organisation: OrganisationId) -> int:
    """Return how far a device can read now."""
    release_due(server, organisation)
    with server.database.read() as session:
        return changes.latest_change(session, organisation)


def _change(server: Server, session: Session, device: KnownDevice, row: models.Change) -> Change | None:
    """Return a change as a device is told it, None when what it is about cannot be told (any more)."""
    organisation = device.organisation_id
    if server.upstream and row.kind in FROM_ABOVE:
        text = told_change(session, organisation, row.kind, row.subject, row.version, device.device_id)
        return None if text is None else read_change(text)
    match row.kind:
        case "pack":
            return _pack(session, organisation, row)
        case "release":
            return _release(server, session, device, row)
    return tell_change(session, organisation, row)


def _pack(session: Session, organisation: OrganisationId, row: models.Change) -> PackChange | None:
    found = pack(session, organisation, row.subject, row.version)
    if found is None:
        return None
    return PackChange(
        pack_id=found.pack_id,
        version=found.version,
        title=found.title,
        sha256=found.sha256,
        size=found.size,
    )


def _release(
    server: Server, session: Session, device: KnownDevice, row: models.Change
) -> ReleaseChange | None:
    found = pack(session, device.organisation_id, row.subject, row.version)
    if found is None:
        return None
    try:
        identity = open_pack(server, found).content_identity
    except (PackError, NotFound, SetUpProblem):
        return None
    sealed = in_base64(release_for(device.seal_key, identity))
    return ReleaseChange(pack_id=row.subject, version=row.version, sealed=sealed)
