"""Bring in a sealed pack: believe nothing before its signature holds, then store it as it is."""

from dataclasses import dataclass
from pathlib import Path

from assessment.errors import PackError
from assessment.ids import PackId
from assessment.pack.verify import SealedPack, read_sealed
from desktop.clock import unix_ms
from desktop.files.pack_store import holds, keep, read_file
from desktop.services.device import Device
from desktop.storage.engine import transaction
from desktop.storage.models import StoredPack, WantedPack
from desktop.storage.records import newest_version, pack, pack_keys


class PackOlder(PackError):
    """A newer version of this pack is here already; ``detail`` is its number."""


@dataclass(frozen=True, slots=True)
class ImportedPack:
    """What was brought in. ``already_here`` when nothing had to be done."""

    pack_hash: str
    title: str
    already_here: bool


def import_pack_file(device: Device, path: Path) -> ImportedPack:
    """Import a pack from a file. See ``import_pack``."""
    return import_pack(device, read_file(path))


def import_pack(device: Device, data: bytes, *, also_older: bool = False) -> ImportedPack:
    """Verify and store a pack. One that is here already is stored again where its file has been damaged.

    ``also_older`` is for one that was here before: it comes back also where a newer one is here.

    Raises:
        PackError: it cannot be trusted or read, or is older than the one here.
        FileUnreadable, DiskFull, StorageFailed: the machine refuses.
    """
    with transaction(device.engine) as session:
        trusted = pack_keys(session)
    sealed = read_sealed(data, trusted=trusted)
    manifest = sealed.manifest
    with transaction(device.engine) as session:
        known = pack(session, sealed.pack_hash)
        if known is not None:
            if not holds(device.paths.packs, known.file_sha256):
                known.file_sha256, known.size = keep(device.paths.packs, data), len(data)
            return ImportedPack(sealed.pack_hash, manifest.title, already_here=True)
        newest = newest_version(session, PackId(manifest.pack_id))
        if manifest.version <= newest and not also_older:
            raise PackOlder(manifest.pack_id, str(newest))
        name = keep(device.paths.packs, data)
        session.add(
            StoredPack(
                pack_hash=sealed.pack_hash,
                pack_id=manifest.pack_id,
                version=manifest.version,
                title=manifest.title,
                file_sha256=name,
                size=len(data),
                imported_at_ms=unix_ms(device.clock.now()),
            )
        )
        wanted = session.get(WantedPack, manifest.pack_id)
        if wanted is not None and wanted.version <= manifest.version:
            session.delete(wanted)
    return ImportedPack(sealed.pack_hash, manifest.title, already_here=False)


def load_sealed(device: Device, pack_hash: str) -> SealedPack:
    """Read a stored pack again, verifying it again.

    Raises:
        PackError: it has changed on the disk since it was brought in.
    """
    with transaction(device.engine) as session:
        row = pack(session, pack_hash)
        trusted = pack_keys(session)
    if row is None:
        raise PackError("pack", pack_hash)
    sealed = read_sealed(read_file(device.paths.packs / row.file_sha256), trusted=trusted)
    if sealed.pack_hash != pack_hash:
        raise PackError("pack", pack_hash)
    return sealed
