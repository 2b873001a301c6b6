"""Threads that do what is put before them, in its order; the end of the program does not wait for them.

``ThreadPoolExecutor`` joins its threads before Python may end, so one that waits for a silent network would hold the
whole program; and its futures cost as much as a third of a durable answer's way between the threads.
"""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread

Work = Callable[[], None]


class Threads:
    """So many threads, begun at once. Work tells of its own result and raises nothing."""

    def __init__(self, count: int, name: str) -> None:
        self._queue: SimpleQueue[Work | None] = SimpleQueue()
        self._ended = False
        self._threads = [
            Thread(target=_work, args=(self._queue,), name=f"{name}_{number}", daemon=True)
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, work: Work) -> None:
        """Have ``work`` done after what was put before.

        Raises:
            RuntimeError: after the end.
        """
        if self._ended:
            raise RuntimeError("ended")
        self._queue.put(work)

    def finish(self) -> None:
        """Take no more work; return when all that was put is done."""
        self._end()
        for thread in self._threads:
            thread.join()

    def abandon(self) -> None:
        """Take no more work, forget what has not begun and wait for nothing."""
        try:
            while True:
                self._queue.get_nowait()
        except Empty:
            self._end()

    def _end(self) -> None:
        self._ended = True
        for _ in self._threads:
            self._queue.put(None)


def _work(queue: SimpleQueue[Work | None]) -> None:
    while (work := queue.get()) is not None:
        work()
        del work  # nothing is held while the thread waits
