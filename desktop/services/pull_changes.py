"""Bring in what the server has for this device: sittings, packs wanted, releases, results. Resumable anywhere."""

import base64
import binascii
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from assessment.errors import AssessmentError, PackError
from assessment.ids import PackId
from assessment.pack.sitting_document import read_sitting
from assessment.sync.messages import (
    Change,
    ChangesReply,
    PackChange,
    ReleaseChange,
    ResultChange,
    SittingChange,
)
from desktop.errors import ServerUnreadable, from_os_error
from desktop.files.pack_store import read_file
from desktop.services.device import Device
from desktop.services.import_pack import PackOlder, import_pack
from desktop.services.unlock_pack import accept_release
from desktop.storage.engine import transaction
from desktop.storage.models import StoredResult, WantedPack
from desktop.storage.records import installation, issuers, pack_version, put_sitting, wanted_packs
from desktop.sync.client import ServerClient


@dataclass(frozen=True, slots=True)
class Applied:
    """What a round of changes brought. ``refused`` names what could not be believed, by code."""

    count: int
    refused: tuple[str, ...]


def changes_cursor(device: Device) -> int:
    """Return how far this device has read."""
    with transaction(device.engine) as session:
        row = installation(session)
        return row.changes_cursor if row else 0


def apply_changes(device: Device, reply: ChangesReply) -> Applied:
    """Keep every change, then the cursor; repeating one is harmless, so a crash in between loses nothing."""
    refused: list[str] = []
    for change in reply.changes:
        try:
            _apply(device, change)
        except (AssessmentError, binascii.Error) as error:
            refused.append(f"{change.kind}: {type(error).__name__}")
    with transaction(device.engine) as session:
        row = installation(session)
        if row is not None and reply.cursor > row.changes_cursor:
            row.changes_cursor = reply.cursor
    return Applied(len(reply.changes), tuple(refused))


def wanted(device: Device) -> list[WantedPack]:
    """Return the packs still to be fetched."""
    with transaction(device.engine) as session:
        return wanted_packs(session)


def fetch_pack(device: Device, client: ServerClient, want: WantedPack) -> Path:
    """Fetch a pack, going on where an earlier try broke off; return the whole file. Runs on a network thread.

    Raises:
        Offline, ServerRefused, ServerUnreadable: what has arrived stays for the next try.
    """
    part = device.paths.packs / f"{want.sha256}.part"
    try:
        have = part.stat().st_size if part.exists() else 0
        if have < want.size:
            with part.open("ab") as file:
                for chunk in client.download_pack(
                    want.pack_id, want.version, offset=have, sha256=want.sha256
                ):
                    file.write(chunk)
    except OSError as error:
        raise from_os_error(error) from error
    if sha256(read_file(part)).hexdigest() != want.sha256:
        part.unlink()
        raise ServerUnreadable("pack hash")
    return part


def take_fetched_pack(device: Device, part: Path) -> str:
    """Import a fetched pack and return its title. Runs on the database thread.

    Raises:
        PackError: it cannot be used; it stays wanted unless a newer one is here.
    """
    data = read_file(part)
    try:
        title = import_pack(device, data).title
    except PackError as error:
        if isinstance(error, PackOlder):
            _want_no_more(device, sha256(data).hexdigest())
        part.unlink(missing_ok=True)
        raise
    part.unlink(missing_ok=True)
    return title


def _want_no_more(device: Device, file_sha256: str) -> None:
    with transaction(device.engine) as session:
        for want in wanted_packs(session):
            if want.sha256 == file_sha256:
                session.delete(want)


def _apply(device: Device, change: Change) -> None:
    match change:
        case SittingChange():
            document = base64.b64decode(change.document)
            with transaction(device.engine) as session:
                sitting = read_sitting(document, issuers(session))
                put_sitting(session, sitting.id, sitting.revision, document)
        case PackChange():
            with transaction(device.engine) as session:
                if pack_version(session, PackId(change.pack_id), change.version) is None:
                    session.merge(
                        WantedPack(
                            pack_id=change.pack_id,
                            version=change.version,
                            title=change.title,
                            sha256=change.sha256,
                            size=change.size,
                        )
                    )
        case ReleaseChange():
            accept_release(device, PackId(change.pack_id), change.version, base64.b64decode(change.sealed))
        case ResultChange():
            with transaction(device.engine) as session:
                session.merge(
                    StoredResult(
                        attempt_id=change.attempt_id,
                        digest=change.digest,
                        score=change.score,
                        maximum=change.maximum,
                        pending=change.pending,
                    )
                )
