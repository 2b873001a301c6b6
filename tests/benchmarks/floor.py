"""The raw limits of this machine, measured beside the product: plain SQLite, durable, and a bare exchange over HTTP."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import httpx
from msgspec.structs import astuple

from assessment.codec import encode
from assessment.sync.log import LogEntry

CHILD = "tests.benchmarks.children.bare_server"
SCHEMA = (
    "CREATE TABLE event (device TEXT, dseq INTEGER, attempt TEXT, seq INTEGER, kind TEXT, at INTEGER,"
    " elapsed INTEGER, pack TEXT, body BLOB, PRIMARY KEY (device, dseq)) WITHOUT ROWID"
)
_INSERT = "INSERT INTO event VALUES ('raw', ?, ?, ?, ?, ?, ?, ?, ?)"
_SETTINGS = ("journal_mode = WAL", "synchronous = FULL")
_ROOM_BYTES = 4_150_000

Rows = Sequence[Sequence[object]]


class RawLog:
    """A SQLite file in WAL mode with synchronous FULL. ``grown``: its journal has its whole length beforehand."""

    def __init__(self, path: Path, *, grown: bool = False) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute(SCHEMA)
        self._next = 1
        if grown:
            self._connection.execute("PRAGMA cache_size = 10")
            self._connection.execute("BEGIN")
            self._connection.execute(_INSERT, (0, "", 0, "", 0, 0, "", bytes(_ROOM_BYTES)))
            self._connection.execute("ROLLBACK")

    def commit_one(self, body: bytes) -> float:
        """Insert one row in one durable commit; return milliseconds."""
        row = (self._next, "0" * 36, self._next, "responded", self._next, self._next, "5a" * 32, body)
        self._next += 1
        begin = time.perf_counter()
        self._connection.execute(_INSERT, row)
        return (time.perf_counter() - begin) * 1000

    def commit_all(self, rows: Rows) -> None:
        """Insert rows in one durable commit."""
        self._connection.execute("BEGIN")
        self._connection.executemany(_INSERT, rows)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


class BareExchange:
    """What sending costs with nothing of the product: rows over HTTP, stored durably, answered, noted durably.

    The same rows as the product's, packed in one message, and the same libraries for HTTP at both ends.
    """

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", CHILD, str(folder / "bare-server.db")]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        port = self._server.stdout.readline() if self._server.stdout else ""
        self._http = httpx.Client(base_url=f"http://127.0.0.1:{int(port)}", trust_env=False)
        self._cursor = RawLog(folder / "bare-cursor.db")

    def send(self, entries: Sequence[LogEntry], a_request: int) -> float:
        """Send entries, so many in a request; return milliseconds."""
        rows = [astuple(entry) for entry in entries]
        begin = time.perf_counter()
        for start in range(0, len(rows), a_request):
            self._http.post("/", content=encode(rows[start : start + a_request])).raise_for_status()
            self._cursor.commit_one(b"cursor")
        return (time.perf_counter() - begin) * 1000

    def close(self) -> None:
        """Stop the server and close the file."""
        self._http.close()
        self._cursor.close()
        self._server.terminate()
        self._server.wait()
