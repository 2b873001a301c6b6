"""Whether a backup would bring the server back: it is restored into a folder for a while, and looked through there."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from sync_server.config import Config
from sync_server.services.check_restored import Checked, check_restored
from sync_server.services.restore_backup import restore_backup
from sync_server.services.server import Server
from sync_server.storage.archive import Archive

Open = Callable[[Config], Server]
"""Opens a server on a folder."""


def verify_backup(archive: Archive, now: int, open_server: Open) -> Checked:
    """Look at every hash, log, record and projection of a backup. Files of answers are read, and not written again.

    Raises:
        BackupDamaged, BackupTooNew: it cannot be restored.
        StorageProblem, OSError: there is no room for it.
    """
    with TemporaryDirectory(prefix="carrel-backup-") as folder:
        config = Config(Path(folder) / "server")
        restore_backup(archive, config, now, files=False)
        server = open_server(config)
        try:
            return check_restored(server, archive.manifest)
        finally:
            server.close()
