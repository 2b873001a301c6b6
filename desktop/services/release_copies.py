"""What opens each pack here: a copy among the secrets, for when the database loses it; nobody must find the code again."""

import logging

from assessment.errors import PackError
from assessment.ids import PackId
from assessment.pack.open import open_content
from desktop.errors import FileUnreadable
from desktop.services.device import Device
from desktop.services.import_pack import load_sealed
from desktop.storage.engine import transaction
from desktop.storage.models import StoredRelease
from desktop.storage.records import packs, release

log = logging.getLogger(__name__)


def copy_release(device: Device, pack_id: PackId, version: int, identity: str) -> None:
    """Keep what opens a pack.

    Raises:
        KeyringUnavailable, KeyMissing, DiskFull, StorageFailed: it could not be kept.
    """
    name = _name(pack_id, version)
    if device.secrets.get(name) != identity:
        device.secrets.put(name, identity)


def restore_releases(device: Device) -> None:
    """Bring back what opens the packs here, where the database has lost it and it still opens them.

    Raises:
        KeyringUnavailable, KeyMissing: the copies cannot be read now.
    """
    with transaction(device.engine) as session:
        closed = [row for row in packs(session) if release(session, PackId(row.pack_id), row.version) is None]
    for row in closed:
        identity = device.secrets.get(_name(PackId(row.pack_id), row.version))
        if identity is not None and _opens(device, row.pack_hash, identity):
            with transaction(device.engine) as session:
                session.add(
                    StoredRelease(pack_id=row.pack_id, version=row.version, content_identity=identity)
                )


def _opens(device: Device, pack_hash: str, identity: str) -> bool:
    try:
        open_content(load_sealed(device, pack_hash), identity)
    except (PackError, FileUnreadable, ValueError) as error:  # ValueError: no identity at all
        log.warning("the copy of what opens a pack does not: %s", type(error).__name__)
        return False
    return True


def _name(pack_id: PackId, version: int) -> str:
    return f"release:{pack_id}:{version}"
