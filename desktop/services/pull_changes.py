"""Bring in what the server has for this device: sittings, packs wanted, releases, results, commands. Resumable anywhere."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from shutil import disk_usage

from assessment.errors import PackError
from assessment.sync.messages import ChangesReply, TrustChange, read_change
from desktop.errors import DiskFull, ServerUnreadable, from_os_error
from desktop.files.pack_store import read_file
from desktop.services.apply_change import UNKNOWN, apply_change, subject_of, text_of
from desktop.services.device import Device
from desktop.services.import_pack import PackOlder, import_pack
from desktop.storage.engine import transaction
from desktop.storage.models import WantedPack
from desktop.storage.records import changes_server, installation, keep_changes_server, wanted_packs
from desktop.storage.refused import drop_refused, keep_refused, refused_changes, still_refused
from desktop.sync.client import ServerClient

KEPT_FREE_BYTES = 256 << 20
"""So much of the disk stays free for answers and their files, whatever pack is announced."""
LOOK_EVERY_BYTES = 1 << 20
"""How often the room is looked at while a pack comes: others write too."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What a round of changes brought. ``refused`` names what could not be believed, by code."""

    count: int
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """How far this device has read, and with which server: another one counts for itself."""

    cursor: int
    server: str


def changes_place(device: Device) -> Place:
    """Return how far this device has read, and with whom."""
    with transaction(device.engine) as session:
        row = installation(session)
        return Place(row.changes_cursor if row else 0, changes_server(session))


def apply_changes(device: Device, reply: ChangesReply) -> Applied:
    """Apply every change, then move the cursor; repeating one is harmless, so a crash in between loses nothing.

    What is refused is kept in the same transaction that moves the cursor past it, and tried again by
    ``retry_refused``. A reply of another server than the one before begins anew: it has told from the beginning.
    """
    told = (*reply.changes, *reply.unread)
    codes = [apply_change(device, change, reply.server_ms) for change in told]
    place = changes_place(device)
    if not told and reply.cursor <= place.cursor and reply.server == place.server:
        return Applied(0, ())  # asked every few seconds: nothing new writes nothing
    with transaction(device.engine) as session:
        for change, code in zip(told, codes, strict=True):
            kind, subject = change.kind, subject_of(change)
            if code:
                keep_refused(session, kind=kind, subject=subject, code=code, change=text_of(change))
            else:
                drop_refused(session, kind=kind, subject=subject)
        row = installation(session)
        if row is not None and (reply.cursor > row.changes_cursor or reply.server != place.server):
            row.changes_cursor = reply.cursor
        if reply.server != place.server:
            keep_changes_server(session, reply.server)
    if any(isinstance(change, TrustChange) and not code for change, code in zip(told, codes, strict=True)):
        retry_refused(device)  # other keys are trusted now
    return Applied(
        len(told), tuple(f"{one.kind}: {code}" for one, code in zip(told, codes, strict=True) if code)
    )


def retry_refused(device: Device) -> Applied:
    """Try once more what was refused: at each start, for the program may be newer, and when trust has changed."""
    with transaction(device.engine) as session:
        waiting = [(row.kind, row.subject, row.change) for row in refused_changes(session)]
    count, refused = 0, list[str]()
    for kind, subject, text in waiting:
        change = read_change(text)
        code = UNKNOWN if change is None else apply_change(device, change)
        with transaction(device.engine) as session:
            if code:
                still_refused(session, kind=kind, subject=subject, code=code)
                refused.append(f"{kind}: {code}")
            else:
                drop_refused(session, kind=kind, subject=subject)
                count += 1
    return Applied(count, tuple(refused))


def refused_codes(device: Device) -> tuple[str, ...]:
    """Return what waits to be applied, each as its kind and the reason why it was refused."""
    with transaction(device.engine) as session:
        return tuple(f"{row.kind}: {row.code}" for row in refused_changes(session))


def wanted(device: Device) -> list[WantedPack]:
    """Return the packs still to be fetched."""
    with transaction(device.engine) as session:
        return wanted_packs(session)


def fetched_bytes(device: Device, want: WantedPack) -> int:
    """Return how much of a pack has arrived."""
    part = _part(device, want)
    try:
        return part.stat().st_size if part.exists() else 0
    except OSError as error:
        raise from_os_error(error) from error


def fetch_pack(device: Device, client: ServerClient, want: WantedPack) -> Path:
    """Fetch a pack, going on where an earlier try broke off; return the whole file. Runs on a network thread.

    Raises:
        Offline, ServerRefused, ServerUnreadable: what has arrived stays for the next try.
        DiskFull: what has to stay free would not.
    """
    part = None
    while part is None:
        part = fetch_slice(device, client, want, lambda: False)
    return part


def fetch_slice(
    device: Device, client: ServerClient, want: WantedPack, enough: Callable[[], bool]
) -> Path | None:
    """Fetch a pack until it is whole or it is ``enough``; return the whole file, None where it is not yet.

    Raises:
        Offline, ServerRefused, ServerUnreadable: what has arrived stays for the next try.
        DiskFull: what has to stay free would not.
    """
    part = _part(device, want)
    try:
        have = fetched_bytes(device, want)
        if have < want.size:
            _look_for_room(part, want.size - have)
            coming = client.download_pack(
                want.pack_id, want.version, offset=have, size=want.size, sha256=want.sha256
            )
            with closing(coming):
                if not _write(part, coming, have, want.size, enough):
                    return None
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


def _write(part: Path, coming: Iterator[bytes], have: int, size: int, enough: Callable[[], bool]) -> bool:
    """Write what comes; say whether that is all that comes."""
    looked = have
    with part.open("ab") as file:
        for chunk in coming:
            file.write(chunk)
            have += len(chunk)
            if have - looked >= LOOK_EVERY_BYTES:
                looked = have
                _look_for_room(part, size - have)
            if have < size and enough():
                return False
    return True


def _look_for_room(part: Path, more: int) -> None:
    free = disk_usage(part.parent).free
    if free < more + KEPT_FREE_BYTES:
        raise DiskFull(f"{free} bytes free, {more} to come")


def _part(device: Device, want: WantedPack) -> Path:
    return device.paths.packs / f"{want.sha256}.part"


def _want_no_more(device: Device, file_sha256: str) -> None:
    with transaction(device.engine) as session:
        for want in wanted_packs(session):
            if want.sha256 == file_sha256:
                session.delete(want)
