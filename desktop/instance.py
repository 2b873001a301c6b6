"""One application on one folder: the first keeps it, a later one is told so and leaves a mark that the first sees."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from desktop.paths import Paths


@contextmanager
def alone(paths: Paths) -> Iterator[bool]:
    """Keep a folder for a moment, for a command that writes to its log; say whether it was free. Leaves no mark."""
    lock = QLockFile(str(paths.lock))
    lock.setStaleLockTime(0)
    free = lock.tryLock(0)
    try:
        yield free
    finally:
        if free:
            lock.unlock()


class Instance(QObject):
    """``knocked`` tells the first instance which process tried to be a second."""

    knocked = Signal(int)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = paths.knocks
        self._lock = QLockFile(str(paths.lock))
        self._lock.setStaleLockTime(0)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look)
        self._heard = 0

    def take(self) -> bool:
        """Keep the folder, or leave a mark for whoever has it; say whether it is ours."""
        if not self._lock.tryLock(0):
            with self._door.open("a", encoding="ascii") as marks:
                marks.write(f"{os.getpid()}\n")
            return False
        self._hang_door()
        return True

    def leave(self) -> None:
        """Let the folder go; harmless when it is not ours."""
        self._watcher.removePath(str(self._door))
        self._lock.unlock()

    def _hang_door(self) -> None:
        """Have a place for marks, with none on it, and watch it."""
        self._door.write_text("", encoding="ascii")
        self._heard = 0
        self._watcher.addPath(str(self._door))

    def _look(self) -> None:
        """Take in the marks that are new; what is no mark is none of ours."""
        if not self._door.exists():
            self._hang_door()
        lines = self._door.read_text("ascii", "replace").splitlines()
        new, self._heard = lines[self._heard :], len(lines)
        for line in new:
            if line.isdecimal():
                self.knocked.emit(int(line))
