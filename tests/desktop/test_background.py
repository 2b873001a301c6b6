"""The bridge between Qt and threads: what must happen on the main thread happens there."""

import gc
import os
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from desktop.background import Background
from desktop.collector import COLLECT_MS

CLOSE_WHILE_A_SERVER_IS_SILENT = """
import socket, sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.background import Background
from desktop.sync.client import ServerClient

qt = QCoreApplication([])
silent = socket.create_server(("127.0.0.1", 0))
background = Background()
client = ServerClient(f"http://127.0.0.1:{silent.getsockname()[1]}")
background.network(lambda: client.changes(0), print, print)
asked, _ = silent.accept()
asked.recv(1)
background.database(lambda: Path(sys.argv[1]).write_text("whole"), print, print)
began = time.monotonic()
background.drain()
print("drained", time.monotonic() - began, flush=True)
"""
LONG_BEFORE_THE_NETWORK_GIVES_UP = 10


class Knot:
    """An object that only the garbage collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_freed_on_the_main_thread_alone(qtbot: QtBot) -> None:
    """However much another thread allocates, an object in a cycle is freed on the main thread, and is freed."""
    gc.unfreeze()
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


def test_a_silent_network_does_not_hold_up_closing(tmp_path: Path) -> None:
    """With a request under way that nobody answers the program ends at once, all database work done."""
    written = tmp_path / "written"
    ended = subprocess.run(
        [sys.executable, "-c", CLOSE_WHILE_A_SERVER_IS_SILENT, str(written)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=LONG_BEFORE_THE_NETWORK_GIVES_UP,
        check=False,
    )

    assert (0, "drained", "whole") == (ended.returncode, ended.stdout.split()[0], written.read_text())


def test_what_waits_is_written_though_qt_has_taken_the_bridge_away(qtbot: QtBot) -> None:
    """Nobody is told any more, yet no work that was put before the database thread is left undone."""
    background, go_on, written, told = Background(), threading.Event(), list[str](), list[object]()
    background.database(go_on.wait, told.append, told.append)
    background.database(lambda: written.append("an answer"), told.append, told.append)

    shiboken6.delete(background)
    gc.enable()  # its collector can no longer do so
    go_on.set()
    background._database.finish()

    assert (["an answer"], []) == (written, told)
