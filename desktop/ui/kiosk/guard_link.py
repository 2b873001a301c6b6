"""The exam's end of the guard: starts it, tells it what to guard, and passes on what it sees."""

import json
import sys

from PySide6.QtCore import QObject, QProcess, Signal

from desktop.errors import LockdownUnavailable
from desktop.lockdown.sighting import Sighting

PATIENCE_MS = 10_000
STOP_MS = 2_000
MODULE = "desktop.lockdown.guard"


def guard_command() -> list[str]:
    """Return the command that starts a guard: a bundle has one program for everything."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "guard"]
    return [sys.executable, "-m", MODULE]


class GuardLink(QObject):
    """One guard, started and ended with the lock. ``lost`` tells that it ended unasked."""

    seen = Signal(object)
    lost = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def pid(self) -> int:
        """The process id of the guard; 0: there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def prepare(self) -> None:
        """Start a guard that watches nothing yet; harmless when there is one."""
        if self._process is None:
            command, *arguments = guard_command()
            process = self._process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.start(command, arguments)

    def begin(self, window: int) -> None:
        """Let a guard watch a window, by its number, and wait until it does.

        Raises:
            LockdownUnavailable: it did not start, or has nothing to guard with.
        """
        self.prepare()
        process = self._process
        self._send({"watch": window})
        while True:
            if process is None or not process.waitForReadyRead(PATIENCE_MS):
                self.end()
                raise LockdownUnavailable("the guard does not answer")
            for told in self._read():
                if "unavailable" in told:
                    self.end()
                    raise LockdownUnavailable(str(told["unavailable"]))
                if "watching" in told:
                    process.readyReadStandardOutput.connect(self._take)
                    process.finished.connect(self._finished)
                    self._take()
                    return

    def end(self) -> None:
        """Let the guard go; harmless when there is none."""
        process, self._process, self._rest = self._process, None, b""
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    def _send(self, command: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(json.dumps(command).encode() + b"\n")
            self._process.waitForBytesWritten(PATIENCE_MS)

    def _read(self) -> list[dict[str, object]]:
        if self._process is None:
            return []
        read = self._process.readAllStandardOutput().data()
        *lines, self._rest = (self._rest + bytes(read)).split(b"\n")
        return [json.loads(line) for line in lines]

    def _take(self) -> None:
        for told in self._read():
            seen = told.get("seen")
            if isinstance(seen, dict):
                self.seen.emit(Sighting(**seen))

    def _finished(self) -> None:
        self._take()
        self._process = None
        self.lost.emit("the guard ended")
