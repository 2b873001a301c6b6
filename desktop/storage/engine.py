"""Opening the database: SQLCipher with a raw key, WAL, every commit on the disk before it returns.

Also the one place where SQLite's errors become ours.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from desktop.errors import (
    DatabaseDamaged,
    DatabaseLocked,
    DiskFull,
    EnvironmentProblem,
    StorageFailed,
    from_os_error,
)
from desktop.storage.key import key_statement

Engine = sa.Engine
BUSY_MS = 5_000
_PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = OFF",
    f"busy_timeout = {BUSY_MS}",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",
)


def open_engine(path: Path, key: bytes) -> sa.Engine:
    """Return an engine on the database at ``path``, encrypted with 32 raw key bytes. Makes it when missing.

    Raises:
        DatabaseDamaged: it cannot be read with this key.
        DatabaseLocked: another program holds it.
        DiskFull, StorageFailed: the disk refuses.
    """

    def connect() -> sqlcipher.Connection:
        connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
        try:
            connection.execute(key_statement(key))
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()  # an open file could not be set aside
            raise
        return connection

    engine = sa.create_engine(
        "sqlite://", module=sqlcipher, creator=connect, poolclass=QueuePool, pool_size=2, max_overflow=2
    )
    sa.event.listen(engine, "begin", _begin_at_once)
    try:
        with translated(str(path)), engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    except BaseException:
        engine.dispose()  # as above
        raise
    return engine


def check_pages(engine: sa.Engine) -> None:
    """Read every page once, so that damage shows at the start and not in the middle of a test.

    Raises:
        DatabaseDamaged: a page is not what was written.
    """
    with translated(), engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise DatabaseDamaged(str(found))


def settle(path: Path, key: bytes) -> None:
    """Bring all of a database that nobody has open into its one file, with no journal beside it, on the disk.

    Raises:
        DatabaseDamaged: a page is not what was written.
        DatabaseLocked, DiskFull, StorageFailed: there is still something beside it.
    """
    engine = open_engine(path, key)
    try:
        check_pages(engine)
        with translated(str(path)), engine.connect() as connection:
            raw: Any = connection.connection.driver_connection  # SQLCipher's own, untyped; no transaction
            (mode,) = raw.execute("PRAGMA journal_mode = DELETE").fetchone()
    finally:
        engine.dispose()
    if mode != "delete":
        raise DatabaseLocked(str(path))


def _begin_at_once(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def transaction(engine: sa.Engine) -> Iterator[Session]:
    """Give a session whose work is durable when the block ends, or undone when it raises."""
    with translated(), Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def translated(place: str = "") -> Iterator[None]:
    """Raise our own errors for the database's."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise problem(error.orig, place) from error
    except sqlcipher.Error as error:
        raise problem(error, place) from error
    except OSError as error:
        raise from_os_error(error) from error


def problem(error: BaseException | None, place: str = "") -> EnvironmentProblem:
    """Return what a database error means for us."""
    text = str(error)
    lowered = text.lower()
    detail = f"{place}: {text}" if place else text
    if "disk is full" in lowered:
        return DiskFull(detail)
    if "locked" in lowered or "busy" in lowered:
        return DatabaseLocked(detail)
    if any(sign in lowered for sign in ("not a database", "malformed", "corrupt", "encrypted")):
        return DatabaseDamaged(detail)
    return StorageFailed(detail)
