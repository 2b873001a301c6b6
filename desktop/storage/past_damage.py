"""Reading on past what is damaged, and never past what the machine refuses for now."""

import logging
from collections.abc import Callable
from contextlib import closing
from types import TracebackType
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage.engine import problem

log = logging.getLogger(__name__)
_MACHINE = {
    sqlcipher.SQLITE_PERM,
    sqlcipher.SQLITE_BUSY,
    sqlcipher.SQLITE_LOCKED,
    sqlcipher.SQLITE_NOMEM,
    sqlcipher.SQLITE_READONLY,
    sqlcipher.SQLITE_IOERR,
    sqlcipher.SQLITE_FULL,
    sqlcipher.SQLITE_CANTOPEN,
}


class PastDamage:
    """Go on where the file cannot be read. What the machine refuses is raised: it may be read another time."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if not isinstance(error, sqlcipher.Error):
            return False
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _MACHINE:
            raise problem(error, self._what) from error
        log.warning("%s: unreadable: %s", self._what, error)
        return True


class LookUp:
    """Looks for single rows in a damaged database. A connection that has met damage reads nothing more, so it is changed.

    To be used as a context.
    """

    def __init__(self, connect: Callable[[], sqlcipher.Connection]) -> None:
        self._connect = connect
        self._connection = connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def row(self, statement: str, values: tuple[object, ...]) -> tuple[Any, ...] | None:
        """Return a row, None where there is none that can be read.

        Raises:
            DiskFull, DatabaseLocked, StorageFailed: the machine refuses.
        """
        with PastDamage(f"{values}"):
            found: tuple[Any, ...] | None = self._connection.execute(statement, values).fetchone()
            return found
        with closing(self._connection):
            self._connection = self._connect()
        return None
