"""Entries of the log that no way through a damaged database leads to any more: they are looked for page by page.

A lost page in the middle of the log's tree hides every page below it, each of them whole. In a stand-in every page is
told to be the first of a table like the log, so SQLite itself reads what stands on it; what is no page of the log is
no table of that kind, or holds nothing that looks like an entry.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import translated
from desktop.storage.first_page import make_stand_in
from desktop.storage.key import PAGE_BYTES, key_statement
from desktop.storage.models import StoredEntry
from desktop.storage.past_damage import PastDamage

_TABLE = StoredEntry.__tablename__
_NAMES = [column.name for column in StoredEntry.__table__.columns]
_IS_ENTRY = (
    "typeof(epoch) = 'text' AND length(epoch) = 16 AND typeof(dseq) = 'integer' AND typeof(payload) = 'blob'"
    " AND typeof(head) = 'blob' AND length(head) = 32"
)
_AT_A_TIME = 32
"""So many tables SQLite is told of at once: it reads the whole list each time the file is opened."""


def created_by(engine: sa.Engine) -> str:
    """Return the statement that makes the log's table, as in this database."""
    with translated(), engine.connect() as connection:
        statement = "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"
        return str(connection.exec_driver_sql(statement, (_TABLE,)).scalar_one())


def entries_on_pages(damaged: Path, key: bytes, statement: str, stand_in: Path) -> Iterator[dict[str, Any]]:
    """Yield what looks like an entry of the log on any page of a database or its journal; some come several times.

    ``statement`` makes the log's table; ``stand_in`` is written, and left there.

    Raises:
        DiskFull, DatabaseLocked, StorageFailed: the machine refuses.
    """
    with translated(str(stand_in)):
        make_stand_in(stand_in, damaged, key, [])
    pages = stand_in.stat().st_size // PAGE_BYTES
    for first in range(2, pages + 1, _AT_A_TIME):
        numbers = range(first, min(first + _AT_A_TIME, pages + 1))
        with translated(str(stand_in)), closing(_connected(stand_in, key)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("DELETE FROM sqlite_master")
            told = (
                ("table", name, name, number, statement.replace(_TABLE, name, 1))
                for number in numbers
                for name in (f"page_{number}",)
            )
            connection.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", told)
        yield from _on(stand_in, key, numbers)


def _on(stand_in: Path, key: bytes, numbers: range) -> Iterator[dict[str, Any]]:
    """Read the pages one by one, and backwards what is damaged further down: a page above others has entries of its own.

    A connection that has met a page of another kind still reads; one that met damage may not.
    """
    waiting = [(number, way) for number in numbers for way in ("ASC", "DESC")]
    while waiting:
        with closing(_connected(stand_in, key)) as connection:
            while waiting:
                number, way = waiting.pop(0)
                statement = (
                    f"SELECT {', '.join(_NAMES)} FROM page_{number} WHERE {_IS_ENTRY}"  # noqa: S608  # own names
                    f" ORDER BY epoch {way}, dseq {way}"
                )
                with PastDamage(statement):
                    for row in connection.execute(statement):
                        yield dict(zip(_NAMES, row, strict=True))
                    if waiting and waiting[0][0] == number:
                        del waiting[0]  # whole: it has nothing more
                    continue
                break


def _connected(path: Path, key: bytes) -> sqlcipher.Connection:
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(key_statement(key))
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection
