"""A damaged database: every row that can still be read is carried into a new one."""

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import problem, transaction, translated
from desktop.storage.first_page import make_stand_in, read_table_list
from desktop.storage.key import key_statement
from desktop.storage.models import Base, StoredEntry
from desktop.storage.upgrade import refuse_newer

log = logging.getLogger(__name__)
_MACHINE = {
    sqlcipher.SQLITE_PERM,
    sqlcipher.SQLITE_BUSY,
    sqlcipher.SQLITE_LOCKED,
    sqlcipher.SQLITE_NOMEM,
    sqlcipher.SQLITE_READONLY,
    sqlcipher.SQLITE_IOERR,
    sqlcipher.SQLITE_FULL,
    sqlcipher.SQLITE_CANTOPEN,
}


def readable(damaged: Path, key: bytes, tables: Path, stand_in: Path) -> Path:
    """Return the file to recover from: the damaged one, or a stand-in made where SQLite cannot even find its tables.

    Raises:
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses.
    """
    statement = "SELECT count(*) FROM sqlite_master"
    with _PastDamage(statement), closing(_connected(damaged, key)) as connection:
        connection.execute(statement).fetchone()
        return damaged
    listed = read_table_list(tables)
    if listed:
        with translated(str(stand_in)), _PastDamage(str(tables)):
            make_stand_in(stand_in, damaged, key, listed)
            return stand_in
    return damaged


def recover_into(engine: sa.Engine, damaged: Path, key: bytes) -> dict[str, int]:
    """Copy what can be read of ``damaged`` into the empty database of ``engine``; return rows by table.

    Raises:
        DatabaseTooNew: a later version wrote it.
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses, so it is not known what could be read.
    """
    refuse_newer(_revision(damaged, key))
    saved: dict[str, int] = {}
    for table in Base.metadata.sorted_tables:
        rows = list(_readable_rows(damaged, key, table))
        if table is StoredEntry.__table__:
            rows += _entries_between(damaged, key, rows)
        if rows:
            with transaction(engine) as session:
                session.execute(sa.insert(table).prefix_with("OR IGNORE"), rows)
        saved[table.name] = len(rows)
    return saved


def _revision(damaged: Path, key: bytes) -> str | None:
    """Return the migration a damaged database stands at, None where that cannot be read."""
    statement = "SELECT version_num FROM alembic_version"
    with _PastDamage(statement), closing(_connected(damaged, key)) as connection:
        row: tuple[str] | None = connection.execute(statement).fetchone()
        return row[0] if row else None
    return None


def _readable_rows(damaged: Path, key: bytes, table: sa.Table) -> Iterator[dict[str, Any]]:
    """Yield rows from the front until damage, then from the back, then by the table alone without its index."""
    names = [column.name for column in table.columns]
    keys = [column.name for column in table.primary_key]
    orders = [", ".join(f"{name} {direction}" for name in keys) for direction in ("ASC", "DESC")]
    select = f"SELECT {', '.join(names)} FROM {table.name}"  # noqa: S608  # own names
    seen: set[tuple[Any, ...]] = set()
    for statement in (*(f"{select} ORDER BY {order}" for order in orders), f"{select} NOT INDEXED"):
        with _PastDamage(statement), closing(_connected(damaged, key)) as connection:
            for row in connection.execute(statement):
                if row not in seen:
                    seen.add(row)
                    yield dict(zip(names, row, strict=True))


def _entries_between(damaged: Path, key: bytes, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Look one by one for the entries that reading in order could not reach: damage to one page hides others."""
    known = {(row["epoch"], row["dseq"]) for row in found}
    last = {epoch: max(dseq for e, dseq in known if e == epoch) for epoch in {epoch for epoch, _ in known}}
    names = [column.name for column in StoredEntry.__table__.columns]
    statement = f"SELECT {', '.join(names)} FROM log_entries WHERE epoch = ? AND dseq = ?"  # noqa: S608  # own names
    rows: list[dict[str, Any]] = []
    with translated(str(damaged)), closing(_connected(damaged, key)) as connection:
        for epoch, end in last.items():
            for dseq in range(1, end):
                if (epoch, dseq) not in known:
                    with _PastDamage(f"entry {dseq} of {epoch}"):
                        found_now = connection.execute(statement, (epoch, dseq)).fetchall()
                        rows += [dict(zip(names, row, strict=True)) for row in found_now]
    return rows


class _PastDamage:
    """Go on where the file cannot be read. What the machine refuses is raised: it may be read another time."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, sqlcipher.Error):
            return False
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _MACHINE:
            raise problem(error, self._what) from error
        log.warning("%s: unreadable: %s", self._what, error)
        return True


def _connected(damaged: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(f"{damaged.as_uri()}?mode=ro", uri=True)
    connection.execute(key_statement(key))
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection
