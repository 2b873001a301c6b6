"""The device log in the database: append durably, read back, know what the server holds.

``LogWriter`` is the hot path: one connection, one statement, one commit an answer. It lives on the database
thread.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from assessment.attempt.events import Event, Responded
from assessment.content.blob import blobs_in
from assessment.ids import AttemptId, DeviceId, Epoch
from assessment.sync.log import LogEntry, genesis, link, to_entry
from desktop.storage.blobs import name_blobs
from desktop.storage.engine import translated
from desktop.storage.models import StoredAttempt, StoredEntry
from desktop.storage.rows import Rows, rows_of

_INSERT = (
    "INSERT INTO log_entries (epoch, dseq, attempt_id, seq, kind, at_ms, elapsed_ms, pack_hash, payload, head)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_UPDATE_ATTEMPT = "UPDATE attempts SET state = ?, last_at_ms = ? WHERE attempt_id = ?"
_INSERT_ATTEMPT = (
    "INSERT INTO attempts (attempt_id, sitting_id, candidate_id, test_id, pack_hash, state, last_at_ms,"
    " epoch, first_dseq, sitting_revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_MARK_ALIVE = (
    "INSERT INTO alive_marks (attempt_id, boot_id, monotonic_ms, at_ms, elapsed_ms) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (attempt_id) DO UPDATE SET boot_id = excluded.boot_id,"
    " monotonic_ms = excluded.monotonic_ms, at_ms = excluded.at_ms, elapsed_ms = excluded.elapsed_ms"
)

Stamp = tuple[Epoch, int, int]
"""A state of the database as one connection sees it: the log, its last entry, and how often others have written."""
_ROOM_BYTES, _SMALL_CACHE = 4_150_000, 10
"""As long as the journal grows before SQLite begins it anew, and so few pages that all of it is written out."""

_AFTER = (
    "SELECT dseq, attempt_id, seq, kind, at_ms, elapsed_ms, pack_hash, payload FROM log_entries"
    " WHERE epoch = ? AND dseq > ? ORDER BY dseq LIMIT ?"
)
_HEAD = "SELECT head FROM log_entries WHERE epoch = ? AND dseq = ?"
_LAST = "SELECT max(dseq) FROM log_entries WHERE epoch = ?"
_DELIVERY = "SELECT acknowledged, central, refused, acknowledged_at_ms FROM log_delivery WHERE epoch = ?"
_KEEP_DELIVERY = (
    "INSERT INTO log_delivery (epoch, acknowledged, central, refused, acknowledged_at_ms) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (epoch) DO UPDATE SET acknowledged = excluded.acknowledged, central = excluded.central,"
    " refused = excluded.refused, acknowledged_at_ms = excluded.acknowledged_at_ms"
)


@dataclass(frozen=True, slots=True)
class Alive:
    """A sign of life of a running attempt, with the clocks as they stood."""

    boot_id: str
    monotonic_ms: int
    at_ms: int
    elapsed_ms: int


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is known of the server's copy of a log: how much it has acknowledged, how much of that is central."""

    acknowledged: int = 0
    central: int = 0
    refused: str = ""
    acknowledged_at_ms: int = 0


