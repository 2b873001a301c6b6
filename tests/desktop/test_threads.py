"""Threads that do what is put before them."""

import threading
from queue import SimpleQueue

import pytest

from desktop.threads import Threads

SECONDS = 10


def test_one_thread_keeps_the_order() -> None:
    """What is put first is done first, on a thread that the end of the program does not wait for."""
    done: list[int] = []
    daemon: list[bool] = []
    threads = Threads(1, "test")
    for number in range(100):
        threads.put(lambda number=number: done.append(number))  # type: ignore[misc]  # bound now, not later
    threads.put(lambda: daemon.append(threading.current_thread().daemon))
    threads.finish()

    assert (list(range(100)), [True]) == (done, daemon)


def test_as_many_at_once_as_there_are_threads() -> None:
    """Two pieces of work that wait for each other both end."""
    threads = Threads(2, "test")
    barrier = threading.Barrier(2)
    places: SimpleQueue[int] = SimpleQueue()
    for _ in range(2):
        threads.put(lambda: places.put(barrier.wait(SECONDS)))

    assert {0, 1} == {places.get(timeout=SECONDS), places.get(timeout=SECONDS)}
    threads.finish()


def test_abandoning_waits_for_nobody_and_forgets_what_waits() -> None:
    """The end comes while work goes on; what has not begun never does; nothing more is taken."""
    threads = Threads(1, "test")
    began, go, ended = threading.Event(), threading.Event(), threading.Event()
    never: list[str] = []

    def long() -> None:
        began.set()
        go.wait(SECONDS)
        ended.set()

    threads.put(long)
    threads.put(lambda: never.append("never"))
    assert began.wait(SECONDS)
    threads.abandon()

    assert not ended.is_set()
    with pytest.raises(RuntimeError):
        threads.put(lambda: None)
    go.set()
    threads.finish()
    assert (True, []) == (ended.is_set(), never)
