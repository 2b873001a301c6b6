"""A database whose first page is lost: SQLite opens nothing without it, though every answer lies behind it.

That page leads to the list of tables and where each begins. The list is kept beside the database; from it a stand-in
is made: a new database with the same key, longer than the damaged one, which is told that list. Its own pages that
hold the list come after the others, so all but the first can be overwritten with those of the damaged one.
"""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from itertools import takewhile
from pathlib import Path

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import translated
from desktop.storage.key import PAGE_BYTES, key_statement, page_test
from desktop.storage.wal import committed_frames

_LIST = "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master"
_COLUMNS = 5
_ROOM_BYTES = 64 << 20
"""As much as is made or copied at a time: a database with files in it may be larger than memory, or than a row."""


def table_list(engine: sa.Engine) -> bytes:
    """Return the list of tables and where each begins; it tells nothing of what they hold."""
    with translated(), engine.connect() as connection:
        return json.dumps([list(row) for row in connection.exec_driver_sql(_LIST)], indent=1).encode()


def read_table_list(kept: Path) -> list[list[object]]:
    """Return the list that was kept, an empty one where it cannot be read."""
    try:
        rows = json.loads(kept.read_bytes())
    except (FileNotFoundError, ValueError):
        return []
    whole = isinstance(rows, list) and all(isinstance(row, list) and len(row) == _COLUMNS for row in rows)
    return rows if whole else []


def make_stand_in(target: Path, damaged: Path, key: bytes, tables: list[list[object]]) -> None:
    """Write a database to ``target`` that holds every page of ``damaged`` but the first.

    Raises:
        sqlcipher.Error: that is no list of tables, or the machine refuses.
    """
    size, journal = damaged.stat().st_size, list(_journal(damaged, key))
    longest = max(size, *(number * PAGE_BYTES for number, _ in journal), PAGE_BYTES)
    with closing(sqlcipher.connect(str(target), isolation_level=None)) as connection:
        connection.execute(key_statement(key))
        connection.execute("CREATE TABLE room (made)")
        for _ in range(-(-longest // _ROOM_BYTES)):
            connection.execute("INSERT INTO room VALUES (zeroblob(?))", (min(longest, _ROOM_BYTES),))
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", tables)
    with target.open("r+b") as file, damaged.open("rb") as pages:
        for copied in (file, pages):
            copied.seek(PAGE_BYTES)
        shutil.copyfileobj(pages, file, _ROOM_BYTES)
        for number, page in journal:
            if number > 1:
                file.seek((number - 1) * PAGE_BYTES)
                file.write(page)


def _journal(damaged: Path, key: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the pages that the journal holds of committed transactions, in order, up to one that is not ours."""
    journal, holds = damaged.with_name(damaged.name + "-wal"), page_test(key)
    if journal.exists():
        yield from takewhile(lambda frame: holds(*frame), committed_frames(journal.read_bytes(), PAGE_BYTES))
