"""A copy of every sitting in force as a file beside the packs, for when the database loses its own.

The file is named by the hash of the signed document and sealed to this installation: a roster has names in it.
"""

import logging
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from assessment.errors import PackError
from assessment.pack.seal import SealIdentity, open_with, seal_to
from desktop.errors import FileUnreadable, KeyMissing, from_os_error
from desktop.files.pack_store import read_file, sync_folder, write_durably
from desktop.services.device import Device
from desktop.services.own_seal import seal_identity

log = logging.getLogger(__name__)


def keep_copy(device: Device, document: bytes) -> None:
    """Keep a signed document durably; one that is here whole is left as it is.

    Raises:
        KeyMissing, KeyringUnavailable, DiskFull, StorageFailed: the machine refuses.
    """
    target, seal = _file(device, document), seal_identity(device)
    if _opened(target, seal) == document:
        return
    try:
        write_durably(target, seal_to([seal.recipient], document))
    except OSError as error:
        raise from_os_error(error) from error


def drop_copies(device: Device, documents: Iterable[bytes]) -> None:
    """Forget documents that are in force no more. One that stays all the same is harmless: a later one replaces it."""
    files = [_file(device, document) for document in documents]
    try:
        for file in files:
            file.unlink(missing_ok=True)
        if files:
            sync_folder(device.paths.sittings)
    except OSError as error:
        log.warning("copies of sittings not deleted: %s", error)


def copies(device: Device) -> Iterator[bytes]:
    """Yield every document whose copy is whole. Whether it is believed is for the reader to judge."""
    try:
        seal = seal_identity(device)
    except KeyMissing:
        log.warning("copies of sittings unreadable: their key is lost")
        return
    for file in sorted(device.paths.sittings.iterdir()):
        document = _opened(file, seal)
        if document is not None and _file(device, document) == file:
            yield document
        else:
            log.warning("copy of a sitting unreadable: %s", file.name)


def _file(device: Device, document: bytes) -> Path:
    return device.paths.sittings / sha256(document).hexdigest()


def _opened(file: Path, seal: SealIdentity) -> bytes | None:
    try:
        return open_with(seal.secret, read_file(file))
    except (FileUnreadable, PackError):
        return None
