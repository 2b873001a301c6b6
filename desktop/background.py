"""The one bridge between Qt and threads: one database thread, a few network threads, results on the main thread."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.collector import MainThreadCollector
from desktop.threads import Threads

T = TypeVar("T")
log = logging.getLogger(__name__)


class Background(QObject):
    """Runs work off the main thread and brings its result back.

    Made on the main thread. All database work goes through one thread and so is ordered by construction.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = Threads(1, "database")
        self._network = Threads(3, "network")
        self._files = Threads(1, "files")
        self._devices = Threads(1, "devices")
        self._machine = Threads(1, "machine")
        self._drained = False
        self._collector = MainThreadCollector(self)
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def database(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``work`` on the database thread, then ``done`` or ``failed`` on the main thread."""
        self._database.put(lambda: self._do(work, done, failed))

    def network(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run ``work`` on a network thread, then ``done`` or ``failed`` on the main thread."""
        self._network.put(lambda: self._do(work, done, failed))

    def files(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read what a person has chosen: a thread of its own, for a drive may be slow or silent."""
        self._files.put(lambda: self._do(work, done, failed))

    def devices(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Open and close a microphone or loudspeaker, which may take a moment. At the end of the program they go by themselves."""
        if not self._drained:
            self._devices.put(lambda: self._do(work, done, failed))

    def machine(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Look at what runs and where; a thread of its own, for no answer may wait for it."""
        self._machine.put(lambda: self._do(work, done, failed))

    def on_database(self, work: Callable[[], T]) -> T:
        """Run ``work`` on the database thread and wait for it. Never from the main thread while a test runs."""
        future: Future[T] = Future()
        self._database.put(lambda: _fulfil(future, work))
        return future.result()

    def drain(self) -> None:
        """Finish all database work and stop; network work under way holds nothing up, not even the program's end.

        Nothing is delivered any more, and nothing new is begun.
        """
        self._drained = True
        self._network.abandon()
        self._files.abandon()
        self._devices.abandon()
        self._machine.abandon()
        self._database.finish()
        self._collector.stop()

    def _do(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # handed on whole to who asked
            self._tell(failed, error)
        except BaseException as error:  # noqa: BLE001  # no thread may end by it; it is raised on the main thread
            self._tell(_raise, error)
        else:
            self._tell(done, result)

    def _tell(self, whom: Callable[[T], None], what: T) -> None:
        if self._drained:
            return
        try:
            self._finished.emit((whom, what))
        except RuntimeError:  # Qt has taken this object away; what waits for the threads is done all the same
            self._drained = True

    @Slot(object)
    def _deliver(self, told: tuple[Callable[[object], None], object]) -> None:
        if self._drained:
            return
        whom, what = told
        if isinstance(what, Exception):
            log.info("background work failed: %s", type(what).__name__)
        whom(what)


def _fulfil(future: Future[T], work: Callable[[], T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001  # handed on whole to who waits
        future.set_exception(error)


def _raise(error: BaseException) -> None:
    raise error
