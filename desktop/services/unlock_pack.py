"""Open a sealed pack into memory: with an identity released to this device, or with a release code."""

from dataclasses import dataclass

from assessment.content.pool import ContentPool
from assessment.errors import ReleaseMissing
from assessment.ids import PackId
from assessment.pack.open import (
    content_identity_for_device,
    content_identity_from_code,
    keys_identity_from_content,
    open_content,
    open_keys,
)
from assessment.pack.release import open_release
from assessment.scoring.key import Keys
from desktop.services.device import Device
from desktop.services.import_pack import load_sealed
from desktop.services.own_seal import seal_identity
from desktop.services.release_copies import copy_release
from desktop.storage.engine import transaction
from desktop.storage.models import StoredRelease
from desktop.storage.records import pack, release


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A pack's content in memory."""

    pack_hash: str
    content: ContentPool


def needs_code(device: Device, pack_hash: str) -> bool:
    """Say whether nothing here opens the pack yet."""
    return not _identity(device, pack_hash)


def unlock_pack(device: Device, pack_hash: str) -> OpenedPack:
    """Open a pack with the identity that is already here.

    Raises:
        ReleaseMissing: none is here.
        PackError: the pack is damaged.
    """
    identity = _identity(device, pack_hash)
    if not identity:
        raise ReleaseMissing("content", pack_hash)
    return OpenedPack(pack_hash, open_content(load_sealed(device, pack_hash), identity))


def unlock_unasked(device: Device, pack_hash: str) -> OpenedPack | None:
    """Return the content of a pack where no code has to be typed for it, else None. Raises what ``unlock_pack`` does."""
    return None if needs_code(device, pack_hash) else unlock_pack(device, pack_hash)


def unlock_pack_with_code(device: Device, pack_hash: str, code: str) -> OpenedPack:
    """Open a pack with a release code and keep the identity, so that a restart needs no code.

    Takes half a second and 128 MiB by design (scrypt).

    Raises:
        ReleaseCodeWrong: the code does not open it.
    """
    sealed = load_sealed(device, pack_hash)
    identity = content_identity_from_code(sealed, code)
    content = open_content(sealed, identity)
    _keep(device, PackId(sealed.manifest.pack_id), sealed.manifest.version, identity)
    return OpenedPack(pack_hash, content)


def accept_release(device: Device, pack_id: PackId, version: int, sealed_identity: bytes) -> None:
    """Keep an identity that the server released to this device alone. The pack may come later.

    Raises:
        PackCorrupt: it was not sealed to this device.
    """
    _keep(device, pack_id, version, open_release(seal_identity(device).secret, sealed_identity))


def unlock_keys(device: Device, pack_hash: str) -> Keys | None:
    """Return the keys where the pack lets whoever opens it see them, None where they are withheld."""
    identity = _identity(device, pack_hash)
    sealed = load_sealed(device, pack_hash)
    if not identity or not sealed.manifest.keys_released:
        return None
    return open_keys(sealed, keys_identity_from_content(sealed, identity))


def _identity(device: Device, pack_hash: str) -> str:
    with transaction(device.engine) as session:
        row = pack(session, pack_hash)
        known = release(session, PackId(row.pack_id), row.version) if row else None
    if known is not None:
        return known.content_identity
    if row is None:
        return ""
    try:
        identity = content_identity_for_device(load_sealed(device, pack_hash), seal_identity(device).secret)
    except ReleaseMissing:
        return ""
    _keep(device, PackId(row.pack_id), row.version, identity)
    return identity


def _keep(device: Device, pack_id: PackId, version: int, identity: str) -> None:
    copy_release(device, pack_id, version, identity)
    with transaction(device.engine) as session:
        known = release(session, pack_id, version)
        if known is None:
            session.add(StoredRelease(pack_id=pack_id, version=version, content_identity=identity))
        else:
            known.content_identity = identity
