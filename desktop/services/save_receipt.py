"""The receipt as a file in a folder that somebody chose, on a stick perhaps: whole on the disk, or not there."""

from pathlib import Path

from desktop.errors import from_os_error
from desktop.files.pack_store import write_durably

MOST_NAMES = 1_000


def save_receipt(folder: Path, name: str, document: bytes) -> Path:
    """Write a document under a name that is still free there, and return where it lies.

    Raises:
        DiskFull, StorageFailed: it could not be made durable.
    """
    try:
        target = _free(folder, name)
        write_durably(target, document)
        if target.read_bytes() != document:
            raise OSError("read back differently")
    except OSError as error:
        raise from_os_error(error) from error
    return target


def _free(folder: Path, name: str) -> Path:
    names = (f"{name}.pdf", *(f"{name}-{number}.pdf" for number in range(2, MOST_NAMES)))
    found = next((folder / one for one in names if not (folder / one).exists()), None)
    if found is None:
        raise FileExistsError(str(folder / name))
    return found
