"""One application on one folder: the first keeps it, a later one is told so and leaves a mark that the first sees."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from desktop.paths import Paths


@contextmanager
def alone(paths: Paths) -> Iterator[bool]:
    """Keep a folder for a moment, for a command that writes to its log; say whether it was free. Leaves no mark."""
    instance = Instance(paths)
    free = instance.keep()
    try:
        yield free
    finally:
        instance.leave()


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
        self._folder = Folder(paths.home)

    def take(self, *, knock: bool = True) -> bool:
        """Keep the folder, or leave a mark for whoever has it; say whether it is ours.

        ``knock``: whoever has it is told. One that a supervisor has started is nobody's try to run a second.
        """
        if not self.keep():
            if not knock:
                return False
            with suppress(OSError), self._door.open("a", encoding="ascii") as marks:
                marks.write(f"{os.getpid()}\n")
            return False
        self._hang_door()
        return True

    def keep(self) -> bool:
        """Keep the folder and hear no knocks; say whether it is ours."""
        if not self._folder.take():
            return False
        if not self._lock.tryLock(0):
            self._folder.leave()
            return False
        return True

    def leave(self) -> None:
        """Let the folder go; harmless when it is not ours."""
        self._watcher.removePath(str(self._door))
        self._folder.leave()
        self._lock.unlock()

    def _hang_door(self) -> None:
        """Have a place for marks, with none on it, and watch it. Where there can be none nobody is kept from the exam."""
        with suppress(OSError):
            self._door.write_text("", encoding="ascii")
        self._heard = 0
        self._watcher.addPath(str(self._door))

    def _look(self) -> None:
        """Take in the marks that are new; what is no mark is none of ours."""
        if not self._door.exists():
            self._hang_door()
        try:
            lines = self._door.read_text("ascii", "replace").splitlines()
        except OSError:
            return
        new, self._heard = lines[self._heard :], len(lines)
        for line in new:
            if line.isdecimal():
                self.knocked.emit(int(line))


class Folder:
    """The folder itself, held by the system as long as this process lives: the lock's file anybody may delete.

    Windows deletes no file that is open; and where a file system holds no folders, there is the file alone.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._held = -1

    def take(self) -> bool:
        """Hold it; say whether nobody else does."""
        if sys.platform == "win32":
            return True
        import fcntl  # not there on Windows

        try:
            self._held = os.open(self._home, os.O_RDONLY)
            fcntl.flock(self._held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self.leave()
            return False
        except OSError:
            return True
        return True

    def leave(self) -> None:
        """Let it go; harmless when it is not held."""
        held, self._held = self._held, -1
        if held >= 0:
            os.close(held)

    def __del__(self) -> None:
        self.leave()  # as the file is let go