class LogWriter:
    """Appends events to one log. Not safe for more than one thread."""

    def __init__(self, engine: sa.Engine, device_id: DeviceId, epoch: Epoch) -> None:
        self.device_id = device_id
        self.epoch = epoch
        with translated():
            self._connection = engine.connect()
            raw: Rows = self._connection.connection.driver_connection
            self._raw = raw
            row: tuple[int, bytes] | None = self._raw.execute(
                "SELECT dseq, head FROM log_entries WHERE epoch = ? ORDER BY dseq DESC LIMIT 1", (epoch,)
            ).fetchone()
        self.last: int = row[0] if row else 0
        self.head: bytes = row[1] if row else genesis(device_id, epoch)

    def stamp(self) -> Stamp:
        """Return what is another as soon as anybody has written to this database since."""
        with translated():
            ((version,),) = self._raw.execute("PRAGMA data_version").fetchall()  # of all others
        return self.epoch, self.last, version

    def append(self, event: Event, state: str | None = None) -> LogEntry:
        """Store one event durably and return its entry. ``state``: the attempt's new state where it changed.

        The files that an answer names are noted with it, in the same transaction.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: nothing was stored.
        """
        entry = to_entry(event, self.last + 1)
        head = link(self.head, entry)
        row, files = self._row(entry, head), _files_of(event)
        with translated():
            if state is None and not files:
                self._raw.execute(_INSERT, row)
            else:
                with self.transaction() as rows:
                    rows.execute(_INSERT, row)
                    name_blobs(rows, files)
                    if state is not None:
                        rows.execute(_UPDATE_ATTEMPT, (state, event.at_ms, event.attempt_id))
        self.last, self.head = entry.dseq, head
        return entry

    def begin_attempt(
        self,
        events: Sequence[Event],
        *,
        sitting_id: str,
        sitting_revision: int,
        candidate_id: str,
        test_id: str,
        state: str,
        alive: Alive,
    ) -> None:
        """Store an attempt's first events, its record and its first sign of life: all of it or nothing."""
        dseq, head = self.last, self.head
        first = events[0]
        record = (first.attempt_id, sitting_id, candidate_id, test_id, first.pack_hash, state, first.at_ms)
        place = (self.epoch, dseq + 1, sitting_revision)
        statements: list[tuple[str, tuple[object, ...]]] = [
            (_INSERT_ATTEMPT, record + place),
            (_MARK_ALIVE, (first.attempt_id, *astuple(alive))),
        ]
        for event in events:
            dseq += 1
            entry = to_entry(event, dseq)
            head = link(head, entry)
            statements.append((_INSERT, self._row(entry, head)))
        with translated():
            self._all_or_nothing(statements)
        self.last, self.head = dseq, head

    def append_with(self, event: Event, statements: Sequence[tuple[str, tuple[object, ...]]]) -> None:
        """Store an event together with what else must be there when it is: all of it or nothing."""
        entry = to_entry(event, self.last + 1)
        head = link(self.head, entry)
        with translated():
            self._all_or_nothing([*statements, (_INSERT, self._row(entry, head))])
        self.last, self.head = entry.dseq, head

    def mark_alive(self, attempt_id: AttemptId, alive: Alive) -> None:
        """Store a sign of life, by which a gap is measured after a crash."""
        with translated():
            self._raw.execute(_MARK_ALIVE, (attempt_id, *astuple(alive)))

    @contextmanager
    def transaction(self) -> Iterator[Rows]:
        """Read and write what stands beside the log; durable when the block ends, or undone when it raises."""
        with translated():
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield self._raw
                self._raw.execute("COMMIT")
            finally:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")

    def make_room(self) -> None:
        """Let the journal take its whole length on the disk now, so that no commit has to make it longer.

        A commit within the file is durable in half the time, and finds its place also when the disk has filled up
        meanwhile. Nothing is kept of what is written: the transaction is undone.

        Raises:
            DiskFull, DatabaseLocked, DatabaseDamaged, StorageFailed: there is no room; all else is as it was.
        """
        with translated():
            (cache,) = self._raw.execute("PRAGMA cache_size").fetchone()
            self._raw.execute(f"PRAGMA cache_size = {_SMALL_CACHE}")
            try:
                self._raw.execute("BEGIN IMMEDIATE")
                self._raw.execute("CREATE TABLE room (made)")
                self._raw.execute("INSERT INTO room VALUES (zeroblob(?))", (_ROOM_BYTES,))
            finally:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
                self._raw.execute(f"PRAGMA cache_size = {cache}")

    def go_on(self, epoch: Epoch, last: int, head: bytes) -> None:
        """Append to another log from now on, whose last number and head these are. This cannot fail."""
        self.epoch, self.last, self.head = epoch, last, head

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _row(self, entry: LogEntry, head: bytes) -> tuple[object, ...]:
        return (
            self.epoch,
            entry.dseq,
            entry.attempt_id,
            entry.seq,
            entry.kind,
            entry.at_ms,
            entry.elapsed_ms,
            entry.pack_hash,
            entry.payload,
            head,
        )

    def _all_or_nothing(self, statements: Sequence[tuple[str, tuple[object, ...]]]) -> None:
        with self.transaction() as rows:
            for statement, values in statements:
                rows.execute(statement, values)


