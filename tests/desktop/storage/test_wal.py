"""The journal is read as SQLite reads it: nothing that was committed is missed, nothing stale is taken."""

import random
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.first_page import make_stand_in
from desktop.storage.key import PAGE_BYTES, key_statement
from desktop.storage.wal import FRAME_BYTES, HEADER_BYTES, checksum, committed_frames

KEY = bytes(range(32))
FRAME = FRAME_BYTES + PAGE_BYTES
COMMIT = slice(4, 8)


def connected(path: Path) -> sqlcipher.Connection:
    """Open a database as the product does."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    connection.execute(key_statement(KEY))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose last transactions are in its journal only."""
    folder = tmp_path_factory.mktemp("crashed")
    with closing(connected(folder / "live.db")) as connection:
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(12):
            connection.execute("INSERT INTO t (words) VALUES (?)", (f"{number} " * 900,))
        for suffix in ("", "-wal"):
            (folder / f"dead.db{suffix}").write_bytes((folder / f"live.db{suffix}").read_bytes())
    return folder / "dead.db"


def with_journal(crashed: Path, folder: Path, journal: bytes) -> Path:
    """Return a copy of the database with another journal."""
    copy = folder / "copy.db"
    copy.write_bytes(crashed.read_bytes())
    copy.with_name("copy.db-wal").write_bytes(journal)
    copy.with_name("copy.db-shm").unlink(missing_ok=True)
    return copy


def frames_sqlite_takes(database: Path) -> int:
    """Return how many frames SQLite itself finds good."""
    with closing(connected(database)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _, found, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return max(int(found), 0)


def resigned(journal: bytes, order: str) -> bytes:
    """Return the same journal with its checksums in another order of bytes."""
    magic = struct.pack(">I", 0x377F0683 if order == ">" else 0x377F0682)
    running = checksum(magic + journal[4:24], (0, 0), order)
    out = magic + journal[4:24] + struct.pack(">2I", *running)
    for start in range(HEADER_BYTES, len(journal), FRAME):
        head, page = journal[start:][:16], journal[start + FRAME_BYTES :][:PAGE_BYTES]
        running = checksum(page, checksum(head[:8], running, order), order)
        out += head + struct.pack(">2I", *running) + page
    return out


def frames(journal: bytes) -> int:
    """Return how many frames we take."""
    return len(list(committed_frames(journal, PAGE_BYTES)))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_whole_journal_is_taken_whole(crashed: Path, tmp_path: Path, order: str) -> None:
    """Every frame of every commit is there, in either order of bytes."""
    journal = resigned(crashed.with_name("dead.db-wal").read_bytes(), order)
    count = (len(journal) - HEADER_BYTES) // FRAME
    assert count > 12

    assert count == frames(journal) == frames_sqlite_takes(with_journal(crashed, tmp_path, journal))


def test_a_frame_of_the_same_salt_that_does_not_join_is_not_taken(crashed: Path, tmp_path: Path) -> None:
    """An older commit that lies behind the last one puts no page back, though its salt and page are good."""
    journal = crashed.with_name("dead.db-wal").read_bytes()
    starts = range(HEADER_BYTES, len(journal), FRAME)
    stale = next(journal[at:][:FRAME] for at in starts if any(journal[at:][COMMIT]))
    longer = journal + stale
    assert frames(journal) == frames(longer) == frames_sqlite_takes(with_journal(crashed, tmp_path, longer))

    damaged = with_journal(crashed, tmp_path, longer)
    with closing(connected(damaged)) as connection:
        tables = [
            list(row)
            for row in connection.execute("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master")
        ]
    damaged = with_journal(crashed, tmp_path, longer)
    make_stand_in(tmp_path / "stand-in.db", damaged, KEY, tables)
    with closing(connected(tmp_path / "stand-in.db")) as connection:
        assert (12,) == connection.execute("SELECT count(*) FROM t").fetchone()


def cut(chance: random.Random, journal: bytearray) -> None:
    """End it anywhere."""
    del journal[chance.randrange(len(journal)) :]


def flip(chance: random.Random, journal: bytearray) -> None:
    """Change one bit, in the header of the file or of a frame more often than elsewhere."""
    start = chance.choice(
        [0, HEADER_BYTES + FRAME * chance.randrange((len(journal) - HEADER_BYTES) // FRAME)]
    )
    at = start + chance.choice([chance.randrange(FRAME_BYTES), chance.randrange(FRAME)])
    journal[at % len(journal)] ^= 1 << chance.randrange(8)


def swap(chance: random.Random, journal: bytearray) -> None:
    """Put one frame in the place of another."""
    one, other = (
        HEADER_BYTES + FRAME * chance.randrange((len(journal) - HEADER_BYTES) // FRAME) for _ in "ab"
    )
    journal[one : one + FRAME] = journal[other : other + FRAME]


@pytest.mark.parametrize("harm", [cut, flip, swap])
@pytest.mark.parametrize("seed", range(12))
def test_whatever_happened_to_it_we_take_what_sqlite_takes(
    crashed: Path, tmp_path: Path, harm: Callable[[random.Random, bytearray], None], seed: int
) -> None:
    """Cut, changed or shuffled, exactly the frames are taken that SQLite's own recovery takes."""
    journal = bytearray(crashed.with_name("dead.db-wal").read_bytes())
    harm(random.Random(f"{harm.__name__} {seed}"), journal)

    assert frames_sqlite_takes(with_journal(crashed, tmp_path, bytes(journal))) == frames(bytes(journal))


@pytest.mark.parametrize("journal", [b"", b"\0" * 31, b"\0" * 32, b"7\x7f\x06\x82" + b"\0" * 5_000])
def test_what_is_no_journal_holds_nothing(journal: bytes) -> None:
    """Nothing, zeros and a lone magic number are no journals."""
    assert 0 == frames(journal)
