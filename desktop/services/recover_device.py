"""Recover a damaged database: set it aside, make a new one of what can be read, and only then put that in its place.

Any step may be the last one of a process: with the marker there, the next start takes the work up again.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from desktop.errors import KeyMissing
from desktop.files.set_aside import beside, clear, forget, move, put_in_place
from desktop.paths import Paths
from desktop.services.device import Device
from desktop.services.mend_device import mend_device
from desktop.storage.engine import Engine, settle, translated
from desktop.storage.key import key_fits
from desktop.storage.recover import readable, recover_into
from desktop.storage.upgrade import open_upgraded

log = logging.getLogger(__name__)


def recover_device(paths: Paths, key: bytes, aside: Path, furnish: Callable[[Engine], Device]) -> None:
    """Go on with a recovery that was announced, from wherever it stopped, to its end.

    Raises:
        KeyMissing: the key is not that of the damaged database.
        DatabaseTooNew: a later version wrote it.
        FileUnreadable: it is gone.
        DiskFull, StorageFailed, DatabaseLocked: the machine refuses; the next start goes on.
    """
    with translated(str(aside)):
        move(paths.database, aside)
        if not paths.database.exists():
            if not key_fits(aside, key):
                raise KeyMissing(str(aside))
            new = beside(paths.database, ".new")
            clear(new)
            source = readable(aside, key, paths.tables, beside(new, ".source"))
            _build(new, key, source, furnish, beside(new, ".pages"))
            put_in_place(new, paths.database)
        clear(beside(paths.database, ".new"))
        forget(paths)


def _build(new: Path, key: bytes, source: Path, furnish: Callable[[Engine], Device], stand_in: Path) -> None:
    """Make a whole, consistent database in one file."""
    engine = open_upgraded(new, key)
    try:
        log.warning("recovered rows: %s", recover_into(engine, source, key, stand_in))
        device = furnish(engine)
        try:
            mend_device(device)
        finally:
            device.log.close()
    finally:
        engine.dispose()
    settle(new, key)
