"""The bridge between Qt and threads: what must happen on the main thread happens there."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from desktop.background import COLLECT_MS, Background


class Knot:
    """An object that only the garbage collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_freed_on_the_main_thread_alone(qtbot: QtBot) -> None:
    """However much another thread allocates, an object in a cycle is freed on the main thread, and is freed."""
    background = Background()
    freed: list[threading.Thread] = []
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=5 * COLLECT_MS)

    def work() -> int:
        knot = Knot()
        weakref.finalize(knot, lambda: freed.append(threading.current_thread()))
        del knot
        return len([Knot() for _ in range(100_000)])

    with qtbot.waitSignal(background._finished):
        background.database(work, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(freed), timeout=5 * COLLECT_MS)
    background.drain()

    assert [threading.main_thread()] == freed
    assert gc.isenabled()
