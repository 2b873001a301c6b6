"""Ask another system's database one question, and change nothing there: one statement, read only, for a limited time.

What is told of a failure is a code: a database's own words may hold its data or the password.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa

from sync_server.errors import RosterUnreadable

CONNECT_SECONDS = 10
DRIVERS = {
    "postgresql": "postgresql+psycopg",
    "mariadb": "mariadb+pymysql",
    "mysql": "mysql+pymysql",
    "sqlite": "sqlite",
}
"""The kinds that can be asked, each by the driver that is used whatever the URL names."""
_KNOWN_WORDS = frozenset({"sslmode", "charset", "host", "port"})
"""What a URL may say besides (PostgreSQL's socket is a host): all else could let the driver read files or run what was not asked."""
_CANCELLED = frozenset({"57014"})
_TOO_LONG = frozenset({1969, 3024, 1317})
"""MariaDB and MySQL: the time was over, or the statement was stopped."""
_PROGRESS_STEPS = 10_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the names of the columns, and the rows as texts."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def kind_of(url: str) -> str:
    """Return which kind of database a URL names; ``shown`` names it without the password.

    Raises:
        RosterUnreadable: ``url`` where it is none.
    """
    return _parsed(url).get_backend_name()


def shown(url: str) -> str:
    """Return a URL as it may be kept and read: without who asks, the password and whatever else it says."""
    parsed = _parsed(url)
    return sa.URL.create(
        parsed.get_backend_name(), host=parsed.host, port=parsed.port, database=parsed.database
    ).render_as_string(hide_password=True)


def file_of(url: str) -> Path | None:
    """Return the file that a URL names, wherever a link leads; None where its database is no file."""
    parsed = sa.make_url(url)
    return Path(parsed.database or "").resolve() if parsed.get_backend_name() == "sqlite" else None


def ask(url: str, query: str, *, seconds: int, most_rows: int, password: str = "") -> Answer:
    """Ask one question; ``password`` goes before that of the URL.

    Raises:
        RosterUnreadable: ``detail`` says why: ``url``, ``driver``, ``connect``, ``query``, ``timeout``, ``too_many_rows``.
    """
    parsed = _parsed(url)
    if password:
        parsed = parsed.set(password=password)
    backend = parsed.get_backend_name()
    if backend not in DRIVERS:
        raise RosterUnreadable("driver")
    if "\0" in query:
        raise RosterUnreadable("query")
    with _connected(parsed, backend, seconds) as connection:
        raw: Any = connection.connection.driver_connection
        failures = connection.dialect.loaded_dbapi.Error
        try:
            cursor = _ASK[backend](raw, query, seconds)
            if cursor.description is None:
                raise RosterUnreadable("query")
            titles = tuple(str(column[0]) for column in cursor.description)
            rows = cursor.fetchmany(most_rows + 1)
        except failures as error:
            raise RosterUnreadable("timeout" if _took_too_long(error) else "query") from None
        except (ValueError, UnicodeError):
            raise RosterUnreadable("query") from None
    if len(rows) > most_rows:
        raise RosterUnreadable("too_many_rows")
    return Answer(titles, tuple(tuple(_text(value) for value in row) for row in rows))


def _parsed(url: str) -> sa.URL:
    try:
        parsed = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError):
        raise RosterUnreadable("url") from None
    if set(parsed.query) - _KNOWN_WORDS:
        raise RosterUnreadable("url")
    return parsed


@contextmanager
def _connected(parsed: sa.URL, backend: str, seconds: int) -> Iterator[sa.Connection]:
    """Give a connection of its own, closed afterwards. Nothing of it is logged."""
    try:
        engine = sa.create_engine(
            parsed.set(drivername=DRIVERS[backend]), poolclass=sa.NullPool, **_how(parsed, backend, seconds)
        )
    except ModuleNotFoundError:
        raise RosterUnreadable("driver") from None
    except (sa.exc.SQLAlchemyError, ValueError, TypeError):
        raise RosterUnreadable("url") from None
    with closing(_opened(engine)) as connection:
        yield connection


def _opened(engine: sa.Engine) -> sa.Connection:
    try:
        return engine.connect()
    except (sa.exc.SQLAlchemyError, OSError, ValueError, RuntimeError):
        raise RosterUnreadable("connect") from None


def _how(parsed: sa.URL, backend: str, seconds: int) -> dict[str, Any]:
    if backend == "sqlite":
        file = f"file:{quote(parsed.database or '')}?mode=ro"
        return {"creator": lambda: sqlite3.connect(file, uri=True, timeout=CONNECT_SECONDS)}
    if backend == "postgresql":
        settings = f"-c default_transaction_read_only=on -c statement_timeout={seconds * 1000}"
        return {"connect_args": {"connect_timeout": CONNECT_SECONDS, "options": settings}}
    return {
        "connect_args": {
            "connect_timeout": CONNECT_SECONDS,
            "read_timeout": seconds + CONNECT_SECONDS,
            "local_infile": False,
            "init_command": "SET SESSION TRANSACTION READ ONLY",
        }
    }


def _ask_postgresql(raw: Any, query: str, _: int) -> Any:
    raw.rollback()
    cursor = raw.cursor()
    cursor.execute("SET TRANSACTION READ ONLY")
    cursor.execute(query.encode(), prepare=True)  # prepared: one statement, whatever the text holds
    return cursor


def _ask_mysql(raw: Any, query: str, seconds: int) -> Any:
    raw.rollback()
    cursor = raw.cursor()
    for limit in (f"max_statement_time={seconds}", f"max_execution_time={seconds * 1000}"):
        try:
            cursor.execute(f"SET SESSION {limit}")
        except raw.Error:
            continue  # the one is MariaDB's word for it, the other MySQL's
        break
    cursor.execute("START TRANSACTION READ ONLY")
    cursor.execute(query)  # one statement: the driver asks for no more
    return cursor


def _ask_sqlite(raw: sqlite3.Connection, query: str, seconds: int) -> Any:
    end = time.monotonic() + seconds
    raw.execute("PRAGMA query_only = ON")
    raw.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    raw.set_progress_handler(lambda: int(time.monotonic() > end), _PROGRESS_STEPS)
    return raw.execute(query)


_ASK: dict[str, Callable[[Any, str, int], Any]] = {
    "postgresql": _ask_postgresql,
    "mariadb": _ask_mysql,
    "mysql": _ask_mysql,
    "sqlite": _ask_sqlite,
}


def _took_too_long(error: Exception) -> bool:
    arguments: Sequence[Any] = error.args
    return (
        getattr(error, "sqlstate", None) in _CANCELLED
        or (bool(arguments) and arguments[0] in _TOO_LONG)
        or (isinstance(error, sqlite3.OperationalError) and "interrupted" in str(error))
    )


def _text(value: Any) -> str:
    """Return a value as a table would hold it."""
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case bytes():
            return value.decode("utf-8", "replace")
        case datetime() | date():
            return value.isoformat()
        case _:
            return str(value)
