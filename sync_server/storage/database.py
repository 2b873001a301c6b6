"""The database as services see it: read with a session, write through the group-commit writer."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import QueuePool

from sync_server.storage import ai_models as _ai_models  # noqa: F401  # its tables belong to the schema
from sync_server.storage import arrival_models as _arrival_models  # noqa: F401  # and so do these
from sync_server.storage import centre_models as _centre_models  # noqa: F401  # and so do these
from sync_server.storage import check_models as _check_models  # noqa: F401  # and so do these
from sync_server.storage import hub_models as _hub_models  # noqa: F401  # and so do these
from sync_server.storage import marking_models as _marking_models  # noqa: F401  # and so do these
from sync_server.storage import people_models as _people_models  # noqa: F401  # and so do these
from sync_server.storage import registry_models as _registry_models  # noqa: F401  # and so do these
from sync_server.storage import regrade_models as _regrade_models  # noqa: F401  # and so do these
from sync_server.storage import results_models as _results_models  # noqa: F401  # and so do these
from sync_server.storage import score_models as _score_models  # noqa: F401  # and so do these
from sync_server.storage import staff_models as _staff_models  # noqa: F401  # and so do these
from sync_server.storage.engine import (
    Connection,
    Session,
    at_once,
    is_embedded,
    make_room,
    open_engine,
    translated,
)
from sync_server.storage.lead import Duty, Lead
from sync_server.storage.upgrade import current, upgrade
from sync_server.storage.writer import Write, Writer

T = TypeVar("T")


class Database:
    """One database, opened once per process. Safe for use from any thread."""

    def __init__(self, url: str) -> None:
        self.engine = open_engine(url)
        self.embedded = is_embedded(self.engine)
        self._looking = at_once(self.engine)
        self._writer = Writer(self.engine)
        self._leads: dict[Duty, Lead] = {}

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one state of the database and changes nothing."""
        with translated(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """Give a connection for the few hot reads that need no objects. Each sees the database as it is then."""
        with translated(), self._looking.connect() as connection:
            yield connection

    def write(self, work: Callable[[Session], T]) -> T:
        """Return what ``work`` returned, once it is on the disk. It may be called twice; see ``Writer``."""

        def within(connection: Connection) -> T:
            with Session(
                connection, expire_on_commit=False, join_transaction_mode="rollback_only"
            ) as session:
                result = work(session)
                session.flush()
                return result

        return self.submit(within).result()

    def submit(self, write: Write[T]) -> Future[T]:
        """Promise the result of a write on the bare connection."""
        return self._writer.submit(write)

    def make_room(self) -> None:
        """Let the journal take its room on the disk beforehand."""
        make_room(self.engine)

    def upgrade(self) -> None:
        """Run the migrations that this database has not seen."""
        upgrade(self.engine)

    def schema(self) -> str | None:
        """Return the migration this database stands at, None when it is new."""
        return current(self.engine)

    def leads(self, duty: Duty = Duty.PROJECT) -> bool:
        """Say whether this process is the one that does what need be done once. Of each duty one thread alone asks."""
        if duty not in self._leads:
            self._leads[duty] = Lead(self.engine, duty)
        return self._leads[duty].take()

    def connections(self) -> tuple[int, int]:
        """Return how many connections are in use, and how many are kept for the next."""
        pool = self.engine.pool
        return (pool.checkedout(), pool.checkedin()) if isinstance(pool, QueuePool) else (0, 0)

    def close(self) -> None:
        """Finish writing and give the connections back."""
        for lead in self._leads.values():
            lead.give_up()
        self._writer.close()
        self.engine.dispose()
