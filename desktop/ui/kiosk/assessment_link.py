"""The helper for Apple's assessment mode as a process, and its session as an operation of the lock."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Signal

from desktop.errors import LockdownUnavailable
from desktop.lockdown.journal import Journal
from desktop.lockdown.macos.assessment import Assessment, State

READY_MS, BEGIN_MS, END_MS, STOP_MS = 10_000, 30_000, 10_000, 2_000
GONE_WRONG = (State.FAILED, State.INTERRUPTED, State.ENDED)


class AssessmentLink(QObject):
    """One session at a time. ``seen`` tells that the system or the helper has broken it off."""

    name = "assessment"
    required = True
    seen = Signal(object)

    def __init__(self, helper: Path, *arguments: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = (str(helper), list(arguments))
        self._process: QProcess | None = None
        self._session = Assessment()
        self._rest = b""

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._session.state

    def perform(self, journal: Journal) -> None:
        """Begin, and wait until the system has said that it has. It ends with the helper: nothing to journal.

        Raises:
            LockdownUnavailable: no helper, or the system refuses; why is what it says.
        """
        self.revert()
        self._session, self._rest = Assessment(), b""
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._finished)
        process.start(*self._command)
        try:
            self._wait_for(State.READY, READY_MS)
            process.write(self._session.begin())
            self._wait_for(State.ACTIVE, BEGIN_MS)
        except LockdownUnavailable:
            self.revert()
            raise

    def revert(self) -> None:
        """End it, and let the helper go. Harmless when there is none."""
        process = self._process
        if process is None:
            return
        process.write(self._session.end())
        timer = QElapsedTimer()
        timer.start()
        while not self._session.state.over and process.waitForReadyRead(
            max(0, END_MS - int(timer.elapsed()))
        ):
            continue
        self._process = None
        process.closeWriteChannel()
        if not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    def _wait_for(self, wanted: State, patience: int) -> None:
        process, timer = self._process, QElapsedTimer()
        timer.start()
        while process is not None and self._session.state is not wanted:
            heard = process.waitForReadyRead(max(0, patience - int(timer.elapsed())))
            state = self._session.state
            if state in GONE_WRONG or (not heard and state is not wanted):
                raise LockdownUnavailable(self._session.why or f"the assessment helper is {state.value}")

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            self._tell(self._session.hear(line))

    def _finished(self) -> None:
        """Take note that the helper is gone, or never was; one that we let go has nothing to say any more."""
        if self._process is not None:
            self._read()
            self._tell(self._session.lost(self._process.errorString()))

    def _tell(self, seen: object) -> None:
        if seen is not None:
            self.seen.emit(seen)