def alive_statement(attempt_id: AttemptId, alive: Alive) -> tuple[str, tuple[object, ...]]:
    """Return what stores a sign of life, for a transaction of more."""
    return _MARK_ALIVE, (attempt_id, *astuple(alive))


def entries_after(source: Rows | Session, epoch: Epoch, dseq: int, most: int) -> list[LogEntry]:
    """Return at most ``most`` entries of a log after ``dseq``, in order."""
    found = rows_of(source).execute(_AFTER, (epoch, dseq, most)).fetchall()
    return [LogEntry(*row) for row in found]


def heads_of(source: Rows | Session, epoch: Epoch, dseqs: Sequence[int]) -> dict[int, bytes]:
    """Return the heads of the chain after some entries."""
    raw = rows_of(source)
    return {dseq: raw.execute(_HEAD, (epoch, dseq)).fetchone()[0] for dseq in dseqs}


def entries_of(session: Session, attempt_id: AttemptId) -> list[LogEntry]:
    """Return all entries of an attempt that were written here, in order."""
    attempt = session.get(StoredAttempt, attempt_id)
    if attempt is None:
        return []
    table = StoredEntry.__table__
    rows = session.execute(
        sa.select(*_COLUMNS)
        .where(
            table.c.epoch == attempt.epoch,
            table.c.dseq >= attempt.first_dseq,
            table.c.attempt_id == attempt_id,
        )
        .order_by(table.c.dseq)
    )
    return [_entry(row) for row in rows]


def head_at(source: Rows | Session, device_id: DeviceId, epoch: Epoch, dseq: int) -> bytes | None:
    """Return the head of the chain after ``dseq`` (0: the empty log), None when there is no such entry."""
    if dseq == 0:
        return genesis(device_id, epoch)
    found = rows_of(source).execute(_HEAD, (epoch, dseq)).fetchone()
    return found[0] if found else None


def last_dseq(source: Rows | Session, epoch: Epoch) -> int:
    """Return the dseq of the last entry of a log, 0 when it is empty."""
    return rows_of(source).execute(_LAST, (epoch,)).fetchone()[0] or 0


def delivery(source: Rows | Session, epoch: Epoch) -> Delivery:
    """Return what is known of the server's copy of a log."""
    found = rows_of(source).execute(_DELIVERY, (epoch,)).fetchone()
    return Delivery(*found) if found else Delivery()


def keep_delivery(source: Rows | Session, epoch: Epoch, known: Delivery) -> None:
    """Keep what is known of the server's copy of a log."""
    rows_of(source).execute(_KEEP_DELIVERY, (epoch, *astuple(known)))


def _files_of(event: Event) -> list[str]:
    """Return the hashes of the files that an event names."""
    if not isinstance(event.body, Responded):
        return []
    return [ref.sha256 for _, values in event.body.response.variables for ref in blobs_in(values)]


_COLUMNS = [
    StoredEntry.__table__.c[name]
    for name in ("dseq", "attempt_id", "seq", "kind", "at_ms", "elapsed_ms", "pack_hash", "payload")
]


def _entry(row: sa.Row[Any]) -> LogEntry:  # the columns of _COLUMNS, in order
    return LogEntry(*tuple(row))
