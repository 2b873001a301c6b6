"""A process beside the exam, spoken to in lines of JSON; it is told to be lost where it ends or falls silent."""

import json
import sys
from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from desktop.errors import LockdownUnavailable
from desktop.lockdown.process_state import is_stopped

PATIENCE_MS = 10_000
STOP_MS = 2_000
BEAT_MS = 250
MOST_SILENT = 24
"""So many signs of life are sent without an answer before a process is given up: six seconds."""


def own_command(name: str, module: str) -> list[str]:
    """Return what starts one of our processes: a bundle has one program for everything."""
    if getattr(sys, "frozen", False):
        return [sys.executable, name]
    return [sys.executable, "-m", module]


class Helper(QObject):
    """``told`` passes on what it says; ``lost`` tells that it is gone unasked, and why. ``farewell`` is said at the end.

    It ends with the application, unless it ``outlives`` that: then somebody has to end it.
    """

    told = Signal(object)
    lost = Signal(str)

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        *,
        farewell: Mapping[str, object] | None = None,
        outlives: bool = False,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._farewell = farewell
        self._process: QProcess | None = None
        self._rest = b""
        self._lines: deque[dict[str, object]] = deque()
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._show_life)
        self._silent = 0
        application = QCoreApplication.instance()
        if application is not None and not outlives:
            application.aboutToQuit.connect(self.end)

    @property
    def pid(self) -> int:
        """Its process id; 0: there is none."""
        return int(self._process.processId()) if self._process is not None else 0

    def start(self) -> None:
        """Start it; harmless when it is there."""
        if self._process is None:
            process = self._process = QProcess(self)
            process.readyReadStandardOutput.connect(self._pass_on)
            process.finished.connect(self._finished)
            process.errorOccurred.connect(self._failed)
            program, *arguments = self._command
            process.start(program, arguments)

    def send(self, command: Mapping[str, object]) -> None:
        """Say something, without waiting."""
        if self._process is not None:
            self._process.write(json.dumps(command).encode() + b"\n")

    def wait_for(self, name: str) -> None:
        """Wait until it says something of this name; what it says meanwhile is passed on after that.

        Raises:
            LockdownUnavailable: it does not, or says that it cannot do its work; it is ended.
        """
        before: list[dict[str, object]] = []
        process = self._process
        while process is not None and process is self._process:
            self._read()
            while self._lines:
                line = self._lines.popleft()
                if "unavailable" in line:
                    self.end()
                    raise LockdownUnavailable(str(line["unavailable"]))
                if name in line:
                    self._lines.extendleft(reversed(before))
                    QTimer.singleShot(0, self, self._pass_on)
                    return
                before.append(line)
            process.blockSignals(True)
            more = process.waitForReadyRead(PATIENCE_MS)
            process.blockSignals(False)
            if not more and not process.bytesAvailable():
                break
        why = self._last_words()
        self.end()
        raise LockdownUnavailable(f"it does not answer{why}")

    def watch(self) -> None:
        """Show it signs of life from now on, and see to it that it answers."""
        self._silent = 0
        self._beat.start()

    def end(self) -> None:
        """Let it go, with the last word it is owed; harmless when there is none."""
        if self._farewell:
            self.send(self._farewell)
        self._drop(at_once=is_stopped(self.pid))

    def _drop(self, *, at_once: bool) -> None:
        self._beat.stop()
        process, self._process, self._rest = self._process, None, b""
        self._lines.clear()
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if at_once or not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    def _show_life(self) -> None:
        """Say something; whether the system calls it stopped is not asked here: that would be files on the screen's thread."""
        if self._silent >= MOST_SILENT:
            self._drop(at_once=True)
            self.lost.emit("it does not answer")
            return
        self._silent += 1
        self.send({"beat": self._silent})

    def _read(self) -> None:
        """Take in what it has said."""
        if self._process is not None:
            read = bytes(self._process.readAllStandardOutput().data())
            *lines, self._rest = (self._rest + read).split(b"\n")
            self._lines.extend(json.loads(line) for line in lines)
            self._silent = 0 if read else self._silent

    def _pass_on(self) -> None:
        self._read()
        while self._lines:
            self.told.emit(self._lines.popleft())

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        self._pass_on()
        why = self._last_words()
        process, self._process, self._rest = self._process, None, b""
        self._beat.stop()
        if process is not None:
            process.deleteLater()
            self.lost.emit(f"it ended{why}")

    def _last_words(self) -> str:
        """Return the last line of what it has complained of."""
        if self._process is None:
            return ""
        lines = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").split("\n")
        return next((f": {line}" for line in reversed(lines) if line.strip()), "")
