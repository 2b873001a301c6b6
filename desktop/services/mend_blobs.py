"""After a damaged database was recovered: no file that was given as an answer is let go."""

import logging
from hashlib import sha256

from desktop.clock import unix_ms
from desktop.services.device import Device
from desktop.storage.blobs import Blob, chunk, keep_blob, name_all_blobs, orphans

log = logging.getLogger(__name__)


def mend_blobs(device: Device) -> None:
    """Make files again of chunks whose file was lost, and keep every file.

    The log may have lost the very event that names one, so that it can not be asked. A file that is not whole any more
    stays too: what is left of it is never given out as the file.
    """
    with device.log.transaction() as rows:
        lost = orphans(rows)
    for stored_as in lost:
        with device.log.transaction() as rows:
            hashed, size, number = sha256(), 0, 0
            while data := chunk(rows, stored_as, number):
                hashed.update(data)
                size += len(data)
                number += 1
            if number:
                now = unix_ms(device.clock.now())
                keep_blob(rows, Blob(hashed.hexdigest(), size, stored_as, now, named=1))
                log.warning("a file of %d bytes was found again", size)
    with device.log.transaction() as rows:
        name_all_blobs(rows)
