"""Bring a backup back into an empty folder and an empty database, of whatever kind it was: all of it, or nothing.

A marker lies in the folder meanwhile. What is cut short by a power failure is refused by name from then on.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from sync_server.config import Config
from sync_server.errors import BackupDamaged, NotEmpty, RestoreUnfinished
from sync_server.services.found_organisation import prepare_folder
from sync_server.storage.archive import FOLDERS, Archive, table_part
from sync_server.storage.engine import Engine, open_engine
from sync_server.storage.pack_files import sync_folder
from sync_server.storage.portable import add_lines, count_changes_on, filling, is_empty


def restore_backup(archive: Archive, config: Config, now: int, *, files: bool = True) -> None:
    """Restore a backup, every hash looked at. Without ``files``, those of answers are looked at and not kept.

    Changes are numbered on from where the server that was lost cannot have come to: by the milliseconds since the
    backup was made. So a device that has read on misses none of those that are made from here on.

    Raises:
        NotEmpty: something is there; it is left as it is.
        RestoreUnfinished: an earlier restoring was cut short here.
        BackupDamaged, BackupTooNew: nothing is left of what was restored.
        StorageProblem, OSError: the same.
    """
    made = not config.data.exists()
    if config.restoring.exists():
        raise RestoreUnfinished(str(config.data))
    if not made and (not config.data.is_dir() or any(config.data.iterdir())):
        raise NotEmpty(str(config.data))
    config.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    config.data.chmod(0o700)
    config.restoring.touch(0o600, exist_ok=False)
    sync_folder(config.data)
    try:
        _fill(archive, config, now, files=files)
    except BaseException:
        _clear(config.data, itself=made)
        raise
    config.restoring.unlink()
    sync_folder(config.data)


def _fill(archive: Archive, config: Config, now: int, *, files: bool) -> None:
    engine = open_engine(config.database)
    try:
        if not is_empty(engine):
            raise NotEmpty("the database")
        prepare_folder(config)
        _bring_files(archive, config.data, files=files)
        _bring_rows(archive, engine, now)
    finally:
        engine.dispose()


def _bring_files(archive: Archive, data: Path, *, files: bool) -> None:
    for folder in FOLDERS:
        for name in archive.names(folder):
            if folder == "blobs" and not files:
                for _ in archive.pieces(name):
                    pass
            else:
                archive.extract(name, data)
    for changed in _folders(data):
        sync_folder(changed)


def _bring_rows(archive: Archive, engine: Engine, now: int) -> None:
    manifest = archive.manifest
    if archive.names("tables") != sorted(map(table_part, manifest.rows)):
        raise BackupDamaged("tables")
    with filling(engine, manifest.schema) as connection:
        for table, count in manifest.rows.items():
            if add_lines(connection, table, archive.lines(table_part(table))) != count:
                raise BackupDamaged(table_part(table))
        count_changes_on(connection, max(1, now - manifest.made_ms))


def _folders(data: Path) -> Iterator[Path]:
    for folder, _, _ in os.walk(data, topdown=False):
        yield Path(folder)


def _clear(data: Path, *, itself: bool) -> None:
    """Take away all that was brought, the marker last."""
    for path in sorted(data.iterdir(), key=lambda one: one.name == "restoring"):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    if itself:
        data.rmdir()
