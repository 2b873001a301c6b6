"""A damaged database: set aside whole, and every row that can still be read is carried into a new one."""

import logging
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import transaction, translated
from desktop.storage.models import Base

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
        if rows:
            with transaction(engine) as session:
                session.execute(sa.insert(table).prefix_with("OR IGNORE"), rows)
        saved[table.name] = len(rows)
    return saved


def _readable_rows(damaged: Path, key: bytes, table: sa.Table) -> Iterator[dict[str, Any]]:
    """Yield rows from the front until damage, then from the back until damage."""
    names = [column.name for column in table.columns]
    order = ", ".join(column.name for column in table.primary_key)
    seen: set[tuple[Any, ...]] = set()
    for direction in ("ASC", "DESC"):
        backwards = ", ".join(f"{name} {direction}" for name in order.split(", "))
        statement = f"SELECT {', '.join(names)} FROM {table.name} ORDER BY {backwards}"  # noqa: S608  # own names
        try:
            connection = sqlcipher.connect(f"file:{damaged}?mode=ro", uri=True)
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for row in connection.execute(statement):
                if row not in seen:
                    seen.add(row)
                    yield dict(zip(names, row, strict=True))
        except sqlcipher.Error as error:
            log.warning("table %s unreadable from here on (%s): %s", table.name, direction, error)
