"""Bring packs back from their folder into a database that has lost them, each verified anew."""

import logging

from assessment.errors import PackError
from desktop.errors import FileUnreadable
from desktop.files.pack_store import read_file
from desktop.services.device import Device
from desktop.services.import_pack import import_pack

log = logging.getLogger(__name__)


def restore_packs(device: Device) -> None:
    """Put back every pack that lies here and can be believed, older ones too: an attempt may be under way in one."""
    for file in sorted(device.paths.packs.iterdir()):
        try:
            import_pack(device, read_file(file), also_older=True)
        except (PackError, FileUnreadable) as error:
            log.info("%s not brought in again: %s", file.name, error)
