"""Threads that the end of the program does not wait for: for work whose loss costs nothing, such as asking a network.

``ThreadPoolExecutor`` joins its threads before Python may end; one that waits for a silent network would hold the
whole program.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")
Work = tuple[Future[Any], Callable[[], Any]]


class DaemonThreads(Executor):
    """At most ``most`` threads, begun as work comes. For use from one thread."""

    def __init__(self, most: int, name: str) -> None:
        self._most = most
        self._name = name
        self._threads: list[Thread] = []
        self._queue: SimpleQueue[Work | None] = SimpleQueue()
        self._ended = False

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Run ``fn`` on one of the threads.

        Raises:
            RuntimeError: after ``shutdown``.
        """
        if self._ended:
            raise RuntimeError("shut down")
        future: Future[T] = Future()
        self._queue.put((future, lambda: fn(*args, **kwargs)))
        if len(self._threads) < self._most:
            name = f"{self._name}_{len(self._threads)}"
            self._threads.append(Thread(target=_work, args=(self._queue,), name=name, daemon=True))
            self._threads[-1].start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work and let the threads go when they have none; ``wait`` for them only if it is asked."""
        self._ended = True
        while cancel_futures and not self._queue.empty():
            work = self._queue.get()
            if work is not None:
                work[0].cancel()
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads if wait else ():
            thread.join()


def _work(queue: SimpleQueue[Work | None]) -> None:
    while (work := queue.get()) is not None:
        future, run = work
        if future.set_running_or_notify_cancel():
            try:
                future.set_result(run())
            except BaseException as error:  # noqa: BLE001  # handed on whole, as an executor does
                future.set_exception(error)
        del work, future, run  # nothing is held while the thread waits
