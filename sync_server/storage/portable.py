"""All rows of a database as lines of JSON, which either kind of database gives and takes.

Lines, and neither SQLite's file nor PostgreSQL's binary rows: so a backup of one is restored into the other.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from sync_server.errors import BackupDamaged, BackupTooNew
from sync_server.storage.archive import table_part
from sync_server.storage.blob_files import blob_path
from sync_server.storage.engine import Connection, Engine, is_embedded, translated, writing
from sync_server.storage.keys import IDENTITY, ISSUER
from sync_server.storage.models import Base, Blob, Organisation, Pack
from sync_server.storage.upgrade import knows, upgrade_to

AT_ONCE = 500
_BYTES = "base64"
_VERSION = "alembic_version"


@contextmanager
def one_state(engine: Engine) -> Iterator[Connection]:
    """Give a connection that sees the database as it is now, whatever is written meanwhile. It holds up no writer."""
    reading = engine if is_embedded(engine) else engine.execution_options(isolation_level="REPEATABLE READ")
    with translated(), reading.connect() as connection, connection.begin():
        connection.execute(sa.select(sa.func.count()).select_from(Base.metadata.tables["organisations"]))
        yield connection


def tables() -> tuple[str, ...]:
    """Return the names of all tables with rows of ours."""
    return tuple(sorted(Base.metadata.tables))


def lines_of(connection: Connection, name: str) -> Iterator[bytes]:
    """Yield a table as lines: the names of its columns, then each row, in the order of its key."""
    table = Base.metadata.tables[name]
    yield _line([column.name for column in table.columns])
    found = sa.select(table).order_by(*table.primary_key.columns)
    with connection.execute(found, execution_options={"yield_per": AT_ONCE}) as rows:
        for row in rows:
            yield _line([_plain(value) for value in row])


def known_organisations(connection: Connection) -> tuple[str, ...]:
    """Return the organisations that there are."""
    return tuple(connection.scalars(sa.select(Organisation.organisation_id).order_by(Organisation.added_ms)))


def files_named(connection: Connection, *, keys: bool) -> Iterator[str]:
    """Yield the files that rows name, as they lie in the data folder; with each organisation's ``keys`` where told."""
    for (name,) in connection.execute(sa.select(Pack.sha256).distinct()):
        yield f"packs/{name}"
    for home, name in connection.execute(sa.select(Blob.organisation_id, Blob.sha256).distinct()):
        yield blob_path(Path("blobs"), home, name).as_posix()
    for home in connection.scalars(sa.select(Organisation.organisation_id)) if keys else ():
        yield from (f"keys/{home}/{one}" for one in (ISSUER, IDENTITY))


def is_empty(engine: Engine) -> bool:
    """Say whether there is no table at all."""
    with translated(), engine.connect() as connection:
        return not sa.inspect(connection).get_table_names()


@contextmanager
def filling(engine: Engine, revision: str) -> Iterator[Connection]:
    """Give an empty database at an earlier schema; once it is filled, bring it to today's. All of it is kept, or nothing.

    Raises:
        BackupTooNew: this version does not know the schema.
    """
    if not knows(revision):
        raise BackupTooNew(revision)
    with translated(), engine.connect() as connection, writing(connection).begin():
        upgrade_to(connection, revision)
        yield connection
        upgrade_to(connection, "head")


def add_lines(connection: Connection, name: str, lines: Iterable[bytes]) -> int:
    """Add the rows of a table; return how many.

    Raises:
        BackupDamaged: they are not rows of this table.
    """
    try:
        table = sa.Table(name, sa.MetaData(), autoload_with=connection)
        if name == _VERSION:
            raise BackupDamaged(table_part(name))
        count = 0
        waiting: list[dict[str, Any]] = []
        each = iter(lines)
        columns = json.loads(next(each))
        if {column.name for column in table.columns} != set(columns):
            raise BackupDamaged(table_part(name))
        for line in each:
            waiting.append(dict(zip(columns, map(_value, json.loads(line)), strict=True)))
            count += 1
            if len(waiting) == AT_ONCE:
                connection.execute(table.insert(), waiting)
                waiting = []
        if waiting:
            connection.execute(table.insert(), waiting)
        _count_on(connection, table)
    except (sa.exc.NoSuchTableError, sa.exc.IntegrityError, sa.exc.DataError) as error:
        raise BackupDamaged(table_part(name)) from error
    except (StopIteration, ValueError, TypeError, KeyError, OverflowError) as error:
        raise BackupDamaged(table_part(name)) from error
    return count


def count_changes_on(connection: Connection, more: int) -> None:
    """Let all changes from here on have numbers higher than the last by ``more`` at least."""
    table = sa.table("organisations", sa.column("changes"))
    connection.execute(table.update().values(changes=table.c.changes + more))


def _count_on(connection: Connection, table: sa.Table) -> None:
    """Let PostgreSQL count on from the highest number that was brought; SQLite does so by itself."""
    keys = list(table.primary_key.columns)
    if is_embedded(connection.engine) or len(keys) != 1 or not isinstance(keys[0].type, sa.Integer):
        return
    highest = connection.execute(sa.select(sa.func.max(keys[0]))).scalar_one()
    sequence = connection.execute(
        sa.select(sa.func.pg_get_serial_sequence(table.name, keys[0].name))
    ).scalar_one()
    if highest is not None and sequence is not None:
        connection.execute(sa.select(sa.func.setval(sequence, highest)))


def _line(values: list[Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _plain(value: Any) -> Any:  # what a column holds
    return {_BYTES: b64encode(value).decode()} if isinstance(value, bytes) else value


def _value(told: Any) -> Any:  # what a column holds
    return b64decode(told[_BYTES], validate=True) if isinstance(told, dict) else told
