"""A damaged database: set aside whole, and every row that can still be read is carried into a new one."""

import logging
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import transaction, translated
from desktop.storage.key import key_statement
from desktop.storage.models import Base, StoredEntry

log = logging.getLogger(__name__)
_SUFFIXES = ("", "-wal", "-shm")


def set_aside(database: Path, folder: Path, now: datetime) -> Path:
    """Move a database with its journal files to ``folder`` and return where it now is."""
    target = folder / f"{database.stem}-{now:%Y%m%dT%H%M%S%f}{database.suffix}"
    with translated(str(database)):
        for suffix in _SUFFIXES:
            source = database.with_name(database.name + suffix)
            if source.exists():
                source.rename(target.with_name(target.name + suffix))
    return target


def recover_into(engine: sa.Engine, damaged: Path, key: bytes) -> dict[str, int]:
    """Copy what can be read of ``damaged`` into the empty database of ``engine``; return rows by table."""
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


def _readable_rows(damaged: Path, key: bytes, table: sa.Table) -> Iterator[dict[str, Any]]:
    """Yield rows from the front until damage, then from the back, then by the table alone without its index."""
    names = [column.name for column in table.columns]
    keys = [column.name for column in table.primary_key]
    orders = [", ".join(f"{name} {direction}" for name in keys) for direction in ("ASC", "DESC")]
    select = f"SELECT {', '.join(names)} FROM {table.name}"  # noqa: S608  # own names
    seen: set[tuple[Any, ...]] = set()
    for statement in (*(f"{select} ORDER BY {order}" for order in orders), f"{select} NOT INDEXED"):
        try:
            with closing(_connected(damaged, key)) as connection:
                for row in connection.execute(statement):
                    if row not in seen:
                        seen.add(row)
                        yield dict(zip(names, row, strict=True))
        except sqlcipher.Error as error:
            log.warning("%s: unreadable from here on: %s", statement, error)


def _entries_between(damaged: Path, key: bytes, found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Look one by one for the entries that reading in order could not reach: damage to one page hides others."""
    known = {(row["epoch"], row["dseq"]) for row in found}
    last = {epoch: max(dseq for e, dseq in known if e == epoch) for epoch in {epoch for epoch, _ in known}}
    names = [column.name for column in StoredEntry.__table__.columns]
    statement = f"SELECT {', '.join(names)} FROM log_entries WHERE epoch = ? AND dseq = ?"  # noqa: S608  # own names
    rows: list[dict[str, Any]] = []
    with closing(_connected(damaged, key)) as connection:
        for epoch, end in last.items():
            for dseq in range(1, end):
                if (epoch, dseq) not in known:
                    with suppress(sqlcipher.Error):
                        found_now = connection.execute(statement, (epoch, dseq)).fetchall()
                        rows += [dict(zip(names, row, strict=True)) for row in found_now]
    return rows


def _connected(damaged: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(f"{damaged.as_uri()}?mode=ro", uri=True)
    connection.execute(key_statement(key))
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection
