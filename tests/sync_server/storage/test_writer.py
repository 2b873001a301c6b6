"""Writes that wait together become durable together, and one that fails harms no other."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from sync_server.errors import StorageFailed
from sync_server.storage.engine import Connection, Engine, open_engine
from sync_server.storage.writer import Writer


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Give a database with one table of numbers."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE numbers (n INTEGER PRIMARY KEY)"))
    yield engine
    engine.dispose()


@pytest.fixture
def writer(engine: Engine) -> Iterator[Writer]:
    """Give a writer on it."""
    writer = Writer(engine)
    yield writer
    writer.close()


def add(number: int) -> Callable[[Connection], int]:
    """Return a write of one number."""

    def write(connection: Connection) -> int:
        connection.execute(sa.text("INSERT INTO numbers VALUES (:n)"), {"n": number})
        return number

    return write


def numbers(engine: Engine) -> list[int]:
    """Return what is in the table, as another connection sees it."""
    with engine.connect() as connection:
        return [n for (n,) in connection.execute(sa.text("SELECT n FROM numbers ORDER BY n"))]


def held(writer: Writer) -> threading.Event:
    """Keep the writer busy until the event is set, so that what follows waits together."""
    gate, inside = threading.Event(), threading.Event()

    def hold(_: Connection) -> None:
        inside.set()
        gate.wait(10)

    writer.submit(hold)
    inside.wait(10)
    return gate


def test_waiting_writes_share_a_commit(engine: Engine, writer: Writer) -> None:
    """Many writes that wait are one transaction, and each gets its own result after it."""
    commits: list[object] = []
    sa.event.listen(engine, "commit", commits.append)
    gate = held(writer)
    futures = [writer.submit(add(number)) for number in range(100)]
    gate.set()

    assert list(range(100)) == [future.result(10) for future in futures]
    assert 2 == len(commits)
    assert list(range(100)) == numbers(engine)


def test_failing_write_harms_no_other(engine: Engine, writer: Writer) -> None:
    """Of a group in which one fails, all others are stored, once."""
    gate = held(writer)
    futures = [writer.submit(add(number)) for number in (1, 2, 1, 3)]
    gate.set()

    assert [1, 2, 3] == [futures[place].result(10) for place in (0, 1, 3)]
    with pytest.raises(StorageFailed):
        futures[2].result(10)
    assert [1, 2, 3] == numbers(engine)


def test_own_errors_pass_through(writer: Writer) -> None:
    """What a write raises is what its asker gets."""

    def fail(_: Connection) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        writer.submit(fail).result(10)


def test_result_comes_after_the_commit(engine: Engine, writer: Writer) -> None:
    """When a result is there, another connection sees what was written."""
    for number in range(20):
        writer.submit(add(number)).result(10)
        assert number in numbers(engine)


def test_close_finishes_what_waits(engine: Engine) -> None:
    """Closing loses nothing that was asked for before; asking after it is refused."""
    writer = Writer(engine)
    gate = held(writer)
    futures = [writer.submit(add(number)) for number in range(10)]
    closing = threading.Thread(target=writer.close)
    closing.start()
    gate.set()
    closing.join(10)

    assert list(range(10)) == [future.result(0) for future in futures]
    with pytest.raises(StorageFailed):
        writer.submit(add(99)).result(0)
    assert list(range(10)) == numbers(engine)


def test_every_commit_is_durable(engine: Engine) -> None:
    """Connections write ahead and wait for the disk."""
    with engine.connect() as connection:
        assert "wal" == connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        assert 2 == connection.exec_driver_sql("PRAGMA synchronous").scalar()
