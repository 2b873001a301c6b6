"""The one door from the screens to an attempt's log: every wish in its order, tried again until the disk takes it."""

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.events import Body
from desktop.background import Background
from desktop.services.exam import RunningAttempt
from desktop.services.wish_queue import Outcome, WishQueue

RETRY_MS = 2_000


class Recorder(QObject):
    """Records wishes in the background. ``took`` comes first, then what became of each wish.

    ``held_up`` comes with every refusal of the disk, ``problem`` only with the first of its kind in a row.
    """

    took = Signal(object)
    granted = Signal(object)
    refused = Signal(object, object)
    held_up = Signal()
    problem = Signal(object)

    def __init__(self, running: RunningAttempt, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._running = running
        self._queue = WishQueue(running)
        self._background = background
        self._trouble: type[Exception] | None = None
        self._stopped = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    def put(self, wish: Body) -> None:
        """Record a wish after all before it."""
        queue, moment = self._queue, self._running.moment()  # when it was made, not when the disk takes it
        self._background.database(lambda: queue.add(wish, moment), self._done, self._failed)

    def stop(self) -> None:
        """Try nothing again later; what is under way is finished."""
        self._stopped = True
        self._retry.stop()

    def _try_again(self) -> None:
        self._background.database(self._queue.try_all, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        if outcome.granted:
            self.took.emit(outcome.attempt)
        for wish in outcome.granted:
            self.granted.emit(wish)
        for wish, error in outcome.refused:
            self.refused.emit(wish, error)
        if outcome.problem is None:
            self._trouble = None
            self._retry.stop()
        else:
            self._failed(outcome.problem)

    def _failed(self, error: Exception) -> None:
        if not self._stopped:
            self._retry.start()
        self.held_up.emit()
        if self._trouble is not type(error):
            self._trouble = type(error)
            self.problem.emit(error)
