"""Bring in a sitting document signed by the organisation, from the server or a file."""

from pathlib import Path

from assessment.attempt.sitting import Sitting
from assessment.pack.sitting_document import read_sitting
from desktop.files.pack_store import read_file
from desktop.services.device import Device
from desktop.services.sitting_copies import drop_copies, keep_copy
from desktop.storage.engine import transaction
from desktop.storage.records import organisation_keys, put_sitting


def import_sitting_file(device: Device, path: Path) -> Sitting:
    """Import a sitting from a ``.carrelsitting`` file. See ``import_sitting``."""
    return import_sitting(device, read_file(path))


def import_sitting(device: Device, document: bytes) -> Sitting:
    """Verify and keep a sitting; an older revision than the one here changes nothing.

    Raises:
        SittingInvalid: it is damaged or not signed by a trusted key.
        KeyMissing, KeyringUnavailable, DiskFull, StorageFailed: the machine refuses.
    """
    with transaction(device.engine) as session:
        sitting = read_sitting(document, organisation_keys(session))
        superseded = put_sitting(session, sitting.id, sitting.revision, document)
        if superseded is not None:
            keep_copy(device, document)  # on the disk before the row is: no row is ever without its copy
    drop_copies(device, superseded or ())
    return sitting
