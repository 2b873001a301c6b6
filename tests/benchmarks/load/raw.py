"""The raw floor of a run: the very bodies that devices send, written durably to the same kind of database, bare.

No HTTP, no token, no signature, no chain, no cursor, no projection: one table, one row for each body.
"""

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path

_TABLE = "CREATE TABLE raw (place BIGINT PRIMARY KEY, data {bytes})"


def bare(folder: Path, url: str, bodies: Sequence[bytes], group: int) -> float:
    """Return how many bodies a second are durable when ``group`` of them are committed together."""
    if not url:
        return _sqlite(folder / f"raw-{group}.db", bodies, group)
    return _postgresql(url, bodies, group)


def bare_p95(folder: Path, url: str, bodies: Sequence[bytes]) -> float:
    """Return within how many milliseconds 95 of 100 bare bodies are durable, one after the other."""
    took = sorted(1000 / bare(folder, url, [body], 1) for body in bodies)
    return took[len(took) * 95 // 100]


def _sqlite(path: Path, bodies: Sequence[bytes], group: int) -> float:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute(_TABLE.format(bytes="BLOB"))
    begin = time.perf_counter()
    for start in range(0, len(bodies), group):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO raw VALUES (?, ?)", list(enumerate(bodies[start : start + group], start))
        )
        connection.execute("COMMIT")
    took = time.perf_counter() - begin
    connection.close()
    return len(bodies) / took


def _postgresql(url: str, bodies: Sequence[bytes], group: int) -> float:
    import psycopg

    with psycopg.connect(url) as connection:
        connection.execute("DROP TABLE IF EXISTS raw")
        connection.execute(_TABLE.format(bytes="BYTEA"))
        connection.commit()
        begin = time.perf_counter()
        with connection.cursor() as cursor:
            for start in range(0, len(bodies), group):
                cursor.executemany(
                    "INSERT INTO raw VALUES (%s, %s)", list(enumerate(bodies[start : start + group], start))
                )
                connection.commit()
        took = time.perf_counter() - begin
        connection.execute("DROP TABLE raw")
        connection.commit()
    return len(bodies) / took
