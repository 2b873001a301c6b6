"""Files given as answers: their bytes in short rows, so that no single write holds up an answer.

A file's chunks come first, under a name of their own; the row that says which file they are comes when all are there.
Lives on the database thread; each statement is durable by itself unless the caller began a transaction.
"""

from collections.abc import Collection
from dataclasses import dataclass

from desktop.storage.engine import translated
from desktop.storage.rows import Rows

CHUNK_BYTES = 256 << 10
"""An answer never waits for more than one of these; measured, larger ones bring no more a second."""

_ADD_CHUNK = "INSERT INTO blob_chunks (stored_as, number, data) VALUES (?, ?, ?)"
_DROP_CHUNKS = "DELETE FROM blob_chunks WHERE stored_as = ?"
_CHUNK = "SELECT data FROM blob_chunks WHERE stored_as = ? AND number = ?"
_LENGTH = "SELECT coalesce(sum(length(data)), 0) FROM blob_chunks WHERE stored_as = ?"
_LENGTHS = "SELECT length(data) FROM blob_chunks WHERE stored_as = ? ORDER BY number"
_COLUMNS = "sha256, size, stored_as, stored_at_ms, named, sent_at_ms"
_KEEP = f"INSERT INTO blobs ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608  # own names
_STORED_AS = "UPDATE blobs SET stored_as = ? WHERE sha256 = ?"
_BLOB = f"SELECT {_COLUMNS} FROM blobs WHERE sha256 = ?"  # noqa: S608  # own names
_ALL = f"SELECT {_COLUMNS} FROM blobs ORDER BY stored_at_ms, sha256"  # noqa: S608  # own names
_NAME = "UPDATE blobs SET named = 1 WHERE sha256 = ? AND named = 0"
_NAME_ALL = "UPDATE blobs SET named = 1 WHERE named = 0"
_DROP = "DELETE FROM blobs WHERE sha256 = ? AND named = 0"
_ORPHANS = "SELECT DISTINCT stored_as FROM blob_chunks WHERE stored_as NOT IN (SELECT stored_as FROM blobs) ORDER BY 1"
_IN_THE_LOG = "SELECT 1 FROM log_entries WHERE kind = 'responded' AND instr(payload, ?) > 0 LIMIT 1"
_OURS = "named = 1 AND sha256 NOT IN (SELECT sha256 FROM left_files)"
_UNSENT = f"SELECT count(*) FROM blobs WHERE {_OURS} AND sent_at_ms = 0"  # noqa: S608  # own names
_WAITING = (
    f"SELECT {_COLUMNS} FROM blobs WHERE {_OURS} AND sent_at_ms = 0"  # noqa: S608  # own names
    " ORDER BY stored_at_ms, sha256"
)
_SENT_ONES = (
    f"SELECT {_COLUMNS} FROM blobs WHERE {_OURS} AND sent_at_ms > 0"  # noqa: S608  # own names
    " ORDER BY stored_at_ms DESC, sha256"
)
_AT_CENTRE = (
    f"SELECT count(*) FROM blobs WHERE {_OURS} AND sent_at_ms > 0"  # noqa: S608  # own names
    " AND sha256 NOT IN (SELECT sha256 FROM central_files)"
)
_CENTRAL = "INSERT INTO central_files (sha256, at_ms) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"
_IS_CENTRAL = "SELECT 1 FROM central_files WHERE sha256 = ?"
_NOT_CENTRAL = "DELETE FROM central_files WHERE sha256 = ?"
_NONE_CENTRAL = "DELETE FROM central_files"
_NOT_LEFT = "DELETE FROM left_files WHERE sha256 = ?"
_SENT = "UPDATE blobs SET sent_at_ms = ? WHERE sha256 = ?"
_FORGET_SENT = "UPDATE blobs SET sent_at_ms = 0 WHERE sent_at_ms > 0"


@dataclass(frozen=True, slots=True)
class Blob:
    """A file that is here whole. ``named``: an event names it, so it is never removed. ``sent_at_ms`` 0: not yet."""

    sha256: str
    size: int
    stored_as: str
    stored_at_ms: int
    named: int = 0
    sent_at_ms: int = 0


def add_chunk(rows: Rows, stored_as: str, number: int, data: bytes) -> None:
    """Store the next bytes of a file."""
    with translated():
        rows.execute(_ADD_CHUNK, (stored_as, number, data))


def drop_chunks(rows: Rows, stored_as: str) -> None:
    """Forget what was stored of a file that did not become one."""
    with translated():
        rows.execute(_DROP_CHUNKS, (stored_as,))


