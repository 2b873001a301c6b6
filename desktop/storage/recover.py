"""A damaged database: every row that can still be read is carried into a new one."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import transaction, translated
from desktop.storage.first_page import make_stand_in, read_table_list
from desktop.storage.key import key_statement
from desktop.storage.models import Base, BlobChunk, StoredEntry
from desktop.storage.past_damage import PastDamage
from desktop.storage.recover_chunks import recover_chunks
from desktop.storage.recover_pages import created_by, entries_on_pages
from desktop.storage.upgrade import refuse_newer


def readable(damaged: Path, key: bytes, tables: Path, stand_in: Path) -> Path:
    """Return the file to recover from: the damaged one, or a stand-in made where SQLite cannot even find its tables.

    Raises:
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses.
    """
    statement = "SELECT count(*) FROM sqlite_master"
    with PastDamage(statement), closing(_connected(damaged, key)) as connection:
        connection.execute(statement).fetchone()
        return damaged
    listed = read_table_list(tables)
    if listed:
        with translated(str(stand_in)), PastDamage(str(tables)):
            make_stand_in(stand_in, damaged, key, listed)
            return stand_in
    return damaged


def recover_into(engine: sa.Engine, damaged: Path, key: bytes, stand_in: Path) -> dict[str, int]:
    """Copy what can be read of ``damaged`` into the empty database of ``engine``; return rows by table.

    ``stand_in`` is written for what no way leads to, and left there.

    Raises:
        DatabaseTooNew: a later version wrote it.
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses, so it is not known what could be read.
    """
    refuse_newer(_revision(damaged, key))
    saved: dict[str, int] = {}
    for table in Base.metadata.sorted_tables:
        if table is BlobChunk.__table__:
            places = list(_readable_rows(damaged, key, table, ["rowid", "stored_as", "number"]))
            saved[table.name] = recover_chunks(engine, lambda: _connected(damaged, key), places)
            continue
        rows = list(_readable_rows(damaged, key, table))
        if table is StoredEntry.__table__:
            rows += _entries_elsewhere(engine, damaged, key, rows, stand_in)
        if rows:
            with transaction(engine) as session:
                session.execute(sa.insert(table).prefix_with("OR IGNORE"), rows)
        saved[table.name] = len(rows)
    return saved


def _revision(damaged: Path, key: bytes) -> str | None:
    """Return the migration a damaged database stands at, None where that cannot be read."""
    statement = "SELECT version_num FROM alembic_version"
    with PastDamage(statement), closing(_connected(damaged, key)) as connection:
        row: tuple[str] | None = connection.execute(statement).fetchone()
        return row[0] if row else None
    return None


def _readable_rows(
    damaged: Path, key: bytes, table: sa.Table, names: list[str] | None = None
) -> Iterator[dict[str, Any]]:
    """Yield rows from the front until damage, then from the back, then by the table alone without its index.

    ``names`` are the columns, all of them unless told.
    """
    names = names or [column.name for column in table.columns]
    keys = [column.name for column in table.primary_key]
    orders = [", ".join(f"{name} {direction}" for name in keys) for direction in ("ASC", "DESC")]
    select = f"SELECT {', '.join(names)} FROM {table.name}"  # noqa: S608  # own names
    seen: set[tuple[Any, ...]] = set()
    for statement in (*(f"{select} ORDER BY {order}" for order in orders), f"{select} NOT INDEXED"):
        with PastDamage(statement), closing(_connected(damaged, key)) as connection:
            for row in connection.execute(statement):
                if row not in seen:
                    seen.add(row)
                    yield dict(zip(names, row, strict=True))


def _entries_elsewhere(
    engine: sa.Engine, damaged: Path, key: bytes, found: list[dict[str, Any]], stand_in: Path
) -> list[dict[str, Any]]:
    """Look for the entries that reading in order could not reach: damage to one page hides others."""
    known = {(row["epoch"], row["dseq"]) for row in found}
    rows: list[dict[str, Any]] = []
    with PastDamage(str(stand_in)):
        for row in entries_on_pages(damaged, key, created_by(engine), stand_in):
            place = row["epoch"], row["dseq"]
            if place not in known:
                known.add(place)
                rows.append(row)
    return rows


def _connected(damaged: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(f"{damaged.as_uri()}?mode=ro", uri=True)
    connection.execute(key_statement(key))
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection
