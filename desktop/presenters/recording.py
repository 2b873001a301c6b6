"""The one door from the screens to an attempt's log: every wish in its order, tried again until the disk takes it."""

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.attempt import Attempt, apply
from assessment.attempt.events import Body, Event
from assessment.attempt.rules import Moment
from assessment.errors import IllegalMove
from assessment.ids import DeviceId
from desktop.background import Background
from desktop.services.running_attempt import RunningAttempt
from desktop.services.wish_queue import Outcome, WishQueue

RETRY_MS = 2_000


class Recorder(QObject):
    """Records wishes in the background. ``took`` comes first, then what became of each wish.

    ``attempt`` is the attempt as it is on the disk, ``foreseen`` as it will be when all that waits is there too: what
    the screen goes by, so that it follows at once and its clock is right however long the disk takes.

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
        self._wishes: list[tuple[Body, Moment]] = []
        self._foreseen: tuple[Attempt, int, Attempt] | None = None
        self._stopped = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    @property
    def waiting(self) -> int:
        """How many wishes are neither on the disk nor refused by the rules."""
        return len(self._wishes)

    @property
    def foreseen(self) -> Attempt:
        """The attempt with what is not on the disk yet."""
        known = self._foreseen
        if known is None or known[0] is not self.attempt or known[1] != len(self._wishes):
            known = self._foreseen = (self.attempt, len(self._wishes), self._foresee())
        return known[2]

    def put(self, wish: Body) -> None:
        """Record a wish after all before it."""
        queue, moment = self._queue, self._running.moment()  # when it was made, not when the disk takes it
        self._wishes.append((wish, moment))
        self._background.database(lambda: queue.add(wish, moment), self._done, self._failed)

    def stop(self) -> None:
        """Try what waits once more and never again; what is under way is finished."""
        if not self._stopped:
            self._stopped = True
            self._retry.stop()
            if self.trouble is not None:
                self._try_again()

    def _foresee(self) -> Attempt:
        attempt = self.attempt
        for wish, moment in self._wishes:
            at = (attempt.attempt_id, DeviceId(""), 0, moment.at_ms, moment.elapsed_ms, attempt.pack_hash)
            try:
                attempt = apply(attempt, Event(*at, wish))
            except IllegalMove:
                continue  # the rules will refuse it too
        return attempt

    def _try_again(self) -> None:
        self._background.database(self._queue.try_all, self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        done = [id(wish) for wish in (*outcome.granted, *(wish for wish, _ in outcome.refused))]
        self._wishes = [waiting for waiting in self._wishes if id(waiting[0]) not in done]
        self._foreseen = None
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
        if not self._wishes:
            self.idle.emit()

    def _failed(self, error: Exception) -> None:
        if not self._stopped:
            self._retry.start()
        before, self.trouble = self.trouble, error
        self.held_up.emit()
        if type(before) is not type(error):
            self.problem.emit(error)
