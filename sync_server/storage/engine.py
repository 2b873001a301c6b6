"""Opening the database, and what a commit means: on the disk before it returns.

The only file that knows which database it is. SQLite's and PostgreSQL's errors become ours here.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from sqlite3 import Connection as SqliteConnection
from sqlite3 import Error as SqliteError
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from sync_server.errors import StorageBusy, StorageDamaged, StorageFailed, StorageFull, StorageProblem

__all__ = [
    "RINGS",
    "Connection",
    "Engine",
    "Ready",
    "Session",
    "alone",
    "at_once",
    "is_embedded",
    "make_room",
    "open_engine",
    "plain",
    "translated",
    "upsert",
    "writing",
]

Engine = sa.Engine
Connection = sa.Connection
BUSY_SECONDS = 10.0
_WRITING = "carrel_writing"
_ALONE = 0x6361727264
"""Any number, the same in all processes, and none of those that ``lead`` holds for as long as a process lives."""
DEAD_LINKS = {
    "connect_timeout": 10,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""How soon a link to PostgreSQL that carries nothing any more counts as broken, in libpq's words: seconds, at last ms.

A URL may say otherwise. By itself a machine that was cut off would wait for minutes; and what it led would have no other
leader for two hours, because PostgreSQL would believe it alive.
"""
_DEAD_THERE = "; ".join(
    f"SET tcp_{name.removeprefix('tcp_')} = {value}"
    for name, value in DEAD_LINKS.items()
    if name != "connect_timeout"
)
COPY_FROM = 32
"""From so many rows on PostgreSQL takes them faster by COPY: half the time at 64 and at 256, nothing gained at 8."""
RINGS = ("DeadlockDetected", "SerializationFailure")
"""PostgreSQL's own names for two transactions that wait for one another: either may be done again."""
_CONTROLS = dict.fromkeys([*range(32), *range(127, 160)])
_ROOM_BYTES, _SMALL_CACHE = 4_150_000, 10
"""As long as the journal grows before SQLite begins it anew, and so few pages that all of it is written out."""


def open_engine(url: str) -> Engine:
    """Return an engine on the database at ``url``; an SQLite file is made when missing.

    A ``postgresql`` URL means psycopg, whatever driver SQLAlchemy would take by itself.
    """
    if sa.make_url(url).get_backend_name() != "sqlite":
        postgresql_url = sa.make_url(url).set(drivername="postgresql+psycopg")
        told = {name: value for name, value in DEAD_LINKS.items() if name not in postgresql_url.query}
        engine = sa.create_engine(
            postgresql_url, pool_pre_ping=True, pool_size=8, max_overflow=32, connect_args=told
        )
        sa.event.listen(engine, "connect", _prepare_postgresql)
        return engine
    engine = sa.create_engine(
        url,
        pool_size=8,
        max_overflow=48,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def is_embedded(engine: Engine) -> bool:
    """Say whether a read costs no network: then it may be done on the event loop."""
    return engine.dialect.name == "sqlite"


def at_once(engine: Engine) -> Engine:
    """Return the engine for reads of one statement: on PostgreSQL none goes there and back to begin and to end them."""
    return engine if is_embedded(engine) else engine.execution_options(isolation_level="AUTOCOMMIT")


def make_room(engine: Engine) -> None:
    """Let SQLite's journal take its whole length on the disk now: a commit within the file is durable sooner.

    Nothing is kept of what is written for it. On a database that is no file there is nothing to do.

    Raises:
        StorageFull, StorageBusy, StorageDamaged, StorageFailed: there is no room; all else is as it was.
    """
    if not is_embedded(engine):
        return
    with translated(), engine.connect() as connection:  # it stays open in the pool, and the journal with it
        raw: Any = connection.connection.driver_connection
        (cache,) = raw.execute("PRAGMA cache_size").fetchone()
        raw.execute(f"PRAGMA cache_size = {_SMALL_CACHE}")
        try:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("CREATE TABLE room (made)")
            raw.execute("INSERT INTO room VALUES (zeroblob(?))", (_ROOM_BYTES,))
        except SqliteError as error:
            raise _problem(error) from error
        finally:
            if raw.in_transaction:  # a full disk has undone it already
                raw.execute("ROLLBACK")
            raw.execute(f"PRAGMA cache_size = {cache}")


def writing(connection: Connection) -> Connection:
    """Return the connection, to take the write lock as soon as a transaction begins."""
    return connection.execution_options(**{_WRITING: True})


def alone(connection: Connection) -> None:
    """Wait until no other process that asks for the same is in a transaction; a file has one writer anyway."""
    if not is_embedded(connection.engine):
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ALONE)))