def keep_blob(rows: Rows, blob: Blob) -> None:
    """Say which file some chunks are. Within a transaction.

    One that is here already keeps its bytes, unless some of them were lost: then these take their place.
    """
    known = find_blob(rows, blob.sha256)
    if known is None:
        values = (blob.sha256, blob.size, blob.stored_as, blob.stored_at_ms, blob.named, blob.sent_at_ms)
        rows.execute(_KEEP, values)
    elif known.stored_as != blob.stored_as:
        whole = stored_length(rows, known.stored_as) == known.size
        if not whole:
            rows.execute(_STORED_AS, (blob.stored_as, blob.sha256))
        rows.execute(_DROP_CHUNKS, (blob.stored_as if whole else known.stored_as,))


def find_blob(rows: Rows, sha256: str) -> Blob | None:
    """Return a file by its hash."""
    with translated():
        found = rows.execute(_BLOB, (sha256,)).fetchone()
    return Blob(*found) if found else None


def all_blobs(rows: Rows) -> list[Blob]:
    """Return every file here, oldest first."""
    with translated():
        return [Blob(*row) for row in rows.execute(_ALL).fetchall()]


def chunk(rows: Rows, stored_as: str, number: int) -> bytes | None:
    """Return some bytes of a file, None where there are none."""
    with translated():
        found = rows.execute(_CHUNK, (stored_as, number)).fetchone()
    return found[0] if found else None


def stored_length(rows: Rows, stored_as: str) -> int:
    """Return how many bytes there are of a file."""
    with translated():
        length: int = rows.execute(_LENGTH, (stored_as,)).fetchone()[0]
    return length


def chunk_lengths(rows: Rows, stored_as: str) -> list[int]:
    """Return how long the chunks of a file are, in order."""
    with translated():
        return [length for (length,) in rows.execute(_LENGTHS, (stored_as,)).fetchall()]


def name_blobs(rows: Rows, hashes: Collection[str]) -> None:
    """Note that an event names these files."""
    for sha256 in hashes:
        rows.execute(_NAME, (sha256,))
        rows.execute(_NOT_LEFT, (sha256,))


def name_all_blobs(rows: Rows) -> None:
    """Keep every file there is: which of them events name cannot be known any more."""
    rows.execute(_NAME_ALL)


def named_in_the_log(rows: Rows, sha256: str) -> bool:
    """Say whether any answer in any log here holds this hash. Reads the whole log."""
    with translated():
        return rows.execute(_IN_THE_LOG, (sha256.encode("ascii"),)).fetchone() is not None


def drop_unnamed(rows: Rows, blob: Blob) -> None:
    """Remove a file that no event names. Within a transaction."""
    if rows.execute(_DROP, (blob.sha256,)).rowcount == 1:
        rows.execute(_DROP_CHUNKS, (blob.stored_as,))


def orphans(rows: Rows) -> list[str]:
    """Return the names of chunks that no file has."""
    with translated():
        return [stored_as for (stored_as,) in rows.execute(_ORPHANS).fetchall()]


def unsent_count(rows: Rows) -> int:
    """Return how many files that events name the server has not acknowledged."""
    with translated():
        count: int = rows.execute(_UNSENT).fetchone()[0]
    return count


def waiting_blobs(rows: Rows) -> list[Blob]:
    """Return those files, oldest first."""
    with translated():
        return [Blob(*row) for row in rows.execute(_WAITING).fetchall()]


def sent_blobs(rows: Rows) -> list[Blob]:
    """Return those that the server has acknowledged, newest first."""
    with translated():
        return [Blob(*row) for row in rows.execute(_SENT_ONES).fetchall()]


def centre_count(rows: Rows) -> int:
    """Return how many of those the organisation itself was not heard to hold."""
    with translated():
        count: int = rows.execute(_AT_CENTRE).fetchone()[0]
    return count


def at_organisation(rows: Rows, hashes: Collection[str]) -> bool:
    """Say whether the organisation itself was heard to hold all of some files."""
    with translated():
        return all(rows.execute(_IS_CENTRAL, (sha256,)).fetchone() for sha256 in hashes)


def mark_sent(rows: Rows, sha256: str, at_ms: int, *, central: bool = False) -> None:
    """Note that the server holds a file. ``central``: the organisation itself does."""
    with translated():
        rows.execute(_SENT, (at_ms, sha256))
        if central:
            rows.execute(_CENTRAL, (sha256, at_ms))


def mark_lost(rows: Rows, sha256: str, *, central: bool = False) -> None:
    """Note that the server holds a file no more. ``central``: the organisation itself does not."""
    with translated():
        rows.execute(_SENT, (0, sha256))
        if central:
            rows.execute(_NOT_CENTRAL, (sha256,))


def forget_sent(rows: Rows) -> None:
    """Ask the server again for every file: it may not be the one that had them."""
    with translated():
        rows.execute(_FORGET_SENT)


def forget_central(rows: Rows) -> None:
    """Believe of no file any more that the organisation holds it: it may be another."""
    with translated():
        rows.execute(_NONE_CENTRAL)
