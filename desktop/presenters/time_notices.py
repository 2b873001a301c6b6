"""Tells whenever something has changed the time that is left: an extension, the end of a pause or a break."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assessment.attempt.attempt import BREAK, Attempt
from assessment.attempt.events import Body, TimeExtended
from assessment.attempt.states import OPEN_STATES, State
from desktop.presenters.course_facts import TimeNotice, Told
from desktop.presenters.facts import (
    TimeFacts,
)
from desktop.presenters.recording import Recorder


class TimeTeller(QObject):
    """Compares the attempt on the disk with what it was before."""

    told = Signal(object)

    def __init__(self, recorder: Recorder, time: Callable[[], TimeFacts], parent: QObject) -> None:
        super().__init__(parent)
        self._before = recorder.attempt
        self._time = time
        recorder.took.connect(self._look)
        recorder.granted.connect(self._granted)

    def begin(self, attempt: Attempt) -> None:
        """Compare with this from now on."""
        self._before = attempt

    def _look(self, now: Attempt) -> None:
        before, self._before = self._before, now
        if now.state not in OPEN_STATES:
            return
        began = before.paused_at_elapsed_ms
        if began is not None and now.state is State.IN_PROGRESS:
            told = Told.BREAK_OVER if before.pause_reason == BREAK else Told.PAUSE_OVER
            given_back = now.given_back_ms - before.given_back_ms
            self.told.emit(TimeNotice(told, self._time(), now.elapsed_ms - began, given_back))

    def _granted(self, wish: Body) -> None:
        if isinstance(wish, TimeExtended):
            self.told.emit(TimeNotice(Told.EXTENDED, self._time(), wish.extension_ms, why=wish.reason))
