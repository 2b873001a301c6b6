"""Threads for work that may be lost."""

import threading

import pytest

from desktop.daemon_threads import DaemonThreads

SECONDS = 10


def test_results_and_errors_come_back() -> None:
    """What work returns or raises is its future's, and the thread goes on."""
    threads = DaemonThreads(1, "test")

    assert 3 == threads.submit(lambda a, *, b: a + b, 1, b=2).result(SECONDS)
    with pytest.raises(ZeroDivisionError):
        threads.submit(lambda: 1 // 0).result(SECONDS)
    assert threads.submit(lambda: threading.current_thread().daemon).result(SECONDS)
    threads.shutdown()


def test_as_many_at_once_as_there_are_threads() -> None:
    """Two pieces of work that wait for each other both end; a third waits its turn."""
    threads = DaemonThreads(2, "test")
    barrier = threading.Barrier(2)
    both = [threads.submit(lambda: barrier.wait(SECONDS)) for _ in range(2)]
    third = threads.submit(lambda: "third")

    assert {0, 1} == {future.result(SECONDS) for future in both}
    assert "third" == third.result(SECONDS)
    threads.shutdown()


def test_the_end_waits_for_nobody_and_cancels_what_waits() -> None:
    """Shutting down returns while work goes on; what has not begun never does; nothing more is taken."""
    threads = DaemonThreads(1, "test")
    go = threading.Event()
    under_way = threads.submit(lambda: go.wait(SECONDS))
    waiting = threads.submit(lambda: "never")
    while not under_way.running():
        pass
    threads.shutdown(wait=False, cancel_futures=True)

    assert (False, True) == (under_way.done(), waiting.cancelled())
    with pytest.raises(RuntimeError):
        threads.submit(lambda: None)
    go.set()
    assert under_way.result(SECONDS)
