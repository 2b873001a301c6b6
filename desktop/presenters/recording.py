"""The one door from the screens to an attempt's log: every wish in its order, tried again until the disk takes it."""

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.events import Body
from desktop.background import Background
from desktop.services.running_attempt import RunningAttempt
from desktop.services.wish_queue import Outcome, WishQueue

RETRY_MS = 2_000


class Recorder(QObject):
    """Records wishes in the background. ``took`` comes first, then what became of each wish.

    ``attempt`` is the attempt as it is on the disk.

    ``held_up`` comes with every refusal of the disk, ``problem`` only with the first of its kind in a row; ``idle``
    when nothing waits any more.
    """

    took = Signal(object)
    granted = Signal(object)
    refused = Signal(object, object)
    held_up = Signal()
    idle = Signal()
    problem = Signal(object)

    def __init__(self, running: RunningAttempt, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.trouble: Exception | None = None
        self.attempt = running.attempt
        self._running = running
        self._queue = WishQueue(running)
        self._background = background
        self._waiting = 0
        self._stopped = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    @property
    def waiting(self) -> int:
        """How many wishes are neither on the disk nor refused by the rules."""
        return self._waiting

    def put(self, wish: Body) -> None:
        """Record a wish after all before it."""
        self._waiting += 1
        queue, moment = self._queue, self._running.moment()  # when it was made, not when the disk takes it
        self._background.database(lambda: queue.add(wish, moment), self._done, self._failed)

    def stop(self) -> None:
        """Try what waits once more and never again; what is under way is finished."""
        if not self._stopped:
            self._stopped = True
            self._retry.stop()
            if self.trouble is not None:
                self._try_again()

    def _try_again(self) -> None:
        self._background.database(self._queue.try_all, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self._waiting -= len(outcome.granted) + len(outcome.refused)
        if outcome.granted:
            self.attempt = outcome.attempt
            self.took.emit(outcome.attempt)
        for wish in outcome.granted:
            self.granted.emit(wish)
        for wish, error in outcome.refused:
            self.refused.emit(wish, error)
        if outcome.problem is not None:
            self._failed(outcome.problem)
            return
        self.trouble = None
        self._retry.stop()
        if not self._waiting:
            self.idle.emit()

    def _failed(self, error: Exception) -> None:
        if not self._stopped:
            self._retry.start()
        before, self.trouble = self.trouble, error
        self.held_up.emit()
        if type(before) is not type(error):
            self.problem.emit(error)
