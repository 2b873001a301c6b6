"""Open this installation: secrets, database, log. A damaged database is set aside and what it holds is saved."""

import base64
import logging

from assessment.ids import DeviceId, Epoch
from assessment.signing import SigningKey
from desktop.clock import Clock
from desktop.errors import DatabaseDamaged, KeyMissing, from_os_error
from desktop.files.pack_store import write_durably
from desktop.files.set_aside import announce, announced
from desktop.paths import Paths
from desktop.secrets import SecretStore, open_secrets
from desktop.services.device import DATABASE_KEY, DEVICE_ID, SIGN_KEY, Device, Draw
from desktop.services.keep_copies import keep_copies
from desktop.services.recover_device import recover_device
from desktop.storage.engine import Engine, transaction, translated
from desktop.storage.epoch import newest_epoch
from desktop.storage.first_page import table_list
from desktop.storage.key import KEY_BYTES, key_fits
from desktop.storage.log import LogWriter
from desktop.storage.models import Installation
from desktop.storage.records import installation
from desktop.storage.upgrade import open_upgraded

log = logging.getLogger(__name__)


def open_device(paths: Paths, clock: Clock, draw: Draw, *, may_recover: bool = True) -> Device:
    """Open or make the installation below ``paths.home``.

    ``may_recover`` only for whoever holds the installation's lock: two that recover would be in each other's way.

    Raises:
        KeyMissing: the database is there but its key is not, or is another's; nothing is touched.
        InstallationIncomplete: a part of the program is missing.
        DatabaseTooNew: a later version of Carrel wrote it; nothing is touched.
        DatabaseDamaged: it may not be recovered now.
        KeyringUnavailable, DatabaseLocked, DiskFull, StorageFailed, FileUnreadable: the machine refuses.
    """
    try:
        paths.make()
    except OSError as error:
        raise from_os_error(error) from error
    secrets = open_secrets(paths.home, paths.key_file)
    key = _database_key(paths, secrets, draw)

    def furnish(engine: Engine) -> Device:
        row = _installation(engine, secrets, draw)
        device_id, epoch = DeviceId(row.device_id), Epoch(row.epoch)
        return Device(
            paths=paths,
            engine=engine,
            secrets=secrets,
            clock=clock,
            draw=draw,
            device_id=device_id,
            key=SigningKey(_secret_bytes(secrets, SIGN_KEY, draw)),
            log=LogWriter(engine, device_id, epoch),
        )

    aside = announced(paths)
    if aside is None:
        try:
            engine = open_upgraded(paths.database, key)
        except DatabaseDamaged:
            with translated(str(paths.database)):
                if not key_fits(paths.database, key):
                    raise KeyMissing(str(paths.database)) from None
                if not may_recover:
                    raise
                aside = announce(paths, clock.now())
            log.warning("database damaged, kept at %s", aside)
        else:
            device = furnish(engine)
            return _kept(device) if may_recover else device
    if not may_recover:
        raise DatabaseDamaged(f"{aside}: being recovered")
    recover_device(paths, key, aside, furnish)
    device = _kept(furnish(open_upgraded(paths.database, key)))
    device.set_aside = aside
    return device


def close_device(device: Device) -> None:
    """Give everything back."""
    device.log.close()
    device.engine.dispose()


def _kept(device: Device) -> Device:
    """Return an opened device after what a recovery would need was kept beside its database."""
    _keep_tables(device.paths, device.engine)
    keep_copies(device)
    return device


def _keep_tables(paths: Paths, engine: Engine) -> None:
    """Keep where each table begins. Without it a lost first page costs more, so a full disk only leaves it undone."""
    tables = table_list(engine)
    try:
        if not paths.tables.exists() or paths.tables.read_bytes() != tables:
            write_durably(paths.tables, tables)
    except OSError as error:
        log.warning("the list of tables was not kept: %s", error)


def _database_key(paths: Paths, secrets: SecretStore, draw: Draw) -> bytes:
    stored = secrets.get(DATABASE_KEY)
    if stored is not None:
        return _decoded(stored, DATABASE_KEY)
    if paths.database.exists() or paths.recovering.exists():
        raise KeyMissing(str(paths.database))
    return _secret_bytes(secrets, DATABASE_KEY, draw)


def _secret_bytes(secrets: SecretStore, name: str, draw: Draw) -> bytes:
    stored = secrets.get(name)
    if stored is not None:
        return _decoded(stored, name)
    fresh = draw(KEY_BYTES)
    secrets.put(name, base64.b64encode(fresh).decode())
    return fresh


def _decoded(stored: str, name: str) -> bytes:
    try:
        secret = base64.b64decode(stored, validate=True)
    except ValueError as error:
        raise KeyMissing(name) from error
    if len(secret) != KEY_BYTES:
        raise KeyMissing(name)
    return secret


def _installation(engine: Engine, secrets: SecretStore, draw: Draw) -> Installation:
    """Return this installation's row. One that was lost with a damaged database keeps its name and its log."""
    with transaction(engine) as session:
        row = installation(session)
        if row is None:
            device_id = secrets.get(DEVICE_ID)
            if device_id is None:
                device_id = draw(8).hex()
                secrets.put(DEVICE_ID, device_id)
            row = Installation(
                id=1,
                device_id=device_id,
                epoch=newest_epoch(session) or draw(8).hex(),
                organisation_id="",
                organisation_name="",
                centre="",
                server_url="",
                issuers="{}",
                changes_cursor=0,
            )
            session.add(row)
        return row
