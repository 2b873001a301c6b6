"""The room that the journal takes beforehand: there or not there, nothing else is changed by it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from sync_server.errors import StorageBusy, StorageFull
from sync_server.storage.engine import Engine, make_room, open_engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """Give a database with one table, and one connection in its pool."""
    engine = open_engine(f"sqlite:///{tmp_path / 'a.db'}")
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE numbers (n INTEGER PRIMARY KEY)"))
    yield engine
    engine.dispose()


def ask(engine: Engine, *statements: str) -> list[Any]:
    """Return what the pool's connection answers, outside of any transaction."""
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        return [(raw.execute(statement).fetchone() or (None,))[0] for statement in statements]


def test_the_journal_takes_its_room(engine: Engine, tmp_path: Path) -> None:
    """The journal is as long as it will be, and nothing else is there."""
    make_room(engine)

    assert (tmp_path / "a.db-wal").stat().st_size > 4_000_000
    assert ["numbers", -16_384] == ask(
        engine, "SELECT group_concat(name) FROM sqlite_master", "PRAGMA cache_size"
    )


def test_a_full_disk_is_named_and_harms_nothing(engine: Engine) -> None:
    """Without room the reason is told as ours; the connection goes on with its cache and outside a transaction."""
    ask(engine, "PRAGMA max_page_count = 20")

    with pytest.raises(StorageFull):
        make_room(engine)

    ask(engine, "INSERT INTO numbers VALUES (1)")
    assert [1, -16_384] == ask(engine, "SELECT count(*) FROM numbers", "PRAGMA cache_size")


def test_another_writer_is_named_and_harms_nothing(engine: Engine) -> None:
    """While another program writes there is no room made, and the reason is told as ours."""
    ask(engine, "PRAGMA busy_timeout = 1")
    other = open_engine(str(engine.url))
    with other.connect() as writing:
        raw: Any = writing.connection.driver_connection
        raw.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy):
            make_room(engine)
        raw.execute("ROLLBACK")
    other.dispose()

    assert [-16_384] == ask(engine, "PRAGMA cache_size")
