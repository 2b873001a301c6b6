"""At a start: remove what was stored of files that no answer names, and never one that an answer does.

Only for whoever holds the installation's lock: in a running application a file may be on its way to its answer.
"""

from desktop.services.device import Device
from desktop.storage.blobs import all_blobs, drop_chunks, drop_unnamed, name_blobs, named_in_the_log, orphans


def sweep_blobs(device: Device) -> int:
    """Sweep; return how many files, whole or begun, were removed. Whether an answer names one, the log says.

    Raises:
        DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: what is left waits for the next start.
    """
    removed = 0
    with device.log.transaction() as rows:
        unnamed = [blob for blob in all_blobs(rows) if not blob.named]
        begun = orphans(rows)
    for blob in unnamed:
        with device.log.transaction() as rows:
            if named_in_the_log(rows, blob.sha256):
                name_blobs(rows, [blob.sha256])
            else:
                drop_unnamed(rows, blob)
                removed += 1
    for stored_as in begun:
        with device.log.transaction() as rows:
            drop_chunks(rows, stored_as)
        removed += 1
    return removed
