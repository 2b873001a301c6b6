"""The raw limits of this machine, measured beside the product: plain SQLite, durable, nothing else."""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

SCHEMA = "CREATE TABLE event (device TEXT, dseq INTEGER, body BLOB, PRIMARY KEY (device, dseq)) WITHOUT ROWID"


class RawLog:
    """A SQLite file in WAL mode with synchronous FULL."""

    def __init__(self, path: Path, *, grown: bool = False) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute(SCHEMA)
        self._next = 1
        if grown:  # the journal has its whole length beforehand
            self._connection.execute("PRAGMA cache_size = 10")
            self._connection.execute("BEGIN")
            self._connection.execute("INSERT INTO event VALUES ('room', 0, zeroblob(4150000))")
            self._connection.execute("ROLLBACK")

    def commit_one(self, body: bytes) -> float:
        """Insert one row in one durable commit; return milliseconds."""
        begin = time.perf_counter()
        self._connection.execute("INSERT INTO event VALUES ('raw', ?, ?)", (self._next, body))
        self._next += 1
        return (time.perf_counter() - begin) * 1000

    def commit_many(self, bodies: Sequence[bytes], batch: int) -> float:
        """Insert rows in durable commits of ``batch``; return milliseconds."""
        begin = time.perf_counter()
        for start in range(0, len(bodies), batch):
            rows = [("raw", self._next + n, body) for n, body in enumerate(bodies[start : start + batch])]
            self._next += len(rows)
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT INTO event VALUES (?, ?, ?)", rows)
            self._connection.execute("COMMIT")
        return (time.perf_counter() - begin) * 1000

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
