"""Bring sittings back from their copies into a database that has lost them, each verified anew."""

import logging

from assessment.errors import SittingInvalid
from assessment.pack.sitting_document import read_sitting
from desktop.services.device import Device
from desktop.services.sitting_copies import copies, drop_copies
from desktop.storage.engine import transaction
from desktop.storage.records import drop_superseded, organisation_keys, put_back_sitting

log = logging.getLogger(__name__)


def restore_sittings(device: Device) -> None:
    """Put back each copy that somebody trusted has signed. Attempts must be there already: they say what is needed."""
    superseded: list[bytes] = []
    with transaction(device.engine) as session:
        trusted, found = organisation_keys(session), set()
        for document in copies(device):
            try:
                sitting = read_sitting(document, trusted)
            except SittingInvalid as error:
                log.warning("copy of a sitting not believed: %s", error)
                continue
            put_back_sitting(session, sitting.id, sitting.revision, document)
            found.add(sitting.id)
        session.flush()
        for sitting_id in sorted(found):
            superseded += drop_superseded(session, sitting_id)
    drop_copies(device, superseded)
