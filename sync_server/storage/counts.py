"""What rate limits count, in SQLite: one process alone in its memory, several that serve together in a file that they share.

With ``slow_guessing`` and ``open_doors`` the home of limits, whose own memory is each process's alone.
"""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from time import time
from typing import Any, TypeVar, cast

import structlog
from limits.storage import MovingWindowSupport, Storage

WAIT_SECONDS = 0.25
"""How long one process waits for another to have counted, which takes it some millionths of a second."""
_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS windows (name TEXT PRIMARY KEY, count INTEGER NOT NULL, ends REAL NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS windows_by_end ON windows (ends);
CREATE TABLE IF NOT EXISTS entries (name TEXT NOT NULL, at REAL NOT NULL, ends REAL NOT NULL);
CREATE INDEX IF NOT EXISTS entries_by_name ON entries (name, at);
CREATE INDEX IF NOT EXISTS entries_by_end ON entries (ends);
"""
_INCREASE = """
INSERT INTO windows VALUES (:name, :amount, :ends)
ON CONFLICT (name) DO UPDATE SET count = count + :amount
RETURNING count
"""
_GIVE_BACK = (
    "DELETE FROM entries WHERE rowid = (SELECT rowid FROM entries WHERE name = ? ORDER BY at DESC LIMIT 1)"
)
_HELD = "SELECT min(at), count(*) FROM entries WHERE name = ? AND at > ?"
T = TypeVar("T")
Row = tuple[Any, ...]
Ask = Callable[..., sqlite3.Cursor]
_log = structlog.get_logger("counts")


class Counts(Storage, MovingWindowSupport):
    """Windows that begin with the first of what they count, and entries that each end by themselves.

    Whoever begins several processes opens their file first and until the last of them has ended: two that make one at once
    stand in each other's way. A file that cannot be used any more is told in the log; from then on this process counts in its own memory: nobody is
    kept out because a disk is full.
    """

    STORAGE_SCHEME = None

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection
        try:
            self._connection = _opened(":memory:" if file is None else str(file))
        except sqlite3.Error as error:
            self._connection = self._own_memory(error)

    @property
    def base_exceptions(self) -> type[Exception]:
        """What may go wrong in it."""
        return sqlite3.Error

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count in the window of a key, which ends ``expiry`` seconds after its first; return how many it has now."""
        now = time()
        told = {"name": key, "amount": amount, "ends": now + expiry}

        def count(ask: Ask) -> int:
            ask("DELETE FROM windows WHERE ends <= ?", (now,))
            return int(ask(_INCREASE, told).fetchone()[0])

        return self._done(count)

    def get(self, key: str) -> int:
        """Return how many the window of a key has."""
        row = self._first("SELECT count FROM windows WHERE name = ? AND ends > ?", (key, time()))
        return 0 if row is None else int(row[0])

    def get_expiry(self, key: str) -> float:
        """Return when the window of a key ends, in seconds since 1970 UTC; now if it has none."""
        now = time()
        row = self._first("SELECT ends FROM windows WHERE name = ? AND ends > ?", (key, now))
        return now if row is None else float(row[0])

    def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Add entries, each of which ends after ``expiry`` seconds. False: that would be more than ``limit``; none is."""
        now = time()

        def add(ask: Ask) -> bool:
            ask("DELETE FROM entries WHERE ends <= ?", (now,))
            if int(ask(_HELD, (key, now - expiry)).fetchone()[1]) + amount > limit:
                return False
            for _ in range(amount):
                ask("INSERT INTO entries VALUES (?, ?, ?)", (key, now, now + expiry))
            return True

        return self._done(add)

    def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """Return since when there are entries of the last ``expiry`` seconds, now if there are none, and how many."""
        now = time()
        first, held = self._first(_HELD, (key, now - expiry)) or (None, 0)
        return now if first is None else float(first), int(held)

    def give_back(self, key: str) -> None:
        """Take back the latest entry: what it was added for does not count after all."""
        self._done(lambda ask: ask(_GIVE_BACK, (key,)))

    def check(self) -> bool:
        """Say whether it can be used; it always can."""
        return True

    def clear(self, key: str) -> None:
        """Forget a key."""

        def forget(ask: Ask) -> None:
            ask("DELETE FROM windows WHERE name = ?", (key,))
            ask("DELETE FROM entries WHERE name = ?", (key,))

        self._done(forget)

    def reset(self) -> int:
        """Forget everything; return how much that was."""
        return self._done(
            lambda ask: ask("DELETE FROM windows").rowcount + ask("DELETE FROM entries").rowcount
        )

    def close(self) -> None:
        """Give the file back."""
        with self._lock:
            self._connection.close()

    def _first(self, query: str, told: tuple[object, ...]) -> Row | None:
        return self._done(lambda ask: cast(Row | None, ask(query, told).fetchone()))

    def _done(self, work: Callable[[Ask], T]) -> T:
        """Do something that no other process comes between."""
        with self._lock:
            try:
                return _alone(self._connection, work)
            except sqlite3.Error as error:
                self._connection = self._own_memory(error)
                return _alone(self._connection, work)

    def _own_memory(self, error: sqlite3.Error) -> sqlite3.Connection:
        _log.warning("counts_alone", error=str(error))
        return _opened(":memory:")


def _opened(file: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        file, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )  # a lock lets one thread use it at a time
    connection.executescript(_TABLES)
    return connection


def _alone(connection: sqlite3.Connection, work: Callable[[Ask], T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = work(connection.execute)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return done
