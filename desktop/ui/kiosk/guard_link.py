"""The exam's end of the guard: starts it, tells it what to guard, and passes on what it sees."""

import json
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from assessment.attempt.lockdown import ProgramRule
from desktop.errors import LockdownUnavailable
from desktop.lockdown.sighting import Sighting

PATIENCE_MS = 10_000
STOP_MS = 2_000
MODULE = "desktop.lockdown.guards"


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
        self._told: deque[dict[str, object]] = deque()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    @property
    def pid(self) -> int:
        """The process id of the guard; 0: there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def prepare(self) -> None:
        """Start a guard that watches nothing yet; harmless when there is one."""
        if self._process is None:
            command, *arguments = guard_command()
            process = self._process = QProcess(self)
            process.start(command, arguments)

    def begin(self, window: int, allowed: Sequence[ProgramRule] = ()) -> None:
        """Let a guard watch a window, by its number, and wait until it does. ``allowed`` may lie over it.

        Raises:
            LockdownUnavailable: it did not start, or has nothing to guard with.
        """
        self.prepare()
        process = self._process
        self._send({"watch": window, "allowed": [asdict(rule) for rule in allowed]})
        early: list[dict[str, object]] = []
        while process is not None:
            self._read()  # it may have come while the command was written
            while self._told:
                told = self._told.popleft()
                if "seen" in told:
                    early.append(told)
                if "unavailable" in told:
                    self.end()
                    raise LockdownUnavailable(str(told["unavailable"]))
                if "watching" in told:
                    process.readyReadStandardOutput.connect(self._take)
                    process.finished.connect(self._finished)
                    self._told.extendleft(reversed(early))
                    QTimer.singleShot(0, self, self._take)
                    return
            if not process.waitForReadyRead(PATIENCE_MS):
                break
        why = self._last_words()
        self.end()
        raise LockdownUnavailable(f"the guard does not answer{why}")

    def end(self) -> None:
        """Let the guard go; harmless when there is none."""
        process, self._process, self._rest = self._process, None, b""
        self._told.clear()
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

    def _read(self) -> None:
        """Take in what the guard has said."""
        if self._process is not None:
            read = self._process.readAllStandardOutput().data()
            *lines, self._rest = (self._rest + bytes(read)).split(b"\n")
            self._told.extend(json.loads(line) for line in lines)

    def _take(self) -> None:
        self._read()
        while self._told:
            seen = self._told.popleft().get("seen")
            if isinstance(seen, dict):
                self.seen.emit(Sighting(**seen))

    def _finished(self) -> None:
        self._take()
        why = self._last_words()
        self._process = None
        self.lost.emit(f"the guard ended{why}")

    def _last_words(self) -> str:
        """Return the last line of what it has complained of."""
        if self._process is None:
            return ""
        lines = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").split("\n")
        return next((f": {line}" for line in reversed(lines) if line.strip()), "")
