"""What goes against the lock, judged by the sitting's policy: recorded first, and then what the level says."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.events import Body, Incident
from assessment.attempt.lockdown import Level, LockdownPolicy
from desktop.lockdown.sighting import Sighting
from desktop.presenters.recording import Recorder

PATIENCE_MS = 500
"""A disk that takes longer than this holds up no reaction: what was seen stays in the queue and is tried again."""


class Watching(QObject):
    """``warned`` and ``locking`` tell the sighting, once its incident is on the disk or the disk makes one wait."""

    warned = Signal(object)
    locking = Signal(object)

    def __init__(
        self, policy: LockdownPolicy, recorder: Recorder, open_now: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._recorder = recorder
        self._open_now = open_now
        self._waiting: list[tuple[Incident, Sighting]] = []
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._react_to_all)
        recorder.granted.connect(self._granted)

    def take(self, seen: Sighting) -> None:
        """Take a sighting; one that nobody is to look for, or that comes when all is over, is let be."""
        level = self._policy.levels.of(seen.control)
        if level is Level.OFF or not self._open_now():
            return
        incident = Incident(seen.kind, _evidence(seen))
        if level is not Level.LOG:
            self._waiting.append((incident, seen))
            self._patience.start()
        self._recorder.put(incident)

    def _granted(self, wish: Body) -> None:
        done = [waiting for waiting in self._waiting if waiting[0] is wish]
        self._waiting = [waiting for waiting in self._waiting if waiting[0] is not wish]
        for _, seen in done:
            self._react(seen)

    def _react_to_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        for _, seen in waiting:
            self._react(seen)

    def _react(self, seen: Sighting) -> None:
        if seen.control in self._recorder.attempt.allowed:
            return  # a proctor has said that it may be so in this sitting
        locks = self._policy.levels.of(seen.control).locks
        (self.locking if locks else self.warned).emit(seen)


def _evidence(seen: Sighting) -> str:
    return f"{seen.detail} ({seen.count} times)".lstrip() if seen.count > 1 else seen.detail
