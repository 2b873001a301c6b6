"""A file that only its owner may read, whole or not there."""

import os
from pathlib import Path

from desktop.errors import from_os_error


def write_privately(target: Path, data: bytes) -> None:
    """Write a file, in place of one that is there.

    Raises:
        DiskFull, StorageFailed: it could not be written.
    """
    new = target.with_name(target.name + ".new")
    try:
        new.unlink(missing_ok=True)  # what somebody else made there could be read by them
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, target)
    except OSError as error:
        raise from_os_error(error) from error
