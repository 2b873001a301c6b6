"""What the disk and other programs can do to a write: a typed error, nothing stored, and on as soon as it may."""

import base64
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.errors import DatabaseDamaged, DatabaseLocked, DiskFull, StorageFailed, from_os_error
from desktop.paths import Paths
from desktop.services.device import DATABASE_KEY, Device
from desktop.services.prove_log import prove_log
from desktop.services.read_attempts import load_attempt
from desktop.services.running_attempt import RunningAttempt
from desktop.storage import engine as opening
from desktop.storage.engine import open_engine, problem, transaction
from desktop.storage.key import key_statement
from desktop.storage.models import StoredResult
from tests.builders import Q1, Q3, Q5, answers, responded, started, visited

HOLD = """
import sys, sqlcipher3.dbapi2 as sqlcipher
connection = sqlcipher.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("BEGIN EXCLUSIVE" if sys.argv[3] == "exclusive" else "BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def running(device: Device) -> RunningAttempt:
    """An attempt under way."""
    running = started(device)
    running.record(visited(Q1), responded(Q1, "A"))
    return running


def test_a_database_held_by_another_program_is_named(device: Device, running: RunningAttempt) -> None:
    """While another process holds the lock an answer is refused as locked; afterwards it is taken."""
    device.log._raw.execute("PRAGMA busy_timeout = 20")
    before = device.log.last

    with held_by_another(device.paths, device):
        with pytest.raises(DatabaseLocked):
            running.record(responded(Q1, "B"))
        assert ("A",) == running.attempt.response(Q1).values()
        assert before == device.log.last
    running.record(responded(Q1, "B"))

    assert ("B",) == load_attempt(device, running.attempt.attempt_id).response(Q1).values()
    assert prove_log(device).whole


def test_a_locked_database_cannot_be_opened(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening while another process writes says locked, not damaged."""
    monkeypatch.setattr(opening, "_PRAGMAS", [pragma.replace("5000", "20") for pragma in opening._PRAGMAS])

    with held_by_another(device.paths, device), pytest.raises(DatabaseLocked):
        open_engine(device.paths.database, bytes.fromhex(key_of(device)))


def test_a_full_disk_stores_nothing(device: Device, running: RunningAttempt) -> None:
    """With the disk full an answer is refused, nothing of it is stored, and the tick before still holds."""
    with no_room(device):
        fill(running)
        before = device.log.last
        with pytest.raises(DiskFull):
            running.record(responded(Q5, "too late" * 9000))

        assert before == device.log.last
        assert prove_log(device).whole
        assert running.attempt == load_attempt(device, running.attempt.attempt_id)


def test_a_full_disk_takes_answers_again_when_there_is_room(device: Device, running: RunningAttempt) -> None:
    """After room was made the next answer is taken, and the chain has no gap."""
    with no_room(device):
        fill(running)
        with pytest.raises(DiskFull):
            running.record(responded(Q5, "too late" * 9000))

    running.record(responded(Q3, "a sailor"))

    assert ("a sailor",) == load_attempt(device, running.attempt.attempt_id).response(Q3).values()
    proof = prove_log(device)
    assert (True, device.log.last, device.log.head) == (proof.whole, proof.entries, proof.head)


def test_an_attempt_begins_wholly_or_not_at_all_on_a_full_disk(
    device: Device, running: RunningAttempt
) -> None:
    """An attempt that could not begin has left no event, record or sign of life, and may begin later."""
    tables = ("log_entries", "attempts", "alive_marks")
    with no_room(device):
        fill(running)
        before = [count(device, name) for name in tables]
        with pytest.raises(DiskFull):
            started(device, "C-2")

        assert before == [count(device, name) for name in tables]
        assert before[0] == device.log.last

    started(device, "C-2")
    assert [before[0] + 3, 2, 2] == [count(device, name) for name in tables]
    assert prove_log(device).whole


def test_a_full_disk_undoes_a_whole_transaction(device: Device) -> None:
    """A transaction that runs out of room leaves nothing of itself."""

    def store_much() -> None:
        with transaction(device.engine) as session:
            for number in range(100):
                row = StoredResult(
                    attempt_id=f"{number}", digest="d" * 4000, score="1", maximum="1", pending=0
                )
                session.add(row)
                session.flush()

    with no_room(device), pytest.raises(DiskFull):
        store_much()

    assert [(0,)] == list(device.log._raw.execute("SELECT count(*) FROM results"))


