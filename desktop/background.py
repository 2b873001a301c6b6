"""The one bridge between Qt and threads: one database thread, a few network threads, results on the main thread."""

import gc
import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.daemon_threads import DaemonThreads

T = TypeVar("T")
log = logging.getLogger(__name__)
COLLECT_MS = 1_000


class MainThreadCollector(QObject):
    """Collects garbage on the main thread alone, now and then.

    Python collects on whichever thread happens to allocate; a cycle that holds a Qt object, freed on the database
    thread, takes the program down. What start-up leaves behind is never looked at again, so that it stays short.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._frozen = False
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        if not self._frozen:
            self._frozen = True
            gc.freeze()
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


class Background(QObject):
    """Runs work off the main thread and brings its result back.

    Made on the main thread. All database work goes through one thread and so is ordered by construction.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._network = DaemonThreads(3, "network")
        self._drained = False
        self._collector = MainThreadCollector(self)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def database(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> Future[T]:
        """Run ``work`` on the database thread, then ``done`` or ``failed`` on the main thread."""
        return self._run(self._database, work, done, failed)

    def network(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> Future[T]:
        """Run ``work`` on a network thread, then ``done`` or ``failed`` on the main thread."""
        return self._run(self._network, work, done, failed)

    def on_database(self, work: Callable[[], T]) -> T:
        """Run ``work`` on the database thread and wait for it. Never from the main thread while a test runs."""
        return self._database.submit(work).result()

    def drain(self) -> None:
        """Finish all database work and stop; network work under way holds nothing up, not even the program's end.

        Nothing is delivered any more, and nothing new is begun.
        """
        self._drained = True
        self._network.shutdown(wait=False, cancel_futures=True)
        self._database.shutdown(wait=True)
        self._collector.stop()

    def _run(
        self,
        executor: Executor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Future[T]:
        future = executor.submit(work)
        future.add_done_callback(lambda ended: self._tell(ended, done, failed))
        return future

    def _tell(self, ended: Future[T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        if not self._drained:
            self._finished.emit((ended, done, failed))

    @Slot(object)
    def _deliver(
        self, outcome: tuple[Future[object], Callable[[object], None], Callable[[Exception], None]]
    ) -> None:
        future, done, failed = outcome
        if future.cancelled() or self._drained:
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Exception):
            log.info("background work failed: %s", type(error).__name__)
            failed(error)
        else:
            raise error
