"""Group commit: one thread gathers all writes that wait into one durable transaction.

A write is a function of a connection. It is called inside the transaction and must have no other effect, because
it is called again, alone, when one of its group fails. Its future is resolved after the commit, never before.

On PostgreSQL other processes write too, and each write is a transaction of its own: within one, rows are taken in one
order, which a chance group of them could not keep. What is many there is gathered before it comes here.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

from sync_server.errors import StorageBusy, StorageFailed
from sync_server.storage.engine import RINGS, Connection, Engine, is_embedded, translated, writing

T = TypeVar("T")
MOST_AT_ONCE = 256
MOST_TRIES = 4
"""So often a write is tried that the database gave up because another process stood in its way."""

Write = Callable[[Connection], T]
_Job = tuple[Write[Any], Future[Any]]


class Writer:
    """The only way to change the database from within one process."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._most = MOST_AT_ONCE if is_embedded(engine) else 1
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._lock = threading.Lock()
        self._started = self._closed = False
        self._connection: Connection | None = None

    def submit(self, write: Write[T]) -> Future[T]:
        """Promise the write's result once it is on the disk; the future raises what the write or commit raised."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                future.set_exception(StorageFailed("closed"))
                return future
            if not self._started:
                self._started = True
                self._thread.start()
            self._jobs.put((write, future))
        return future

    def close(self) -> None:
        """Finish what waits, then stop."""
        with self._lock:
            self._closed = True
            self._jobs.put(None)
        if self._started:
            self._thread.join()

    def _run(self) -> None:
        while True:
            group, last = self._gather()
            if group:
                self._commit(group)
            if last:
                self._let_go()
                return

    def _gather(self) -> tuple[list[_Job], bool]:
        group: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            group.append(job)
            if len(group) >= self._most or self._jobs.empty():
                return group, False
            job = self._jobs.get()
        return group, True

    def _commit(self, group: list[_Job]) -> None:
        try:
            results = self._insist([write for write, _ in group])
        except Exception as error:  # noqa: BLE001  # whatever a write raises belongs to whoever asked for it
            if len(group) == 1:
                group[0][1].set_exception(error)
                return
            for job in group:
                self._commit([job])
            return
        for (_, future), result in zip(group, results, strict=True):
            future.set_result(result)

    def _insist(self, writes: list[Write[Any]]) -> list[Any]:
        tries = 1 if len(writes) > 1 else MOST_TRIES
        while True:
            tries -= 1
            try:
                return self._transact(writes)
            except StorageBusy as error:
                if error.detail not in RINGS or not tries:
                    raise

    def _transact(self, writes: list[Write[Any]]) -> list[Any]:
        with translated():
            try:
                if self._connection is None:
                    self._connection = writing(self._engine.connect())
                with self._connection.begin():
                    return [write(self._connection) for write in writes]
            except BaseException:
                self._let_go()
                raise

    def _let_go(self) -> None:
        """Give the connection back: after trouble a fresh one is safer."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