def plain(text: str) -> str:
    """Return a text from outside without control characters: PostgreSQL refuses a zero byte, and terminals obey others."""
    return text.translate(_CONTROLS)


def upsert(connection: Connection, table: type[Any]) -> Any:  # either dialect's Insert; both know on_conflict
    """Return an INSERT into a model's table that can say what happens ``on_conflict``."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    return insert(table)


class Ready:
    """A statement compiled once for each kind of database: for the few that every push runs."""

    def __init__(
        self, make: Callable[[Connection], sa.Executable], *, copies: type[Any] | None = None
    ) -> None:
        """Make it when it is first run. ``copies``: it only adds rows to this table."""
        self._make = make
        self._copies = copies
        self._compiled: dict[str, sa.Compiled] = {}

    def run(self, connection: Connection, *values: Mapping[str, Any]) -> sa.CursorResult[Any]:
        """Run it with these values; with more than one set of them, once for each."""
        text, sets = self._ready(connection, values)
        return connection.exec_driver_sql(text, sets if len(sets) > 1 else sets[0])

    def many(self, connection: Connection, values: Sequence[Mapping[str, Any]]) -> None:
        """Run it for each set of values, where nobody asks what came of it."""
        if self._copies is not None and len(values) >= COPY_FROM and not is_embedded(connection.engine):
            self._copy(connection, self._copies.__tablename__, values)
        elif values:
            self.run(connection, *values)

    def _copy(self, connection: Connection, table: str, values: Sequence[Mapping[str, Any]]) -> None:
        names = list(values[0])
        columns = ", ".join(f'"{name}"' for name in names)
        raw: Any = connection.connection.driver_connection
        try:
            with raw.cursor() as cursor, cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as rows:
                for one in values:
                    rows.write_row([one[name] for name in names])
        except connection.dialect.loaded_dbapi.Error as error:
            raise _problem(error) from error

    def each(self, connection: Connection, values: Sequence[Mapping[str, Any]]) -> list[int]:
        """Run it for each set of values, without waiting in between; return how many rows each has changed."""
        if len(values) < 2:
            return [self.run(connection, one).rowcount for one in values]
        text, sets = self._ready(connection, values)
        raw: Any = connection.connection.driver_connection
        try:
            if is_embedded(connection.engine):
                cursor = raw.cursor()
                return [cursor.execute(text, one).rowcount for one in sets]
            with raw.pipeline():
                cursors = [raw.execute(text, one) for one in sets]
            return [cursor.rowcount for cursor in cursors]
        except connection.dialect.loaded_dbapi.Error as error:
            raise _problem(error) from error

    def _ready(
        self, connection: Connection, values: Sequence[Mapping[str, Any]]
    ) -> tuple[str, list[Any]]:  # the values as the driver takes them
        compiled = self._compiled.get(connection.dialect.name)
        if compiled is None:
            statement = self._make(connection)
            compiled = self._compiled[connection.dialect.name] = statement.compile(  # type: ignore[attr-defined]  # every executable is a clause
                connection.engine, column_keys=list(values[0])
            )
        places: list[str] | None = getattr(compiled, "positiontup", None)
        return str(compiled), [tuple(one[name] for name in places) if places else one for one in values]


@contextmanager
def translated() -> Iterator[None]:
    """Raise our own errors for the database's."""
    try:
        yield
    except sa.exc.DBAPIError as error:
        raise _problem(error.orig) from error
    except sa.exc.TimeoutError as error:
        raise StorageBusy("no connection free") from error


def _prepare_sqlite(connection: SqliteConnection, _: object) -> None:
    for setting in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "cache_size = -16384",
        "journal_size_limit = 67108864",
    ):
        connection.execute(f"PRAGMA {setting}")


def _prepare_postgresql(connection: Any, _: object) -> None:  # psycopg's own connection
    """What was said to be stored is on the disk, whatever a database or its role is set to; dead links end there too."""
    before, connection.autocommit = connection.autocommit, True
    connection.execute(f"SET synchronous_commit = on; {_DEAD_THERE}")
    connection.autocommit = before


def _begin_sqlite(connection: Connection) -> None:
    wants_to_write = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if wants_to_write else "BEGIN")


def _problem(error: BaseException | None) -> StorageProblem:
    text = str(error).lower()
    kind = type(error).__name__
    if "disk is full" in text or "no space" in text:
        return StorageFull(kind)
    if kind in RINGS:
        return StorageBusy(kind)
    if "locked" in text or "busy" in text:
        return StorageBusy(kind)
    if any(sign in text for sign in ("not a database", "malformed", "corrupt")):
        return StorageDamaged(kind)
    return StorageFailed(kind)
