"""From what the candidate gave to what the disk holds: typing debounced, every answer stored or loudly refused.

An answer stays in memory until its commit has returned; a disk that refuses is tried again until it takes it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from assessment.attempt.attempt import Attempt
from assessment.attempt.events import Responded
from assessment.content.response import Response
from assessment.errors import AssessmentError
from assessment.ids import ItemId
from desktop.background import Background
from desktop.clock import Clock
from desktop.presenters.facts import SaveFacts, SaveState
from desktop.services.exam import RunningAttempt

TYPING_PAUSE_MS = 600
LONGEST_UNSAVED_MS = 1_000
RETRY_MS = 2_000


class AnswerSaver(QObject):
    """The one door by which answers reach the log."""

    changed = Signal(object)
    stored = Signal(object)
    accepted = Signal()
    refused = Signal(object, object)
    problem = Signal(object)

    def __init__(
        self, running: RunningAttempt, background: Background, clock: Clock, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.facts = SaveFacts(SaveState.NOTHING_YET)
        self._running = running
        self._background = background
        self._clock = clock
        self._held: dict[ItemId, Response] = {}
        self._typed: dict[ItemId, Response] = {}
        self._unstored: dict[ItemId, Response] = {}
        self._pause = _single_shot(self, TYPING_PAUSE_MS, self.flush)
        self._limit = _single_shot(self, LONGEST_UNSAVED_MS, self.flush)
        self._retry = _single_shot(self, RETRY_MS, self._try_again)

    def pending(self, item_id: ItemId) -> Response | None:
        """Return an answer that is not on the disk yet, None when there is none."""
        typed = self._typed.get(item_id)
        return typed if typed is not None else self._unstored.get(item_id)

    def choose(self, item_id: ItemId, response: Response) -> None:
        """Store an answer now."""
        self._typed.pop(item_id, None)
        self._store(item_id, response)

    def type(self, item_id: ItemId, response: Response) -> None:
        """Store typing soon: after a short pause in it, and never later than a second."""
        self._typed[item_id] = response
        self._pause.start()
        if not self._limit.isActive():
            self._limit.start()
        self._tell(SaveState.SAVING)

    def flush(self) -> None:
        """Store what was typed now."""
        self._pause.stop()
        self._limit.stop()
        typed, self._typed = self._typed, {}
        for item_id, response in typed.items():
            self._store(item_id, response)

    def stop(self) -> None:
        """Store what was typed, and try nothing again later."""
        self.flush()
        self._retry.stop()

    def _store(self, item_id: ItemId, response: Response) -> None:
        last = self._unstored.get(item_id, self._held.get(item_id))
        if last == response and item_id not in self._unstored:
            self._settle()
            return
        self._unstored[item_id] = response
        self._tell(SaveState.SAVING)
        self._background.database(
            lambda: self._running.record(Responded(item_id, response)),
            lambda attempt: self._stored(item_id, response, attempt),
            lambda error: self._not_stored(item_id, response, error),
        )
        self.accepted.emit()

    def _stored(self, item_id: ItemId, response: Response, attempt: Attempt) -> None:
        self._held[item_id] = response
        if self._unstored.get(item_id) == response:
            del self._unstored[item_id]
        self.stored.emit(attempt)
        self._settle()

    def _not_stored(self, item_id: ItemId, response: Response, error: Exception) -> None:
        if not isinstance(error, AssessmentError):
            self._tell(SaveState.FAILED)
            self.problem.emit(error)
            self._retry.start()
            return
        if self._unstored.get(item_id) == response:
            del self._unstored[item_id]
        self._tell(SaveState.FAILED)
        self.refused.emit(item_id, error)

    def _try_again(self) -> None:
        for item_id, response in list(self._unstored.items()):
            self._store(item_id, response)

    def _settle(self) -> None:
        if not self._typed and not self._unstored:
            self._tell(SaveState.SAVED, stamp=True)

    def _tell(self, state: SaveState, *, stamp: bool = False) -> None:
        at = self._clock.now().astimezone() if stamp else self.facts.at
        facts = SaveFacts(state, at)
        if facts != self.facts:
            self.facts = facts
            self.changed.emit(facts)


def _single_shot(parent: QObject, interval_ms: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(slot)
    return timer
