"""Which of several server processes on one database does what only one need do. Who leads leads until it ends."""

from contextlib import suppress
from enum import Enum

import sqlalchemy as sa

from sync_server.storage.engine import Connection, Engine, is_embedded, translated


class Duty(Enum):
    """What one process does for all. The numbers are any, the same in all processes."""

    PROJECT = 0x6361727265
    SWEEP = 0x6361727266
    ASK = 0x6361727267


class Lead:
    """The lead over a database: PostgreSQL gives it to one connection, and takes it back when that is gone.

    A database that is a file belongs to one process, which leads.
    """

    def __init__(self, engine: Engine, duty: Duty = Duty.PROJECT) -> None:
        self._engine = engine
        self._duty = duty
        self._connection: Connection | None = None

    def take(self) -> bool:
        """Say whether this process leads, having asked for it."""
        if is_embedded(self._engine):
            return True
        try:
            return self._held()
        except BaseException:
            self._drop()
            raise

    def give_up(self) -> None:
        """Let another process lead from this moment: PostgreSQL notices a closed connection only some time later."""
        if self._connection is not None and not self._connection.invalidated:
            with suppress(sa.exc.SQLAlchemyError):  # the connection is gone, and the lead with it
                self._connection.execute(sa.select(sa.func.pg_advisory_unlock(self._duty.value)))
        self._drop()

    def _drop(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            connection.invalidate()  # closed for good: given back to the pool it might go on leading
            connection.close()

    def _held(self) -> bool:
        with translated():
            if self._connection is not None:
                self._connection.execute(sa.text("SELECT 1"))
                return True
            connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            leads: bool = connection.execute(
                sa.select(sa.func.pg_try_advisory_lock(self._duty.value))
            ).scalar_one()
            if leads:
                self._connection = connection
            else:
                connection.close()
            return leads