def test_a_file_that_may_not_grow_is_an_error_of_ours(desk_home: Path) -> None:
    """Where the system itself stops a file from growing, the error is a typed one and the log stays whole."""
    child = subprocess.run(
        [sys.executable, "-c", GROW, str(desk_home)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
        preexec_fn=limit_files,
    )

    assert 0 == child.returncode, child.stderr
    assert child.stdout.split()[0] in {"StorageFailed", "DiskFull"}
    assert "True" == child.stdout.split()[1]


GROW = """
import sys
from pathlib import Path
from desktop.errors import EnvironmentProblem
from desktop.paths import Paths
from desktop.services.prove_log import prove_log
from tests.builders import Desk, Q3, responded, started, visited
with Desk(Paths(Path(sys.argv[1]))).opened() as device:
    running = started(device)
    running.record(visited(Q3))
    try:
        for number in range(10_000):
            running.record(responded(Q3, f"{number} " * 200))
    except EnvironmentProblem as error:
        proof = prove_log(device)
        print(type(error).__name__, proof.whole and proof.entries == device.log.last)
"""


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("database or disk is full", DiskFull),
        ("database is locked", DatabaseLocked),
        ("database table is locked", DatabaseLocked),
        ("file is not a database", DatabaseDamaged),
        ("database disk image is malformed", DatabaseDamaged),
        ("disk I/O error", StorageFailed),
        ("attempt to write a readonly database", StorageFailed),
    ],
)
def test_every_message_of_sqlite_has_its_type(told: str, expected: type[Exception]) -> None:
    """What SQLite says becomes the error that a person is told of, with the evidence kept."""
    found = problem(sqlite3.OperationalError(told), "here")

    assert type(found) is expected
    assert f"here: {told}" == found.detail


@pytest.mark.parametrize(("number", "expected"), [(28, DiskFull), (122, DiskFull), (5, StorageFailed)])
def test_every_refused_write_has_its_type(number: int, expected: type[Exception]) -> None:
    """A full disk and a full quota are a full disk; anything else is a refusal."""
    assert type(from_os_error(OSError(number, "told"))) is expected


# ------------------------------------------------------------------------------------------------- helpers


@pytest.fixture
def desk_home(device: Device) -> Path:
    """The folder of an installation that is closed by the time it is used."""
    device.log.close()
    device.engine.dispose()
    return device.paths.home


def limit_files() -> None:
    """Let no file of this process grow beyond 400 kB."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))


def key_of(device: Device) -> str:
    """Return the database key in hex."""
    return base64.b64decode(device.secrets.get(DATABASE_KEY) or "").hex()


@contextmanager
def held_by_another(paths: Paths, device: Device) -> Iterator[None]:
    """Let another process hold the database for writing."""
    statement = key_statement(bytes.fromhex(key_of(device)))
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(paths.database), statement, "immediate"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    try:
        assert b"held\n" == holder.stdout.readline()
        yield
    finally:
        holder.stdin.close()
        holder.wait(timeout=20)
        holder.stdout.close()


@contextmanager
def no_room(device: Device, pages: int = 2) -> Iterator[None]:
    """Let the database grow by so many pages and no further, as on a full disk."""
    (used,) = device.log._raw.execute("PRAGMA page_count").fetchone()
    for connection in (device.log._raw, pooled(device)):
        connection.execute(f"PRAGMA max_page_count = {used + pages}")
    yield
    for connection in (device.log._raw, pooled(device)):
        connection.execute("PRAGMA max_page_count = 1000000")


def pooled(device: Device) -> Any:
    """Return the connection that transactions use: SQLCipher's own, untyped."""
    with device.engine.connect() as connection:
        return connection.connection.driver_connection


def count(device: Device, table: str) -> int:
    """Return how many rows a table has."""
    (found,) = device.log._raw.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  # our names
    return int(found)


def fill(running: RunningAttempt) -> None:
    """Answer until the disk is full, at last with the shortest answers."""
    running.record(visited(Q3))
    for size in (100, 1):
        for number in range(1_000):
            try:
                running.record(responded(Q3, f"{number % 10}" * size))
            except DiskFull:
                break
        else:
            pytest.fail("the disk did not fill")


def test_answers_read_back(device: Device, running: RunningAttempt) -> None:
    """What was recorded is what a fold of the stored log gives."""
    running.record(visited(Q3), responded(Q3, "a sailor"))

    assert {Q1: ("A",), Q3: ("a sailor",)} == answers(load_attempt(device, running.attempt.attempt_id))
