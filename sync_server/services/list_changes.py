"""What a device should hear of after its cursor: sittings, packs, releases sealed to it, results it may show, commands, retractions."""

import logging
from base64 import b64encode

from assessment.errors import PackError
from assessment.ids import AttemptId, OrganisationId
from assessment.pack.release import release_for
from assessment.sync.messages import (
    Change,
    ChangesReply,
    CommandChange,
    HubChange,
    PackChange,
    ReleaseChange,
    ResultChange,
    RetractionChange,
    SittingChange,
    read_change,
)
from sync_server.errors import NotFound, SetUpProblem
from sync_server.services.open_pack import open_pack
from sync_server.services.page_changes import PAGE, page_end
from sync_server.services.release_pack import release_due
from sync_server.services.server import Server
from sync_server.storage import changes, hubs, models, sittings
from sync_server.storage.attempts import projection
from sync_server.storage.commands import command
from sync_server.storage.devices import KnownDevice
from sync_server.storage.engine import Session
from sync_server.storage.packs import pack
from sync_server.storage.upstream import told_change

log = logging.getLogger(__name__)


def list_changes(server: Server, device: KnownDevice, cursor: int) -> ChangesReply:
    """Return a page of changes. A cursor from before this server was restored from a backup starts anew."""
    organisation = device.organisation_id
    release_due(server, organisation)
    with server.database.read() as session:
        latest = changes.latest_change(session, organisation)
        start = cursor if cursor <= latest else 0
        if start == latest:  # asked every few seconds by every computer at which somebody sits
            return ChangesReply(
                cursor=latest, more=False, changes=(), server_ms=server.clock(), server=server.name
            )
        rows = changes.changes_after(
            session,
            organisation,
            cursor=start,
            latest=latest,
            device_id=device.device_id,
            centre=device.centre,
            limit=PAGE + 1,
        )
        found = [_change(server, session, device, row) for row in rows]
        end = page_end(found, PAGE)
        told = [change for change in found[:end] if change is not None]
        reached = latest if end == len(rows) else rows[end - 1].number
    return ChangesReply(
        cursor=reached,
        more=reached < latest,
        changes=tuple(told),
        server_ms=server.clock(),
        server=server.name,
    )


def latest_change(server: Server, organisation: OrganisationId) -> int:
    """Return how far a device can read now."""
    release_due(server, organisation)
    with server.database.read() as session:
        return changes.latest_change(session, organisation)


def _change(server: Server, session: Session, device: KnownDevice, row: models.Change) -> Change | None:
    """Return a change as it is told, None when what it is about cannot be told (any more)."""
    organisation = device.organisation_id
    if server.upstream and row.kind in (
        "release",
        "result",
        "hub",
    ):  # which a hub has from above, as they are told
        text = told_change(session, organisation, row.kind, row.subject, row.version, device.device_id)
        return None if text is None else read_change(text)
    match row.kind:
        case "sitting":
            sitting = sittings.sitting(session, organisation, row.subject)
            if sitting is None:
                return None
            return SittingChange(sitting_id=row.subject, document=b64encode(sitting.document).decode())
        case "pack":
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
        case "retraction":
            return retraction_of(session, organisation, row)
        case "release":
            return _release(server, session, device, row)
        case "result":
            return _result(session, organisation, row)
        case "command":
            told = command(session, organisation, row.subject)
            if told is None:
                return None
            return CommandChange(command_id=told.command_id, document=b64encode(told.document).decode())
        case "hub":
            hub = hubs.hub(session, organisation, row.subject)
            if hub is None or not hub.document:
                return None
            return HubChange(hub_id=hub.hub_id, document=b64encode(hub.document).decode())
    return None


def retraction_of(
    session: Session, organisation: OrganisationId, row: models.Change
) -> RetractionChange | None:
    """Return that a pack was taken out of use, as it is told to devices and hubs."""
    pack_id = changes.retraction_subject(row.subject)
    found = pack(session, organisation, pack_id, row.version)
    if found is None or found.retraction is None:
        return None
    document = b64encode(found.retraction).decode()
    return RetractionChange(pack_id=pack_id, version=row.version, document=document)


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
    sealed = release_for(device.seal_key, identity)
    return ReleaseChange(pack_id=row.subject, version=row.version, sealed=b64encode(sealed).decode())


def _result(session: Session, organisation: OrganisationId, row: models.Change) -> ResultChange | None:
    found = projection(session, organisation, AttemptId(row.subject))
    return None if found is None else result_of(row.subject, found.told)


def result_of(attempt_id: str, told: str) -> ResultChange | None:
    """Return a result as it is told; None where there is none, or its numbers are beyond what anybody takes."""
    if not told:
        return None
    digest, score, maximum, pending = told.split()
    try:
        return ResultChange(
            attempt_id=attempt_id, digest=digest, score=score, maximum=maximum, pending=int(pending)
        )
    except ValueError:
        log.warning("the result of attempt %s is no number to tell", attempt_id)
        return None
